import { syntaxError } from '../error.js';
import type { PatternLength } from './ast-basics.js';
import type { TokenCursor } from './token-cursor.js';

export function isQuantifierHere(cursor: TokenCursor): boolean {
  return cursor.isSymbol('*') || cursor.isSymbol('+') || cursor.isSymbol('{');
}

/** `*`, `+`, `{3}`, `{1,3}`, `{,3}`, `{1,}` after a pattern. */
export function parseQuantifier(cursor: TokenCursor): PatternLength {
  if (cursor.takeSymbol('*')) return { least: 0, most: Infinity };
  if (cursor.takeSymbol('+')) return { least: 1, most: Infinity };
  cursor.expectSymbol('{');
  const least = takeCount(cursor);
  if (!cursor.takeSymbol(',')) {
    if (least === undefined) throw cursor.unexpected('a number');
    cursor.expectSymbol('}');
    return { least, most: least };
  }
  const most = takeCount(cursor) ?? Infinity;
  cursor.expectSymbol('}');
  return { least: least ?? 0, most };
}

/** `*`, `*2`, `*1..3`, `*..3`, `*1..` inside a relationship's brackets, after the asterisk. */
export function parseLengthRange(cursor: TokenCursor): PatternLength {
  if (cursor.isSymbol('-')) {
    throw syntaxError('InvalidRelationshipPattern', 'a length cannot be negative', cursor.token.start);
  }
  const least = takeCount(cursor);
  if (!cursor.takeSymbol('..')) return least === undefined ? { least: 1, most: Infinity } : { least, most: least };
  return { least: least ?? 1, most: takeCount(cursor) ?? Infinity };
}

function takeCount(cursor: TokenCursor): number | undefined {
  return cursor.token.kind === 'integer' ? Number(cursor.take().value) : undefined;
}
