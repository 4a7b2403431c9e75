import { endsSentence, wordsOf } from './line-shape.js';
import type { Detector, Page, PageLine } from './page.js';
import { LONGEST_FURNITURE, kindOfLine, wholeLine } from './page.js';

const LABELLED = /^(?:tags|tagged(?: (?:as|in|with))?|filed (?:under|in)|topics?|keywords?|key words|categor(?:y|ies)|posted (?:in|under)|sections?|subjects|hashtags?|in this (?:story|article)|explore more on these topics|(?:related )?(?:tags|topics|subjects|people|companies|keywords)|read more about|more (?:on|about)|mentioned in this (?:story|article)|see more on)\s*[:|»›>–—]\s*\S/i;
const LABEL_ONLY = /^(?:tags|tagged|filed under|topics|related (?:tags|topics)|keywords|categories|explore more on these topics|more on this topic)\s*:?$/i;
const HASHTAGS = /^(?:[#＃][\p{L}\p{N}_]+[\s,;|·]*)+$/u;
/** Without a colon only where no sentence could go on so: "Tags Norway Maya Stern canned fish". */
const UNMARKED = /^(?:tags|topics|filed under|related topics|tagged(?: in| with)?) (?=\S)(?!(?:on|of|in|for|that|which|were|are|was|is|include|included|range|ranged|discussed|can|may|will|such|covered|have|had|from)\b)/i;
const LAST_LINES = 8;

/** What a page is filed under: "Tags China Donald Trump", "Filed under: Jordan, Health", "#china #zoom". */
export const findTags: Detector = (line, page) => {
  const { text } = line;
  if (text.length > LONGEST_FURNITURE || endsSentence(text)) return [];
  const isTags = LABELLED.test(text) || LABEL_ONLY.test(text) || HASHTAGS.test(text) || isUnmarkedTagLine(line, page) || isBareList(line, page) || isUnderLabel(line, page);
  return isTags ? wholeLine(line, 'tags') : [];
};

/** The entries below a label that stands alone. */
function isUnderLabel(line: PageLine, page: Page): boolean {
  return !line.blankBefore && wordsOf(line.text).length <= 4 && kindOfLine(page.lines[line.index - 1], page) === 'tags' && line.index >= page.lines.length - 3 * LAST_LINES;
}

/** "Ports, Ferries, Council" as the last words of a page. */
function isBareList(line: PageLine, page: Page): boolean {
  if (line.index < 3 || line.index < page.lines.length - LAST_LINES) return false;
  const parts = line.text.split(/\s*[,·•|;]\s*/);
  const isShort = parts.length >= 3 && parts.every((part) => /^[\p{Lu}\p{N}#]/u.test(part) && wordsOf(part).length <= 3);
  return isShort && page.lines.slice(line.index + 1).every((after) => kindOfLine(after, page) !== null);
}

function isUnmarkedTagLine(line: PageLine, page: Page): boolean {
  return line.index > 0 && line.index >= page.lines.length - LAST_LINES && UNMARKED.test(line.text);
}
