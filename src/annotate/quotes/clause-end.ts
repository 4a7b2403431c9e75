import { readChunk } from './noun-phrase.js';
import type { Paragraph } from './paragraph.js';
import { REPORTING_VERBS } from './reporting-verbs.js';
import type { PhraseRange } from './subject.js';
import { isFinite, isHardBreak, lower } from './words.js';

/** The reported clause that begins at a token, up to where the report ends. */
export function clauseTail(paragraph: Paragraph, from: number, stop: number): PhraseRange | null {
  return from < stop ? trimmed(paragraph, from, clauseEnd(paragraph, from, stop)) : null;
}

export const CONTRAST = /^(?:but|while|although|though|whereas)$/u;

/**
 * Where a reported clause that begins at a token ends: at a semicolon or dash, before a speech, before a contrasting clause
 * with a subject of its own, before "and" with a new subject in the plain past, and before a closing relative clause.
 */
export function clauseEnd(paragraph: Paragraph, from: number, stop: number, verbTag = ''): number {
  const quotedHere = paragraph.inQuoted[from]!;
  for (let at = from; at < stop; at += 1) {
    const token = paragraph.tokens[at]!;
    if (paragraph.inQuoted[at] !== quotedHere && quotedHere >= 0) return at;
    if (at > from && isHardBreak(token) && token.text !== '(' && token.text !== ')' && !isClosedDash(paragraph, at, stop)) return at;
    if (token.tag === 'CC' && at > from && isSameReport(paragraph, at + 1, verbTag)) return at;
    if (token.text !== ',') continue;
    if (startsNewClause(paragraph, at + 1, stop) || closesWithRelative(paragraph, at + 1, stop)) return at;
  }
  return stop;
}

/** "says she was dismissed and denies her account": a second report by the same source. */
function isSameReport(paragraph: Paragraph, at: number, verbTag: string): boolean {
  const token = paragraph.tokens[at];
  return token !== undefined && token.tag === verbTag && REPORTING_VERBS.has(token.lemma);
}

/** A dash that another one answers later in the sentence only brackets. */
function isClosedDash(paragraph: Paragraph, at: number, stop: number): boolean {
  const { text } = paragraph.tokens[at]!;
  if (!/^(?:[—–]|--+)$/u.test(text)) return false;
  for (let other = at + 1; other < stop; other += 1) if (paragraph.tokens[other]!.text === text) return true;
  for (let other = at - 1; other >= paragraph.sentenceStart[at]!; other -= 1) if (paragraph.tokens[other]!.text === text) return true;
  return false;
}

function startsNewClause(paragraph: Paragraph, at: number, stop: number): boolean {
  const word = lower(paragraph.tokens[at]);
  const contrast = CONTRAST.test(word);
  if (!contrast && word !== 'and' && word !== 'so') return false;
  const next = paragraph.tokens[at + 1];
  if (isFinite(next) && REPORTING_VERBS.has(next!.lemma)) return true;
  const subjectEnd = readChunk(paragraph, at + 1, Math.min(stop, at + 9));
  if (subjectEnd === at + 1) return false;
  let verb = subjectEnd;
  while (verb < stop && /^RBR?$/u.test(paragraph.tokens[verb]!.tag)) verb += 1;
  const token = paragraph.tokens[verb];
  if (!isFinite(token)) return false;
  if (paragraph.tokens[at + 1]!.tag === 'PRP') return contrast && token!.tag === 'VBZ';
  return contrast || (token!.tag === 'VBD' && token!.lemma !== 'have' && token!.lemma !== 'be');
}

/** ", which is based in Oslo." — the writer's own remark; a relative clause that the sentence goes on after stays in. */
function closesWithRelative(paragraph: Paragraph, at: number, stop: number): boolean {
  const token = paragraph.tokens[at];
  if (token === undefined || !/^(?:who|whose|which|where)$/u.test(lower(token))) return false;
  for (let other = at + 1; other < stop; other += 1) if (paragraph.tokens[other]!.text === ',') return false;
  return true;
}

const EDGE = /^(?:[,.;:!?—–…"“”'‘’()]|--+)$/u;

/** Whether a mark's partner lies in the range too. */
function isPaired(paragraph: Paragraph, mark: number, from: number, to: number): boolean {
  const index = Math.max(paragraph.opens[mark]!, paragraph.closes[mark]!);
  const stretch = paragraph.quoted[index];
  return stretch !== undefined && stretch.closed && stretch.open >= from && stretch.close < to;
}

/** A range without the punctuation at its ends; null where nothing is left. */
export function trimmed(paragraph: Paragraph, from: number, to: number): PhraseRange | null {
  let start = from;
  let end = to;
  while (start < end && EDGE.test(paragraph.tokens[start]!.text) && !isPaired(paragraph, start, from, to)) start += 1;
  while (end > start && EDGE.test(paragraph.tokens[end - 1]!.text) && !isPaired(paragraph, end - 1, from, to)) end -= 1;
  return start < end ? { from: start, to: end } : null;
}
