import { dateOfEpochDay } from './calendar.js';
import { NANOS_PER_SECOND } from '../values/temporal.js';
import type { Duration, Temporal } from '../values/temporal.js';

/** ISO 8601, as short as Neo4j writes it: seconds are left out where they are zero. */
export function formatTemporal(value: Temporal): string {
  switch (value.kind) {
    case 'date': return formatDate(value.epochDay);
    case 'localtime': return formatClock(value.nanoOfDay);
    case 'time': return formatClock(value.nanoOfDay) + formatOffset(value.offset);
    case 'localdatetime': return `${formatDate(value.epochDay)}T${formatClock(value.nanoOfDay)}`;
    case 'datetime': {
      const zone = value.zone === undefined ? '' : `[${value.zone}]`;
      return `${formatDate(value.epochDay)}T${formatClock(value.nanoOfDay)}${formatOffset(value.offset)}${zone}`;
    }
    case 'duration': return formatDuration(value);
  }
}

function formatDate(epochDay: number): string {
  const { year, month, day } = dateOfEpochDay(epochDay);
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return `${sign}${digits}-${twoDigits(month)}-${twoDigits(day)}`;
}

function formatClock(nanoOfDay: number): string {
  const nanos = nanoOfDay % NANOS_PER_SECOND;
  const seconds = (nanoOfDay - nanos) / NANOS_PER_SECOND;
  const minute = `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}`;
  if (seconds % 60 === 0 && nanos === 0) return minute;
  return `${minute}:${twoDigits(seconds % 60)}${formatFraction(nanos)}`;
}

function formatFraction(nanos: number): string {
  return nanos === 0 ? '' : `.${String(nanos).padStart(9, '0').replace(/0+$/, '')}`;
}

export function formatOffset(offset: number): string {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  const seconds = size % 60 === 0 ? '' : `:${twoDigits(size % 60)}`;
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 3600))}:${twoDigits(Math.floor(size / 60) % 60)}${seconds}`;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

/** `P1Y2M3DT4H5M6.7S`; each part carries its own sign. */
function formatDuration({ months, days, seconds, nanos }: Duration): string {
  const date = part(Math.trunc(months / 12), 'Y') + part(months % 12, 'M') + part(days, 'D');
  // Counted down where negative: -1 s and 1 ms are kept as (-1, +1000000) and read -0.999.
  const borrowed = seconds < 0n && nanos > 0 ? seconds + 1n : seconds;
  const time = part(borrowed / 3600n, 'H') + part((borrowed / 60n) % 60n, 'M') + formatSeconds(borrowed % 60n, seconds < 0n, nanos);
  if (date === '' && time === '') return 'PT0S';
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

function part(count: number | bigint, unit: string): string {
  return count === 0n || count === 0 ? '' : `${count}${unit}`;
}

function formatSeconds(whole: bigint, isNegative: boolean, nanos: number): string {
  if (whole === 0n && nanos === 0) return '';
  const fraction = isNegative && nanos > 0 ? NANOS_PER_SECOND - nanos : nanos;
  const size = whole < 0n ? -whole : whole;
  return `${isNegative ? '-' : ''}${size}${formatFraction(fraction)}S`;
}
