import type { PageFact } from '../model/model.js';
import { lastDay } from '../model/dates.js';

/** A stretch of time with the facts that fall into it. */
export interface Bucket {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

const MAX_BUCKETS = 60;
/** Of many years, the few facts before and after most others share a stretch on either side. */
const OUTLYING_PART = 0.04;

/** How often facts were dated to each year, or to each month where they all lie within three years. Gaps are shown. */
export function timelineOf(facts: Iterable<PageFact>): Bucket[] {
  const dates = [...facts].flatMap(({ date }) => (date === null ? [] : [date]));
  if (dates.length === 0) return [];
  const first = dates.reduce((least, { from }) => (from < least ? from : least), '9999');
  const last = dates.reduce((most, { to }) => (to > most ? to : most), '0000');
  const [firstYear, lastYear] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  // A year's own stretch is longer than a month, so months are only for dates that say theirs.
  const byMonth = lastYear - firstYear < 3 && dates.every(({ from, to }) => from.slice(0, 7) === to.slice(0, 7));
  const buckets = byMonth ? months(first, last) : lastYear - firstYear < MAX_BUCKETS ? years(firstYear, lastYear) : mostlyYears(dates.map(({ from }) => Number(from.slice(0, 4))), lastYear);
  return buckets.map((bucket) => ({ ...bucket, count: dates.filter(({ from }) => from >= bucket.from && from <= bucket.to).length }));
}

/** Years where most facts lie, and one stretch for all before and one for all after. `begun` are the years in which the facts begin. */
function mostlyYears(begun: readonly number[], last: number): Omit<Bucket, 'count'>[] {
  const sorted = [...begun].sort((a, b) => a - b);
  const outlying = Math.floor(sorted.length * OUTLYING_PART);
  const [least, from, to, most] = [sorted[0] ?? last, sorted[outlying] ?? last, sorted[sorted.length - 1 - outlying] ?? last, last];
  return [
    ...(least < from ? [stretch(least, from - 1, `–${padded(from - 1)}`)] : []),
    ...years(from, to),
    ...(to < most ? [stretch(to + 1, most, `${padded(to + 1)}–`)] : []),
  ];
}

function padded(year: number): string {
  return String(year).padStart(4, '0');
}

function stretch(from: number, to: number, label: string): Omit<Bucket, 'count'> {
  return { label, from: `${padded(from)}-01-01`, to: `${padded(to)}-12-31` };
}

function years(first: number, last: number): Omit<Bucket, 'count'>[] {
  const step = Math.ceil((last - first + 1) / MAX_BUCKETS);
  return Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, index) => {
    const from = first + index * step;
    const to = Math.min(last, from + step - 1);
    return stretch(from, to, from === to ? padded(from) : `${padded(from)}–${padded(to)}`);
  });
}

function months(first: string, last: string): Omit<Bucket, 'count'>[] {
  const buckets: Omit<Bucket, 'count'>[] = [];
  let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  for (let label = first.slice(0, 7); label <= last.slice(0, 7); ) {
    buckets.push({ label, from: `${label}-01`, to: `${label}-${lastDay(year, month)}` });
    month = (month % 12) + 1;
    if (month === 1) year += 1;
    label = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  }
  return buckets;
}
