import type { Expression, MapProjection, MapProjectionItem, Variable } from './ast.js';
import { parseBracketed } from './parse-bracketed.js';
import { parseCallable } from './parse-callable.js';
import { parseCase } from './parse-case.js';
import { isNumberHere, parseMapLiteral, parseNumber, parseParameter, parseWordLiteral } from './parse-literal.js';
import { isShortestPathHere, parsePatternPart, parseShortestPath } from './parse-pattern.js';
import { isRelationshipHere } from './parse-relationship.js';
import type { TokenCursor } from './token-cursor.js';

/** What an expression is made of: literals, names, calls, and anything in brackets. */
export function parseAtom(cursor: TokenCursor): Expression {
  if (isNumberHere(cursor)) return parseNumber(cursor, undefined);
  if (cursor.token.kind === 'parameter') return parseParameter(cursor);
  if (cursor.isSymbol('(')) return parseParenthesis(cursor);
  if (cursor.isSymbol('[')) return parseBracketed(cursor);
  if (cursor.isSymbol('{')) return parseMapLiteral(cursor);
  const literal = parseWordLiteral(cursor);
  if (literal) return literal;
  if (cursor.isWord('CASE') && !isPlainNameHere(cursor)) return parseCase(cursor);
  if (isShortestPathHere(cursor)) {
    const pattern = parseShortestPath(cursor);
    return { kind: 'ShortestPath', pattern, start: pattern.start, end: pattern.end };
  }
  return parseCallable(cursor) ?? parseVariable(cursor);
}

/** A word of the language may be the name of a variable where nothing that it begins can follow. */
function isPlainNameHere(cursor: TokenCursor): boolean {
  const isBound = cursor.isWord('SKIP', 1) || cursor.isWord('LIMIT', 1);
  return [')', ',', '.', ']', '}', '=', '+', ';'].some((symbol) => cursor.isSymbol(symbol, 1)) || cursor.isAtEnd(1)
    || cursor.isWord('AS', 1) || (cursor.isWord('ORDER', 1) && cursor.isWord('BY', 2)) || (isBound && cursor.peek(2).kind === 'integer');
}

/** An opening parenthesis begins a pattern or encloses an expression. */
function parseParenthesis(cursor: TokenCursor): Expression {
  const { start } = cursor.token;
  const pattern = cursor.nested(() => cursor.attempt(() => parsePatternInExpression(cursor)));
  if (pattern) return { kind: 'PatternPredicate', pattern, start, end: pattern.end };
  cursor.expectSymbol('(');
  const inner = cursor.withBar(true, () => cursor.expression());
  cursor.expectSymbol(')');
  return inner;
}

/** At least one relationship: `(n)` alone is an expression in parentheses. */
function parsePatternInExpression(cursor: TokenCursor) {
  if (!mayBeginPattern(cursor)) throw cursor.unexpected('a pattern');
  const pattern = parsePatternPart(cursor);
  if (pattern.links.length === 0) throw cursor.unexpected('a relationship');
  return pattern;
}

/** A look at the next tokens, to spare most parentheses the attempt. */
function mayBeginPattern(cursor: TokenCursor): boolean {
  if (cursor.isSymbol(')', 1)) return isRelationshipHere(cursor, 2);
  if (cursor.isName(1) && cursor.isSymbol(')', 2)) return isRelationshipHere(cursor, 3);
  const inside = cursor.isName(1) ? 2 : 1;
  return cursor.isSymbol(':', inside) || cursor.isSymbol('{', inside) || cursor.isSymbol('(', inside)
    || cursor.isWord('WHERE', inside) || cursor.isWord('IS', inside);
}

/** Words that begin a clause or join expressions; as variables they mostly need backticks. */
const RESERVED: ReadonlySet<string> = new Set([
  'AND', 'OR', 'XOR', 'NOT', 'IN', 'IS', 'AS', 'STARTS', 'ENDS', 'CONTAINS', 'DISTINCT',
  'MATCH', 'OPTIONAL', 'WHERE', 'WITH', 'RETURN', 'UNWIND', 'UNION', 'CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH',
  'REMOVE', 'FOREACH', 'CALL', 'YIELD', 'SKIP', 'LIMIT', 'WHEN', 'THEN', 'ELSE',
]);

function parseVariable(cursor: TokenCursor): Expression {
  const { token } = cursor;
  const isReserved = (RESERVED.has(token.word) && !isPlainNameHere(cursor)) || (token.word === 'ORDER' && cursor.isWord('BY', 1));
  if (!cursor.isName() || isReserved) throw cursor.unexpected('an expression');
  cursor.take();
  const variable: Variable = { kind: 'Variable', name: token.text, start: token.start, end: token.end };
  return cursor.isSymbol('{') ? parseMapProjection(cursor, variable) : variable;
}

function parseMapProjection(cursor: TokenCursor, subject: Variable): MapProjection {
  cursor.expectSymbol('{');
  const items: MapProjectionItem[] = [];
  cursor.withBar(true, () => {
    if (cursor.isSymbol('}')) return;
    do items.push(parseMapProjectionItem(cursor, subject)); while (cursor.takeSymbol(','));
  });
  cursor.expectSymbol('}');
  return { kind: 'MapProjection', subject, items, start: subject.start, end: cursor.lastEnd };
}

/** `.name`, `.*`, `key: value`, or a variable's name, which stands for `name: name`. */
function parseMapProjectionItem(cursor: TokenCursor, subject: Variable): MapProjectionItem {
  const { start } = cursor.token;
  if (cursor.takeSymbol('.')) {
    if (cursor.takeSymbol('*')) return { kind: 'AllProperties', start };
    const key = cursor.expectName("a property key or '*'");
    const value: Expression = { kind: 'Property', subject, key: key.text, keyStart: key.start, start, end: key.end };
    return { kind: 'Entry', key: key.text, value };
  }
  const key = cursor.expectName('a key');
  if (cursor.takeSymbol(':')) return { kind: 'Entry', key: key.text, value: cursor.expression() };
  return { kind: 'Entry', key: key.text, value: { kind: 'Variable', name: key.text, start: key.start, end: key.end } };
}
