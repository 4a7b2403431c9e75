import { syntaxError } from '../error.js';
import { endOfName, isDigit } from './characters.js';
import type { Token } from './token.js';

const RADIX_DIGITS: Readonly<Record<string, RegExp>> = { x: /^[0-9a-fA-F]+$/, o: /^[0-7]+$/ };

/** More digits than any 64-bit integer has, whatever its base; no need to read them all. */
const TOO_MANY_DIGITS = 64;
const OUT_OF_RANGE = 1n << 80n;

/** Reads `12`, `0x1F`, `0o17`, `1.5`, `.5`, `1e9`; the sign is not part of a number. */
export function lexNumber(text: string, start: number): Token {
  const prefix = /^0[xXoO]/.exec(text.slice(start, start + 2));
  if (prefix) return lexRadix(text, start);
  let end = skipDigits(text, start);
  let isFloat = false;
  const isOctal = end > start + 1 && text[start] === '0';
  if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) {
    isFloat = true;
    end = skipDigits(text, end + 1);
  }
  const exponent = /^[eE][+-]?(?=[0-9])/.exec(text.slice(end, end + 3));
  if (exponent) {
    isFloat = true;
    end = skipDigits(text, end + exponent[0].length);
  }
  const tail = endOfName(text, end);
  if (tail > end) return token('brokenNumber', text, start, tail);
  if (isOctal && !isFloat) throw syntaxError('InvalidNumberLiteral', 'a whole number does not begin with 0; an octal one is written 0o17', start);
  return isFloat ? lexFloat(text, start, end) : token('integer', text, start, end, wholeNumber('', withoutSeparators(text.slice(start, end))));
}

function lexRadix(text: string, start: number): Token {
  const end = endOfName(text, start + 2);
  const digits = text.slice(start + 2, end);
  const allowed = RADIX_DIGITS[text.charAt(start + 1).toLowerCase()];
  if (!allowed?.test(digits)) return token('brokenNumber', text, start, end);
  return token('integer', text, start, end, wholeNumber(`0${text.charAt(start + 1).toLowerCase()}`, digits));
}

function lexFloat(text: string, start: number, end: number): Token {
  const value = Number(withoutSeparators(text.slice(start, end)));
  if (!Number.isFinite(value)) {
    throw syntaxError('FloatingPointOverflow', 'floating point number is too large', start);
  }
  return token('float', text, start, end, value);
}

function wholeNumber(prefix: string, digits: string): bigint {
  const significant = digits.replace(/^0+(?=.)/, '');
  return significant.length > TOO_MANY_DIGITS ? OUT_OF_RANGE : BigInt(prefix + significant);
}

/** Digits may have single underscores between them, as in `1_000_000`. */
function skipDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end)) || (text[end] === '_' && end > start && isDigit(text.charCodeAt(end + 1)))) end += 1;
  return end;
}

function withoutSeparators(digits: string): string {
  return digits.replaceAll('_', '');
}

function token(kind: Token['kind'], text: string, start: number, end: number, value?: bigint | number): Token {
  const plain = { kind, text: text.slice(start, end), word: '', start, end };
  return value === undefined ? plain : { ...plain, value };
}
