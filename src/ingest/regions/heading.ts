import { endsSentence, startsLikeHeadline, wordsOf } from './line-shape.js';
import type { Detector, Page, PageLine } from './page.js';
import { wholeLine } from './page.js';

const LONGEST_HEADING = 110;
const MOST_WORDS = 16;
const LIST_ITEM = /^(?:[-*•·–—▪◦‣]|\d{1,3}[.)]|[a-z][.)])\s/;
const UNFINISHED = /[,;:–—-]$/;
/** Somebody speaks: a transcript's label, or words in quotes. */
const SPEECH = /^["“'‘].*["”'’]$|^[\p{Lu} .]{2,40}:/u;

/** A short line over a paragraph, without a full stop: "Scrutiny on China ties", "About Peachtree Grid Storage". */
export const findHeading: Detector = (line, page) => {
  const { text } = line;
  if (text.length > LONGEST_HEADING || wordsOf(text).length > MOST_WORDS || page.regionsIn(line).length > 0) return [];
  const isLabel = startsLikeHeadline(text) && /\p{L}/u.test(text) && !LIST_ITEM.test(text) && !SPEECH.test(text);
  const isClosed = endsSentence(text.replace(/\?$/, '')) || UNFINISHED.test(text);
  return isLabel && !isClosed && line.blankBefore && leadsToProse(line, page) ? wholeLine(line, 'heading') : [];
};

function leadsToProse(line: PageLine, page: Page): boolean {
  const next = page.lines[line.index + 1];
  if (next === undefined) return false;
  const isLonger = next.text.length > line.text.length && (endsSentence(next.text) || next.text.length > LONGEST_HEADING);
  return line.blankAfter ? isLonger || next.blankAfter : isLonger && startsLikeHeadline(next.text);
}
