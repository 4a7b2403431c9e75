import { runtimeError } from '../error.js';
import { NANOS_PER_DAY, NANOS_PER_SECOND, SECONDS_PER_DAY } from '../values/temporal.js';
import type { Duration, Instantlike } from '../values/temporal.js';
import { addMonths, epochDayOf } from './calendar.js';
import { epochSecondsOf, resolveInstant, resolveLocal, zoneOf } from './zone.js';

const FIRST_DAY = epochDayOf({ year: -999_999_999, month: 1, day: 1 });
const LAST_DAY = epochDayOf({ year: 999_999_999, month: 12, day: 31 });

/** A date or time later by a duration: months first, then days, then seconds. What a kind does not know is left out. */
export function shiftTemporal(value: Instantlike, duration: Duration): Instantlike {
  const shifted = shift(value, duration);
  if (!('epochDay' in shifted) || (shifted.epochDay >= FIRST_DAY && shifted.epochDay <= LAST_DAY)) return shifted;
  throw runtimeError('ArithmeticError', 'IntegerOverflow', 'a year has at most nine digits');
}

function shift(value: Instantlike, duration: Duration): Instantlike {
  const { months, days } = duration;
  switch (value.kind) {
    case 'date': {
      const wholeDays = Number(duration.seconds / BigInt(SECONDS_PER_DAY));
      return { ...value, epochDay: addMonths(value.epochDay, months) + days + wholeDays };
    }
    case 'localtime':
    case 'time': return { ...value, nanoOfDay: shiftClock(value.nanoOfDay, duration).nanoOfDay };
    case 'localdatetime': {
      const clock = shiftClock(value.nanoOfDay, duration);
      return { ...value, epochDay: addMonths(value.epochDay, months) + days + clock.days, nanoOfDay: clock.nanoOfDay };
    }
    case 'datetime': {
      const zone = zoneOf(value);
      const moved = resolveLocal(addMonths(value.epochDay, months) + days, value.nanoOfDay, zone);
      const nanos = (moved.nanoOfDay % NANOS_PER_SECOND) + duration.nanos;
      const carried = Math.floor(nanos / NANOS_PER_SECOND);
      return resolveInstant(epochSecondsOf(moved) + duration.seconds + BigInt(carried), nanos - carried * NANOS_PER_SECOND, zone);
    }
  }
}

/** Where the hands of the clock are then, and how often they passed midnight (negative: backwards). */
function shiftClock(nanoOfDay: number, { seconds, nanos }: Duration): { readonly nanoOfDay: number; readonly days: number } {
  const perDay = BigInt(SECONDS_PER_DAY);
  const wholeDays = seconds / perDay;
  const total = nanoOfDay + Number(seconds - wholeDays * perDay) * NANOS_PER_SECOND + nanos;
  const carried = Math.floor(total / NANOS_PER_DAY);
  return { nanoOfDay: total - carried * NANOS_PER_DAY, days: Number(wholeDays) + carried };
}
