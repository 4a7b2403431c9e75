import { isNameAt, joinedByDash, lowerAt, tagAt, touchesNext, type LiteralLine } from '../line.js';
import { readNumber, type NumberStretch } from '../number.js';
import { CURRENCY_NOUNS, NATIONAL_CURRENCIES } from '../words/currencies.js';
import { shiftDecimal } from '../decimal.js';
import { SCALE_WORDS } from '../words/number-words.js';
import type { QuantityStretch } from './quantity.js';

/** "$1.5 billion", "US$3bn", "€800,000", "CHF5m", "USD 40 million", "$10-12 million". The sign is the head. */
export function matchSignedMoney(line: LiteralLine, from: number): QuantityStretch | null {
  const word = line.words[from]!;
  const glued = word.digits?.currency ?? '';
  const currency = glued === '' ? word.currency : glued;
  if (currency === '') return null;
  const isCode = /^\p{L}+\.?$/u.test(line.tokens[from]!.text);
  const at = glued === '' ? from + 1 : from;
  if (glued === '' && !isCode && !touchesNext(line, from) && line.words[at]?.digits === null) return null;
  const number = readNumber(line, at);
  if (number === null || (number.spelled && isCode)) return null;
  const range = readRangeEnd(line, number, currency);
  if (range !== null) return { from, to: range.to, head: from, rule: 'money', value: `${range.first}-${range.last} ${currency}` };
  return { from, to: number.to, head: from, rule: 'money', value: `${number.amount} ${currency}` };
}

/** What follows "$10" in "$10-12 million" and "$1bn-$2bn"; the scale of the second counts for a bare first. */
function readRangeEnd(line: LiteralLine, first: NumberStretch, currency: string): { readonly to: number; readonly first: string; readonly last: string } | null {
  if (!joinedByDash(line, first.to - 1)) return null;
  const sign = line.words[first.to + 1]?.currency === currency ? 1 : 0;
  const last = readNumber(line, first.to + 1 + sign);
  if (last === null || last.spelled) return null;
  const scale = SCALE_WORDS.get(lowerAt(line, last.to - 1)) ?? 0;
  const scaledFirst = first.scaled || scale === 0 ? first.amount : shiftDecimal(first.amount, scale);
  return Number(scaledFirst) < last.value ? { to: last.to, first: scaledFirst, last: last.amount } : null;
}

/** "3 million euros", "23.5 billion yuan", "50 Hong Kong dollars", "5-million-euro". The noun is the head. */
export function matchNamedMoney(line: LiteralLine, from: number): QuantityStretch | null {
  const number = readNumber(line, from);
  if (number === null) return null;
  const start = joinedByDash(line, number.to - 1) ? number.to + 1 : number.to;
  for (let at = start; at < start + 3; at += 1) {
    const noun = lowerAt(line, at);
    const currency = currencyOf(line, at, start, number);
    if (currency !== null) return { from, to: at + 1, head: at, rule: 'money', value: `${number.amount} ${currency}` };
    if (noun === '' || !(isNameAt(line, at) || tagAt(line, at).startsWith('JJ'))) return null;
  }
  return null;
}

function currencyOf(line: LiteralLine, at: number, start: number, number: NumberStretch): string | null {
  const noun = lowerAt(line, at);
  const country = at > start ? lowerAt(line, at - 1).replaceAll('.', '') : noun === 'pounds' ? lowerAt(line, at + 1) : '';
  const national = NATIONAL_CURRENCIES.get(`${plural(noun)} ${country}`) ?? NATIONAL_CURRENCIES.get(`${noun} ${country}`);
  if (national !== undefined) return national;
  if (at > start) return null;
  if (noun === 'pounds') return number.scaled ? 'GBP' : null;
  const token = line.tokens[at];
  const code = CURRENCY_NOUNS.get(noun) ?? (/^(?:USD|EUR|GBP|CHF|CNY|JPY|RMB|SEK|NOK|DKK|INR|AED|SAR)$/u.test(token?.text ?? '') ? isoOf(token!.text) : undefined);
  if (code === undefined) return null;
  const isVerb = (noun === 'won' || noun === 'real') && !number.scaled;
  return isVerb ? null : code;
}

function isoOf(code: string): string {
  return code === 'RMB' ? 'CNY' : code;
}

function plural(noun: string): string {
  return noun === 'yen' || noun === 'won' || noun === 'yuan' || noun === 'rand' || noun.endsWith('s') ? noun : `${noun}s`;
}
