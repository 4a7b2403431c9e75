import type { TimeUnit } from '../words/calendar.js';
import { formatDate, formatDay, formatWeek, formatYear, isDayOf, toDayNumber, weekdayOf, type CivilDate } from './calendar.js';
import type { Direction } from './direction.js';
import type { DateExpression, Shift } from './expression.js';

/** Where a date is read from: the article's own day, and whether the words around speak of the past or the future. */
export interface Reference {
  readonly published: CivilDate | null;
  readonly direction: Direction;
}

/** Whether the article's own date could make the expression fuller. */
export function isOpen(expression: DateExpression): boolean {
  if (expression.kind === 'fixed' || expression.kind === 'vague') return false;
  return !('year' in expression) || expression.year === undefined;
}

/** ISO 8601 of a date as far as it can be known; null where the text says no more than its own words. */
export function resolveDate(expression: DateExpression, { published, direction }: Reference): string | null {
  switch (expression.kind) {
    case 'fixed': return expression.value;
    case 'vague': return null;
    case 'calendar': return resolveCalendar(expression, published, direction);
    case 'weekday': return published === null ? null : formatDay(nearestWeekday(expression.weekday, expression.shift, published, direction));
    case 'shifted': return published === null ? null : shift(expression.unit, expression.count, published);
    case 'today': return published === null || direction === null || direction === 'present' ? null : formatDay(toDayNumber(published));
    case 'quarter': return resolveQuarter(expression.quarter, expression.year, published, direction);
    case 'season': return resolveSeason(expression.season, expression.year, expression.shift, published);
  }
}

type Calendar = Extract<DateExpression, { kind: 'calendar' }>;

function resolveCalendar(date: Calendar, published: CivilDate | null, direction: Direction): string | null {
  const { month, day, lastDay } = date;
  const year = date.year ?? (published === null ? null : fittingYear(date, published, direction));
  if (year === null) return null;
  const first = formatDate(year, month, day);
  return lastDay === undefined ? first : `${first}/${formatDate(year, month, lastDay)}`;
}

/** The year that a month or a day of a month lies in: the last one past, the next one ahead, or the nearest. */
function fittingYear({ month = 1, day, shift }: Calendar, published: CivilDate, direction: Direction): number | null {
  const years = [published.year - 1, published.year, published.year + 1].filter((year) => day === undefined || isDayOf(day, month, year));
  const here = toDayNumber(published);
  const distance = (year: number): number =>
    day === undefined ? (year - published.year) * 12 + month - published.month : toDayNumber({ year, month, day }) - here;
  const past = years.filter((year) => (shift === -1 ? distance(year) < 0 : distance(year) <= 0)).at(-1) ?? null;
  const ahead = years.find((year) => (shift === 1 ? distance(year) > 0 : distance(year) >= 0)) ?? null;
  if (shift === 0) return published.year;
  if (shift === -1 || (shift === undefined && direction === 'past')) return past;
  if (shift === 1 || liesAhead(direction)) return ahead;
  if (past === null || ahead === null) return past ?? ahead;
  return -distance(past) <= distance(ahead) ? past : ahead;
}

/** The plain present with a date is a timetable: "meets on Thursday". */
function liesAhead(direction: Direction): boolean {
  return direction === 'future' || direction === 'present';
}

/** News means the last such day, today included, unless it speaks of what is to come. */
function nearestWeekday(weekday: number, shift: Shift | undefined, published: CivilDate, direction: Direction): number {
  const today = toDayNumber(published);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (shift === -1) return today - (back === 0 ? 7 : back);
  if (shift === 1) return today + (7 - back);
  const ahead = shift === 0 ? direction !== 'past' : liesAhead(direction);
  return ahead && back > 0 ? today + 7 - back : today - back;
}

function shift(unit: TimeUnit, count: number, published: CivilDate): string | null {
  const today = toDayNumber(published);
  switch (unit) {
    case 'hour': return count > -12 && count < 12 ? formatDay(today) : null;
    case 'day': return formatDay(today + count);
    case 'week': return formatWeek(today + 7 * count);
    case 'fortnight': return formatWeek(today + 14 * count);
    case 'weekend': return weekend(today + 7 * count);
    case 'month': return formatMonth(published.year * 12 + published.month - 1 + count);
    case 'quarter': return formatQuarter(published.year * 4 + Math.floor((published.month - 1) / 3) + count);
    case 'year': return published.year + count >= 1 ? formatYear(published.year + count) : null;
    case 'decade': return range(Math.floor(published.year / 10) * 10 + 10 * count, 10);
    case 'century': return range(Math.floor((published.year - 1) / 100) * 100 + 1 + 100 * count, 100);
  }
}

function weekend(day: number): string {
  const saturday = day + 6 - weekdayOf(day);
  return `${formatDay(saturday)}/${formatDay(saturday + 1)}`;
}

function formatMonth(index: number): string | null {
  return index < 12 ? null : formatDate(Math.floor(index / 12), (index % 12) + 1);
}

function formatQuarter(index: number): string {
  const year = Math.floor(index / 4);
  const month = (index % 4) * 3 + 1;
  return `${formatDate(year, month)}/${formatDate(year, month + 2)}`;
}

function range(first: number, length: number): string {
  return `${formatYear(first)}/${formatYear(first + length - 1)}`;
}

/** Quarters of the calendar; without a year the last one that has begun, or the next one ahead. */
function resolveQuarter(quarter: number, year: number | undefined, published: CivilDate | null, direction: Direction): string | null {
  if (year !== undefined) return formatQuarter(year * 4 + quarter - 1);
  if (published === null) return null;
  const now = published.year * 4 + Math.floor((published.month - 1) / 3);
  const back = (((now - (quarter - 1)) % 4) + 4) % 4;
  return formatQuarter(liesAhead(direction) ? now + ((4 - back) % 4) : now - back);
}

/** A season keeps its hemisphere open; one without a year is placed only where it cannot reach over New Year. */
function resolveSeason(season: number, year: number | undefined, shift: Shift | undefined, published: CivilDate | null): string | null {
  if (year !== undefined) return `${formatYear(year)}-${season}`;
  return published !== null && shift === 0 && season !== 24 ? `${formatYear(published.year)}-${season}` : null;
}
