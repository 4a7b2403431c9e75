import type { ArithmeticOperator, ComparisonOperator, LogicOperator } from './ast-basics.js';
import type { Arithmetic, Comparison, Expression } from './ast.js';
import { parseIs } from './parse-is.js';
import { parseOperand } from './parse-operand.js';
import type { TokenCursor } from './token-cursor.js';

/**
 * Operators from the loosest to the tightest: OR, XOR, AND, NOT, comparisons, tests (IN, STARTS WITH, IS NULL …),
 * + and -, * / and %, ^, signs. A chain of one rank becomes one node.
 */
export function parseExpression(cursor: TokenCursor): Expression {
  return parseLogic(cursor, 0);
}

const LOGIC_RANKS: readonly LogicOperator[] = ['OR', 'XOR', 'AND'];

function parseLogic(cursor: TokenCursor, rank: number): Expression {
  const operator = LOGIC_RANKS[rank];
  if (operator === undefined) return parseNot(cursor);
  const { start } = cursor.token;
  const first = parseLogic(cursor, rank + 1);
  if (!cursor.isWord(operator)) return first;
  const operands = [first];
  while (cursor.takeWords(operator)) operands.push(parseLogic(cursor, rank + 1));
  return { kind: 'Logic', operator, operands, start, end: cursor.lastEnd };
}

function parseNot(cursor: TokenCursor): Expression {
  const { start } = cursor.token;
  if (!cursor.takeWords('NOT')) return parseComparison(cursor);
  const operand = cursor.nested(() => parseNot(cursor));
  return { kind: 'Not', operand, start, end: cursor.lastEnd };
}

const COMPARISONS: readonly ComparisonOperator[] = ['=', '<>', '<', '>', '<=', '>='];

function parseComparison(cursor: TokenCursor): Expression {
  const { start } = cursor.token;
  return parseComparisonsAfter(cursor, parseTests(cursor), start);
}

/** What `WHEN` in `CASE x WHEN > 1 THEN …` may be followed by: a comparison or a test whose left side stands elsewhere. */
export function parseTestAfter(cursor: TokenCursor, left: Expression): Expression | undefined {
  const { start } = cursor.token;
  if (COMPARISONS.some((symbol) => cursor.isSymbol(symbol))) return parseComparisonsAfter(cursor, left, start);
  return parseTest(cursor, left, start);
}

function parseComparisonsAfter(cursor: TokenCursor, first: Expression, start: number): Expression {
  const rest: Comparison['rest'][number][] = [];
  for (;;) {
    const operator = COMPARISONS.find((symbol) => cursor.isSymbol(symbol));
    if (cursor.isSymbol('!=')) throw cursor.unexpected("'<>', which means \"is not equal to\"");
    if (operator === undefined) break;
    cursor.take();
    rest.push({ operator, operand: cursor.isWord('NOT') ? parseNot(cursor) : parseTests(cursor) });
  }
  return rest.length === 0 ? first : { kind: 'Comparison', first, rest, start, end: cursor.lastEnd };
}

/** IN, STARTS WITH, ENDS WITH, CONTAINS, =~, IS …: each takes what stands before it. */
function parseTests(cursor: TokenCursor): Expression {
  const { start } = cursor.token;
  let left = parseArithmetic(cursor, 0);
  for (;;) {
    const next = parseTest(cursor, left, start);
    if (next === undefined) return left;
    left = next;
  }
}

function parseTest(cursor: TokenCursor, left: Expression, start: number): Expression | undefined {
  if (cursor.takeWords('IN')) {
    const list = parseArithmetic(cursor, 0);
    return { kind: 'In', item: left, list, start, end: cursor.lastEnd };
  }
  const is = parseIs(cursor, left, start);
  if (is) return is;
  const operator = takeTextOperator(cursor);
  if (operator === undefined) return undefined;
  const right = parseArithmetic(cursor, 0);
  return { kind: 'TextMatch', operator, left, right, start, end: cursor.lastEnd };
}

function takeTextOperator(cursor: TokenCursor) {
  if (cursor.takeWords('STARTS', 'WITH')) return 'STARTS WITH';
  if (cursor.takeWords('ENDS', 'WITH')) return 'ENDS WITH';
  if (cursor.takeWords('CONTAINS')) return 'CONTAINS';
  return cursor.takeSymbol('=~') ? '=~' : undefined;
}

const ARITHMETIC_RANKS: readonly (readonly ArithmeticOperator[])[] = [['+', '-', '||'], ['*', '/', '%'], ['^']];

function parseArithmetic(cursor: TokenCursor, rank: number): Expression {
  const operators = ARITHMETIC_RANKS[rank];
  if (operators === undefined) return parseOperand(cursor);
  const { start } = cursor.token;
  const first = parseArithmetic(cursor, rank + 1);
  const rest: Arithmetic['rest'][number][] = [];
  for (;;) {
    const operator = operators.find((symbol) => cursor.isSymbol(symbol));
    if (operator === undefined) break;
    const token = cursor.take();
    rest.push({ operator, operand: parseArithmetic(cursor, rank + 1), start: token.start });
  }
  return rest.length === 0 ? first : { kind: 'Arithmetic', first, rest, start, end: cursor.lastEnd };
}
