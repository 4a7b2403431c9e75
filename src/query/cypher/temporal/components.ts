import { NANOS_PER_SECOND } from '../values/temporal.js';
import type { Duration, Temporal, ZonedDateTime, ZonedTime } from '../values/temporal.js';
import type { Value } from '../values/value.js';
import { dateOfEpochDay, epochDayOf, weekDayOf, weekOf } from './calendar.js';
import { formatOffset } from './format.js';
import { epochSecondsOf } from './zone.js';

/** `d.year`, `t.hour`, `duration.months`; null for what this kind of value does not have. */
export function readComponent(value: Temporal, key: string): Value {
  if (value.kind === 'duration') return readDuration(value, key);
  const date = 'epochDay' in value ? readDate(value.epochDay, key) : undefined;
  const time = 'nanoOfDay' in value ? readTime(value.nanoOfDay, key) : undefined;
  const whole = date ?? time;
  if (whole !== undefined) return BigInt(whole);
  return 'offset' in value ? readZone(value, key) : null;
}

export function quarterOf(month: number): number {
  return Math.floor((month - 1) / 3) + 1;
}

/** The first day of a quarter. */
export function startOfQuarter(year: number, quarter: number): number {
  return epochDayOf({ year, month: (quarter - 1) * 3 + 1, day: 1 });
}

function readDate(epochDay: number, key: string): number | undefined {
  const { year, month, day } = dateOfEpochDay(epochDay);
  switch (key) {
    case 'year': return year;
    case 'quarter': return quarterOf(month);
    case 'month': return month;
    case 'day': return day;
    case 'week': return weekOf(epochDay).week;
    case 'weekYear': return weekOf(epochDay).weekYear;
    case 'weekDay':
    case 'dayOfWeek': return weekDayOf(epochDay);
    case 'ordinalDay': return epochDay - epochDayOf({ year, month: 1, day: 1 }) + 1;
    case 'dayOfQuarter': return epochDay - startOfQuarter(year, quarterOf(month)) + 1;
    default: return undefined;
  }
}

function readTime(nanoOfDay: number, key: string): number | undefined {
  const nanos = nanoOfDay % NANOS_PER_SECOND;
  const seconds = (nanoOfDay - nanos) / NANOS_PER_SECOND;
  switch (key) {
    case 'hour': return Math.floor(seconds / 3600);
    case 'minute': return Math.floor(seconds / 60) % 60;
    case 'second': return seconds % 60;
    case 'millisecond': return Math.floor(nanos / 1e6);
    case 'microsecond': return Math.floor(nanos / 1e3);
    case 'nanosecond': return nanos;
    default: return undefined;
  }
}

function readZone(value: ZonedTime | ZonedDateTime, key: string): Value {
  switch (key) {
    case 'timezone': return (value.kind === 'datetime' ? value.zone : undefined) ?? formatOffset(value.offset);
    case 'offset': return formatOffset(value.offset);
    case 'offsetMinutes': return BigInt(Math.trunc(value.offset / 60));
    case 'offsetSeconds': return BigInt(value.offset);
    case 'epochSeconds': return value.kind === 'datetime' ? epochSecondsOf(value) : null;
    case 'epochMillis': {
      if (value.kind !== 'datetime') return null;
      return epochSecondsOf(value) * 1000n + BigInt(Math.floor((value.nanoOfDay % NANOS_PER_SECOND) / 1e6));
    }
    default: return null;
  }
}

function readDuration({ months, days, seconds, nanos }: Duration, key: string): Value {
  const big = { months: BigInt(months), days: BigInt(days), nanos: BigInt(nanos) };
  switch (key) {
    case 'years': return big.months / 12n;
    case 'quarters': return big.months / 3n;
    case 'months': return big.months;
    case 'weeks': return big.days / 7n;
    case 'days': return big.days;
    case 'hours': return seconds / 3600n;
    case 'minutes': return seconds / 60n;
    case 'seconds': return seconds;
    case 'milliseconds': return seconds * 1000n + big.nanos / 1_000_000n;
    case 'microseconds': return seconds * 1_000_000n + big.nanos / 1000n;
    case 'nanoseconds': return seconds * 1_000_000_000n + big.nanos;
    case 'quartersOfYear': return (big.months / 3n) % 4n;
    case 'monthsOfQuarter': return big.months % 3n;
    case 'monthsOfYear': return big.months % 12n;
    case 'daysOfWeek': return big.days % 7n;
    case 'minutesOfHour': return (seconds / 60n) % 60n;
    case 'secondsOfMinute': return seconds % 60n;
    case 'millisecondsOfSecond': return big.nanos / 1_000_000n;
    case 'microsecondsOfSecond': return big.nanos / 1000n;
    case 'nanosecondsOfSecond': return big.nanos;
    default: return null;
  }
}
