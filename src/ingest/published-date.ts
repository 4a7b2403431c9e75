import type { Region } from '../model/document.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|' +
  'Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? (\\d{4})\\b`, 'i');
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?/;

/**
 * The ISO 8601 form of a date as a source writes it: `2024-05-14T08:00:00Z` (kept), `May 14, 2024`, `14 May 2024`.
 * Null for anything else; a time without a date, or a date in figures like 5/6/2024, says too little.
 */
export function normalizeDate(written: string): string | null {
  const text = written.trim().replace(/\s+/g, ' ').slice(0, 200);
  const iso = ISO.exec(text);
  if (iso !== null) return isoDate(iso[1], iso[2], iso[3], iso[4], iso[5]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return isoDate(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst === null ? null : isoDate(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
}

const TOP = 3000;
const UPDATED = /^\W*(?:and )?(?:last )?(?:updated|modified)/i;

/** The date in a dateline, or in a line such as "Published 3 August 2020", near the top of the text. */
export function findPublishedDate(text: string, regions: readonly Region[]): string | null {
  const written = regions
    .filter((region) => region.kind === 'dateline' && region.start < TOP)
    .map((region) => text.slice(region.start, region.end));
  const first = written.filter((line) => !UPDATED.test(line));
  return [...first, ...written].map(normalizeDate).find((date) => date !== null) ?? null;
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

function isoDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  time?: string,
  zone?: string,
): string | null {
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > daysInMonth) return null;
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return time === undefined ? date : `${date}T${time}${zone ?? ''}`;
}
