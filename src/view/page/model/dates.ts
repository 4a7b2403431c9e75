/** A stretch of days, both ends included, as ISO dates that compare as text. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/**
 * Reads a date that is full enough to stand on a timeline: `2011`, `2011-03`, `2011-03-05`, with a time or not. What
 * was kept as the text had it ("June") has no place there.
 */
export function readDate(text: string): DateRange | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(text.trim());
  if (parts === null) return null;
  const [, year = '', month, day] = parts;
  if (!isWithin(month, 12) || !isWithin(day, 31)) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${lastDay(Number(year), Number(month))}` };
  return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
}

function isWithin(number: string | undefined, most: number): boolean {
  return number === undefined || (Number(number) >= 1 && Number(number) <= most);
}

/** The last day of a month, with two digits. */
export function lastDay(year: number, month: number): string {
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0');
}
