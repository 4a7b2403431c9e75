import type { Counters } from './counters.js';
import type { Difference, StoredState } from './difference.js';
import type { Database, Parameters, Run } from './driver.js';
import { PushError } from './errors.js';
import type { Report } from './progress.js';
import type { PushRows } from './rows.js';
import { BEGIN, CLAIM, FINISH } from './statements.js';
import { toSteps } from './steps.js';
import type { Action, Step, Subject, Vocabulary } from './steps.js';

/** A step that is committed. */
export interface DoneStep {
  readonly subject: Subject;
  readonly action: Action;
  readonly rowCount: number;
  readonly counters: Counters;
}

interface Work {
  readonly rows: PushRows;
  readonly stored: StoredState;
  readonly difference: Difference;
  readonly batchSize: number;
}

/**
 * Writes a difference, one transaction a step, and appends each step to `done` once it is committed. From the first
 * transaction to the last, the dataset's node has no digest, which tells everybody that a push is unfinished. Throws a PushError of
 * kind `concurrent-change` as soon as the database is not as `stored` says it is: the caller then looks again.
 */
export async function writeDifference(
  database: Database,
  { rows, stored, difference, batchSize }: Work,
  done: DoneStep[],
  report: Report,
): Promise<void> {
  const { dataset } = rows;
  const vocabulary = vocabularyOf(rows, stored);
  let { revision } = stored;
  const claimed = <T>(claim: string, parameters: Parameters, work: (run: Run) => Promise<T>): Promise<T> => {
    revision++;
    return inClaimedTransaction(database, claim, { dataset, ...parameters }, revision, work);
  };

  await claimed(BEGIN, { ...vocabulary }, async () => {});
  const steps = toSteps(difference, vocabulary, batchSize);
  const rowsDone = new Map<string, number>();
  for (const step of steps) {
    const phase = phaseOf(step);
    const before = rowsDone.get(phase) ?? 0;
    if (before === 0) report(phase, 0, rowsOf(steps, phase));
    const counters = await claimed(CLAIM, {}, (run) => runStep(run, step, dataset));
    done.push({ subject: step.subject, action: step.action, rowCount: step.rows.length, counters });
    rowsDone.set(phase, before + step.rows.length);
    report(phase, before + step.rows.length, rowsOf(steps, phase));
  }
  await claimed(CLAIM, {}, (run) => run(FINISH, { dataset, content: rows.content, digest: rows.digest }));
}

/** The claim comes first and keeps others out until the commit, so the work sees what the push believes to be there. */
function inClaimedTransaction<T>(
  database: Database,
  claim: string,
  parameters: Parameters,
  expected: number,
  work: (run: Run) => Promise<T>,
): Promise<T> {
  return database.write(async (run) => {
    const [head] = (await run(claim, parameters)).rows;
    if (head?.['revision'] !== expected) throw changedMeanwhile();
    return work(run);
  });
}

async function runStep(run: Run, { action, subject, cypher, rows }: Step, dataset: string): Promise<Counters> {
  const { counters } = await run(cypher, { dataset, rows });
  // An end that somebody has deleted by hand: its rows match nothing and would be lost without a word.
  const isShort = action === 'create' && subject === 'relationships' && counters.relationshipsCreated < rows.length;
  if (isShort) throw changedMeanwhile();
  return counters;
}

function changedMeanwhile(): PushError {
  return new PushError('concurrent-change', 'The dataset was changed by somebody else while it was being pushed.');
}

function vocabularyOf({ nodes, relationships }: PushRows, stored: StoredState): Vocabulary {
  const propertyKeys = new Set(stored.propertyKeys);
  const labels = new Set(stored.labels);
  for (const { properties } of [...nodes, ...relationships]) {
    for (const key of Object.keys(properties)) propertyKeys.add(key);
  }
  for (const node of nodes) {
    for (const label of node.labels) labels.add(label);
  }
  return { propertyKeys: [...propertyKeys].sort(), labels: [...labels].sort() };
}

function phaseOf({ action, subject }: Step): 'removal' | Subject {
  return action === 'remove' ? 'removal' : subject;
}

function rowsOf(steps: readonly Step[], phase: string): number {
  return steps.reduce((sum, step) => (phaseOf(step) === phase ? sum + step.rows.length : sum), 0);
}
