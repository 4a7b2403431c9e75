import { readChunk } from './noun-phrase.js';
import { isMark, type Paragraph } from './paragraph.js';
import { HEARERS, SAYING_PLACES } from './reporting-nouns.js';
import { isNoun, isTemporal, lower } from './words.js';

/**
 * Skips what may stand between a reporting verb and what is reported: times, places and the manner of saying
 * ("late on Friday", "in a statement", "at a conference in Singapore"). Gives the index after it.
 */
export function skipAdverbials(paragraph: Paragraph, from: number, stop: number): number {
  let at = from;
  for (let next = skipOne(paragraph, at, stop); next > at; next = skipOne(paragraph, at, stop)) at = next;
  return at;
}

function skipOne(paragraph: Paragraph, at: number, stop: number): number {
  const token = paragraph.tokens[at];
  if (token === undefined || at >= stop || isMark(paragraph, at)) return at;
  if (isTemporal(token)) return skipTime(paragraph, at, stop);
  const next = paragraph.tokens[at + 1];
  if (/^(?:last|next|this|late|early|earlier|later)$/u.test(lower(token)) && (isTemporal(next) || isTemporal(paragraph.tokens[at + 2]))) return at + 1;
  if (/^RBR?$/u.test(token.tag) && !/^(?:not|n't|never|so|then|there)$/u.test(lower(token)) && next?.tag !== 'VBG') return at + 1;
  return /^(?:IN|TO|RP)$/u.test(token.tag) ? skipPrepositional(paragraph, at, stop) : at;
}

/** A weekday or month with the numbers and commas of its date. */
function skipTime(paragraph: Paragraph, at: number, stop: number): number {
  let end = at + 1;
  while (end < stop && (paragraph.tokens[end]!.tag === 'CD' || isTemporal(paragraph.tokens[end]))) end += 1;
  if (paragraph.tokens[end]?.text === ',' && /^\d{4}$/u.test(paragraph.tokens[end + 1]?.text ?? '')) end += 2;
  return Math.min(end, stop);
}

function skipPrepositional(paragraph: Paragraph, at: number, stop: number): number {
  const word = lower(paragraph.tokens[at]);
  if (!/^(?:in|on|at|by|via|through|during|after|before|from|to|for|with|over|of|until|since)$/u.test(word)) return at;
  if (/^\d/u.test(paragraph.tokens[at + 1]?.text ?? '')) return skipTime(paragraph, at + 1, stop);
  const first = paragraph.tokens[at + 1]?.tag === 'DT' || /^(?:early|late|mid)$/u.test(lower(paragraph.tokens[at + 1])) ? at + 2 : at + 1;
  if (isTemporal(paragraph.tokens[first])) return skipTime(paragraph, first, stop);
  const end = readChunk(paragraph, at + 1, stop);
  if (end === at + 1) return at;
  const head = paragraph.tokens[end - 1]!;
  if (SAYING_PLACES.has(head.lemma) || isTemporal(head)) return end;
  const isPlace = /^(?:in|at|from|to)$/u.test(word) && paragraph.nameEnd[at + 1]! === end;
  const isAudience = word === 'to' && HEARERS.has(lower(head));
  return isPlace || isAudience ? end : at;
}

/** Skips the one who is told: "CNBC", "a Senate hearing", "reporters", "her staff", "us". */
export function skipHearer(paragraph: Paragraph, from: number, stop: number): number {
  const token = paragraph.tokens[from];
  if (token === undefined || from >= stop || isMark(paragraph, from)) return from;
  if (token.tag === 'PRP') return from + 1;
  if (HEARERS.has(lower(token))) return from + 1;
  const name = paragraph.nameEnd[from]!;
  if (name > from) return joined(paragraph, name, stop);
  if (/^(?:DT|PRP\$|CD|JJ)$/u.test(token.tag)) return joined(paragraph, readChunk(paragraph, from, stop), stop);
  return isNoun(token) ? from + 1 : from;
}

/** Takes in a second one: "Reuters and the BBC", and a possessed one: "BBC's Newsnight". */
function joined(paragraph: Paragraph, at: number, stop: number): number {
  const { tag } = paragraph.tokens[at] ?? { tag: '' };
  if (tag === 'POS') return readChunk(paragraph, at + 1, stop);
  return tag === 'CC' && paragraph.nameEnd[at + 1]! > 0 ? Math.min(stop, paragraph.nameEnd[at + 1]!) : at;
}
