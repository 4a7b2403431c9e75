import type { Match, Unwind } from './ast.js';
import { parseLabelExpression } from './parse-labels.js';
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
  while (cursor.takeWords('USING')) skipHint(cursor);
  const where = cursor.takeWords('WHERE') ? cursor.expression() : undefined;
  return { kind: 'Match', optional, pattern, where, start, end: cursor.lastEnd };
}

/** `USING INDEX n:Label(key)`, `USING SCAN n:Label`, `USING JOIN ON n`: advice to another planner; this one finds out by itself. */
function skipHint(cursor: TokenCursor): void {
  if (cursor.takeWords('JOIN')) {
    cursor.expectWord('ON');
    do parseName(cursor); while (cursor.takeSymbol(','));
    return;
  }
  if (!cursor.takeWords('SCAN')) {
    for (const kind of ['TEXT', 'RANGE', 'POINT', 'BTREE']) cursor.takeWords(kind);
    cursor.expectWord('INDEX');
    cursor.takeWords('SEEK');
  }
  parseName(cursor);
  cursor.expectSymbol(':');
  parseLabelExpression(cursor);
  if (!cursor.takeSymbol('(')) return;
  do cursor.expectName('a property key'); while (cursor.takeSymbol(','));
  cursor.expectSymbol(')');
}

function parseUnwind(cursor: TokenCursor, start: number): Unwind {
  const list = cursor.expression();
  cursor.expectWord('AS');
  const variable = parseName(cursor);
  return { kind: 'Unwind', list, variable, start, end: cursor.lastEnd };
}
