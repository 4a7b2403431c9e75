import type { FoundQuote } from './found-quote.js';
import { trimmed } from './clause-end.js';
import type { Paragraph } from './paragraph.js';
import { isFinite, isNoun, lower } from './words.js';

const HEADLINE_SOURCES: ReadonlySet<string> = new Set((
  'report reports source sources official officials minister ministry police court study survey poll lawyer lawyers analyst analysts expert experts watchdog regulator ceo chief boss union paper '
  + 'documents filing spokesman spokeswoman spokesperson government union judge prosecutor prosecutors media'
).split(' '));

const LONGEST_SOURCE = 5;
const LONGEST_HEADLINE = 60;

/** Headlines name their source with a colon: "Bob Iger: stage is set for growth", "Zoom to halt sales in China: report". */
export function findHeadline(paragraph: Paragraph): FoundQuote | null {
  if (paragraph.kind !== 'title' && paragraph.kind !== 'heading') return null;
  const { tokens } = paragraph;
  if (tokens.length > LONGEST_HEADLINE) return null;
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1) return null;
  const cue = { from: colon, to: colon + 1 };
  if (isSourceName(paragraph, 0, colon) && hasVerb(paragraph, colon + 1, tokens.length)) return toQuote(paragraph, { from: 0, to: colon }, [colon + 1, tokens.length], cue);
  const last = tokens.length;
  return isSourceName(paragraph, colon + 1, last) && hasVerb(paragraph, 0, colon) && isSourceNoun(paragraph, last - 1)
    ? toQuote(paragraph, { from: colon + 1, to: last }, [0, colon], cue) : null;
}

function toQuote(paragraph: Paragraph, source: { from: number; to: number }, [from, to]: readonly [number, number], cue: { from: number; to: number }): FoundQuote | null {
  const content = trimmed(paragraph, from, to);
  return content === null ? null : { form: 'indirect', content, source, cue };
}

/** A short row of words without a verb that ends in a name of a person, or in a noun for those who are quoted. */
function isSourceName(paragraph: Paragraph, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_SOURCE) return false;
  for (let at = from; at < to; at += 1) if (isFinite(paragraph.tokens[at]) || /^(?:VB|IN|TO)/u.test(paragraph.tokens[at]!.tag)) return false;
  return isSourceNoun(paragraph, to - 1) || (paragraph.nameEnd[from] === to && isNoun(paragraph.tokens[to - 1])) || isProperRun(paragraph, from, to);
}

/** What stands before a colon and is no source. */
const LABELS = /^(?:live|opinion|analysis|update|updated|watch|listen|review|exclusive|breaking|explainer|factbox|timeline|video|photos|pictures|revealed|poll|quiz|comment|interview|profile|obituary|briefing|q&a|how|why|what|the)$/u;

/** A name that nothing else in the text taught: "Bob Iger: stage is set". */
function isProperRun(paragraph: Paragraph, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = paragraph.tokens[at]!;
    if (!token.tag.startsWith('NNP') || LABELS.test(lower(token))) return false;
  }
  return to - from <= 3;
}

function isSourceNoun(paragraph: Paragraph, at: number): boolean {
  return HEADLINE_SOURCES.has(lower(paragraph.tokens[at])) || paragraph.nameEnd.some((end) => end === at + 1);
}

/** Headlines put what is to come as "to halt". */
function hasVerb(paragraph: Paragraph, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/^(?:VB|MD|TO)/u.test(paragraph.tokens[at]!.tag)) return true;
  return false;
}
