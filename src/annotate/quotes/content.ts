import { skipAdverbials } from './adverbials.js';
import { clauseEnd, CONTRAST, trimmed } from './clause-end.js';
import { hasFinite, isClause, isGerund } from './clause-shape.js';
import { afterCircumstances, type ReportingClause } from './clauses.js';
import { readChunk, readNounPhrase } from './noun-phrase.js';
import { isMark, type Paragraph } from './paragraph.js';
import { SAID_THINGS } from './reporting-nouns.js';
import type { PhraseRange } from './subject.js';
import { isFinite, isHardBreak, isNoun, lower } from './words.js';

/** How far behind the verb a "that" may stand: "said over a long lunch in Oslo that". */
const REACH_OF_THAT = 16;

/** What a clause reports, standing behind it; null where nothing does. */
export function contentBehind(paragraph: Paragraph, clause: ReportingClause): PhraseRange | null {
  const { takes } = clause.reporting;
  const stop = sentenceStop(paragraph, clause);
  const { tag } = paragraph.tokens[clause.verb]!;
  const at = afterCircumstances(paragraph, clause);
  const that = (takes.has('clause') || takes.has('that')) && !isObject(paragraph, at) ? findThat(paragraph, clause.rest, stop) : -1;
  if (that >= 0) return trimmed(paragraph, that + 1, clauseEnd(paragraph, that + 1, stop, tag));
  if (at >= stop || isHardBreak(paragraph.tokens[at]) || paragraph.tokens[at]!.text === ',') return null;
  if (clause.inverted) return null;
  if (takes.has('charge')) {
    const charge = findCharge(paragraph, at, stop);
    if (charge >= 0) return trimmed(paragraph, charge, clauseEnd(paragraph, charge, stop, tag));
  }
  if (takes.has('gerund') && isGerund(paragraph, at)) return trimmed(paragraph, at, clauseEnd(paragraph, at, stop, tag));
  if (takes.has('infinitive') && paragraph.tokens[at]!.tag === 'TO') return trimmed(paragraph, at, clauseEnd(paragraph, at, stop, tag));
  if (takes.has('clause') && isClause(paragraph, at, stop)) return trimmed(paragraph, at, clauseEnd(paragraph, at, stop, tag));
  if (takes.has('noun') && !isBareParticiple(paragraph, clause)) return nounContent(paragraph, clause.rest, stop, false);
  if (takes.has('said')) return nounContent(paragraph, clause.rest, stop, true);
  return null;
}

/** "accused the bank of hiding losses": where what somebody is accused of begins, behind who is accused. */
function findCharge(paragraph: Paragraph, from: number, stop: number): number {
  const end = readNounPhrase(paragraph, from, stop);
  for (let at = from + 1; at <= end && at + 1 < stop; at += 1) {
    if (/^(?:of|with|for)$/u.test(lower(paragraph.tokens[at])) && isGerund(paragraph, at + 1)) return at + 1;
  }
  return -1;
}

/** Where the sentence or the quote around ends, or the main clause goes on: "When he told her …, she", "Nordhav, which said …, sold". */
function sentenceStop(paragraph: Paragraph, clause: ReportingClause): number {
  const stretch = paragraph.quoted[paragraph.inQuoted[clause.verb]!];
  const stop = Math.min(paragraph.sentenceEnd[clause.verb]!, stretch?.close ?? Infinity);
  const isRelative = paragraph.tokens[clause.verb - 1]?.tag.startsWith('W') === true;
  if (!isRelative && !isSubordinate(paragraph, clause)) return stop;
  for (let at = clause.verb; at < stop; at += 1) {
    if (paragraph.tokens[at]!.text === ',' && (!isRelative || isFinite(paragraph.tokens[at + 1]))) return at;
  }
  return stop;
}

/** "a deal announced that day" reports nothing, unlike "the firm announced that day". */
function isBareParticiple(paragraph: Paragraph, { verb }: ReportingClause): boolean {
  if (paragraph.tokens[verb]!.tag !== 'VBN') return false;
  return paragraph.tokens[verb - 1]?.lemma !== 'have' && paragraph.tokens[verb - 2]?.lemma !== 'have';
}

/** "adds a twist that nobody liked": behind an object, "that" begins a relative clause. */
function isObject(paragraph: Paragraph, at: number): boolean {
  return /^(?:DT|JJ|NNS?|NNPS?|PRP\$|CD)$/u.test(paragraph.tokens[at]?.tag ?? '') && lower(paragraph.tokens[at]) !== 'that';
}

function findThat(paragraph: Paragraph, from: number, stop: number): number {
  for (let at = from; at < Math.min(stop, from + REACH_OF_THAT); at += 1) {
    const token = paragraph.tokens[at]!;
    if (lower(token) === 'that' && standsAlone(paragraph, at)) return -1;
    if (lower(token) === 'that') return token.tag === 'DT' && isNoun(paragraph.tokens[at + 1]) && !hasFinite(paragraph, at + 2, stop) ? -1 : at;
    if (isFinite(token) || isHardBreak(token) || isMark(paragraph, at) || token.text === ',') return -1;
    if (isNoun(token) && lower(paragraph.tokens[at + 1]) === 'that' && at > from && /^(?:reports?|claims?|rumou?rs?|allegations?|accusations?|suggestions?)$/u.test(lower(token))) return -1;
  }
  return -1;
}

/** "denied that and said": a pronoun. */
function standsAlone(paragraph: Paragraph, at: number): boolean {
  const next = paragraph.tokens[at + 1];
  return next === undefined || next.tag === 'CC' || isHardBreak(next);
}

/** Whether what reports is itself a condition or a time: "When he told her he was leaving, she wept". */
function isSubordinate(paragraph: Paragraph, clause: ReportingClause): boolean {
  return /^(?:when|if|after|before|as|once|while|although|though|because|since)$/u.test(lower(paragraph.tokens[clause.from - 1]));
}

/** "announced a settlement with California": the noun phrase with what follows up to a break. */
function nounContent(paragraph: Paragraph, from: number, stop: number, needsSaying: boolean): PhraseRange | null {
  const at = skipAdverbials(paragraph, from, stop);
  const chunkEnd = readChunk(paragraph, at, stop);
  if (at >= stop || chunkEnd === at || paragraph.tokens[at]!.tag === 'PRP') return null;
  if (needsSaying && !SAID_THINGS.has(paragraph.tokens[chunkEnd - 1]!.lemma)) return null;
  let end = at;
  while (end < stop && paragraph.tokens[end]!.text !== ',' && !isHardBreak(paragraph.tokens[end])) end += 1;
  return trimmed(paragraph, at, end);
}

/**
 * What a clause between commas or at the end reports: the clause before it ("Zoom will stop, the company said"), or all
 * of the sentence where it only interrupts ("Zoom, the company said, will stop").
 */
export function contentAround(paragraph: Paragraph, from: number, after: number): PhraseRange | null {
  const start = leftEdge(paragraph, from);
  const left = trimmed(paragraph, start, from);
  if (left === null || isMereCondition(paragraph, left)) return null;
  const stop = paragraph.sentenceEnd[from]!;
  const goesOn = paragraph.tokens[after]?.text === ',' && after + 1 < stop;
  const isOpen = paragraph.tokens[left.to - 1]!.tag === 'CC' || !hasFinite(paragraph, left.from, left.to);
  if (isOpen) return goesOn ? trimmed(paragraph, start, clauseEnd(paragraph, after + 1, stop)) : paragraph.kind !== 'prose' || hasParticiple(paragraph, left) ? left : null;
  return left;
}

/** Taggers take a past tense far from its subject for a participle: "The app's maker, a unit of Tallgrass, sent the data". */
function hasParticiple(paragraph: Paragraph, { from, to }: PhraseRange): boolean {
  for (let at = from; at < to; at += 1) if (paragraph.tokens[at]!.tag === 'VBN') return true;
  return false;
}

/** "When she was nineteen, he told her": a clause that tells when or whether, not what. */
function isMereCondition(paragraph: Paragraph, { from, to }: PhraseRange): boolean {
  if (!/^(?:when|while|after|before|as|since|once|although|though|because|asked)$/u.test(lower(paragraph.tokens[from]))) return false;
  for (let at = from; at < to; at += 1) if (paragraph.tokens[at]!.text === ',') return false;
  return true;
}

/** Where the clause that ends before a token begins: behind a semicolon, a speech, or a comma with "but" or "while". */
function leftEdge(paragraph: Paragraph, before: number): number {
  const floor = paragraph.sentenceStart[before]!;
  for (let at = before - 2; at > floor; at -= 1) {
    const { text } = paragraph.tokens[at]!;
    if (text === ';') return at + 1;
    if (text === ':' && paragraph.kind === 'prose') return at + 1;
    if (isMark(paragraph, at) && isSpeechEnd(paragraph, at)) return at + 1;
    if (text === ',' && CONTRAST.test(lower(paragraph.tokens[at + 1])) && hasFinite(paragraph, at + 2, before)) return at + 2;
  }
  return floor;
}

function isSpeechEnd(paragraph: Paragraph, mark: number): boolean {
  return paragraph.closes[mark]! >= 0 && /^[,.?!]$/u.test(paragraph.tokens[mark - 1]?.text ?? '');
}
