import { hasWordEnding } from './clause-start.js';
import type { Evidence } from './evidence.js';
import { isNaming, isOrdinary } from './lexical.js';
import { isCapitalAt, keyOf, type Line } from './line.js';
import { KIND } from './words/kinds.js';
import { KNOWN_ORGANISATIONS } from './words/organisations.js';

const DESCRIPTOR = KIND.personNoun | KIND.organisationNoun | KIND.productNoun | KIND.workNoun | KIND.placeNoun | KIND.eventNoun;
const LONGEST_PHRASE = 6;

/** Where all words have capitals only what the document or the tables know as a name is one. */
export function isNameInHeadline(line: Line, index: number, evidence: Evidence): boolean {
  const { kinds, lower, shape } = line.facts[index]!;
  if ((kinds & KIND.functionWord) !== 0) return false;
  if ((kinds & (KIND.place | KIND.demonym)) !== 0 || KNOWN_ORGANISATIONS.has(lower)) return true;
  const isPlain = isOrdinary(line, index);
  if (shape === 'camel' || (shape === 'capitals' && line.letterCase === 'headline' && !isPlain)) return true;
  if (evidence.named.has(lower)) return !evidence.plain.has(lower) || !isPlain;
  if (evidence.plain.has(lower) || isPlain || line.facts[index - 1]?.lower === 'to') return false;
  if (line.letterCase === 'capitals' || isNaming(line, index)) return isNaming(line, index);
  return line.tokens[index]!.tag.startsWith('NNP') && (kinds & DESCRIPTOR) === 0 && !hasWordEnding(lower);
}

/** Marks names of several words that the text knows, whatever their words are. */
export function markKnownPhrases(line: Line, evidence: Evidence, marks: Uint8Array): void {
  for (let from = 0; from < marks.length; from += 1) {
    if (!isCapitalAt(line, from)) continue;
    for (let to = Math.min(marks.length, from + LONGEST_PHRASE); to > from + 1; to -= 1) {
      if (!evidence.whole.has(keyOf(line, from, to))) continue;
      marks.fill(1, from, to);
      break;
    }
  }
}
