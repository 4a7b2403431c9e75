import type { MentionDraft } from '../model/mention.js';
import type { TaggedSentence } from '../model/token.js';
import { findFixedTerms } from './fixed-terms.js';
import type { Unit } from './parse.js';

/** The names, dates, amounts and fixed terms of a sentence as nodes of its tree; where two overlap the first counts. */
export function toUnits(sentence: TaggedSentence, drafts: readonly MentionDraft[]): Unit[] {
  const units: Unit[] = [];
  for (const draft of drafts) {
    if (draft.sentence !== sentence.index) continue;
    const from = sentence.tokens.findIndex((token) => token.start >= draft.start);
    const after = sentence.tokens.findIndex((token) => token.start >= draft.end);
    const to = after < 0 ? sentence.tokens.length : after;
    if (from < 0 || to <= from || units.some((unit) => unit.from < to && from < unit.to)) continue;
    const head = Math.min(Math.max(draft.head, from), to - 1);
    const tag = unitTag(draft, sentence.tokens[head]!.tag);
    units.push({ from, to, head, tag, isName: tag === 'NNP' && draft.type !== 'Date' && draft.type !== 'Quantity' });
  }
  return [...units, ...findFixedTerms(sentence, units)];
}

/** A name is a proper noun, except for an adjective of nationality; dates and amounts keep what the tagger said of their head. */
function unitTag(draft: MentionDraft, headTag: string): string {
  if (draft.type === 'Date' || draft.type === 'Quantity') return headTag;
  return headTag === 'JJ' || headTag === 'NNPS' ? headTag : 'NNP';
}
