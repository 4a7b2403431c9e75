import { runtimeError } from '../error.js';
import { NANOS_PER_SECOND } from '../values/temporal.js';
import type { Instantlike, ZonedDateTime, ZonedTime } from '../values/temporal.js';
import type { Value } from '../values/value.js';
import { dateOfEpochDay, weekDayOf, weekOf } from './calendar.js';
import { quarterOf, startOfQuarter } from './components.js';
import { wrongField } from './fields.js';
import type { Fields } from './fields.js';
import { calendarDay, ordinalDay, quarterDay, weekDay } from './parse-temporal.js';
import { moveToZone, parseZone, resolveLocal, zoneOf } from './zone.js';
import type { Zone } from './zone.js';

const LARGEST_YEAR = 999_999_999;

/** The day that a map tells: `{year, month, day}`, or by week, quarter or ordinal day; `base` fills in what is missing. */
export function dayOfFields(fields: Fields, base: number | undefined): number {
  if (base === undefined && !fields.has('year')) throw wrongField('year', 'given');
  const start = base === undefined ? { year: 0, month: 1, day: 1 } : dateOfEpochDay(base);
  const year = fields.whole('year', start.year, -LARGEST_YEAR, LARGEST_YEAR);
  if (fields.has('week', 'dayOfWeek')) return found(dayOfWeekFields(fields, base, year));
  if (fields.has('ordinalDay')) return found(ordinalDay(year, fields.whole('ordinalDay', 1, 1, 366)));
  if (fields.has('quarter', 'dayOfQuarter')) return found(dayOfQuarterFields(fields, base, year));
  return found(calendarDay(year, fields.whole('month', start.month, 1, 12), fields.whole('day', start.day, 1, 31)));
}

function found(day: number | undefined): number {
  if (day !== undefined) return day;
  throw runtimeError('ArgumentError', 'InvalidTemporalField', 'There is no such day');
}

function dayOfWeekFields(fields: Fields, base: number | undefined, year: number): number | undefined {
  const start = base === undefined ? { weekYear: year, week: 1 } : weekOf(base);
  const weekYear = fields.has('year') ? year : start.weekYear;
  const day = base === undefined ? 1 : weekDayOf(base);
  return weekDay(weekYear, fields.whole('week', start.week, 1, 53), fields.whole('dayOfWeek', day, 1, 7));
}

function dayOfQuarterFields(fields: Fields, base: number | undefined, year: number): number | undefined {
  const start = base === undefined ? undefined : dateOfEpochDay(base);
  const quarter = start ? quarterOf(start.month) : 1;
  const day = start && base !== undefined ? base - startOfQuarter(start.year, quarter) + 1 : 1;
  return quarterDay(year, fields.whole('quarter', quarter, 1, 4), fields.whole('dayOfQuarter', day, 1, 92));
}

/** The time of day that a map tells. `base` fills in; with `adds` its part of a second is kept and added to. */
export function clockOfFields(fields: Fields, base: number, adds: boolean): number {
  const nanos = base % NANOS_PER_SECOND;
  const seconds = (base - nanos) / NANOS_PER_SECOND;
  const hour = fields.whole('hour', Math.floor(seconds / 3600), 0, 23);
  const minute = fields.whole('minute', Math.floor(seconds / 60) % 60, 0, 59);
  const second = fields.whole('second', seconds % 60, 0, 59);
  return (hour * 3600 + minute * 60 + second) * NANOS_PER_SECOND + subsecond(fields, nanos, adds);
}

/** `millisecond`, `microsecond` and `nanosecond` add up, where the larger is given the smaller must not reach it. */
function subsecond(fields: Fields, base: number, adds: boolean): number {
  if (!fields.has('millisecond', 'microsecond', 'nanosecond')) return base;
  const millis = fields.whole('millisecond', 0, 0, 999);
  const micros = fields.whole('microsecond', 0, 0, fields.has('millisecond') ? 999 : 999_999);
  const mostNanos = fields.has('microsecond') ? 999 : fields.has('millisecond') ? 999_999 : 999_999_999;
  const nanos = millis * 1e6 + micros * 1e3 + fields.whole('nanosecond', 0, 0, mostNanos);
  const sum = adds ? base + nanos : nanos;
  if (sum >= NANOS_PER_SECOND) throw wrongField('nanosecond', 'less than a second');
  return sum;
}

export function asInstantlike(value: Value, key: string): Instantlike | undefined {
  if (value === null) return undefined;
  if (typeof value === 'object' && 'kind' in value) {
    const { kind } = value;
    if (kind !== 'node' && kind !== 'relationship' && kind !== 'path' && kind !== 'duration') return value;
  }
  throw wrongField(key, 'a temporal value');
}

/** The value under `date`, `time` or `datetime` that a map builds upon. */
export function baseOf(fields: Fields, ...keys: readonly string[]): Instantlike | undefined {
  const key = keys.find((candidate) => fields.has(candidate));
  return key === undefined ? undefined : asInstantlike(fields.value(key), key);
}

export function dayOf(value: Instantlike | undefined): number | undefined {
  if (value === undefined) return undefined;
  if ('epochDay' in value) return value.epochDay;
  throw wrongField('date', 'a value with a date');
}

export function clockOf(value: Instantlike | undefined): number | undefined {
  return value && 'nanoOfDay' in value ? value.nanoOfDay : undefined;
}

/** The zone that comes with a value; undefined for local ones. */
export function zoneOfValue(value: Instantlike | undefined): Zone | undefined {
  if (value?.kind === 'time') return { offset: value.offset };
  return value?.kind === 'datetime' ? zoneOf(value) : undefined;
}

export function givenZone(fields: Fields): Zone | undefined {
  const text = fields.text('timezone');
  return text === undefined ? undefined : parseZone(text);
}

/** A map -> a moment. A time that brings its zone is moved to the zone that is asked for, a local one is just put there. */
export function zonedOfFields(fields: Fields, fallback: Zone): ZonedDateTime {
  const timeBase = baseOf(fields, 'time', 'datetime');
  const day = dayOfFields(fields, dayOf(baseOf(fields, 'date', 'datetime')));
  const clock = clockOfFields(fields, clockOf(timeBase) ?? 0, false);
  const [brought, wanted] = [zoneOfValue(timeBase), givenZone(fields)];
  const moment = resolveLocal(day, clock, brought ?? wanted ?? fallback);
  return brought && wanted ? moveToZone(moment, wanted) : moment;
}

export function timeOfFields(fields: Fields, fallback: Zone): ZonedTime {
  const base = baseOf(fields, 'time', 'datetime');
  const clock = clockOfFields(fields, clockOf(base) ?? 0, false);
  const [brought, wanted] = [zoneOfValue(base), givenZone(fields)];
  const day = base && 'epochDay' in base ? base.epochDay : 0;
  const moment = resolveLocal(day, clock, brought ?? wanted ?? fallback);
  return toTime(brought && wanted ? moveToZone(moment, wanted) : moment);
}

export function toTime({ nanoOfDay, offset }: ZonedDateTime): ZonedTime {
  return { kind: 'time', nanoOfDay, offset };
}
