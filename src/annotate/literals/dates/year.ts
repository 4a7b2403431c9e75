import { isLabelled, isNameAt, joinedByDash, lowerAt, tagAt, touchesNext, type LiteralLine } from '../line.js';
import { COUNTED_PEOPLE, MEASURES, NOT_COUNTED } from '../words/measures.js';
import { CURRENCY_NOUNS } from '../words/currencies.js';
import { SCALE_WORDS } from '../words/number-words.js';
import type { DateStretch } from './expression.js';

const BEFORE_YEARS: ReadonlySet<string> = new Set((
  'in since until till by from of during before after through throughout around circa between mid early late year fiscal calendar for to and'
).split(' '));

/** The year that a token is if it is one: four plain digits, 1000 to 2199; 0 otherwise. */
export function yearAt(line: LiteralLine, index: number): number {
  const digits = line.words[index]?.digits;
  return digits?.plain === true && line.words[index]!.lower.length === 4 && digits.value >= 1000 && digits.value < 2200 ? digits.value : 0;
}

/** "2020", "2014-2016", "2014-16". A number that counts things or belongs to a name ("Expo 2025") is no year. */
export function matchYear(line: LiteralLine, from: number): DateStretch | null {
  const year = yearAt(line, from);
  if (year === 0) return null;
  const before = lowerAt(line, from - 1);
  const prepared = BEFORE_YEARS.has(before);
  if (year < 1500 && !(prepared && before !== 'to' && before !== 'for' && before !== 'and' && before !== 'of')) return null;
  const last = lastYear(line, from, year);
  if (last !== null) return { from, to: from + 3, head: from, rule: 'years', expression: { kind: 'fixed', value: `${year}/${last}` } };
  if (joinedByDash(line, from) && !isNameAt(line, from + 2) && !/^[a-z]+$/u.test(lowerAt(line, from + 2))) return null;
  if (!prepared && (isLabelled(line, from) || isPartOfName(line, from) || countsSomething(line, from))) return null;
  if (prepared && countsPlainly(line, from)) return null;
  return { from, to: from + 1, head: from, rule: 'year', expression: { kind: 'calendar', year } };
}

/** The second year of "2014-2016", "2014-16" or "2014/15"; null where no range follows. */
function lastYear(line: LiteralLine, from: number, year: number): number | null {
  const mark = lowerAt(line, from + 1);
  if (!/^[-–/]$/u.test(mark) || !touchesNext(line, from) || !touchesNext(line, from + 1)) return null;
  const digits = line.words[from + 2]?.digits;
  if (digits?.plain !== true || (/^[-–/]$/u.test(lowerAt(line, from + 3)) && touchesNext(line, from + 2))) return null;
  const length = lowerAt(line, from + 2).length;
  const last = length === 2 ? year - (year % 100) + digits.value : length === 4 ? digits.value : 0;
  return last > year && last < 2200 ? last : null;
}

function isPartOfName(line: LiteralLine, index: number): boolean {
  if (index > 0 && line.tokens[index - 1]!.end < line.tokens[index]!.start - 1) return false;
  return isNameAt(line, index - 1) && line.words[index - 1]!.month === 0;
}

/** Plural nouns behind a bare number are what it counts: "2000 protesters". */
function countsSomething(line: LiteralLine, index: number): boolean {
  if (/^\p{Sc}$/u.test(lowerAt(line, index - 1)) || lowerAt(line, index + 1) === '%') return true;
  return countsPlainly(line, index) || (tagAt(line, index + 1) === 'NNS' && index > 0) || line.words[index + 1]?.digits?.plain === true;
}

function countsPlainly(line: LiteralLine, index: number): boolean {
  const next = lowerAt(line, index + 1);
  return COUNTED_PEOPLE.has(next) || MEASURES.has(next) || NOT_COUNTED.has(next) || CURRENCY_NOUNS.has(next) || SCALE_WORDS.has(next) || next === '%' || next === 'pounds';
}

/** "1990s", "’90s". */
export function matchDecade(line: LiteralLine, from: number): DateStretch | null {
  const digits = line.words[from]?.digits;
  if (digits?.suffix !== 'decade' || digits.value % 10 !== 0) return null;
  const short = /^\d0s$/u.test(lowerAt(line, from));
  const apostrophe = short && from > 0 && /^['’‘]$/u.test(line.tokens[from - 1]!.text) && touchesNext(line, from - 1);
  if (short && (!apostrophe || digits.value < 20)) return null;
  const first = short ? 1900 + digits.value : digits.value;
  if (first < 1000 || first > 2100) return null;
  const last = first % 100 === 0 && first < 2000 ? first + 99 : first + 9;
  return { from, to: from + 1, head: from, rule: 'decade', expression: { kind: 'fixed', value: `${first}/${last}` } };
}

/** "19th century", "twentieth-century". */
export function matchCentury(line: LiteralLine, from: number): DateStretch | null {
  const { ordinal } = line.words[from]!;
  if (ordinal < 1 || ordinal > 21) return null;
  const at = joinedByDash(line, from) ? from + 2 : from + 1;
  if (lowerAt(line, at) !== 'century') return null;
  const era = /^(?:bce?|b\.c\.(?:e\.)?)$/u.test(lowerAt(line, at + 1));
  const first = String((ordinal - 1) * 100 + 1).padStart(4, '0');
  const value = `${first}/${String(ordinal * 100).padStart(4, '0')}`;
  return { from, to: era ? at + 2 : at + 1, head: at, rule: 'century', expression: era ? { kind: 'vague' } : { kind: 'fixed', value } };
}
