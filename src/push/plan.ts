import type { KnowledgeGraph } from '../graph/graph.js';
import { findDifference } from './difference.js';
import { toPushRows } from './rows.js';
import { SCHEMA_STATEMENTS } from './schema.js';
import { BEGIN, CLAIM, FINISH } from './statements.js';
import { toSteps } from './steps.js';
import { normalizeBatchSize, normalizeDataset } from './target.js';
import type { PushTarget } from './target.js';

interface PlannedStatement {
  readonly cypher: string;
  /** How often it runs, each time in a transaction of its own. */
  readonly transactions: number;
  /** Rows over all of these transactions. */
  readonly rows: number;
}

/** What a first push of a graph into an empty database would do. */
export interface PushPlan {
  readonly dataset: string;
  /** In the order in which they run. */
  readonly statements: readonly PlannedStatement[];
  /** By their labels (`Entity:Person`), the most frequent first. */
  readonly nodes: readonly { readonly labels: string; readonly count: number }[];
  /** By type, the most frequent first. */
  readonly relationships: readonly { readonly type: string; readonly count: number }[];
}

const NOTHING_STORED = { revision: 0, digest: null, propertyKeys: [], labels: [], nodes: [], relationships: [] };

/** Says what a push would write, without any server. */
export function planPush(graph: KnowledgeGraph, options: Pick<PushTarget, 'dataset' | 'batchSize'> = {}): PushPlan {
  const rows = toPushRows(graph, normalizeDataset(options.dataset));
  const difference = findDifference(rows, NOTHING_STORED, false);
  const steps = toSteps(difference, { propertyKeys: [], labels: [] }, normalizeBatchSize(options.batchSize));
  return {
    dataset: rows.dataset,
    statements: [
      ...SCHEMA_STATEMENTS.map((cypher) => ({ cypher, transactions: 1, rows: 0 })),
      { cypher: BEGIN, transactions: 1, rows: 0 },
      { cypher: CLAIM, transactions: steps.length + 1, rows: 0 },
      ...countByStatement(steps),
      { cypher: FINISH, transactions: 1, rows: 0 },
    ].map((statement) => ({ ...statement, cypher: statement.cypher.trim() })),
    nodes: countBy(rows.nodes.map((node) => node.labels.join(':'))).map(([labels, count]) => ({ labels, count })),
    relationships: countBy(rows.relationships.map((relationship) => relationship.type)).map(([type, count]) => ({ type, count })),
  };
}

function countByStatement(steps: readonly { readonly cypher: string; readonly rows: readonly unknown[] }[]): PlannedStatement[] {
  const statements = new Map<string, PlannedStatement>();
  for (const { cypher, rows } of steps) {
    const before = statements.get(cypher) ?? { cypher, transactions: 0, rows: 0 };
    statements.set(cypher, { cypher, transactions: before.transactions + 1, rows: before.rows + rows.length });
  }
  return [...statements.values()];
}

/** Most frequent first, then by name. */
function countBy(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
}
