import type { Clause, Query } from './ast.js';
import { walk } from './walk.js';

export type WriteClause = Extract<Clause, { kind: 'Create' | 'Merge' | 'Set' | 'Remove' | 'Delete' | 'Foreach' }>;

const KINDS: ReadonlySet<unknown> = new Set<WriteClause['kind']>(['Create', 'Merge', 'Set', 'Remove', 'Delete', 'Foreach']);

export function isWriteClause(node: object): node is WriteClause {
  return 'kind' in node && KINDS.has(node.kind);
}

/** The first clause of a query, or of any query inside it, that writes. */
export function findWriteClause(query: Query): WriteClause | undefined {
  let found: WriteClause | undefined;
  walk(query, (node) => {
    if (!found && isWriteClause(node)) found = node;
    return !found;
  });
  return found;
}
