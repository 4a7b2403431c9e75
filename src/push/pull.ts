import { buildGraph } from '../graph/graph.js';
import type { KnowledgeGraph } from '../graph/graph.js';
import { KEY_LABELS } from '../graph/property-rows.js';
import { openDatabase } from './driver.js';
import type { Database } from './driver.js';
import { PushError } from './errors.js';
import { toKnowledge } from './pulled-knowledge.js';
import type { PulledNode, PulledRelationship, PulledRows } from './pulled-rows.js';
import { READ_CONTENT, readNodes, readRelationships } from './statements.js';
import { START_LABELS } from './stored-state.js';
import { normalizeTarget } from './target.js';
import type { PushTarget } from './target.js';

/**
 * Reads a pushed graph back from Neo4j: equal to the one that was pushed, documents, decisions and diagnostics included.
 * Throws a PushError where there is no such dataset, where its push was not finished, or where somebody has
 * since taken something away that the rest needs.
 */
export async function pullGraph(target: PushTarget): Promise<KnowledgeGraph> {
  const strict = normalizeTarget(target);
  const database = await openDatabase(strict);
  try {
    const before = await readContent(database, strict.dataset);
    const rows = await readRows(database, strict.dataset, before);
    const after = await readContent(database, strict.dataset);
    if (after.digest !== before.digest) throw unfinished(strict.dataset);
    return buildFrom(rows, strict.dataset);
  } finally {
    await database.close();
  }
}

interface StoredContent {
  readonly digest: string;
  readonly decisions: readonly string[];
  readonly diagnostics: readonly string[];
}

async function readContent(database: Database, dataset: string): Promise<StoredContent> {
  const [row] = await database.read(READ_CONTENT, { dataset });
  if (row === undefined) {
    throw new PushError('no-dataset', `The database has no dataset "${dataset}". MATCH (d:Dataset) RETURN d.name lists what it has.`);
  }
  if (row['digest'] === null) throw unfinished(dataset);
  return row as unknown as StoredContent;
}

async function readRows(database: Database, dataset: string, content: StoredContent): Promise<PulledRows> {
  const nodes: PulledNode[] = [];
  for (const kind of KEY_LABELS) {
    const rows = await database.read(readNodes(kind), { dataset });
    for (const row of rows) nodes.push({ ...row, kind } as unknown as PulledNode);
  }
  const relationships: PulledRelationship[] = [];
  for (const startLabel of START_LABELS) {
    const rows = await database.read(readRelationships(startLabel), { dataset });
    for (const row of rows) relationships.push({ ...row, startLabel } as unknown as PulledRelationship);
  }
  return { nodes, relationships, decisions: content.decisions, diagnostics: content.diagnostics };
}

function unfinished(dataset: string): PushError {
  return new PushError('unfinished-push', `A push of the dataset "${dataset}" was broken off or is still going on, so part of it is missing. `
    + 'Push again, then pull.');
}

function buildFrom(rows: PulledRows, dataset: string): KnowledgeGraph {
  try {
    return buildGraph(toKnowledge(rows));
  } catch (error) {
    throw new PushError('changed-by-others', `The dataset "${dataset}" is not whole any more: something in it was changed or deleted since the `
      + `push (${error instanceof Error ? error.message : String(error)}). Pushing the graph again puts back what was deleted.`, { cause: error });
  }
}
