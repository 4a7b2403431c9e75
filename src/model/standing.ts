import { factType } from './fact.js';
import type { Fact } from './fact.js';
import type { Modality } from './claim.js';

/** How a fact stands to the truth: `actual` only where the text asserts it as so, now or as having happened. */
export type Standing = 'actual' | 'former' | 'denied' | Exclude<Modality, 'actual'>;

export const STANDINGS: readonly Standing[] = [
  'actual', 'former', 'denied', 'planned', 'threatened', 'in_talks', 'possible', 'advised', 'claimed',
];

/** What each standing means, in words that can follow "it is". */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  actual: 'stated as so',
  former: 'over',
  denied: 'stated as not so',
  planned: 'planned',
  threatened: 'threatened',
  in_talks: 'in talks',
  possible: 'possible',
  advised: 'advised or demanded',
  claimed: 'claimed, not established',
};

export function standingOf(fact: Pick<Fact, 'relation' | 'polarity' | 'modality' | 'tense' | 'aspect'>): Standing {
  if (fact.modality !== 'actual') return fact.modality;
  if (fact.polarity === 'negated') return 'denied';
  return factType(fact) === fact.relation ? 'actual' : 'former';
}

/** Whether the fact may be shown, and stored, under the relation's own name. */
export function isPlain(fact: Fact): boolean {
  return standingOf(fact) === 'actual';
}
