import { endsSentence, wordsOf } from './line-shape.js';
import type { Detector, Page } from './page.js';
import { kindOfLine, wholeLine } from './page.js';
import { wordOverlap } from './word-overlap.js';

const ENOUGH_OVERLAP = 0.7;
const TOP_LINES = 12;
const FEWEST_WORDS = 3;

/** The headline again: near the top also in other words, elsewhere only word for word. */
export const findHeadlineDuplicate: Detector = (line, page) => {
  const title = headline(page);
  if (title === null || line.text.length > 220 || wordsOf(line.text).length < FEWEST_WORDS) return [];
  const overlap = wordOverlap(line.text, title);
  const isRepeated = line.index < TOP_LINES ? overlap >= ENOUGH_OVERLAP && !endsSentence(line.text.replace(/[?!]$/, '')) : line.text === title;
  return isRepeated ? wholeLine(line, 'headline-duplicate') : [];
};

/** The given title, else the line found to be the title; only the top lines can hold it. */
function headline(page: Page): string | null {
  const titleLine = page.lines.slice(0, TOP_LINES + 1).find((line) => kindOfLine(line, page) === 'title');
  return titleLine?.text ?? page.title;
}
