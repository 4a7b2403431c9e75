import { syntaxError } from '../error.js';
import type { Clause, Query, SingleQuery } from './ast.js';
import { parseCall } from './parse-call.js';
import { parseProjection } from './parse-projection.js';
import { parseReadClause } from './parse-read-clause.js';
import { parseWriteClause } from './parse-write-clause.js';
import type { TokenCursor } from './token-cursor.js';

/** Single queries joined by UNION or UNION ALL. */
export function parseQuery(cursor: TokenCursor): Query {
  const { start } = cursor.token;
  const parts = [parseSingleQuery(cursor)];
  let union: Query['union'] | undefined;
  while (cursor.isWord('UNION')) {
    const word = cursor.take();
    const kind = cursor.takeWords('ALL') ? 'all' : 'distinct';
    if (kind === 'distinct') cursor.takeWords('DISTINCT');
    if (union !== undefined && union !== kind) {
      throw syntaxError('InvalidClauseComposition', 'UNION and UNION ALL cannot be mixed in one query', word.start);
    }
    union = kind;
    parts.push(parseSingleQuery(cursor));
  }
  return { kind: 'Query', parts, union: union ?? 'distinct', start, end: cursor.lastEnd };
}

/** A pipeline as long as this would nest its steps too deeply when it runs. */
const MOST_CLAUSES = 2000;

function parseSingleQuery(cursor: TokenCursor): SingleQuery {
  const { start } = cursor.token;
  const clauses = parseClauses(cursor);
  if (clauses.length === 0) throw cursor.unexpected('a clause such as MATCH, CREATE or RETURN');
  return { clauses, start, end: cursor.lastEnd };
}

function parseClauses(cursor: TokenCursor): readonly Clause[] {
  const clauses: Clause[] = [];
  for (;;) {
    const clause = parseClause(cursor);
    if (clause === undefined) return clauses;
    clauses.push(clause);
    if (clauses.length > MOST_CLAUSES) throw syntaxError('QueryTooLong', `more than ${MOST_CLAUSES} clauses`, clause.start);
  }
}

function parseClause(cursor: TokenCursor): Clause | undefined {
  return parseReadClause(cursor)
    ?? parseProjection(cursor)
    ?? parseWriteClause(cursor)
    ?? parseForeach(cursor)
    ?? parseFinish(cursor)
    ?? parseCall(cursor);
}

function parseFinish(cursor: TokenCursor): Clause | undefined {
  const { start, end } = cursor.token;
  return cursor.takeWords('FINISH') ? { kind: 'Finish', start, end } : undefined;
}

/** `FOREACH (x IN list | SET …)` */
function parseForeach(cursor: TokenCursor): Clause | undefined {
  const { start } = cursor.token;
  if (!cursor.takeWords('FOREACH')) return undefined;
  cursor.expectSymbol('(');
  const name = cursor.expectName('a variable');
  cursor.expectWord('IN');
  const list = cursor.withBar(false, () => cursor.expression());
  cursor.expectSymbol('|');
  const clauses = cursor.nested(() => cursor.withBar(true, () => parseClauses(cursor)));
  cursor.expectSymbol(')');
  const variable = { name: name.text, start: name.start, end: name.end };
  return { kind: 'Foreach', variable, list, clauses, start, end: cursor.lastEnd };
}
