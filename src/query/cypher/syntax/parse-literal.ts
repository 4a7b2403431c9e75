import { syntaxError } from '../error.js';
import type { Literal, MapEntry, MapLiteral, Parameter } from './ast.js';
import { describeToken } from './token.js';
import type { TokenCursor } from './token-cursor.js';

const LARGEST = 2n ** 63n - 1n;

export function parseParameter(cursor: TokenCursor): Parameter {
  const token = cursor.take();
  return { kind: 'Parameter', name: token.text, start: token.start, end: token.end };
}

/** A number, with the minus sign that was taken before it; -9223372036854775808 is in range only together with it. */
export function parseNumber(cursor: TokenCursor, minus: number | undefined): Literal {
  const token = cursor.take();
  const start = minus ?? token.start;
  if (token.kind === 'brokenNumber') {
    throw syntaxError('InvalidNumberLiteral', `invalid number ${describeToken(token)}`, token.start);
  }
  const value = token.value ?? 0;
  const signed = minus === undefined ? value : -value;
  if (typeof signed === 'bigint' && (signed > LARGEST || signed < -LARGEST - 1n)) {
    throw syntaxError('IntegerOverflow', 'integer is too large: it does not fit 64 bits', start);
  }
  return { kind: 'Literal', value: signed, start, end: token.end };
}

export function isNumberHere(cursor: TokenCursor, distance = 0): boolean {
  const { kind } = cursor.peek(distance);
  return kind === 'integer' || kind === 'float' || kind === 'brokenNumber';
}

const WORD_LITERALS: ReadonlyMap<string, null | boolean | number> = new Map<string, null | boolean | number>([
  ['NULL', null], ['TRUE', true], ['FALSE', false],
  ['INF', Infinity], ['INFINITY', Infinity], ['NAN', Number.NaN],
]);

/** `null`, `true`, `false`, a string; undefined where none stands here. */
export function parseWordLiteral(cursor: TokenCursor): Literal | undefined {
  const { token } = cursor;
  if (token.kind === 'string') {
    cursor.take();
    return { kind: 'Literal', value: token.text, start: token.start, end: token.end };
  }
  const value = WORD_LITERALS.get(token.word);
  if (value === undefined || (typeof value === 'number' && !standsAlone(cursor))) return undefined;
  cursor.take();
  return { kind: 'Literal', value, start: token.start, end: token.end };
}

/** `NaN` and `Infinity` may also name a variable with properties or a function. */
function standsAlone(cursor: TokenCursor): boolean {
  return !cursor.isSymbol('(', 1) && !cursor.isSymbol('.', 1) && !cursor.isSymbol('{', 1);
}

export function parseMapLiteral(cursor: TokenCursor): MapLiteral {
  const { start } = cursor.expectSymbol('{');
  const entries: MapEntry[] = [];
  cursor.withBar(true, () => {
    if (cursor.isSymbol('}')) return;
    do entries.push(parseMapEntry(cursor)); while (cursor.takeSymbol(','));
  });
  cursor.expectSymbol('}');
  return { kind: 'MapLiteral', entries, start, end: cursor.lastEnd };
}

function parseMapEntry(cursor: TokenCursor): MapEntry {
  const key = cursor.expectName('a key');
  cursor.expectSymbol(':');
  const value = cursor.expression();
  return { key: key.text, value, start: key.start, end: cursor.lastEnd };
}
