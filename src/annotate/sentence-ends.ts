import type { Span } from '../model/span.js';
import { lowerBound } from '../text/lower-bound.js';

/** Abbreviations that end nothing: what they belong to follows. */
const BEFORE_MORE = /(?:^|[\s("“‘'—–-])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gov|Sen|Rep|Gen|Col|Capt|Lt|Sgt|Maj|Adm|Rev|Fr|Hon|St|Ste|Mt|Ft|vs|v|No|Nos|Art|Sec|Fig|cf|e\.g|i\.e|approx|ca|\p{Lu})\.$/u;

/** Abbreviations that end a name, a place or a time, and a sentence too where another begins. */
const MAY_END = /(?:\b(?:Inc|Corp|Ltd|Co|Cos|Bros|LLC|Plc|Jr|Sr|Esq|Conn|Calif|Mass|Penn|Fla|Ill|Ariz|Colo|Mich|Minn|Tex|Va|Wash|Wis|Tenn|Ore|Md|etc|al|Ave|Blvd|Rd)|\b(?:\p{L}\.)+\p{L}|\bPh\.D|\ba\.m|\bp\.m)\.["”’)]*$|…["”’)]*$/u;

/** Words that begin a sentence when they are capitalised, and are hardly ever part of a name in its middle. */
const OPENERS = new Set((
  'the this that these those it its he she they we you his her their our my i there here but and so yet or nor however meanwhile in on at by for from with after before when while although though since because if as under during despite ' +
  'among according last next one two three some many most more all both each another other no not what who why how where mr mrs ms dr'
).split(' '));

/**
 * Mends where a splitter cut a stretch of prose into sentences: "… of Acme Corp. The company …" are two, "Yahoo! in 2010" and "No. 3" are one.
 * Spans are in the order of the text and lie in one block; so do those that come back.
 */
export function mendSentences(text: string, sentences: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    if (before !== undefined && belongTogether(text.slice(before.start, before.end), text.slice(sentence.start, sentence.end))) joined[joined.length - 1] = { start: before.start, end: sentence.end };
    else joined.push(sentence);
  }
  const marks = straightMarks(text, joined);
  return joined.flatMap((sentence) => splitFurther(text, sentence, marks));
}

/** "Yahoo! | in 2010", "vs. | 2 percent", "No. | 3": what goes on with a small letter or a number behind such a point. */
function belongTogether(before: string, after: string): boolean {
  if (/[!?]$/u.test(before)) return /^\p{Ll}/u.test(after);
  return BEFORE_MORE.test(before) && /^(?:\p{Ll}|\p{N})/u.test(after);
}

/** Where the straight quotation marks of a block stand: found once, since each says by its number whether it opens or closes. */
function straightMarks(text: string, sentences: readonly Span[]): number[] {
  return sentences.flatMap(({ start, end }) => Array.from(text.slice(start, end).matchAll(/"/gu), ({ index }) => start + index));
}

/** Behind abbreviations that end a sentence as well, and behind speech. */
function splitFurther(text: string, { start, end }: Span, marks: readonly number[]): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/[.…]["”’)]*(\s+)["“‘(]?(\p{Lu}[\p{L}]*)/gu)) {
    const gap = start + match.index + match[0].indexOf(match[1]!);
    const before = text.slice(from, gap);
    if (!endsWithSpeech(before, gap, marks) && (!OPENERS.has(match[2]!.toLowerCase()) || BEFORE_MORE.test(before) || !MAY_END.test(before))) continue;
    parts.push({ start: from, end: gap });
    from = gap + match[1]!.length;
  }
  return [...parts, { start: from, end }];
}

/** 'called it "a stunt." India has': a point before a mark that closes what it opened ends both. */
function endsWithSpeech(before: string, gap: number, marks: readonly number[]): boolean {
  const end = before.slice(-SHORT);
  if (!/\p{Ll}\.["”]$/u.test(end) || BEFORE_MORE.test(end.slice(0, -1))) return false;
  return end.endsWith('”') || lowerBound(marks.length, (index) => marks[index]! >= gap) % 2 === 0;
}

/** Enough to see an abbreviation and what stands before it. */
const SHORT = 16;
