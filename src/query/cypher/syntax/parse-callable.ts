import type { Expression, Quantifier, Query, Subquery } from './ast.js';
import { parseName } from './parse-name.js';
import { parsePattern } from './parse-pattern.js';
import { parseNormalize, parseTrim } from './parse-text-function.js';
import type { TokenCursor } from './token-cursor.js';

/** Whatever is written as a name with brackets behind it; undefined where no such thing stands here. */
export function parseCallable(cursor: TokenCursor): Expression | undefined {
  if (cursor.isSymbol('{', 1)) return isSubqueryWord(cursor) ? parseSubquery(cursor) : undefined;
  if (cursor.isSymbol('(', 1)) {
    if (cursor.isWord('COUNT') && cursor.isSymbol('*', 2)) return parseCountStar(cursor);
    if (cursor.isWord('REDUCE') && cursor.isName(2) && cursor.isSymbol('=', 3)) return parseReduce(cursor);
    if (isQuantifierHere(cursor)) return parseQuantifier(cursor);
    if (cursor.isWord('TRIM')) return parseTrim(cursor);
    if (cursor.isWord('NORMALIZE')) return parseNormalize(cursor);
  }
  const length = functionNameLength(cursor);
  return length === 0 ? undefined : parseFunctionCall(cursor, length);
}

const SUBQUERY_FORMS = ['EXISTS', 'COUNT', 'COLLECT'] as const;

function isSubqueryWord(cursor: TokenCursor): boolean {
  return SUBQUERY_FORMS.some((word) => cursor.isWord(word));
}

const CLAUSE_WORDS = ['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL', 'CREATE', 'MERGE', 'SET', 'REMOVE', 'DELETE', 'DETACH', 'FOREACH'];

function parseSubquery(cursor: TokenCursor): Subquery {
  const { start, word } = cursor.take();
  const form = SUBQUERY_FORMS.find((candidate) => candidate === word) ?? 'EXISTS';
  cursor.expectSymbol('{');
  const query = cursor.withBar(true, () => {
    if (CLAUSE_WORDS.some((clause) => cursor.isWord(clause))) return cursor.query();
    return cursor.nested(() => parseBarePattern(cursor));
  });
  cursor.expectSymbol('}');
  return { kind: 'Subquery', form, query, start, end: cursor.lastEnd };
}

/** `EXISTS { (a)-->(b) WHERE … }` reads as `EXISTS { MATCH (a)-->(b) WHERE … }`. */
function parseBarePattern(cursor: TokenCursor): Query {
  const { start } = cursor.token;
  const pattern = parsePattern(cursor);
  const where = cursor.takeWords('WHERE') ? cursor.expression() : undefined;
  const end = cursor.lastEnd;
  const clauses = [{ kind: 'Match' as const, optional: false, pattern, where, start, end }];
  return { kind: 'Query', union: 'all', parts: [{ clauses, start, end }], start, end };
}

function parseCountStar(cursor: TokenCursor): Expression {
  const { start } = cursor.take();
  cursor.take();
  cursor.take();
  cursor.expectSymbol(')');
  return { kind: 'CountStar', start, end: cursor.lastEnd };
}

function parseReduce(cursor: TokenCursor): Expression {
  const { start } = cursor.take();
  cursor.expectSymbol('(');
  return cursor.withBar(false, () => {
    const accumulator = parseName(cursor);
    cursor.expectSymbol('=');
    const initial = cursor.expression();
    cursor.expectSymbol(',');
    const variable = parseName(cursor);
    cursor.expectWord('IN');
    const list = cursor.expression();
    cursor.expectSymbol('|');
    const step = cursor.withBar(true, () => cursor.expression());
    cursor.expectSymbol(')');
    return { kind: 'Reduce', accumulator, initial, variable, list, step, start, end: cursor.lastEnd };
  });
}

const QUANTIFIERS = ['ALL', 'ANY', 'NONE', 'SINGLE'] as const;

function isQuantifierHere(cursor: TokenCursor): boolean {
  return QUANTIFIERS.some((word) => cursor.isWord(word)) && cursor.isName(2) && cursor.isWord('IN', 3);
}

function parseQuantifier(cursor: TokenCursor): Quantifier {
  const { start, word } = cursor.take();
  const quantifier = QUANTIFIERS.find((candidate) => candidate === word) ?? 'ALL';
  cursor.expectSymbol('(');
  return cursor.withBar(true, () => {
    const variable = parseName(cursor);
    cursor.expectWord('IN');
    const list = cursor.expression();
    if (!cursor.isWord('WHERE')) throw cursor.unexpected('WHERE');
    cursor.take();
    const where = cursor.expression();
    cursor.expectSymbol(')');
    return { kind: 'Quantifier', quantifier, variable, list, where, start, end: cursor.lastEnd };
  });
}

/** How many tokens `name` or `space.name` before a `(` has; 0 where no call stands here. */
function functionNameLength(cursor: TokenCursor): number {
  let length = 0;
  while (cursor.isName(length)) {
    if (cursor.isSymbol('(', length + 1)) return length + 1;
    if (!cursor.isSymbol('.', length + 1)) return 0;
    length += 2;
  }
  return 0;
}

const CALLED_LIKE_KEYWORDS: ReadonlySet<string> = new Set(['NOT', 'AND', 'OR', 'XOR', 'IN', 'WHERE', 'RETURN', 'WITH']);

function parseFunctionCall(cursor: TokenCursor, nameLength: number): Expression | undefined {
  if (CALLED_LIKE_KEYWORDS.has(cursor.token.word)) return undefined;
  const { start } = cursor.token;
  let name = '';
  for (let index = 0; index < nameLength; index += 1) name += cursor.take().text;
  cursor.expectSymbol('(');
  return cursor.withBar(true, () => {
    const distinct = cursor.takeWords('DISTINCT');
    const args: Expression[] = [];
    if (!cursor.isSymbol(')')) do args.push(cursor.expression()); while (cursor.takeSymbol(','));
    cursor.expectSymbol(')');
    return { kind: 'FunctionCall', name, distinct, args, start, end: cursor.lastEnd };
  });
}
