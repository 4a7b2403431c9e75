import { joinedByDash, lowerAt, type LiteralLine } from '../line.js';
import { SEASONS } from '../words/calendar.js';
import type { DateExpression, DateStretch } from './expression.js';
import { yearAt } from './year.js';

/** "third quarter", "third-quarter", "fiscal first quarter", "first half of 2020", "Q3 2021". */
export function matchQuarter(line: LiteralLine, from: number): DateStretch | null {
  const code = /^q([1-4])$/u.exec(lowerAt(line, from));
  if (code !== null) return withYear(line, from, from + 1, from, 'quarter', (year) => quarter(Number(code[1]), year, false));
  const fiscal = lowerAt(line, from) === 'fiscal';
  const first = fiscal ? from + 1 : from;
  const ordinal = line.words[first]?.ordinal ?? 0;
  if (ordinal < 1 || ordinal > 4) return null;
  const at = joinedByDash(line, first) ? first + 2 : first + 1;
  if (lowerAt(line, at) === 'quarter') return withYear(line, from, at + 1, at, 'quarter', (year) => quarter(ordinal, year, fiscal));
  if (lowerAt(line, at) !== 'half' || ordinal > 2) return null;
  const half = withYear(line, from, at + 1, at, 'half-year', (year) => halfYear(ordinal, year, fiscal));
  return half.to > at + 1 ? half : null;
}

function quarter(number: number, year: number, fiscal: boolean): DateExpression {
  if (fiscal) return { kind: 'vague' };
  return year > 0 ? { kind: 'quarter', quarter: number, year } : { kind: 'quarter', quarter: number };
}

function halfYear(half: number, year: number, fiscal: boolean): DateExpression {
  if (fiscal || year === 0) return { kind: 'vague' };
  return { kind: 'fixed', value: half === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12` };
}

/** Takes in the year that may follow: "2021", "of 2021", "of fiscal 2021", "of the year", "of this year". */
function withYear(line: LiteralLine, from: number, to: number, head: number, rule: string, read: (year: number) => DateExpression): DateStretch {
  const of = lowerAt(line, to) === 'of' || lowerAt(line, to) === 'in' ? 1 : 0;
  const fiscal = of === 1 && /^(?:fiscal|fy)$/u.test(lowerAt(line, to + 1)) ? 1 : 0;
  const year = yearAt(line, to + of + fiscal);
  if (year > 0) return { from, to: to + of + fiscal + 1, head, rule, expression: fiscal === 1 ? { kind: 'vague' } : read(year) };
  const relative = of === 1 && /^(?:the|this|last|next)$/u.test(lowerAt(line, to + 1)) && lowerAt(line, to + 2) === 'year';
  if (relative && lowerAt(line, to + 1) === 'the') return { from, to: to + 3, head, rule, expression: read(0) };
  if (relative) return { from, to: to + 3, head, rule, expression: { kind: 'vague' } };
  return { from, to, head, rule, expression: read(0) };
}

/** "fiscal 2021", "fiscal year 2021", "FY2021": whose year begins when is not said, so it is kept as written. */
export function matchFiscalYear(line: LiteralLine, from: number): DateStretch | null {
  const lower = lowerAt(line, from);
  if (lower !== 'fiscal' && lower !== 'fy' && lower !== 'calendar') return null;
  const at = /^years?$/u.test(lowerAt(line, from + 1)) ? from + 2 : from + 1;
  const year = yearAt(line, at);
  if (year === 0) return null;
  return { from, to: at + 1, head: at, rule: 'fiscal-year', expression: lower === 'calendar' ? { kind: 'calendar', year } : { kind: 'vague' } };
}

/** "autumn 2027", "spring of 2020". A season without its year is no date. */
export function matchSeason(line: LiteralLine, from: number): DateStretch | null {
  const season = SEASONS.get(lowerAt(line, from));
  if (season === undefined) return null;
  const at = lowerAt(line, from + 1) === 'of' ? from + 2 : from + 1;
  const year = yearAt(line, at);
  return year === 0 ? null : { from, to: at + 1, head: from, rule: 'season', expression: { kind: 'season', season, year } };
}
