import { endsSentence, startsLikeHeadline, wordsOf } from './line-shape.js';
import type { Detector, Page, PageLine } from './page.js';
import { kindOfLine, wholeLine } from './page.js';

const LIST_LABEL = /^(?:(?:most|more|top|latest|trending|popular|recent|related|recommended|other|also|editors?[’']?s?|read|what to read|you (?:may|might)|from around|sponsored|promoted|keep|up|around)\b.{0,50}|in (?:other news|case you missed it)|in this (?:series|package)|our latest stories)$/i;
const LONGEST_LIST = 12;
const LABEL_KINDS = new Set(['navigation', 'advertisement', 'tags']);

/** Headlines of other stories in a list under a label such as "Most read" or "Related articles". */
export const findLinkList: Detector = (line, page) => {
  if (!isLink(line)) return [];
  return labelAbove(line, page) !== null ? wholeLine(line, 'navigation') : [];
};

/** The label from which an unbroken run of marked lines leads down to this one. */
function labelAbove(line: PageLine, page: Page): PageLine | null {
  for (let index = line.index - 1; index >= 0 && index >= line.index - LONGEST_LIST; index -= 1) {
    const above = page.lines[index];
    const kind = kindOfLine(above, page);
    if (above === undefined || kind === null || !LABEL_KINDS.has(kind)) return null;
    if (LIST_LABEL.test(above.text)) return above;
  }
  return null;
}

function isLink({ text }: PageLine): boolean {
  const words = wordsOf(text).length;
  return words >= 3 && words <= 22 && startsLikeHeadline(text.replace(/^(?:\d{1,2}[.)]|[-*•·])\s*/, '')) && !endsSentence(text.replace(/[?!]$/, ''));
}
