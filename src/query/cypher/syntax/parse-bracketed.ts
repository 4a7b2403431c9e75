import type { Name } from './ast-basics.js';
import type { Expression, PatternPart } from './ast.js';
import type { TokenCursor } from './token-cursor.js';

/**
 * A list, a list comprehension or a pattern comprehension. Only what follows the first item tells them apart: an item
 * `x IN xs` or `(a)-->(b)` with `WHERE`, `|` or (for the first) `]` after it was the head of a comprehension.
 */
export function parseBracketed(cursor: TokenCursor): Expression {
  const { start } = cursor.expectSymbol('[');
  if (cursor.takeSymbol(']')) return { kind: 'ListLiteral', items: [], start, end: cursor.lastEnd };
  const isVariable = cursor.isName() && cursor.isWord('IN', 1);
  const first = cursor.withBar(false, () => cursor.expression());
  const head = isVariable ? listHead(first) : undefined;
  if (head && !cursor.isSymbol(',')) return parseListComprehension(cursor, head, start);
  const pattern = patternHead(first);
  if (pattern && (cursor.isWord('WHERE') || cursor.isSymbol('|'))) return parsePatternComprehension(cursor, pattern, start);
  const items = [first];
  cursor.withBar(true, () => {
    while (cursor.takeSymbol(',')) items.push(cursor.expression());
  });
  if (!cursor.isSymbol(']')) throw cursor.unexpected("',' or ']'");
  cursor.take();
  return { kind: 'ListLiteral', items, start, end: cursor.lastEnd };
}

interface ListHead {
  readonly variable: Name;
  readonly list: Expression;
}

function listHead(item: Expression): ListHead | undefined {
  if (item.kind !== 'In' || item.item.kind !== 'Variable') return undefined;
  return { variable: item.item, list: item.list };
}

function parseListComprehension(cursor: TokenCursor, { variable, list }: ListHead, start: number): Expression {
  const where = cursor.takeWords('WHERE') ? cursor.withBar(false, () => cursor.expression()) : undefined;
  const yields = cursor.takeSymbol('|') ? cursor.withBar(true, () => cursor.expression()) : undefined;
  cursor.expectSymbol(']');
  return { kind: 'ListComprehension', variable, list, where, yields, start, end: cursor.lastEnd };
}

/** `(a)-->(b)` or `p = (a)-->(b)` */
function patternHead(item: Expression): PatternPart | undefined {
  if (item.kind === 'PatternPredicate') return item.pattern;
  if (item.kind !== 'Comparison' || item.first.kind !== 'Variable') return undefined;
  const [only] = item.rest;
  if (item.rest.length !== 1 || only?.operator !== '=' || only.operand.kind !== 'PatternPredicate') return undefined;
  return { ...only.operand.pattern, variable: item.first, start: item.start };
}

function parsePatternComprehension(cursor: TokenCursor, pattern: PatternPart, start: number): Expression {
  const where = cursor.takeWords('WHERE') ? cursor.withBar(false, () => cursor.expression()) : undefined;
  cursor.expectSymbol('|');
  const yields = cursor.withBar(true, () => cursor.expression());
  cursor.expectSymbol(']');
  return { kind: 'PatternComprehension', pattern, where, yields, start, end: cursor.lastEnd };
}
