import { clauseTail, trimmed } from './clause-end.js';
import { contentAround } from './content.js';
import type { FoundQuote } from './found-quote.js';
import { readNounPhrase } from './noun-phrase.js';
import type { Paragraph } from './paragraph.js';
import { SAYING_NOUNS, SILENT_GUIDES } from './reporting-nouns.js';
import { REPORTING_VERBS } from './reporting-verbs.js';
import { findSubject, isSource, type PhraseRange } from './subject.js';
import { isFinite, isNoun, lower } from './words.js';

/** Sources that no verb introduces: "according to CNBC", "in a statement, the bank", "accusations from Washington that". */
export function findNominalSources(paragraph: Paragraph): FoundQuote[] {
  const found: FoundQuote[] = [];
  for (let index = 0; index < paragraph.tokens.length; index += 1) {
    const quote = readAccording(paragraph, index) ?? readInStatement(paragraph, index) ?? readSayingNoun(paragraph, index);
    if (quote !== null) found.push(quote);
  }
  return found;
}

function readAccording(paragraph: Paragraph, at: number): FoundQuote | null {
  if (paragraph.tokens[at]!.lemma !== 'according' && paragraph.tokens[at]!.lemma !== 'accord') return null;
  if (lower(paragraph.tokens[at]) !== 'according' || lower(paragraph.tokens[at + 1]) !== 'to') return null;
  const stop = paragraph.sentenceEnd[at]!;
  const end = readNounPhrase(paragraph, at + 2, stop);
  if (end === at + 2 || end > stop || SILENT_GUIDES.has(lower(paragraph.tokens[end - 1])) || !isSource(paragraph, at + 2, end)) return null;
  const named = nameBehind(paragraph, end, stop);
  const source = named ?? { from: at + 2, to: end };
  const after = named === null ? end : named.to;
  const cue = { from: at, to: at + 2 };
  const start = paragraph.sentenceStart[at]!;
  const isFirst = at === start || (at === start + 1 && !isNoun(paragraph.tokens[start]));
  const comma = nextComma(paragraph, after, stop);
  const content = isFirst ? (comma < 0 ? null : clauseTail(paragraph, comma + 1, stop)) : contentAround(paragraph, at, comma === after ? after : stop);
  return content === null ? null : { form: 'indirect', content, source, cue };
}

/** The name in "according to the team's coach, Alireza Mehraban, …", which says better who it is. */
function nameBehind(paragraph: Paragraph, comma: number, stop: number): PhraseRange | null {
  const to = paragraph.nameEnd[comma + 1] ?? 0;
  const isName = paragraph.tokens[comma]?.text === ',' && to > comma + 1 && paragraph.nameEnd[comma - 1] === 0;
  return isName && (to >= stop || /^[,.]$/u.test(paragraph.tokens[to]!.text)) ? { from: comma + 1, to } : null;
}

/** The comma that ends an opening "According to a memo that Wren has, …", near enough to be its own. */
function nextComma(paragraph: Paragraph, from: number, stop: number): number {
  for (let at = from; at < Math.min(stop, from + 14); at += 1) {
    if (paragraph.tokens[at]!.text === ',') return at;
    if (isFinite(paragraph.tokens[at]) && paragraph.tokens[at - 1]?.tag.startsWith('W') !== true) return -1;
  }
  return -1;
}

/** "In a statement, the bank blamed the weather": what is told in it, by the subject of the sentence. */
function readInStatement(paragraph: Paragraph, at: number): FoundQuote | null {
  if (at !== paragraph.sentenceStart[at] || lower(paragraph.tokens[at]) !== 'in') return null;
  if (!/^(?:statement|letter|memo|interview|post|email|e-mail|filing|tweet|blog|message)$/u.test(headBefore(paragraph, at + 1))) return null;
  const stop = paragraph.sentenceEnd[at]!;
  const comma = commaBeforeSubject(paragraph, at + 1, stop);
  if (comma < 0) return null;
  const subjectEnd = readNounPhrase(paragraph, comma + 1, stop);
  const content = clauseTail(paragraph, comma + 1, stop);
  const cueEnd = readNounPhrase(paragraph, at + 1, comma);
  return content === null ? null : { form: 'indirect', content, source: { from: comma + 1, to: subjectEnd }, cue: { from: at, to: cueEnd } };
}

/** The comma that ends "In a note from May, written by its head, …": the first with a subject and its verb behind. */
function commaBeforeSubject(paragraph: Paragraph, from: number, stop: number): number {
  for (let at = from; at < Math.min(stop, from + 24); at += 1) {
    if (isFinite(paragraph.tokens[at])) return -1;
    if (paragraph.tokens[at]!.text !== ',') continue;
    const end = readNounPhrase(paragraph, at + 1, stop);
    const verb = paragraph.tokens[end];
    if (end > at + 1 && !paragraph.tokens[at + 1]!.tag.startsWith('W') && isFinite(verb) && !REPORTING_VERBS.has(verb!.lemma) && isSource(paragraph, at + 1, end)) return at;
  }
  return -1;
}

/** Lemma of the first noun from a token on. */
function headBefore(paragraph: Paragraph, from: number): string {
  for (let at = from; at < Math.min(from + 4, paragraph.tokens.length); at += 1) {
    if (isNoun(paragraph.tokens[at]) && !isNoun(paragraph.tokens[at + 1])) return paragraph.tokens[at]!.lemma;
  }
  return '';
}

/** Not "in a statement that", which some verb before it introduces: "reports that", "Kronen Zeitung's report that", "accusations from Washington that". */
function readSayingNoun(paragraph: Paragraph, at: number): FoundQuote | null {
  if (!paragraph.tokens[at]!.tag.startsWith('NN') || !SAYING_NOUNS.has(paragraph.tokens[at]!.lemma)) return null;
  const stop = paragraph.sentenceEnd[at]!;
  if (lower(paragraph.tokens[at - 2]) === 'in') return null;
  let that = at + 1;
  let by: PhraseRange | null = null;
  if (/^(?:from|by|in)$/u.test(lower(paragraph.tokens[that]))) {
    const end = readNounPhrase(paragraph, that + 1, Math.min(stop, that + 10));
    if (end > that + 1 && isSource(paragraph, that + 1, end)) by = { from: that + 1, to: end };
    that = end;
  }
  if (lower(paragraph.tokens[that]) !== 'that') return null;
  const content = clauseTail(paragraph, that + 1, beforeMainVerb(paragraph, at, that + 1, stop));
  if (content === null || !hasVerb(paragraph, content)) return null;
  return { form: 'indirect', content, source: by ?? possessor(paragraph, at) ?? ownSource(paragraph, at), cue: { from: at, to: at + 1 } };
}

/** "Rumours that he would sign were nonsense": where the noun is the sentence's subject, its clause ends before the second verb. */
function beforeMainVerb(paragraph: Paragraph, noun: number, from: number, stop: number): number {
  for (let at = paragraph.sentenceStart[noun]!; at < noun; at += 1) if (isFinite(paragraph.tokens[at])) return stop;
  let finiteCount = 0;
  for (let at = from; at < stop; at += 1) {
    const token = paragraph.tokens[at]!;
    if (!isFinite(token) || paragraph.tokens[at - 1]?.tag.startsWith('W') === true) continue;
    finiteCount += 1;
    if (finiteCount === 2 && paragraph.tokens[at - 1]?.tag !== 'CC') return at;
  }
  return stop;
}

function hasVerb(paragraph: Paragraph, { from, to }: PhraseRange): boolean {
  for (let at = from; at < to; at += 1) if (isFinite(paragraph.tokens[at])) return true;
  return false;
}

function possessor(paragraph: Paragraph, at: number): PhraseRange | null {
  const mark = paragraph.tokens[at - 1]?.tag === 'POS' ? at - 1 : paragraph.tokens[at - 2]?.tag === 'POS' ? at - 2 : -1;
  if (mark >= 1) return findSubject(paragraph, mark);
  return paragraph.tokens[at - 1]?.tag === 'PRP$' ? { from: at - 1, to: at } : null;
}

/** The noun with its article and adjectives. */
function ownSource(paragraph: Paragraph, at: number): PhraseRange {
  let from = at;
  while (from > paragraph.sentenceStart[at]! && /^(?:DT|JJ|NN|CD)$/u.test(paragraph.tokens[from - 1]!.tag)) from -= 1;
  const range = trimmed(paragraph, from, at + 1);
  return range ?? { from: at, to: at + 1 };
}
