import { syntaxError } from '../error.js';
import type { Token } from './token.js';

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['b', '\b'], ['f', '\f'], ['n', '\n'], ['r', '\r'], ['t', '\t'],
  ['\\', '\\'], ["'", "'"], ['"', '"'], ['`', '`'],
]);

/** Reads a string in single or double quotes. */
export function lexString(text: string, start: number): Token {
  const quote = text.charAt(start);
  let value = '';
  let offset = start + 1;
  for (;;) {
    const next = endOfPlainText(text, offset, quote);
    value += text.slice(offset, next);
    if (next >= text.length) {
      throw syntaxError('UnexpectedSyntax', 'a string is not closed: its second quote is missing', start);
    }
    if (text[next] === quote) {
      return { kind: 'string', text: value, word: '', start, end: next + 1 };
    }
    const escape = readEscape(text, next);
    value += escape.value;
    offset = escape.end;
  }
}

function endOfPlainText(text: string, start: number, quote: string): number {
  let end = start;
  while (end < text.length && text[end] !== quote && text[end] !== '\\') end += 1;
  return end;
}

function readEscape(text: string, backslash: number): { readonly value: string; readonly end: number } {
  const letter = text.charAt(backslash + 1);
  const plain = ESCAPES.get(letter);
  if (plain !== undefined) return { value: plain, end: backslash + 2 };
  if (letter === 'u') return readCodePoint(text, backslash, 4);
  if (letter === 'U') return readCodePoint(text, backslash, 8);
  // Any other backslash stands for itself, so that '\d' may be written in a regular expression.
  return { value: '\\', end: backslash + 1 };
}

function readCodePoint(text: string, backslash: number, length: number): { readonly value: string; readonly end: number } {
  const end = backslash + 2 + length;
  const digits = text.slice(backslash + 2, end);
  const point = Number.parseInt(digits, 16);
  if (digits.length !== length || !/^[0-9a-fA-F]+$/.test(digits) || point > 0x10ffff) {
    throw syntaxError('InvalidUnicodeLiteral', `a Unicode escape needs ${length} hexadecimal digits`, backslash);
  }
  return { value: length === 4 ? String.fromCharCode(point) : String.fromCodePoint(point), end };
}

/** Reads a name in backticks; two backticks stand for one. */
export function lexQuotedName(text: string, start: number): Token {
  let name = '';
  let offset = start + 1;
  for (;;) {
    const next = text.indexOf('`', offset);
    if (next === -1) throw syntaxError('UnexpectedSyntax', 'a name in backticks is not closed', start);
    name += text.slice(offset, next);
    if (text[next + 1] !== '`') return { kind: 'quotedName', text: name, word: '', start, end: next + 1 };
    name += '`';
    offset = next + 2;
  }
}
