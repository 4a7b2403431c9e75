import type { Detector, Page, PageLine } from './page.js';
import { partOfLine, wholeLine } from './page.js';
import { isDateLine } from './date-line.js';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const DAY = '(?:(?:Mon|Tues?|Wednes|Wed|Thurs?|Fri|Satur|Sat|Sun)(?:day)?\\.?,? )?';
const DATE = `${DAY}(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?)`;
const CAPITAL_CITY = "(?:[Mm]c)?\\p{Lu}[\\p{Lu}.'’-]{1,20}(?:[ /](?:[Mm]c)?\\p{Lu}[\\p{Lu}.'’-]{0,20}){0,4}";
const CITY = "\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){0,3}";
const REGION = "(?:, ?(?:D\\.C\\.|[\\p{Lu}][\\p{L}.]{1,20}(?: \\p{Lu}[\\p{L}.]{1,20}){0,3}))";
/** "(Reuters)", "/PR Wire/", "(GLOBE NEWSWIRE)". */
const AGENCY = "(?:\\([\\p{Lu}][\\p{L}\\p{N} .&'’/-]{1,40}\\)|/[\\p{Lu}][\\p{L}\\p{N} .&'’-]{1,40}/)";
/** A single hyphen needs a space before it: "WBZ-TV" is a name. */
const DASH = '(?: ?(?:---?|–|—|―)| -)';

const withEnd = (start: string): RegExp => new RegExp(`^${start}${DASH}(?=\\s|["“‘'(\\p{Lu}]|$)`, 'u');

/** "CAPE CANAVERAL, Fla. -", "ATLANTA, May 14, 2024 /PR Wire/ --", "LONDON (Reuters) -". */
const CERTAIN: readonly RegExp[] = [
  withEnd(`(?:${CAPITAL_CITY}|${CITY})${REGION}{0,2}(?:[,.]? ?${DATE})?,?${DASH}{0,1} ?${AGENCY}(?:,? ${DATE})?`),
  withEnd(`(?:${CAPITAL_CITY}|${CITY})${REGION}{0,2}[,.]? ${DATE}`),
  withEnd(AGENCY),
];

/** Without an agency or a date, capitals or a region must show that the words name a place: only before an opening. */
const LIKELY: readonly RegExp[] = [withEnd(`${CAPITAL_CITY}${REGION}{0,2}`), withEnd(`${CITY}${REGION}`)];

const NO_PLACE = /^(?:BREAKING|UPDATED?|LIVE|WATCH|EXCLUSIVE|OPINION|ANALYSIS|VIDEO|PHOTOS?|FILE|REVIEW|CORRECTION|EDITOR|WARNING|SPOILER|NOTE|BOTTOM LINE|PART|CHAPTER|BOOK|SECTION|ACT|SCENE|VOLUME|APPENDIX)\b/;
const SHORTEST_OPENING = 40;

/**
 * Where and when a report was filed, at the start of its first paragraph, and lines that only give a date: "Published 3
 * August 2020". A sub-story's dateline further down counts where it names an agency or a date.
 */
export const findDateline: Detector = (line, page) => {
  if (isDateLine(line.text)) return wholeLine(line, 'dateline');
  const head = line.text.slice(0, 160);
  const patterns = isNearTop(line, page) ? [...CERTAIN, ...LIKELY] : CERTAIN;
  for (const pattern of patterns) {
    const dateline = pattern.exec(head)?.[0];
    if (dateline !== undefined && isFollowedByOpening(line.text.slice(dateline.length)) && !NO_PLACE.test(dateline)) {
      return partOfLine(line, 0, dateline.length, 'dateline');
    }
  }
  return [];
};

/** No more than a headline, a deck, a byline, captions and the like come before the first paragraph. */
function isNearTop(line: PageLine, page: Page): boolean {
  return line.index < 12 && page.lines.slice(0, line.index).filter((before) => before.text.length > 250).length < 2;
}

function isFollowedByOpening(rest: string): boolean {
  return rest.length >= SHORTEST_OPENING && /^\s*["“‘'([$€£]*[\p{Lu}\p{N}]|^\s*(?:[a-z]\p{Lu})/u.test(rest);
}
