import { runtimeError } from '../error.js';
import { NANOS_PER_SECOND } from '../values/temporal.js';
import type { CypherDate, LocalDateTime, LocalTime, ZonedDateTime, ZonedTime } from '../values/temporal.js';
import { daysInMonth, epochDayOf, firstWeekOf, isLeapYear, weekOf } from './calendar.js';
import { UTC, moveToZone, parseOffset, parseZone, resolveLocal } from './zone.js';
import type { Zone } from './zone.js';

/**
 * ISO 8601 in its long and short forms: `2015-07-21`, `20150721`, `2015-W30-2`, `2015202`, `21:40:32.142`, `2140`; as in
 * Neo4j also with single digits between marks, `2015-7-2`, `9:05`.
 */
export function parseDate(text: string): CypherDate {
  return { kind: 'date', epochDay: readDate(text) ?? fail('date', text) };
}

export function parseLocalTime(text: string): LocalTime {
  return { kind: 'localtime', nanoOfDay: readClock(text) ?? fail('time', text) };
}

export function parseLocalDateTime(text: string): LocalDateTime {
  const { date, clock } = splitDateTime(text);
  return {
    kind: 'localdatetime', epochDay: readDate(date) ?? fail('date', text), nanoOfDay: readClock(clock) ?? fail('time', text),
  };
}

export function parseTime(text: string, fallback: Zone): ZonedTime {
  const { clock, offset } = splitOffset(text);
  const nanoOfDay = readClock(clock) ?? fail('time', text);
  return { kind: 'time', nanoOfDay, offset: offset ?? ('offset' in fallback ? fallback.offset : 0) };
}

export function parseDateTime(text: string, fallback: Zone = UTC): ZonedDateTime {
  const named = /^(.*)\[([^\]]+)\]$/.exec(text);
  const { date, clock: rest } = splitDateTime(named?.[1] ?? text);
  const { clock, offset } = splitOffset(rest);
  const epochDay = readDate(date) ?? fail('date', text);
  const nanoOfDay = readClock(clock) ?? fail('time', text);
  const zone = named?.[2] === undefined ? undefined : parseZone(named[2]);
  if (offset === undefined) return resolveLocal(epochDay, nanoOfDay, zone ?? fallback);
  const moment = resolveLocal(epochDay, nanoOfDay, { offset });
  return zone ? moveToZone(moment, zone) : moment;
}

function fail(kind: string, text: string): never {
  throw runtimeError('SyntaxError', 'InvalidTemporalText', `'${text.slice(0, 60)}' cannot be read as a ${kind}`);
}

function splitDateTime(text: string): { readonly date: string; readonly clock: string } {
  const [date = '', clock = '00'] = text.split(/[Tt ]/, 2);
  return { date, clock };
}

function splitOffset(text: string): { readonly clock: string; readonly offset: number | undefined } {
  const match = /^([^Zz+-]*)(Z|z|[+-].*)?$/.exec(text);
  if (match?.[2] === undefined) return { clock: text, offset: undefined };
  return { clock: match[1] ?? '', offset: parseOffset(match[2]) ?? fail('time zone', text) };
}

const DATE_FORMS: readonly (readonly [RegExp, (year: number, a: number, b: number) => number | undefined])[] = [
  [/^-(\d\d?)-(\d\d?)$/, calendarDay],
  [/^-?(\d\d)(\d\d)$/, calendarDay],
  [/^-(\d\d)$/, (year, month) => calendarDay(year, month, 1)],
  [/^(\d\d)$/, (year, month) => calendarDay(year, month, 1)],
  [/^-?W(\d\d?)-(\d)$/, weekDay],
  [/^-?W(\d\d)(\d)$/, weekDay],
  [/^-?W(\d\d?)$/, (year, week) => weekDay(year, week, 1)],
  [/^-?Q(\d)-?(\d\d?)$/, quarterDay],
  [/^-?(\d\d\d)$/, ordinalDay],
  [/^$/, (year) => calendarDay(year, 1, 1)],
];

function readDate(text: string): number | undefined {
  const match = /^([+-]\d{4,9}(?=-|$)|\d{4})(.*)$/.exec(text);
  if (!match) return undefined;
  const [, year, rest = ''] = match;
  for (const [form, compute] of DATE_FORMS) {
    const parts = form.exec(rest);
    if (parts) return compute(Number(year), Number(parts[1] ?? 1), Number(parts[2] ?? 1));
  }
  return undefined;
}

export function calendarDay(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return epochDayOf({ year, month, day });
}

export function weekDay(year: number, week: number, day: number): number | undefined {
  if (week < 1 || day < 1 || day > 7) return undefined;
  const epochDay = firstWeekOf(year) + (week - 1) * 7 + day - 1;
  return weekOf(epochDay).weekYear === year ? epochDay : undefined;
}

export function ordinalDay(year: number, day: number): number | undefined {
  if (day < 1 || day > (isLeapYear(year) ? 366 : 365)) return undefined;
  return epochDayOf({ year, month: 1, day: 1 }) + day - 1;
}

export function quarterDay(year: number, quarter: number, day: number): number | undefined {
  if (quarter < 1 || quarter > 4 || day < 1) return undefined;
  const start = epochDayOf({ year, month: quarter * 3 - 2, day: 1 });
  const next = quarter === 4 ? epochDayOf({ year: year + 1, month: 1, day: 1 }) : epochDayOf({ year, month: quarter * 3 + 1, day: 1 });
  return start + day - 1 < next ? start + day - 1 : undefined;
}

const CLOCK = /^(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9})\d*)?)?)?$/;
const CLOCK_WITH_COLONS = /^(\d\d?):(\d\d?)(?::(\d\d?)(?:[.,](\d{1,9})\d*)?)?$/;

function readClock(text: string): number | undefined {
  const match = CLOCK.exec(text) ?? CLOCK_WITH_COLONS.exec(text);
  if (!match) return undefined;
  const [hour, minute, second] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return (hour * 3600 + minute * 60 + second) * NANOS_PER_SECOND + Number((match[4] ?? '').padEnd(9, '0'));
}
