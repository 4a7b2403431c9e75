/** A day of the Gregorian calendar. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01; Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function toDayNumber({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of {@link toDayNumber}: civil_from_days of the same paper. */
function fromDayNumber(dayNumber: number): CivilDate {
  const z = dayNumber + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** "2020-W31": the ISO week, which belongs to the year of its Thursday. */
export function formatWeek(dayNumber: number): string {
  const thursday = dayNumber + 4 - weekdayOf(dayNumber);
  const { year } = fromDayNumber(thursday);
  const week = Math.floor((thursday - toDayNumber({ year, month: 1, day: 1 })) / 7) + 1;
  return `${formatYear(year)}-W${twoDigits(week)}`;
}

export function formatDate(year: number, month?: number, day?: number): string {
  const withMonth = month === undefined ? formatYear(year) : `${formatYear(year)}-${twoDigits(month)}`;
  return day === undefined ? withMonth : `${withMonth}-${twoDigits(day)}`;
}

export function formatDay(dayNumber: number): string {
  const { year, month, day } = fromDayNumber(dayNumber);
  return formatDate(year, month, day);
}

export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a month has such a day; 29 February counts where the year is not known. */
export function isDayOf(day: number, month: number, year?: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > LONGEST_MONTHS[month - 1]!) return false;
  return month !== 2 || day < 29 || year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

/** Reads the day that an ISO 8601 date or date-time begins with; null where it gives no full day. */
export function readCivilDate(text: string | null): CivilDate | null {
  const form = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(text ?? '');
  if (form === null) return null;
  const date = { year: Number(form[1]), month: Number(form[2]), day: Number(form[3]) };
  return isDayOf(date.day, date.month, date.year) ? date : null;
}
