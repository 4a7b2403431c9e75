import type { CallProcedure, CallSubquery, Expression, Variable, YieldItem } from './ast.js';
import { parseName } from './parse-name.js';
import type { TokenCursor } from './token-cursor.js';

/** `CALL name(…) YIELD …`, `CALL { … }`, `CALL (a, b) { … }` */
export function parseCall(cursor: TokenCursor): CallProcedure | CallSubquery | undefined {
  const { start } = cursor.token;
  const optional = cursor.takeWords('OPTIONAL', 'CALL');
  if (!optional && !cursor.takeWords('CALL')) return undefined;
  const isSubquery = cursor.isSymbol('{') || cursor.isSymbol('(');
  if (isSubquery) return parseCallSubquery(cursor, start, optional);
  if (optional) throw cursor.unexpected("'{' or '('");
  return parseCallProcedure(cursor, start);
}

function parseCallSubquery(cursor: TokenCursor, start: number, optional: boolean): CallSubquery {
  const imports = cursor.isSymbol('(') ? parseImports(cursor) : undefined;
  cursor.expectSymbol('{');
  const query = cursor.query();
  cursor.expectSymbol('}');
  if (cursor.isWord('IN')) throw cursor.unexpected('another clause: a query here always runs as one transaction');
  return { kind: 'CallSubquery', optional, imports, query, start, end: cursor.lastEnd };
}

function parseImports(cursor: TokenCursor): readonly Variable[] | '*' {
  cursor.expectSymbol('(');
  const variables: Variable[] = [];
  const all = cursor.takeSymbol('*');
  if (!all && !cursor.isSymbol(')')) {
    do variables.push({ kind: 'Variable', ...parseName(cursor) }); while (cursor.takeSymbol(','));
  }
  cursor.expectSymbol(')');
  return all ? '*' : variables;
}

function parseCallProcedure(cursor: TokenCursor, start: number): CallProcedure {
  let name = cursor.expectName('the name of a procedure').text;
  while (cursor.takeSymbol('.')) name += `.${cursor.expectName('a name').text}`;
  const args = cursor.takeSymbol('(') ? parseArguments(cursor) : undefined;
  const hasYield = cursor.takeWords('YIELD');
  const yieldAll = hasYield && cursor.takeSymbol('*');
  const yields = hasYield && !yieldAll ? parseYields(cursor) : undefined;
  const where = hasYield && cursor.takeWords('WHERE') ? cursor.expression() : undefined;
  return { kind: 'CallProcedure', name, args, yields, yieldAll, where, start, end: cursor.lastEnd };
}

function parseArguments(cursor: TokenCursor): readonly Expression[] {
  const args: Expression[] = [];
  if (!cursor.isSymbol(')')) do args.push(cursor.expression()); while (cursor.takeSymbol(','));
  cursor.expectSymbol(')');
  return args;
}

function parseYields(cursor: TokenCursor): readonly YieldItem[] {
  // `YIELD -` takes nothing.
  if (cursor.takeSymbol('-')) return [];
  const items = [parseYieldItem(cursor)];
  while (cursor.takeSymbol(',')) items.push(parseYieldItem(cursor));
  return items;
}

function parseYieldItem(cursor: TokenCursor): YieldItem {
  const field = cursor.expectName('the name of an output');
  const variable = cursor.takeWords('AS')
    ? parseName(cursor)
    : { name: field.text, start: field.start, end: field.end };
  return { field: field.text, variable, start: field.start, end: cursor.lastEnd };
}
