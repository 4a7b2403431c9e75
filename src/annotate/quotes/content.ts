import { skipAdverbials } from './adverbials.js';
import { afterCircumstances, type ReportingClause } from './clauses.js';
import { readChunk } from './noun-phrase.js';
import { isMark, type Paragraph } from './paragraph.js';
import { SAID_THINGS } from './reporting-nouns.js';
import { REPORTING_VERBS } from './reporting-verbs.js';
import type { PhraseRange } from './subject.js';
import { isFinite, isHardBreak, isNoun, lower } from './words.js';

/** How far behind the verb a "that" may stand: "said at a mining conference in Singapore that". */
const REACH_OF_THAT = 16;

/** What a clause reports, standing behind it; null where nothing does. */
export function contentBehind(paragraph: Paragraph, clause: ReportingClause): PhraseRange | null {
  const { takes } = clause.reporting;
  const stop = sentenceStop(paragraph, clause);
  const { tag } = paragraph.tokens[clause.verb]!;
  const that = takes.has('clause') || takes.has('that') ? findThat(paragraph, clause.rest, stop) : -1;
  if (that >= 0) return trimmed(paragraph, that + 1, clauseEnd(paragraph, that + 1, stop, tag));
  const at = afterCircumstances(paragraph, clause);
  if (at >= stop || isHardBreak(paragraph.tokens[at]) || paragraph.tokens[at]!.text === ',') return null;
  if (clause.inverted) return null;
  if (takes.has('gerund') && isGerund(paragraph, at)) return trimmed(paragraph, at, clauseEnd(paragraph, at, stop, tag));
  if (takes.has('infinitive') && paragraph.tokens[at]!.tag === 'TO') return trimmed(paragraph, at, clauseEnd(paragraph, at, stop, tag));
  if (takes.has('clause') && isClause(paragraph, at, stop)) return trimmed(paragraph, at, clauseEnd(paragraph, at, stop, tag));
  if (takes.has('noun') && !isBareParticiple(paragraph, clause)) return nounContent(paragraph, clause.rest, stop, false);
  if (takes.has('said')) return nounContent(paragraph, clause.rest, stop, true);
  return null;
}

/** Where the sentence ends, or the main clause begins behind "When he told her …,". */
function sentenceStop(paragraph: Paragraph, clause: ReportingClause): number {
  const stop = paragraph.sentenceEnd[clause.verb]!;
  if (!isSubordinate(paragraph, clause)) return stop;
  for (let at = clause.verb; at < stop; at += 1) if (paragraph.tokens[at]!.text === ',') return at;
  return stop;
}

/** "a deal announced that day" reports nothing, unlike "the firm announced that day". */
function isBareParticiple(paragraph: Paragraph, { verb }: ReportingClause): boolean {
  if (paragraph.tokens[verb]!.tag !== 'VBN') return false;
  return paragraph.tokens[verb - 1]?.lemma !== 'have' && paragraph.tokens[verb - 2]?.lemma !== 'have';
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

function hasFinite(paragraph: Paragraph, from: number, stop: number): boolean {
  for (let at = from; at < stop; at += 1) {
    if (isFinite(paragraph.tokens[at])) return true;
    if (lower(paragraph.tokens[at]) === ';') return false;
  }
  return false;
}

function isGerund(paragraph: Paragraph, at: number): boolean {
  const { tag } = paragraph.tokens[at]!;
  return tag === 'VBG' || (tag.startsWith('RB') && paragraph.tokens[at + 1]?.tag === 'VBG');
}

/** A clause begins with its subject, or with a word that opens it, and has a finite verb before the next break. */
function isClause(paragraph: Paragraph, from: number, stop: number): boolean {
  const first = paragraph.tokens[from]!;
  if (/^(?:VB[DZPN]?|VBG|TO|MD|CC)$/u.test(first.tag)) return false;
  if (first.tag === 'WP' || first.tag === 'WRB' || first.tag === 'WDT') return first.tag !== 'WDT' && hasFinite(paragraph, from, stop);
  const isOpener = first.tag === 'IN' && /^(?:if|when|while|although|though|because|as|after|before|since|in|on|at|for|under|with|from|by|during|despite|once|unless|until)$/u.test(lower(first));
  if (!isOpener && first.tag === 'IN') return false;
  return hasMainVerb(paragraph, from, stop);
}

const SUBORDINATORS = /^(?:before|after|because|when|while|until|unless|although|though)$/u;

/** Whether a finite verb follows that is not that of a relative clause. */
function hasMainVerb(paragraph: Paragraph, from: number, stop: number): boolean {
  let isRelative = false;
  let commas = 0;
  for (let at = from; at < stop; at += 1) {
    const token = paragraph.tokens[at]!;
    if (lower(token) === ';') return false;
    if (token.text === ',') commas += 1;
    if (isFinite(token) && commas === 1 && paragraph.tokens[at - 1]?.text === ',') return false;
    if (at > from && (SUBORDINATORS.test(lower(token)) || (token.text === ',' && paragraph.tokens[at + 1]?.tag === 'CC'))) return false;
    if (at > from && /^W(?:DT|P|P\$|RB)$/u.test(token.tag)) isRelative = true;
    else if (isFinite(token)) {
      if (!isRelative) return true;
      isRelative = false;
    } else if (token.text === ',') isRelative = false;
  }
  return false;
}

/** The reported clause that begins at a token, up to where the report ends. */
export function clauseTail(paragraph: Paragraph, from: number, stop: number): PhraseRange | null {
  return from < stop ? trimmed(paragraph, from, clauseEnd(paragraph, from, stop)) : null;
}

const CONTRAST = /^(?:but|while|although|though|whereas)$/u;

/**
 * Where a reported clause that begins at a token ends: at a semicolon or dash, before a speech, before a contrasting clause
 * with a subject of its own, before "and" with a new subject in the plain past, and before a closing relative clause.
 */
function clauseEnd(paragraph: Paragraph, from: number, stop: number, verbTag = ''): number {
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

/** Whether what reports is itself a condition or a time: "When he told her he was leaving, she wept". */
function isSubordinate(paragraph: Paragraph, clause: ReportingClause): boolean {
  return /^(?:when|if|after|before|as|once|while|although|though|because|since)$/u.test(lower(paragraph.tokens[clause.from - 1]));
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

/**
 * What a clause between commas or at the end reports: the clause before it ("Zoom will stop, the company said"), or all
 * of the sentence where it only interrupts ("Zoom, the company said, will stop").
 */
export function contentAround(paragraph: Paragraph, from: number, after: number): PhraseRange | null {
  const start = leftEdge(paragraph, from);
  const left = trimmed(paragraph, start, from);
  if (left === null) return null;
  const stop = paragraph.sentenceEnd[from]!;
  const goesOn = paragraph.tokens[after]?.text === ',' && after + 1 < stop;
  const isOpen = paragraph.tokens[left.to - 1]!.tag === 'CC' || !hasFinite(paragraph, left.from, left.to);
  if (isOpen) return goesOn ? trimmed(paragraph, start, clauseEnd(paragraph, after + 1, stop)) : isHeadlineVerb(paragraph, left) ? left : null;
  return left;
}

/** Headlines say "Zoom to halt sales, report says". */
function isHeadlineVerb(paragraph: Paragraph, range: PhraseRange): boolean {
  for (let at = range.from; at < range.to; at += 1) if (paragraph.tokens[at]!.tag.startsWith('VB')) return true;
  return false;
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
