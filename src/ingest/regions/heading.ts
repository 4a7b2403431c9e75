import { endsSentence, startsLikeHeadline, wordsOf } from './line-shape.js';
import type { Detector, Page, PageLine } from './page.js';
import { kindOfLine, wholeLine } from './page.js';

const LONGEST_HEADING = 110;
const MOST_WORDS = 16;
const LIST_ITEM = /^(?:[-*•·–—▪◦‣]|\d{1,3}[.)]|[a-z][.)])\s/;
const UNFINISHED = /[,;:–—-]$/;
/** Somebody speaks: a transcript's label, or words in quotes. */
const SPEECH = /^["“'‘].*["”'’]$|^[\p{Lu} .]{2,40}:/u;

/** A short line over a paragraph, without a full stop: "Scrutiny on China ties", "About Bramley Grid Storage". */
export const findHeading: Detector = (line, page) => {
  const { text } = line;
  if (text.length > LONGEST_HEADING || wordsOf(text).length > MOST_WORDS || page.regionsIn(line).length > 0) return [];
  const isLabel = startsLikeHeadline(text) && /\p{L}/u.test(text) && !LIST_ITEM.test(text) && !SPEECH.test(text);
  const isClosed = endsSentence(text.replace(/\?$/, '')) || UNFINISHED.test(text);
  return isLabel && !isClosed && line.blankBefore && leadsToProse(line, page) ? wholeLine(line, 'heading') : [];
};

function leadsToProse(line: PageLine, page: Page): boolean {
  const next = page.lines.slice(line.index + 1, line.index + 8).find((after) => !isFurniture(after, page));
  if (next === undefined) return false;
  if (next.index > line.index + 1) return isProseLine(next, line);
  const isLonger = isProseLine(next, line);
  return line.blankAfter ? isLonger || next.blankAfter : isLonger && startsLikeHeadline(next.text);
}

/** A whole line that makes no sentence of the story: a byline or a credit between a deck and the first paragraph. */
function isFurniture(line: PageLine, page: Page): boolean {
  return kindOfLine(line, page) !== null;
}

function isProseLine(next: PageLine, heading: PageLine): boolean {
  return next.text.length > heading.text.length && (endsSentence(next.text) || next.text.length > LONGEST_HEADING);
}
