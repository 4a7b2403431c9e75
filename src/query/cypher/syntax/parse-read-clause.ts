import type { Match, Unwind } from './ast.js';
import { parseName } from './parse-name.js';
import { parsePattern } from './parse-pattern.js';
import type { TokenCursor } from './token-cursor.js';

/** MATCH, OPTIONAL MATCH and UNWIND. */
export function parseReadClause(cursor: TokenCursor): Match | Unwind | undefined {
  const { start } = cursor.token;
  if (cursor.takeWords('OPTIONAL', 'MATCH')) return parseMatch(cursor, start, true);
  if (cursor.takeWords('MATCH')) return parseMatch(cursor, start, false);
  return cursor.takeWords('UNWIND') ? parseUnwind(cursor, start) : undefined;
}

function parseMatch(cursor: TokenCursor, start: number, optional: boolean): Match {
  const pattern = parsePattern(cursor);
  const where = cursor.takeWords('WHERE') ? cursor.expression() : undefined;
  return { kind: 'Match', optional, pattern, where, start, end: cursor.lastEnd };
}

function parseUnwind(cursor: TokenCursor, start: number): Unwind {
  const list = cursor.expression();
  cursor.expectWord('AS');
  const variable = parseName(cursor);
  return { kind: 'Unwind', list, variable, start, end: cursor.lastEnd };
}
