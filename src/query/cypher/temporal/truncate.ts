import { runtimeError } from '../error.js';
import { NANOS_PER_SECOND } from '../values/temporal.js';
import { dateOfEpochDay, epochDayOf, firstWeekOf, weekDayOf, weekOf } from './calendar.js';
import { quarterOf, startOfQuarter } from './components.js';

const CLOCK_UNITS: ReadonlyMap<string, number> = new Map([
  ['hour', 3600 * NANOS_PER_SECOND], ['minute', 60 * NANOS_PER_SECOND], ['second', NANOS_PER_SECOND],
  ['millisecond', 1e6], ['microsecond', 1e3],
]);

/** The beginning of the unit that a time of day is in; a day and longer begin at midnight. */
export function truncateClock(nanoOfDay: number, unit: string): number {
  const size = CLOCK_UNITS.get(unit);
  return size === undefined ? 0 : nanoOfDay - (nanoOfDay % size);
}

/** The first day of the unit that a day is in. */
export function truncateDay(epochDay: number, unit: string): number {
  const { year, month } = dateOfEpochDay(epochDay);
  const firstOf = (first: number): number => epochDayOf({ year: first, month: 1, day: 1 });
  switch (unit) {
    case 'millennium': return firstOf(Math.floor(year / 1000) * 1000);
    case 'century': return firstOf(Math.floor(year / 100) * 100);
    case 'decade': return firstOf(Math.floor(year / 10) * 10);
    case 'year': return firstOf(year);
    case 'weekYear': return firstWeekOf(weekOf(epochDay).weekYear);
    case 'quarter': return startOfQuarter(year, quarterOf(month));
    case 'month': return epochDayOf({ year, month, day: 1 });
    case 'week': return epochDay - weekDayOf(epochDay) + 1;
    case 'day': return epochDay;
    default:
      if (CLOCK_UNITS.has(unit)) return epochDay;
      throw runtimeError('ArgumentError', 'InvalidTemporalUnit', `There is no temporal unit '${unit}'`);
  }
}
