import type { Create, Delete, Merge, Remove, RemoveItem, SetClause } from './ast.js';
import { plainLabels } from './parse-labels.js';
import { parseOperand } from './parse-operand.js';
import { parsePattern, parsePatternPart } from './parse-pattern.js';
import { parseSetItems } from './parse-set.js';
import type { TokenCursor } from './token-cursor.js';

/** CREATE, MERGE, SET, REMOVE, DELETE and DETACH DELETE. */
export function parseWriteClause(cursor: TokenCursor): Create | Merge | SetClause | Remove | Delete | undefined {
  const { start } = cursor.token;
  if (cursor.takeWords('CREATE')) return parseCreate(cursor, start);
  if (cursor.takeWords('MERGE')) return parseMerge(cursor, start);
  if (cursor.takeWords('SET')) return { kind: 'Set', items: parseSetItems(cursor), start, end: cursor.lastEnd };
  if (cursor.takeWords('REMOVE')) return parseRemove(cursor, start);
  if (cursor.takeWords('DETACH', 'DELETE')) return parseDelete(cursor, start, true);
  if (cursor.takeWords('DELETE') || cursor.takeWords('NODETACH', 'DELETE')) return parseDelete(cursor, start, false);
  return undefined;
}

const SCHEMA_WORDS = ['INDEX', 'CONSTRAINT', 'RANGE', 'TEXT', 'FULLTEXT', 'POINT', 'LOOKUP', 'VECTOR', 'DATABASE', 'UNIQUE'];

function parseCreate(cursor: TokenCursor, start: number): Create {
  if (SCHEMA_WORDS.some((word) => cursor.isWord(word))) {
    throw cursor.unexpected('a pattern: indexes and constraints are not kept here, what a query needs is indexed by itself');
  }
  const pattern = parsePattern(cursor);
  return { kind: 'Create', pattern, start, end: cursor.lastEnd };
}

function parseMerge(cursor: TokenCursor, start: number): Merge {
  const part = parsePatternPart(cursor);
  const onCreate: Merge['onCreate'][number][] = [];
  const onMatch: Merge['onMatch'][number][] = [];
  for (;;) {
    if (cursor.takeWords('ON', 'CREATE', 'SET')) onCreate.push(...parseSetItems(cursor));
    else if (cursor.takeWords('ON', 'MATCH', 'SET')) onMatch.push(...parseSetItems(cursor));
    else return { kind: 'Merge', part, onCreate, onMatch, start, end: cursor.lastEnd };
  }
}

function parseRemove(cursor: TokenCursor, start: number): Remove {
  const items = [parseRemoveItem(cursor)];
  while (cursor.takeSymbol(',')) items.push(parseRemoveItem(cursor));
  return { kind: 'Remove', items, start, end: cursor.lastEnd };
}

function parseRemoveItem(cursor: TokenCursor): RemoveItem {
  const target = parseOperand(cursor);
  const { start, end } = target;
  if (target.kind === 'Property') return { kind: 'RemoveProperty', target, start, end };
  if (target.kind === 'Index') return { kind: 'RemoveDynamicProperty', subject: target.subject, key: target.index, start, end };
  const labels = target.kind === 'HasLabels' ? plainLabels(target.labels) : undefined;
  if (target.kind !== 'HasLabels' || target.subject.kind !== 'Variable' || labels === undefined) {
    throw cursor.unexpected('a property such as n.name, or labels such as n:Person, before it');
  }
  return { kind: 'RemoveLabels', variable: target.subject, labels, start, end };
}

function parseDelete(cursor: TokenCursor, start: number, detach: boolean): Delete {
  const targets = [cursor.expression()];
  while (cursor.takeSymbol(',')) targets.push(cursor.expression());
  return { kind: 'Delete', detach, targets, start, end: cursor.lastEnd };
}
