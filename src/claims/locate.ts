import type { OutsideClaim, OutsideEnd } from '../model/outside-claim.js';
import { contains, sliceSpan, type Span } from '../model/span.js';

/** Why words cannot be found where they are said to stand. */
export class UnfoundedError extends Error {}

/** The words that state a claim: as given, or found by their quote, or else the sentences from the one end to the other. */
export function locateEvidence({ quote, span, subject, object }: OutsideClaim, text: string, sentences: readonly Span[]): Span {
  if (span !== null) return checkSpan(span, quote, text, 'its words');
  if (quote !== null) return findWords(quote, text, { start: 0, end: text.length }) ?? fail(`its words ${shorten(quote)} do not stand in the text`);
  if (subject.span === null || object.span === null) throw new UnfoundedError('it has no quote, and no places of both its ends: it rests on nothing');
  const [first, last] = [Math.min(subject.span.start, object.span.start), Math.max(subject.span.end, object.span.end)];
  const touched = sentences.filter(({ start, end }) => start < last && first < end);
  return { start: Math.min(first, touched[0]?.start ?? first), end: Math.max(last, touched.at(-1)?.end ?? last) };
}

/** Where an end stands: as given, or its first words in the evidence. */
export function locateEnd({ text: words, span }: OutsideEnd, evidence: Span, text: string, which: string): Span {
  if (span !== null) return checkSpan(span, words, text, `its ${which}`);
  return findWords(words, text, evidence) ?? fail(`its ${which} ${shorten(words)} does not stand in the words that state it`);
}

function checkSpan(span: Span, words: string | null, text: string, what: string): Span {
  const { start, end } = span;
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)) return fail(`${what} lie outside the text (${start}-${end} of ${text.length})`);
  const there = sliceSpan(text, span);
  if (words !== null && there !== words) return fail(`${what} read ${shorten(there)} at ${start}-${end}, not ${shorten(words)}`);
  return { start, end };
}

/** The first place in `within` with these words, as whole words; any white space fits any other. */
function findWords(words: string, text: string, within: Span): Span | null {
  const parts = words.trim().split(/\s+/u);
  const [first] = parts;
  if (first === undefined || first === '') return null;
  for (let at = text.indexOf(first, within.start); at !== -1 && at < within.end; at = text.indexOf(first, at + 1)) {
    const end = endOfMatch(parts, text, at);
    if (end !== null && contains(within, { start: at, end }) && isWhole(text, at, end)) return { start: at, end };
  }
  return null;
}

function endOfMatch(parts: readonly string[], text: string, start: number): number | null {
  let at = start;
  for (const [index, part] of parts.entries()) {
    if (index > 0) {
      const before = at;
      while (at < text.length && /\s/u.test(text[at]!)) at += 1;
      if (at === before) return null;
    }
    if (!text.startsWith(part, at)) return null;
    at += part.length;
  }
  return at;
}

function isWhole(text: string, start: number, end: number): boolean {
  const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
  return !(isWord(text[start - 1]) && isWord(text[start])) && !(isWord(text[end - 1]) && isWord(text[end]));
}

function fail(problem: string): never {
  throw new UnfoundedError(problem);
}

function shorten(words: string): string {
  return JSON.stringify(words.length > 80 ? `${words.slice(0, 80)}…` : words);
}
