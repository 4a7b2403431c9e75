import type { Modality } from '../../model/claim.js';
import type { SentenceContext } from '../sentence-context.js';
import type { Signature } from './signatures.js';

/** What has been read so far about the truth of a predication. */
export interface Reading {
  negations: number;
  modality: Modality;
  /** Negations that come from somebody who stands in the way: "blocked the takeover". */
  preventions: number;
  /** What ends a state, or calls off an event: "ended the partnership". */
  endings: number;
  /** An adjective calls the event planned: once it is called off, the plan is over too. */
  announced: boolean;
  /** It was to be what somebody undertook, and that came to nothing: if this is denied again, it is planned as before. */
  undertaken: boolean;
}

/** Before anything is read: stated as so. */
export function unread(): Reading {
  return { negations: 0, modality: 'actual', preventions: 0, endings: 0, announced: false, undertaken: false };
}

/** Stronger doubt wins where two words speak of one clause: "could threaten to" is still a threat at most. */
const STRENGTH: Readonly<Record<Modality, number>> = { actual: 0, planned: 1, advised: 2, claimed: 3, in_talks: 4, threatened: 5, possible: 6 };

/** Adds to a reading what one word says. */
export function apply(reading: Reading, signature: Signature | undefined): void {
  if (signature === undefined) return;
  if (signature.polarity === 'negated') reading.negations += 1;
  if (signature.ends === true) reading.endings += 1;
  if (signature.prevents === true) reading.preventions += 1;
  if (signature.modality !== undefined && STRENGTH[signature.modality] > STRENGTH[reading.modality]) reading.modality = signature.modality;
}

/** Whether a clause is opened by one of these words: "to", "if", "from". */
export function hasMark(context: SentenceContext, clause: number, words: RegExp): boolean {
  return (context.children[clause] ?? []).some((child) => ['mark', 'advmod', 'case', 'cc'].includes(context.tokens[child]!.dependency) && words.test(context.tokens[child]!.text.toLowerCase()));
}

/** "no deal", "nobody", "neither". */
export function hasNegativeDeterminer(context: SentenceContext, noun: number): boolean {
  const own = context.tokens[noun]!.text.toLowerCase();
  if (own === 'nobody' || own === 'none' || own === 'neither') return true;
  return (context.children[noun] ?? []).some((child) => child < noun && /^(?:det|cc|cc:preconj)$/u.test(context.tokens[child]!.dependency) && /^(?:no|neither)$/iu.test(context.tokens[child]!.text));
}
