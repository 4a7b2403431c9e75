/**
 * Temporal values, kept as plain counts so that they compare and add up without a calendar: days since 1970-01-01,
 * nanoseconds since midnight, seconds east of Greenwich.
 */
export type Temporal = CypherDate | LocalTime | ZonedTime | LocalDateTime | ZonedDateTime | Duration;

/** A point in time or on the clock; a duration is none. */
export type Instantlike = Exclude<Temporal, Duration>;

export interface CypherDate {
  readonly kind: 'date';
  readonly epochDay: number;
}

export interface LocalTime {
  readonly kind: 'localtime';
  readonly nanoOfDay: number;
}

export interface ZonedTime {
  readonly kind: 'time';
  readonly nanoOfDay: number;
  readonly offset: number;
}

export interface LocalDateTime {
  readonly kind: 'localdatetime';
  readonly epochDay: number;
  readonly nanoOfDay: number;
}

export interface ZonedDateTime {
  readonly kind: 'datetime';
  /** What calendar and clock show at the place, not in Greenwich. */
  readonly epochDay: number;
  readonly nanoOfDay: number;
  readonly offset: number;
  /** A name such as `Europe/Stockholm`; undefined where only the offset is known. */
  readonly zone: string | undefined;
}

/** Months, days and seconds stay apart, as a month has no fixed number of days, nor a day of seconds. */
export interface Duration {
  readonly kind: 'duration';
  readonly months: number;
  readonly days: number;
  /** May exceed what a `number` holds exactly. Rounded down, so that `nanos` is never negative. */
  readonly seconds: bigint;
  readonly nanos: number;
}

export const NANOS_PER_SECOND = 1_000_000_000;
export const SECONDS_PER_DAY = 86_400;
export const NANOS_PER_DAY = NANOS_PER_SECOND * SECONDS_PER_DAY;

/** An average month of the Gregorian calendar, for putting durations in an order. */
const SECONDS_PER_MONTH = 2_629_746n;

export function isDuration(value: Temporal): value is Duration {
  return value.kind === 'duration';
}

/** Nanoseconds since midnight in Greenwich; may be negative or more than a day. */
function greenwichNanos(value: ZonedTime | ZonedDateTime): number {
  return value.nanoOfDay - value.offset * NANOS_PER_SECOND;
}

/** Orders two values of one kind; times and datetimes by the instant first. */
export function compareTemporal(a: Temporal, b: Temporal): number {
  if (a.kind === 'date' && b.kind === 'date') return a.epochDay - b.epochDay;
  if (a.kind === 'localtime' && b.kind === 'localtime') return a.nanoOfDay - b.nanoOfDay;
  if (a.kind === 'localdatetime' && b.kind === 'localdatetime') return a.epochDay - b.epochDay || a.nanoOfDay - b.nanoOfDay;
  if (a.kind === 'time' && b.kind === 'time') return greenwichNanos(a) - greenwichNanos(b) || a.offset - b.offset;
  if (a.kind === 'datetime' && b.kind === 'datetime') return compareInstants(a, b) || a.offset - b.offset || compareZones(a, b);
  if (a.kind === 'duration' && b.kind === 'duration') return compareDurations(a, b);
  return a.kind < b.kind ? -1 : Number(a.kind > b.kind);
}

function compareInstants(a: ZonedDateTime, b: ZonedDateTime): number {
  const days = a.epochDay - b.epochDay;
  if (Math.abs(days) > 2) return days;
  return days * NANOS_PER_DAY + greenwichNanos(a) - greenwichNanos(b);
}

function compareZones(a: ZonedDateTime, b: ZonedDateTime): number {
  const [left, right] = [a.zone ?? '', b.zone ?? ''];
  return left < right ? -1 : Number(left > right);
}

/** By average length, then by their parts, so that different durations never count as the same. */
function compareDurations(a: Duration, b: Duration): number {
  const length = averageSeconds(a) - averageSeconds(b);
  if (length !== 0n) return length < 0n ? -1 : 1;
  return a.nanos - b.nanos || a.months - b.months || a.days - b.days;
}

function averageSeconds(duration: Duration): bigint {
  return BigInt(duration.months) * SECONDS_PER_MONTH + BigInt(duration.days) * BigInt(SECONDS_PER_DAY) + duration.seconds;
}

/** A text that two values of the same kind share only if they are equal. */
export function temporalKey(value: Temporal): string {
  switch (value.kind) {
    case 'date': return `${value.epochDay}`;
    case 'localtime': return `${value.nanoOfDay}`;
    case 'time': return `${value.nanoOfDay} ${value.offset}`;
    case 'localdatetime': return `${value.epochDay} ${value.nanoOfDay}`;
    case 'datetime': return `${value.epochDay} ${value.nanoOfDay} ${value.offset} ${value.zone ?? ''}`;
    case 'duration': return `${value.months} ${value.days} ${value.seconds} ${value.nanos}`;
  }
}
