import type { Region } from '../../model/document.js';
import { endsSentence, wordsOf } from './line-shape.js';
import type { Detector, Page, PageLine } from './page.js';
import { kindOfLine, partOfLine, wholeLine } from './page.js';

const MOST_WORDS = 80;
/** "FILE - ", "(L-R)", "Pictured:", "Photo:" and a whole sentence. */
const MARK = /^(?:FILE(?: PHOTO)?\s*[-–—:]|File (?:photo|picture|image)\s*[-–—:]|\(?(?:L-R|From left|Left to right|Clockwise from (?:top|left)[^:,]{0,20}|From top|Top|Above|Below|Left|Right)(?: to right| left| right)?(?:[:)]|,(?= [A-Z]))|Pictured(?::|,| (?:is|are|above|below|here|in|at|from|left|right)\b)|(?:PHOTO|Photo|Image|Picture|IMAGE|PICTURE|CAPTION|Caption)(?: \d{1,3})?:|In this (?:photo|image|picture|file photo|undated|handout|frame|screen)\b[^.]{0,60}(?:,| from | taken | provided | released | made ))/;
const IN_PICTURE = /\b(?:pictured|in this (?:\w+ ){0,2}(?:photo|image|picture)|\((?:left|right|centre|center|pictured|l|r|c|top|bottom|second (?:left|right))\)|, (?:left|right|cent(?:er|re)|second from (?:left|right)),|seen (?:here|in|on|at|during|above|through|from)|file photo|photo (?:taken|provided|released))\b/i;
/** The one verb of a caption is in the present: "speaks prior to", "is seen", "walk past". */
const PRESENT = /^(?:["“(]?[\p{Lu}\p{N}][^.!?;:]{1,160}? )(?:(?:is|are) (?:seen|shown|pictured|displayed|\p{L}+ing)|(?:speak|arrive|walk|attend|stand|wave|leave|hold|look|watch|sit|pose|celebrate|gesture|react|play|run|work|listen|address|greet|shake|ride|carry|wait|take|make|wear|line|gather|protest|demonstrate|march|talk|smile|answer|kick|throw|hit|score|lift|drive|pass|fly|rise|cross|fill|use|view|visit|meet|deliver|perform|sing|dance|embrace|kiss|hug|point|prepare|inspect|clean|cook|shop|queue|hang|lie|float|burn|sort|pack|load|climb|compete|swim|try|testify|appear|enter|exit|board|sign|unveil|present|receive|sell|serve|search|stack|step|lead|launch|head|patrol|guard|survey|examine|lay)(?:e?s)?)\b/u;

/** What a picture shows: prose, but told from the picture. Found by its mark, or by the credit beside it. */
export const findCaption: Detector = (line, page) => {
  const { text } = line;
  const words = wordsOf(text).length;
  if (words < 3 || words > MOST_WORDS) return [];
  const hasCredit = page.regionsIn(line).some((region) => region.kind === 'credit');
  if (hasCredit) return isOneSentenceOrTwo(text) ? captionAround(line, page.regionsIn(line)) : [];
  if (MARK.test(text) && endsSentence(text)) return wholeLine(line, 'caption');
  return isBesideCredit(line, page) && couldBeCaption(line) ? wholeLine(line, 'caption') : [];
};

/** The credit follows, or comes right before without a blank line. */
function isBesideCredit(line: PageLine, page: Page): boolean {
  const isCreditAfter = kindOfLine(page.lines[line.index + 1], page) === 'credit';
  const isCreditBefore = !line.blankBefore && kindOfLine(page.lines[line.index - 1], page) === 'credit';
  return isCreditAfter || isCreditBefore;
}

/** A credit can also stand at the end of a whole story. */
function isOneSentenceOrTwo(text: string): boolean {
  return (text.match(/(?:\p{L}{3}|\d{2})[.!?]["”’]?\s+["“‘]?\p{Lu}/gu) ?? []).length <= 2;
}

function couldBeCaption(line: PageLine): boolean {
  const { text } = line;
  const isShort = wordsOf(text).length <= 45;
  return IN_PICTURE.test(text) || MARK.test(text) || (isShort && (PRESENT.test(text) || !endsSentence(text) || !line.blankAfter));
}

/** What is left of a line around its regions, as caption. */
export function captionAround(line: PageLine, regions: readonly Region[]): Region[] {
  const parts: Region[] = [];
  let from = 0;
  for (const region of regions) {
    const before = line.text.slice(from, region.start - line.start).replace(/[\s|–—-]+$/, '');
    parts.push(...partOfLine(line, from, from + before.length, 'caption'));
    from = region.end - line.start;
  }
  return [...parts, ...partOfLine(line, from, line.text.length, 'caption')].filter(
    (part) => /[\p{L}\p{N}]/u.test(line.text.slice(part.start - line.start, part.end - line.start)),
  );
}
