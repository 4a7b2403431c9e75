import { startsLikeHeadline, endsSentence, wordsOf } from './line-shape.js';
import type { Detector, Page, PageLine } from './page.js';
import { kindOfLine, wholeLine } from './page.js';
import { wordOverlap } from './word-overlap.js';

const LONGEST_HEADLINE = 200;
const MOST_WORDS = 30;
const UNFINISHED = /(?:[,;:&–—-]|\b(?:a|an|the|of|and|or|to|in|on|at|by|for|with|from|that|which|who|was|were|has|had|its|their|his|her))$/i;

/** A transcript begins with a speaker's label. */
const SPEAKER = /^(?:Q|A|QUESTION|ANSWER|\p{Lu}[\p{Lu} .'’-]{2,40}(?:, [^:]{2,60})?):/u;

/** The headline: the line that repeats the given title, or the first line with text where it looks like one. */
export const findTitle: Detector = (line, page) => {
  if (line.index > 12) return [];
  if (page.title !== null) return repeatsTitle(line, page.title) && isFirstSuch(line, page) ? wholeLine(line, 'title') : [];
  const isFirst = page.lines.slice(0, line.index).every((before) => kindOfLine(before, page) !== null || isMenuEntry(before, page));
  return isFirst && isFirstTitle(line, page) && isHeadline(line, page) ? wholeLine(line, 'title') : [];
};

function isHeadline(line: PageLine, page: Page): boolean {
  const { text } = line;
  const next = page.lines[line.index + 1];
  if (next === undefined || text.length > LONGEST_HEADLINE || wordsOf(text).length > MOST_WORDS) return false;
  if (page.regionsIn(line).length > 0 || SPEAKER.test(text) || !startsLikeHeadline(text) || UNFINISHED.test(text)) return false;
  if (endsSentence(text) && !/[!?…]["”’]?$/.test(text)) return false;
  if (isMenuEntry(line, page)) return false;
  return line.blankAfter || kindOfLine(next, page) !== null || !continuesInto(next);
}

/** A few words over a menu, with a longer line to come that can be the headline. */
function isMenuEntry(line: PageLine, page: Page): boolean {
  if (wordsOf(line.text).length > 3 || kindOfLine(page.lines[line.index + 1], page) !== 'navigation') return false;
  return page.lines.slice(line.index + 2, line.index + 8).some((later) => kindOfLine(later, page) === null && wordsOf(later.text).length >= 4 && !endsSentence(later.text));
}

/** A text with hard line breaks goes on in the middle of a sentence. */
function continuesInto(next: PageLine): boolean {
  return /^[\p{Ll}(,;]/u.test(next.text) && !startsLikeHeadline(next.text);
}

function isFirstTitle(line: PageLine, page: Page): boolean {
  return page.lines.slice(0, line.index).every((before) => kindOfLine(before, page) !== 'title');
}

function isFirstSuch(line: PageLine, page: Page): boolean {
  return isFirstTitle(line, page);
}

function repeatsTitle(line: PageLine, title: string): boolean {
  const wanted = title.trim();
  if (line.text === wanted) return true;
  return line.text.length <= LONGEST_HEADLINE && !endsSentence(line.text) && wordOverlap(line.text, wanted) >= 0.9;
}
