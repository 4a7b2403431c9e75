import type { Name } from './ast-basics.js';
import type { Expression } from './ast.js';
import { parseMapLiteral, parseParameter } from './parse-literal.js';
import type { TokenCursor } from './token-cursor.js';

/** `(WHERE …)` begins a condition, `(where)` and `(where:Place)` a node of that name. */
function isWhereHere(cursor: TokenCursor): boolean {
  const ends = [')', ']', ':', '{', '*'];
  return cursor.isWord('WHERE') && !ends.some((symbol) => cursor.isSymbol(symbol, 1));
}

/** A variable at the beginning of `(n:A)`, `(n IS A)`, `[r WHERE …]`; `(IS A)` has none. */
export function isVariableHere(cursor: TokenCursor): boolean {
  const isWord = cursor.isWord('IS') && cursor.isName(1);
  return cursor.isName() && !isWhereHere(cursor) && !isWord;
}

export function parsePatternProperties(cursor: TokenCursor): Expression | undefined {
  if (cursor.isSymbol('{')) return parseMapLiteral(cursor);
  return cursor.token.kind === 'parameter' ? parseParameter(cursor) : undefined;
}

export function parseName(cursor: TokenCursor): Name {
  const token = cursor.expectName('a variable');
  return { name: token.text, start: token.start, end: token.end };
}
