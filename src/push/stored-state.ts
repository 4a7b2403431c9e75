import { KEY_LABELS } from '../graph/property-rows.js';
import type { KeyLabel } from '../graph/property-rows.js';
import type { StoredNode, StoredRelationship, StoredState } from './difference.js';
import type { Database, Row } from './driver.js';
import { READ_DATASET, readNodeDigests, readRelationshipDigests } from './statements.js';

/** The labels that relationships start from. */
export const START_LABELS: readonly KeyLabel[] = ['Entity', 'Sentence'];

/**
 * Reads what the database has of a dataset. The revision is read first: whoever writes while the rest is being read
 * raises it, and the push that goes by it is told so at its first transaction.
 */
export async function readState(database: Database, dataset: string): Promise<StoredState> {
  const [head] = await database.read(READ_DATASET, { dataset });
  const nodes: StoredNode[] = [];
  for (const kind of KEY_LABELS) {
    const rows = await database.read(readNodeDigests(kind), { dataset });
    for (const row of rows) nodes.push({ ...row, kind } as unknown as StoredNode);
  }
  const relationships: StoredRelationship[] = [];
  for (const startLabel of START_LABELS) {
    const rows = await database.read(readRelationshipDigests(startLabel), { dataset });
    for (const row of rows) relationships.push({ ...row, startLabel } as unknown as StoredRelationship);
  }
  return { ...headOf(head), nodes, relationships };
}

/** The dataset's revision alone; 0 where nothing was ever pushed. */
export async function readRevision(database: Database, dataset: string): Promise<number> {
  const [head] = await database.read(READ_DATASET, { dataset });
  return headOf(head).revision;
}

function headOf(row: Row | undefined): Omit<StoredState, 'nodes' | 'relationships'> {
  const { revision, digest, propertyKeys, labels } = (row ?? {}) as Partial<StoredState>;
  return { revision: revision ?? 0, digest: digest ?? null, propertyKeys: propertyKeys ?? [], labels: labels ?? [] };
}
