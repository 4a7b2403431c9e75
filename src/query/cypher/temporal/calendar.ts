/** The Gregorian calendar, reckoned back and forth without end (years before 1 are 0, -1, …). */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;
/** From 0000-03-01, where the reckoning below begins, to 1970-01-01. */
const DAYS_TO_1970 = 719_468;

/** Howard Hinnant's `days_from_civil`: counting years from March puts the leap day last. */
export function epochDayOf({ year, month, day }: CalendarDate): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / YEARS_PER_ERA);
  const yearOfEra = marchYear - era * YEARS_PER_ERA;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_1970;
}

/** Howard Hinnant's `civil_from_days`. */
export function dateOfEpochDay(epochDay: number): CalendarDate {
  const shifted = epochDay + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** From 1 (Monday) to 7 (Sunday). */
export function weekDayOf(epochDay: number): number {
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of a year's first ISO week: the week with the 4th of January in it. */
export function firstWeekOf(weekYear: number): number {
  const fourth = epochDayOf({ year: weekYear, month: 1, day: 4 });
  return fourth - weekDayOf(fourth) + 1;
}

/** The ISO week that a day is in, and the year that this week belongs to. */
export function weekOf(epochDay: number): { readonly weekYear: number; readonly week: number } {
  const { year } = dateOfEpochDay(epochDay - weekDayOf(epochDay) + 4);
  return { weekYear: year, week: Math.floor((epochDay - firstWeekOf(year)) / 7) + 1 };
}

/** Months later (or earlier); a day that the month does not have becomes its last. */
export function addMonths(epochDay: number, months: number): number {
  const { year, month, day } = dateOfEpochDay(epochDay);
  const count = year * 12 + month - 1 + months;
  const newYear = Math.floor(count / 12);
  const newMonth = count - newYear * 12 + 1;
  return epochDayOf({ year: newYear, month: newMonth, day: Math.min(day, daysInMonth(newYear, newMonth)) });
}
