import type { MentionDraft } from '../model/mention.js';
import type { TaggedSentence, TaggedToken } from '../model/token.js';
import { findFixedTerms } from './fixed-terms.js';
import type { Unit } from './parse.js';

/** The names, dates, amounts and fixed terms of a sentence as nodes of its tree; where two overlap the first counts. */
export function toUnits(sentence: TaggedSentence, drafts: readonly MentionDraft[]): Unit[] {
  const units: Unit[] = [];
  for (const draft of drafts) {
    if (draft.sentence !== sentence.index) continue;
    const from = firstFrom(sentence.tokens, draft.start);
    const to = firstFrom(sentence.tokens, draft.end);
    if (to <= from || isTaken(units, from, to)) continue;
    const head = Math.min(Math.max(draft.head, from), to - 1);
    const tag = unitTag(draft, sentence.tokens[head]!.tag);
    units.push({ from, to, head, tag, isName: tag === 'NNP' && draft.type !== 'Date' && draft.type !== 'Quantity' });
  }
  return [...units, ...findFixedTerms(sentence, units)];
}

/** The first token that starts at a position or behind it; the number of tokens where there is none. */
function firstFrom(tokens: readonly TaggedToken[], position: number): number {
  let index = 0;
  while (index < tokens.length && tokens[index]!.start < position) index += 1;
  return index;
}

function isTaken(units: readonly Unit[], from: number, to: number): boolean {
  for (const unit of units) if (unit.from < to && from < unit.to) return true;
  return false;
}

/** A name is a proper noun, except for an adjective of nationality; dates and amounts keep what the tagger said of their head. */
function unitTag(draft: MentionDraft, headTag: string): string {
  if (draft.type === 'Date' || draft.type === 'Quantity') return headTag;
  return headTag === 'JJ' || headTag === 'NNPS' ? headTag : 'NNP';
}
