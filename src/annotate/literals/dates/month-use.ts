import { isNameAt, joinedByDash, lowerAt, tagAt, type LiteralLine } from '../line.js';
import { DOUBTFUL_MONTHS } from '../words/calendar.js';
import { yearAt } from './year.js';

const BEFORE_MONTHS: ReadonlySet<string> = new Set((
  'in since until till by of from through during before after last next this early late mid every throughout between'
).split(' '));

/** Prepositions that a person's name may follow as well. */
const LOOSE: ReadonlySet<string> = new Set(['by', 'of', 'from', 'before', 'after', 'this', 'between']);

/** What a month may follow with "to": "the year to April", "put back to May". */
const BEFORE_TO = /^(?:years?|months?|quarters?|period|season|back|forward|postponed|delayed|extended|moved)$/u;

/** The day of the month that a token is if it is one: "4", "23", "3rd"; 0 otherwise. */
export function dayAt(line: LiteralLine, index: number): number {
  const digits = line.words[index]?.digits;
  if (digits === null || digits === undefined) return 0;
  const isDay = digits.plain ? lowerAt(line, index).length <= 2 : digits.suffix === 'ordinal';
  return isDay && digits.value >= 1 && digits.value <= 31 ? digits.value : 0;
}

/**
 * Whether a word with a month's name means the month. Most do; "May", "March", "April", "June" and "August" are people, verbs
 * and marches too, and short forms without a full stop ("Mar", "Jan") are other words unless a day or a year stands by.
 */
export function isMonthUse(line: LiteralLine, index: number): boolean {
  const { lower } = line.words[index]!;
  if (hasDayOrYear(line, index)) return true;
  if (lower.length === 3 && lower !== 'may') return false;
  const before = lowerAt(line, index - 1);
  const namesAround = isNameAt(line, index + 1) && line.words[index + 1]!.month === 0;
  if (!DOUBTFUL_MONTHS.has(lower)) return !(namesAround && isNameAt(line, index - 1));
  if (BEFORE_MONTHS.has(before)) return !(LOOSE.has(before) && namesAround);
  if (joinedByDash(line, index - 2) && before === '-' && /^(?:mid|late|early)$/u.test(lowerAt(line, index - 2))) return true;
  if (tagAt(line, index) === 'MD' || tagAt(line, index).startsWith('V')) return false;
  if (before === 'to' && BEFORE_TO.test(lowerAt(line, index - 2)) && !namesAround) return true;
  if ((before === 'and' || before === 'or' || before === 'to') && isMonthName(line, index - 2)) return true;
  if (/^(?:and|or|to)$/u.test(lowerAt(line, index + 1)) && isMonthName(line, index + 2) && index > 0) return true;
  const isModifier = /^NNS?$/u.test(tagAt(line, index + 1)) && /^\p{Ll}/u.test(line.tokens[index + 1]!.text);
  return isModifier && index > 0 && !isNameAt(line, index - 1) && /^(?:DT|PRP\$|POS|IN|VB[DZPN]|JJ)$/u.test(tagAt(line, index - 1)) && before !== 'the';
}

function hasDayOrYear(line: LiteralLine, index: number): boolean {
  return dayAt(line, index + 1) > 0 || yearAt(line, index + 1) > 0 || dayAt(line, index - 1) > 0
    || (lowerAt(line, index - 1) === 'of' && dayAt(line, index - 2) > 0) || (/^(?:,|of)$/u.test(lowerAt(line, index + 1)) && yearAt(line, index + 2) > 0);
}

function isMonthName(line: LiteralLine, index: number): boolean {
  return (line.words[index]?.month ?? 0) > 0 && (lowerAt(line, index).length > 3 || lowerAt(line, index) === 'may');
}
