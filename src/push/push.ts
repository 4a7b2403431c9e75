import { setTimeout as sleep } from 'node:timers/promises';
import type { KnowledgeGraph } from '../graph/graph.js';
import { findDifference, isEmptyDifference } from './difference.js';
import { openDatabase } from './driver.js';
import type { Database } from './driver.js';
import { PushError } from './errors.js';
import { timed } from './progress.js';
import type { PushProgress, Report } from './progress.js';
import { toPushRows } from './rows.js';
import type { PushRows } from './rows.js';
import { SCHEMA_STATEMENTS } from './schema.js';
import { readRevision, readState } from './stored-state.js';
import { summarize } from './summary.js';
import type { PushSummary } from './summary.js';
import { normalizeTarget } from './target.js';
import type { PushTarget, StrictTarget } from './target.js';
import { writeDifference } from './write-difference.js';
import type { DoneStep } from './write-difference.js';

/**
 * Brings a Neo4j database to hold the graph: constraints first, then only what differs, nodes before relationships, in
 * transactions of `batchSize` rows. A push that was broken off, on either side, is finished by the next one; two at once
 * take turns. Throws a PushError that says what to do.
 */
export async function pushGraph(
  graph: KnowledgeGraph,
  target: PushTarget,
  onProgress: (progress: PushProgress) => void = () => {},
): Promise<PushSummary> {
  const strict = normalizeTarget(target);
  const rows = toPushRows(graph, strict.dataset);
  const report = timed(onProgress);
  report('connect');
  const database = await openDatabase(strict);
  try {
    report('schema');
    for (const statement of SCHEMA_STATEMENTS) await database.write((run) => run(statement, {}));
    return await bringAbout(database, rows, strict, report);
  } finally {
    await database.close();
  }
}

/** More rounds mean that two pushes of different graphs keep undoing each other's work. */
const MOST_ROUNDS = 50;

async function bringAbout(database: Database, rows: PushRows, target: StrictTarget, report: Report): Promise<PushSummary> {
  const { replace, batchSize } = target;
  const done: DoneStep[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    report('compare');
    const stored = await readState(database, rows.dataset);
    const difference = findDifference(rows, stored, replace);
    try {
      if (!isEmptyDifference(difference)) {
        await writeDifference(database, { rows, stored, difference, batchSize }, done, report);
      }
      return summarize(database, rows, stored, done);
    } catch (error) {
      if (!(error instanceof PushError) || error.kind !== 'concurrent-change') throw error;
      report('wait');
      await untilQuiet(database, rows.dataset);
    }
  }
  throw new PushError('concurrent-change', `Something else keeps changing the dataset "${rows.dataset}" while it is being pushed. `
    + 'Push again when that has ended, or under another --dataset.');
}

const QUIET_MILLISECONDS = 1000;

/** Lets the other one finish: two that both went on at once would only make each other look again. */
async function untilQuiet(database: Database, dataset: string): Promise<void> {
  let before: number;
  let now = await readRevision(database, dataset);
  do {
    await sleep(QUIET_MILLISECONDS);
    before = now;
    now = await readRevision(database, dataset);
  } while (now !== before);
}
