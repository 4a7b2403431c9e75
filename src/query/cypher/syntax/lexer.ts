import { syntaxError } from '../error.js';
import { characterAt, endOfName, isDigit, isNameStart, isSpace } from './characters.js';
import { lexNumber } from './lex-number.js';
import { lexQuotedName, lexString } from './lex-string.js';
import type { Token } from './token.js';

/** Longest first: `<=` must not be read as `<` and `=`. */
const SYMBOLS = [
  '<=', '>=', '<>', '!=', '=~', '+=', '..', '||', '::',
  '(', ')', '[', ']', '{', '}', ',', '.', ':', ';', '|', '&', '!', '%', '=', '<', '>', '+', '-', '*', '/', '^',
] as const;

const SYMBOLS_BY_FIRST: ReadonlyMap<string, readonly string[]> = groupByFirst();

function groupByFirst(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const symbol of SYMBOLS) groups.set(symbol.charAt(0), [...(groups.get(symbol.charAt(0)) ?? []), symbol]);
  return groups;
}

/** Cuts a query into tokens; the last one is always `end`. Throws a positioned syntax error for what is no Cypher. */
export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  let offset = skipBlank(text, 0);
  while (offset < text.length) {
    const token = lexOne(text, offset);
    tokens.push(token);
    offset = skipBlank(text, token.end);
  }
  tokens.push({ kind: 'end', text: '', word: '', start: text.length, end: text.length });
  return tokens;
}

function lexOne(text: string, start: number): Token {
  const first = text.charAt(start);
  if (isNameStart(text, start)) {
    const end = endOfName(text, start);
    const name = text.slice(start, end);
    return { kind: 'name', text: name, word: name.toUpperCase(), start, end };
  }
  if (isDigit(text.charCodeAt(start))) return lexNumber(text, start);
  if (first === '.' && isDigit(text.charCodeAt(start + 1))) return lexNumber(text, start);
  if (first === '"' || first === "'") return lexString(text, start);
  if (first === '`') return lexQuotedName(text, start);
  if (first === '$') return lexParameter(text, start);
  const symbol = SYMBOLS_BY_FIRST.get(first)?.find((candidate) => text.startsWith(candidate, start));
  if (symbol === undefined) throw unknownCharacter(text, start);
  return { kind: 'symbol', text: symbol, word: '', start, end: start + symbol.length };
}

function lexParameter(text: string, start: number): Token {
  if (text[start + 1] === '`') return { ...lexQuotedName(text, start + 1), kind: 'parameter', start };
  const end = endOfName(text, start + 1);
  if (end === start + 1) throw syntaxError('UnexpectedSyntax', 'a parameter needs a name after its $', start);
  return { kind: 'parameter', text: text.slice(start + 1, end), word: '', start, end };
}

function unknownCharacter(text: string, offset: number): Error {
  const character = characterAt(text, offset);
  const detail = /^[\p{Pd}\u2212]$/u.test(character) ? 'InvalidUnicodeCharacter' : 'UnexpectedSyntax';
  return syntaxError(detail, `unexpected character ${JSON.stringify(character)}`, offset);
}

/** Past spaces, line comments and block comments. */
function skipBlank(text: string, start: number): number {
  let offset = start;
  while (offset < text.length) {
    if (isSpace(text.charCodeAt(offset)) || text[offset] === '\ufeff') offset += 1;
    else if (text.startsWith('//', offset)) offset = endOfLine(text, offset);
    else if (text.startsWith('/*', offset)) offset = endOfComment(text, offset);
    else break;
  }
  return offset;
}

function endOfLine(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

function endOfComment(text: string, start: number): number {
  const end = text.indexOf('*/', start + 2);
  if (end === -1) throw syntaxError('UnexpectedSyntax', 'a comment is not closed', start);
  return end + 2;
}
