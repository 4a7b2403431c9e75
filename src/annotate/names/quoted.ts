import type { Evidence } from './evidence.js';
import { keyOf, type Line, type Run } from './line.js';
import { KIND } from './words/kinds.js';

const LONGEST_TITLE = 12;
const SMALL_WORDS = new Set('of the a an and or in on at to for from with by de la le du des el los & vs as into over under my your his her their our it is not no but'.split(' '));

/** Titles of works in quotation marks: "Taylor Swift: The Eras Tour", "Ash and Sugar". Speech is not one. */
export function findQuotedTitles(line: Line, evidence: Evidence): Run[] {
  const titles: Run[] = [];
  let isInside = false;
  for (let open = 0; open < line.tokens.length - 2; open += 1) {
    if (line.tokens[open]!.text === '"') isInside = !isInside;
    if (!isOpening(line, open) || (line.tokens[open]!.text === '"' && !isInside)) continue;
    const close = findClosing(line, open);
    if (close < 0) continue;
    const run: Run = { line, from: open + 1, to: endOfContent(line, open + 1, close) };
    if (run.to > run.from && isTitle(run, close, evidence)) titles.push(run);
    open = close;
    isInside = false;
  }
  return titles;
}

function isOpening(line: Line, index: number): boolean {
  const { text, tag } = line.tokens[index]!;
  return text === '“' || text === '‘' || text === '"' || (text === "'" && tag === '``');
}

function findClosing(line: Line, open: number): number {
  const wanted = line.tokens[open]!.text;
  const closing = wanted === '“' ? '”' : wanted === '‘' ? '’' : wanted;
  const last = Math.min(line.tokens.length, open + LONGEST_TITLE + 3);
  for (let index = open + 1; index < last; index += 1) if (line.tokens[index]!.text === closing) return index;
  return -1;
}

/** American punctuation stands inside the quotation marks. */
function endOfContent(line: Line, from: number, close: number): number {
  const last = line.tokens[close - 1]!.text;
  return close - 1 > from && (last === ',' || last === '.' || last === ';') ? close - 1 : close;
}

function isTitle({ line, from, to }: Run, close: number, evidence: Evidence): boolean {
  let capitals = 0;
  for (let index = from; index < to; index += 1) {
    const { shape, lower } = line.facts[index]!;
    if (line.taken[index] === 1 && shape !== 'number') return false;
    if (shape === 'lower') {
      if (index === from || !SMALL_WORDS.has(lower)) return false;
    } else if (shape !== 'mark' && shape !== 'number') capitals += 1;
    else if (shape === 'mark' && /^[;()[\]“”"]$/u.test(lower)) return false;
  }
  const first = line.facts[from]!;
  if (capitals === 0 || first.shape === 'lower' || first.shape === 'mark' || line.facts[to - 1]!.shape === 'lower') return false;
  if (evidence.plain.has(keyOf(line, from, to)) || isSpeech(line, from, close)) return false;
  return to - from > 1 ? capitals > 1 || first.shape === 'number' : !isKnownOutside(line, from, evidence) && isIntroduced(line, from - 2);
}

/** `"Charming," said Karim`; `He said: "No."` */
function isSpeech(line: Line, from: number, close: number): boolean {
  const before = line.facts[from - 2];
  const isAtStart = before === undefined || before.lower === ',' || before.lower === ':' || before.lower === '.';
  const after = line.facts[close + 1];
  const saysAfter = after !== undefined && ((after.kinds & KIND.sayVerb) !== 0 || ((line.facts[close + 2]?.kinds ?? 0) & KIND.sayVerb) !== 0);
  return isAtStart && (saysAfter || /[.!?]/u.test(line.tokens[close - 1]!.text) || (before?.kinds ?? 0) === KIND.sayVerb);
}

function isKnownOutside(line: Line, index: number, evidence: Evidence): boolean {
  return (evidence.whole.get(line.facts[index]!.lower) ?? 0) > 1;
}

/** One word in quotation marks is a title where a noun, a preposition or a verb leads up to it: 'a sequel to "Moana"'. */
function isIntroduced(line: Line, index: number): boolean {
  const before = line.tokens[index];
  return before !== undefined && /^(?:NN|NNS|IN|TO|VB|VBD|VBN|VBG|VBZ|VBP|PRP\$|CC|POS)$/u.test(before.tag) && !/^(?:called|said|says|so-called|word|term|like|as)$/u.test(before.text);
}
