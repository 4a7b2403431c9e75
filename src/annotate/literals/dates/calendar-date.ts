import { lowerAt, touchesNext, type LiteralLine } from '../line.js';
import { COUNTED_PEOPLE } from '../words/measures.js';
import { isDayOf } from './calendar.js';
import type { DateExpression, DateStretch, Shift } from './expression.js';
import { dayAt, isMonthUse } from './month-use.js';
import { yearAt } from './year.js';

/** "April 18, 2019", "Aug. 23", "November 2022", "June 4-6", "May". */
export function matchMonth(line: LiteralLine, from: number): DateStretch | null {
  const month = line.words[from]?.month ?? 0;
  if (month === 0 || !isMonthUse(line, from)) return null;
  const day = countsPeople(line, from + 1) ? 0 : dayAt(line, from + 1);
  if (day === 0 || !isDayOf(day, month)) return withYear(line, from, from + 1, from, { month, ...shiftBefore(line, from) }, 'month');
  const lastDay = secondDay(line, from + 1, day, month);
  const to = lastDay === 0 ? from + 2 : from + 4;
  return withYear(line, from, to, from, lastDay === 0 ? { month, day } : { month, day, lastDay }, 'month-day');
}

/** "18 April 2019", "3rd of May", "the 12-14 June". */
export function matchDayMonth(line: LiteralLine, from: number): DateStretch | null {
  const first = dayAt(line, from);
  if (first === 0 || (from > 0 && /^(?:\p{Sc}|[.:/])$/u.test(lowerAt(line, from - 1)) && touchesNext(line, from - 1))) return null;
  const rangeEnd = line.tokens[from + 1] !== undefined && /^[-–]$/u.test(line.tokens[from + 1]!.text) ? dayAt(line, from + 2) : 0;
  const lastDay = rangeEnd > first ? rangeEnd : 0;
  let at = lastDay > 0 ? from + 3 : from + 1;
  if (lowerAt(line, at) === 'of') at += 1;
  const month = line.words[at]?.month ?? 0;
  if (month === 0 || !isDayOf(Math.max(first, lastDay), month)) return null;
  return withYear(line, from, at + 1, at, lastDay === 0 ? { month, day: first } : { month, day: first, lastDay }, 'day-month');
}

function withYear(line: LiteralLine, from: number, to: number, head: number, date: Omit<Extract<DateExpression, { kind: 'calendar' }>, 'kind' | 'year'>, rule: string): DateStretch {
  const at = /^(?:,|of)$/u.test(lowerAt(line, to)) ? to + 1 : to;
  const year = yearAt(line, at);
  const fits = year > 0 && !countsPeople(line, at) && (date.day === undefined || isDayOf(date.day, date.month!, year));
  if (!fits) {
    const shared = 'shift' in date ? 0 : yearOfRange(line, to, date.month!);
    return { from, to, head, rule, expression: shared > 0 ? { kind: 'calendar', ...date, year: shared } : { kind: 'calendar', ...date } };
  }
  return { from, to: at + 1, head, rule, expression: { kind: 'calendar', ...date, year } };
}

/** The year at the end of "March to August 2011", "Jan. 5 and March 3, 2020", which counts for the beginning too; 0 for none. */
function yearOfRange(line: LiteralLine, to: number, month: number): number {
  if (!/^(?:to|and|or|through|until|till|[-–—])$/u.test(lowerAt(line, to))) return 0;
  const at = dayAt(line, to + 1) > 0 ? to + 2 : to + 1;
  const other = line.words[at]?.month ?? 0;
  if (other < month) return 0;
  const afterDay = dayAt(line, at + 1) > 0 ? at + 2 : at + 1;
  return yearAt(line, lowerAt(line, afterDay) === ',' ? afterDay + 1 : afterDay);
}

function secondDay(line: LiteralLine, at: number, first: number, month: number): number {
  if (!/^[-–]$/u.test(lowerAt(line, at + 1)) || !touchesNext(line, at) || !touchesNext(line, at + 1)) return 0;
  const day = dayAt(line, at + 2);
  return day > first && isDayOf(day, month) ? day : 0;
}

function countsPeople(line: LiteralLine, index: number): boolean {
  return COUNTED_PEOPLE.has(lowerAt(line, index + 1)) || lowerAt(line, index + 1) === '%';
}

const SHIFTS: ReadonlyMap<string, Shift> = new Map<string, Shift>([['last', -1], ['past', -1], ['previous', -1], ['this', 0], ['next', 1], ['coming', 1]]);

/** The way that "last", "this" or "next" points; undefined for all other words. */
export function shiftOf(word: string): Shift | undefined {
  return SHIFTS.get(word);
}

/** What "last", "this" or "next" before a token does to it. */
export function shiftBefore(line: LiteralLine, index: number): { readonly shift?: Shift } {
  const shift = shiftOf(lowerAt(line, index - 1));
  return shift === undefined ? {} : { shift };
}
