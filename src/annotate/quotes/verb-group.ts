import type { Paragraph } from './paragraph.js';
import { lower } from './words.js';

export interface VerbGroup {
  /** Index of the group's first token: "has", "also", "said". */
  readonly from: number;
  readonly verb: number;
  /** "…, saying that": its subject is the sentence's. */
  readonly participial: boolean;
}

/**
 * The group of a reporting verb that reports: active, not negated, not hypothetical ("would say"). null for all others.
 * A bare participle counts, since taggers often mistake it for the past ("the company stated"): what follows will tell.
 */
export function reportingGroup(paragraph: Paragraph, verb: number): VerbGroup | null {
  const { tag } = paragraph.tokens[verb]!;
  const floor = paragraph.sentenceStart[verb]!;
  const before = skipAdverbsBack(paragraph, verb - 1, floor);
  if (before === null) return null;
  const auxiliary = paragraph.tokens[before];
  const has = before >= floor && auxiliary?.lemma === 'have' && /^VB[DZP]$/u.test(auxiliary.tag);
  const is = before >= floor && (auxiliary?.lemma === 'be' || auxiliary?.lemma === 'get') && auxiliary.tag.startsWith('VB');
  if (tag === 'VBD' && !is) return group(before + 1, verb);
  if (tag === 'VBZ' || tag === 'VBP' || tag === 'NNS') return group(before + 1, verb);
  if ((tag === 'VBN' || tag === 'VBD') && has) return withAuxiliary(paragraph, before, floor, verb);
  if (tag === 'VBN' && !is) return group(before + 1, verb);
  const does = before >= floor && auxiliary?.lemma === 'do' && /^VB[DZP]$/u.test(auxiliary.tag);
  if (tag === 'VB' && does) return withAuxiliary(paragraph, before, floor, verb);
  if (tag !== 'VBG') return null;
  if (is) return withAuxiliary(paragraph, before, floor, verb);
  return before >= floor && lower(auxiliary) === ',' ? { from: before + 1, verb, participial: true } : null;
}

function group(from: number, verb: number): VerbGroup {
  return { from, verb, participial: false };
}

function withAuxiliary(paragraph: Paragraph, auxiliary: number, floor: number, verb: number): VerbGroup | null {
  const before = skipAdverbsBack(paragraph, auxiliary - 1, floor);
  if (before === null || (before >= floor && paragraph.tokens[before]!.tag === 'MD')) return null;
  return group(before + 1, verb);
}

/** Steps back over adverbs to the token before them; null where one of them denies. */
function skipAdverbsBack(paragraph: Paragraph, from: number, floor: number): number | null {
  let at = from;
  while (at >= floor && /^RBR?$/u.test(paragraph.tokens[at]!.tag)) {
    if (/^(?:not|n't|never|nor|hardly)$/u.test(lower(paragraph.tokens[at]))) return null;
    at -= 1;
  }
  return at;
}
