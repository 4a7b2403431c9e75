import { NANOS_PER_SECOND } from '../values/temporal.js';
import type { Duration, Instantlike, ZonedDateTime } from '../values/temporal.js';
import { addMonths, dateOfEpochDay } from './calendar.js';
import { clockOf, zoneOfValue } from './construct.js';
import { makeDuration } from './duration.js';
import { UTC, epochSecondsOf, moveToZone, resolveLocal, zoneOf } from './zone.js';

/** Both ends as moments in one zone: what one of them lacks (a date, a zone) is taken from the other. */
function align(from: Instantlike, to: Instantlike): readonly [ZonedDateTime, ZonedDateTime] {
  const zone = zoneOfValue(from) ?? zoneOfValue(to) ?? UTC;
  const day = 'epochDay' in from ? from.epochDay : 'epochDay' in to ? to.epochDay : 0;
  const toDay = 'epochDay' in to ? to.epochDay : day;
  const start = resolveLocal(day, clockOf(from) ?? 0, zone);
  const end = resolveLocal(toDay, clockOf(to) ?? 0, zoneOfValue(to) ?? zone);
  return [start, moveToZone(end, zoneOf(start))];
}

/** Whole months and days as the calendar counts them, and what is left as time that has really passed. */
export function durationBetween(from: Instantlike, to: Instantlike): Duration {
  const [start, end] = align(from, to);
  const months = monthsBetween(start, end);
  const days = daysBetween({ ...start, epochDay: addMonths(start.epochDay, months) }, end);
  const reached = resolveLocal(addMonths(start.epochDay, months) + days, start.nanoOfDay, zoneOf(start));
  const rest = passed(reached, end);
  return makeDuration(months, days, rest.seconds, rest.nanos);
}

export function durationInMonths(from: Instantlike, to: Instantlike): Duration {
  const [start, end] = align(from, to);
  return makeDuration(monthsBetween(start, end), 0, 0n, 0n);
}

export function durationInDays(from: Instantlike, to: Instantlike): Duration {
  const [start, end] = align(from, to);
  return makeDuration(0, daysBetween(start, end), 0n, 0n);
}

export function durationInSeconds(from: Instantlike, to: Instantlike): Duration {
  const [start, end] = align(from, to);
  const { seconds, nanos } = passed(start, end);
  return makeDuration(0, 0, seconds, nanos);
}

function passed(start: ZonedDateTime, end: ZonedDateTime): { readonly seconds: bigint; readonly nanos: bigint } {
  return {
    seconds: epochSecondsOf(end) - epochSecondsOf(start),
    nanos: BigInt((end.nanoOfDay % NANOS_PER_SECOND) - (start.nanoOfDay % NANOS_PER_SECOND)),
  };
}

/** Whole days, towards zero, on calendar and clock. */
function daysBetween(start: ZonedDateTime, end: ZonedDateTime): number {
  const days = end.epochDay - start.epochDay;
  if (days > 0 && end.nanoOfDay < start.nanoOfDay) return days - 1;
  return days < 0 && end.nanoOfDay > start.nanoOfDay ? days + 1 : days;
}

function monthsBetween(start: ZonedDateTime, end: ZonedDateTime): number {
  const [a, b] = [dateOfEpochDay(start.epochDay), dateOfEpochDay(end.epochDay)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  const rest = b.day - a.day || end.nanoOfDay - start.nanoOfDay;
  if (months > 0 && rest < 0) return months - 1;
  return months < 0 && rest > 0 ? months + 1 : months;
}
