import { Temporal } from 'temporal-polyfill';
import { runtimeError } from '../error.js';
import { NANOS_PER_DAY, NANOS_PER_SECOND, SECONDS_PER_DAY } from '../values/temporal.js';
import type { ZonedDateTime } from '../values/temporal.js';
import { dateOfEpochDay, epochDayOf } from './calendar.js';

/** An offset in seconds, a zone's name, or both where the offset follows from the name. */
export type Zone = { readonly offset: number } | { readonly name: string };

export const UTC: Zone = { offset: 0 };

const OFFSET = /^([+-])(\d{2})(?::?(\d{2}))?(?::?(\d{2}))?$/;

/** `Z`, `+01:00`, `+0100`, `+01`, `Europe/Stockholm` */
export function parseZone(text: string): Zone {
  const offset = parseOffset(text);
  return offset === undefined ? { name: canonicalName(text) } : { offset };
}

export function parseOffset(text: string): number | undefined {
  if (text === 'Z' || text === 'z') return 0;
  const match = OFFSET.exec(text);
  if (!match) return undefined;
  const [, sign, hours, minutes = '0', seconds = '0'] = match;
  const offset = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  if (Number(minutes) > 59 || Number(seconds) > 59 || offset > 18 * 3600) throw unknownZone(text);
  return sign === '-' ? 0 - offset : offset;
}

function unknownZone(text: string): Error {
  return runtimeError('SyntaxError', 'InvalidTimeZone', `There is no time zone '${text}'`);
}

function canonicalName(name: string): string {
  try {
    return new Temporal.ZonedDateTime(0n, name).timeZoneId;
  } catch {
    throw unknownZone(name);
  }
}

/** The zone data has no use beyond these days, and Temporal takes no others: further off the rules are taken from here. */
const FIRST_DAY = epochDayOf({ year: -9999, month: 1, day: 1 });
const LAST_DAY = epochDayOf({ year: 9999, month: 12, day: 31 });

function withinReach(epochDay: number): number {
  return Math.min(LAST_DAY, Math.max(FIRST_DAY, epochDay));
}

/** What a calendar and a clock in a zone show -> the moment. Where clocks go back, the first of the two moments. */
export function resolveLocal(epochDay: number, nanoOfDay: number, zone: Zone): ZonedDateTime {
  if ('offset' in zone) return { kind: 'datetime', epochDay, nanoOfDay, offset: zone.offset, zone: undefined };
  const seconds = Math.floor(nanoOfDay / NANOS_PER_SECOND);
  const local = new Temporal.PlainDateTime(
    ...dateParts(withinReach(epochDay)), Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60,
  );
  const resolved = local.toZonedDateTime(zone.name);
  const offset = Math.round(resolved.offsetNanoseconds / NANOS_PER_SECOND);
  // Where clocks go forward, an hour that does not exist is moved on.
  const moved = resolved.toPlainDateTime().since(local).total('seconds');
  return moveClock({ kind: 'datetime', epochDay, nanoOfDay, offset, zone: zone.name }, moved);
}

function dateParts(epochDay: number): [number, number, number] {
  const { year, month, day } = dateOfEpochDay(epochDay);
  return [year, month, day];
}

function moveClock(value: ZonedDateTime, seconds: number): ZonedDateTime {
  if (seconds === 0) return value;
  const nanos = value.nanoOfDay + seconds * NANOS_PER_SECOND;
  const days = Math.floor(nanos / NANOS_PER_DAY);
  return { ...value, epochDay: value.epochDay + days, nanoOfDay: nanos - days * NANOS_PER_DAY };
}

/** A moment, given as seconds since 1970 and nanoseconds within the second -> what a zone's calendar and clock show. */
export function resolveInstant(epochSeconds: bigint, nanos: number, zone: Zone): ZonedDateTime {
  const offset = 'offset' in zone ? zone.offset : offsetAt(epochSeconds, zone.name);
  const perDay = BigInt(SECONDS_PER_DAY);
  const local = epochSeconds + BigInt(offset);
  const secondOfDay = ((local % perDay) + perDay) % perDay;
  return {
    kind: 'datetime', offset, zone: 'offset' in zone ? undefined : zone.name,
    epochDay: Number((local - secondOfDay) / perDay), nanoOfDay: Number(secondOfDay) * NANOS_PER_SECOND + nanos,
  };
}

function offsetAt(epochSeconds: bigint, name: string): number {
  const day = withinReach(Math.floor(Number(epochSeconds) / SECONDS_PER_DAY));
  const seconds = day * SECONDS_PER_DAY + (((Number(epochSeconds) % SECONDS_PER_DAY) + SECONDS_PER_DAY) % SECONDS_PER_DAY);
  const moment = new Temporal.ZonedDateTime(BigInt(seconds) * BigInt(NANOS_PER_SECOND), name);
  return Math.round(moment.offsetNanoseconds / NANOS_PER_SECOND);
}

export function epochSecondsOf({ epochDay, nanoOfDay, offset }: ZonedDateTime): bigint {
  return BigInt(epochDay) * BigInt(SECONDS_PER_DAY) + BigInt(Math.floor(nanoOfDay / NANOS_PER_SECOND) - offset);
}

export function zoneOf(value: ZonedDateTime): Zone {
  return value.zone === undefined ? { offset: value.offset } : { name: value.zone };
}

/** The same moment as another zone shows it. */
export function moveToZone(value: ZonedDateTime, zone: Zone): ZonedDateTime {
  return resolveInstant(epochSecondsOf(value), value.nanoOfDay % NANOS_PER_SECOND, zone);
}
