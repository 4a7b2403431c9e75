import { skipAdverbials } from './adverbials.js';
import { readNounPhrase } from './noun-phrase.js';
import { governor, isMark, type Paragraph } from './paragraph.js';
import { NO_SOURCES, SPEAKING_PRONOUNS } from './reporting-nouns.js';
import { isFinite, isHardBreak, isNoun, isTemporal, lower } from './words.js';

/** Tokens of a noun phrase, half open. */
export interface PhraseRange {
  readonly from: number;
  readonly to: number;
}

/** The subject of a verb. */
export interface Subject extends PhraseRange {
  /** Where the phrase begins of which the source is a part: "its chief" in "its chief, Ingrid Sundby, told". */
  readonly start: number;
}

const REACH = 40;
const SUBORDINATORS = /^(?:that|because|after|before|as|if|when|while|although|though|since|until|unless|whether|where|how|than|so|but)$/u;

/**
 * The subject of a verb group that begins at a token: the noun phrase before it, over a parenthesis ("Iger, the chief
 * executive, told"), through "who" to what it refers to, and over a shared subject ("thanked the staff and said").
 */
export function findSubject(paragraph: Paragraph, groupStart: number, depth = 0): Subject | null {
  const floor = Math.max(paragraph.sentenceStart[groupStart]!, groupStart - REACH);
  const before = paragraph.tokens[groupStart - 1];
  if (before === undefined || groupStart - 1 < floor) return null;
  if (/^(?:WP|WDT)$/u.test(before.tag) || (lower(before) === 'that' && isNoun(paragraph.tokens[groupStart - 2]))) return toSubject(antecedent(paragraph, groupStart - 1, floor));
  const region = regionBefore(paragraph, groupStart, floor);
  const phrase = phraseEndingAt(paragraph, region.from, region.to);
  if (phrase === null) return sharedSubject(paragraph, groupStart, floor, depth) ?? toSubject(subjectInTree(paragraph, groupStart, floor));
  const whole = withMistakenVerb(paragraph, phrase);
  const { from, to } = nameBeside(paragraph, phrase, groupStart) ?? whole;
  return { from, to, start: whole.from };
}

function toSubject(phrase: PhraseRange | null): Subject | null {
  return phrase === null ? null : { from: phrase.from, to: phrase.to, start: phrase.from };
}

/** What "who" or "which" at a token refers to: the noun phrase before it and its comma. */
function antecedent(paragraph: Paragraph, pronoun: number, floor: number): PhraseRange | null {
  const end = lower(paragraph.tokens[pronoun - 1]) === ',' ? pronoun - 1 : pronoun;
  if (end <= floor) return null;
  const region = regionBefore(paragraph, end, floor);
  const phrase = phraseEndingAt(paragraph, region.from, region.to);
  return phrase ?? nearestPhrase(paragraph, Math.max(floor, end - 12), end);
}

/** The last stretch before `end` that is one noun phrase: "said Tom Marlow of Harrow" before ", who". */
function nearestPhrase(paragraph: Paragraph, from: number, end: number): PhraseRange | null {
  for (let start = from; start < end; start += 1) {
    if (readNounPhrase(paragraph, start, end) === end && isSource(paragraph, start, end)) return { from: start, to: end };
  }
  return null;
}

/** The stretch before a verb in which its subject must stand, without what is between commas directly before the verb. */
function regionBefore(paragraph: Paragraph, end: number, floor: number): PhraseRange {
  let at = end - 1;
  let to = end;
  while (at >= floor) {
    const token = paragraph.tokens[at]!;
    if (token.text === ',') {
      const opening = at === to - 1 ? parenthesisStart(paragraph, at, floor) : -1;
      const isInside = opening < 0 && to < end && /^(?:VBN|VBG|IN|JJ)$/u.test(paragraph.tokens[at + 1]!.tag) && canBeSetOff(paragraph, at - 1);
      if (opening < 0 && !isInside) break;
      to = isInside ? at : opening;
      at = to - 1;
    } else if (isHardBreak(token) || isMark(paragraph, at)) {
      break;
    } else if (isFinite(token)) {
      const relative = relativeStart(paragraph, at, floor);
      const isSetOff = relative < 0 && to < end ? setOffRelative(paragraph, at, floor) : -1;
      if (relative < 0 && isSetOff < 0) break;
      if (isSetOff >= 0) to = isSetOff;
      at = (relative < 0 ? isSetOff : relative) - 1;
    } else if (token.tag === 'CC' ? !joinsNames(paragraph, at) : isSubordinator(paragraph, at)) {
      break;
    } else at -= 1;
  }
  return { from: at + 1, to };
}

function isSubordinator(paragraph: Paragraph, at: number): boolean {
  const { tag } = paragraph.tokens[at]!;
  return /^W(?:DT|P|RB)$/u.test(tag) || ((tag === 'IN' || tag === 'RB') && SUBORDINATORS.test(lower(paragraph.tokens[at])));
}

/** Index of the comma that opens the parenthesis closed at `comma`; -1 where a whole clause stands between, not a parenthesis. */
function parenthesisStart(paragraph: Paragraph, comma: number, floor: number): number {
  let hasClause = false;
  for (let at = comma - 1; at > floor; at -= 1) {
    const token = paragraph.tokens[at]!;
    if (isHardBreak(token) && token.text !== ')' && token.text !== '(') return -1;
    if (token.tag.startsWith('W')) hasClause = false;
    if (isFinite(token)) hasClause = true;
    if (token.text === ',' && !hasClause) return canBeSetOff(paragraph, at - 1) ? at : -1;
  }
  return -1;
}

/** Whether a parenthesis can hang on the token before its comma. */
function canBeSetOff(paragraph: Paragraph, at: number): boolean {
  const token = paragraph.tokens[at];
  return isNoun(token) || token?.text === ')' || token?.tag === 'CD' || token?.tag === 'PRP';
}

/** Index of the "who", "which" or "that" whose clause the finite verb at a token belongs to; -1 where there is none near. */
function relativeStart(paragraph: Paragraph, verb: number, floor: number): number {
  for (let at = verb - 1; at >= Math.max(floor, verb - 4); at -= 1) {
    const token = paragraph.tokens[at]!;
    const relative = /^W(?:DT|P|P\$)$/u.test(token.tag) || (lower(token) === 'that' && isNoun(paragraph.tokens[at - 1]));
    if (relative) return isNoun(paragraph.tokens[at - 1]) ? at : -1;
    if (token.text === ',' || isHardBreak(token)) return -1;
  }
  return -1;
}

/** Index of the comma before "who" in "Dlouhý, who runs the regulator, ČTÚ, said"; -1 where none is near. */
function setOffRelative(paragraph: Paragraph, verb: number, floor: number): number {
  for (let at = verb - 1; at > Math.max(floor, verb - 4); at -= 1) {
    if (/^W(?:DT|P|P\$)$/u.test(paragraph.tokens[at]!.tag)) return paragraph.tokens[at - 1]!.text === ',' ? at - 1 : -1;
  }
  return -1;
}

function joinsNames(paragraph: Paragraph, at: number): boolean {
  return isNoun(paragraph.tokens[at - 1]) && /^(?:and|&|or)$/u.test(lower(paragraph.tokens[at])) && (paragraph.nameEnd[at + 1]! > 0 || /^NNP/u.test(paragraph.tokens[at + 1]?.tag ?? ''));
}

/** The noun phrase inside a region that reaches to its end, times before and behind it aside. */
function phraseEndingAt(paragraph: Paragraph, from: number, to: number): PhraseRange | null {
  for (let start = from; start < to; start += 1) {
    if (isTemporal(paragraph.tokens[start]) && paragraph.nameEnd[start] === 0) continue;
    const end = readNounPhrase(paragraph, start, to);
    if (end === start) continue;
    if ((end === to || skipAdverbials(paragraph, end, to) === to) && isSource(paragraph, start, end)) return { from: start, to: end };
    if (paragraph.nameEnd[start]! > start + 1) start = paragraph.nameEnd[start]! - 1;
  }
  return null;
}

/** The name in "its chief executive, Ingrid Sundby, told": a name says better than a description who speaks. */
function nameBeside(paragraph: Paragraph, phrase: PhraseRange, groupStart: number): PhraseRange | null {
  const from = phrase.to + 1;
  const isName = paragraph.tokens[phrase.to]?.text === ',' && paragraph.nameEnd[from]! === groupStart - 1 && paragraph.tokens[groupStart - 1]!.text === ',';
  return isName && !endsInName(paragraph, phrase) ? { from, to: groupStart - 1 } : null;
}

function endsInName(paragraph: Paragraph, { from, to }: PhraseRange): boolean {
  for (let at = from; at < to; at += 1) if (paragraph.nameEnd[at] === to) return true;
  return false;
}

/** "Finance chief Emi Hasegawa": a first word that was taken for a verb, since its capital says nothing. */
function withMistakenVerb(paragraph: Paragraph, phrase: PhraseRange): PhraseRange {
  const before = paragraph.tokens[phrase.from - 1];
  const isFirst = before !== undefined && phrase.from - 1 === paragraph.sentenceStart[phrase.from]!;
  return isFirst && /^VBP?$/u.test(before.tag) && /^\p{Lu}/u.test(before.text) ? { from: phrase.from - 1, to: phrase.to } : phrase;
}

/** Whether a noun phrase can say something: not a time, a place in time or an empty pronoun. */
export function isSource(paragraph: Paragraph, from: number, to: number): boolean {
  const last = paragraph.tokens[to - 1]!;
  if (to - from === 1 && (last.tag.startsWith('PRP') || last.tag.startsWith('W') || last.tag.startsWith('DT'))) return SPEAKING_PRONOUNS.has(lower(last));
  const head = paragraph.tokens[readHead(paragraph, from, to)]!;
  return !NO_SOURCES.has(lower(head)) && !isTemporal(head) && head.tag !== 'CD';
}

/** The last noun before the first thing that hangs on the phrase. */
function readHead(paragraph: Paragraph, from: number, to: number): number {
  let head = from;
  for (let at = from; at < to; at += 1) {
    const { tag } = paragraph.tokens[at]!;
    if (tag === 'IN' || tag === 'TO' || tag === 'VBN') break;
    if (isNoun(paragraph.tokens[at]) || tag === 'PRP' || tag === 'CD') head = at;
  }
  return head;
}

/** "Iger thanked the staff and said": the subject of the verb that the group is coordinated with. */
function sharedSubject(paragraph: Paragraph, groupStart: number, floor: number, depth: number): Subject | null {
  const link = paragraph.tokens[groupStart - 1]!;
  if (depth >= 3 || !(link.tag === 'CC' || link.text === ',' || lower(link) === 'then')) return null;
  const verb = previousVerb(paragraph, groupStart - 1, floor);
  return verb < 0 ? null : findSubject(paragraph, verb, depth + 1);
}

/** Start of the nearest finite verb group before a token, relative clauses aside. */
function previousVerb(paragraph: Paragraph, from: number, floor: number): number {
  for (let at = from - 1; at >= floor; at -= 1) {
    if (isMark(paragraph, at) || lower(paragraph.tokens[at]) === ';') return -1;
    if (!isFinite(paragraph.tokens[at])) continue;
    const relative = relativeStart(paragraph, at, floor);
    if (relative < 0) return at;
    at = relative;
  }
  return -1;
}

/** The parser's subject, where the words alone did not show one. */
function subjectInTree(paragraph: Paragraph, groupStart: number, floor: number): PhraseRange | null {
  for (let at = groupStart - 1; at >= floor; at -= 1) {
    const { dependency } = paragraph.tokens[at]!;
    if (!dependency.startsWith('nsubj')) continue;
    const verb = governor(paragraph, at);
    if (verb < groupStart || verb > groupStart + 4) continue;
    const phrase = nearestPhrase(paragraph, Math.max(floor, at - 10), at + 1);
    if (phrase === null) return null;
    const to = readNounPhrase(paragraph, phrase.from, groupStart);
    return { from: phrase.from, to };
  }
  return null;
}

/** Subject of the sentence's main verb: who is meant by "…, saying that". */
export function mainSubject(paragraph: Paragraph, verb: number): PhraseRange | null {
  const from = paragraph.sentenceStart[verb]!;
  for (let at = Math.max(from + 1, verb - REACH); at < verb; at += 1) {
    if (!isFinite(paragraph.tokens[at]) || relativeStart(paragraph, at, from) >= 0) continue;
    const subject = findSubject(paragraph, at);
    if (subject !== null) return subject;
  }
  return null;
}
