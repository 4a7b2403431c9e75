import type { Modality, Polarity, Tense } from '../../model/claim.js';
import { isVerb, type SentenceContext } from '../sentence-context.js';
import { objectSignature, readGovernors } from './governors.js';
import { readOwn } from './own-words.js';
import { apply, unread, type Reading } from './reading.js';
import { stateTense, tenseOf } from './tense.js';

/** How far a predication is stated as true. */
export interface Factuality {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly tense: Tense;
}

export interface FactualityOptions {
  /** The verb through which a noun predicates. */
  readonly carrier?: number | null;
  /** Whether what governs the words bears on them; not so for a description in passing ("plans to meet Acme chief executive Jane Roe"). */
  readonly climbing?: boolean;
  /** A state that was ended is a former one; an event that was called off did not happen. */
  readonly aspect?: 'state' | 'event';
}

/** Reads polarity, modality and tense of the verb or noun at `head`, from its own words up through what governs it. */
export function factualityOf(context: SentenceContext, head: number, { carrier = null, climbing = true, aspect = 'event' }: FactualityOptions = {}): Factuality {
  const reading = unread();
  const verb = carrier !== null && isVerb(context.tokens[carrier]!) ? carrier : null;
  readOwn(context, head, reading);
  if (carrier !== null && carrier !== head) readOwn(context, carrier, reading);
  if (verb !== null && context.tokens[head]!.head === verb && context.tokens[head]!.dependency === 'obj') apply(reading, objectSignature(context, head, verb));
  let tense = tenseOf(context, verb ?? head);
  if (aspect === 'state' && isVerb(context.tokens[verb ?? head]!)) tense = stateTense(context, verb ?? head, tense);
  if (climbing) readGovernors(context, verb ?? head, reading);
  const open = isStillOpen(reading);
  if (open || (reading.modality === 'planned' && tense !== 'past')) tense = 'future';
  if (reading.endings > 0 && reading.announced && reading.modality === 'planned') reading.modality = 'actual';
  if (aspect === 'state' && reading.modality === 'planned' && verb !== null && CONTINUINGS.has(context.tokens[verb]!.lemma)) {
    reading.modality = 'actual';
    tense = 'present';
  }
  if (aspect === 'state' && verb !== null && DEPARTURES.has(context.tokens[verb]!.lemma) && (reading.modality !== 'actual' || reading.negations % 2 === 1)) return { polarity: 'asserted', modality: 'actual', tense: 'present' };
  const isOver = aspect === 'state' && reading.endings > 0 && (reading.modality === 'actual' || reading.modality === 'in_talks');
  const negations = reading.negations + (isOver ? 0 : reading.endings);
  const isPlannedStill = open || (reading.undertaken && reading.modality === 'actual' && negations % 2 === 0);
  return { polarity: negations % 2 === 1 && !open ? 'negated' : 'asserted', modality: isPlannedStill ? 'planned' : reading.modality, tense: isOver ? 'past' : tense };
}

/** "will remain chief executive": she is so already. */
const CONTINUINGS = new Set(['remain', 'stay', 'continue', 'keep', 'retain']);

/** "may step down as chief executive", "refused to resign as chairman": who has not left a post holds it. */
const DEPARTURES = new Set(['step', 'stand', 'resign', 'retire', 'quit', 'leave', 'depart']);

/** "sued to block the takeover", "urged them to reject the offer": nobody has prevented it yet. */
function isStillOpen({ preventions, modality }: Reading): boolean {
  return preventions > 0 && (modality === 'planned' || modality === 'advised' || modality === 'threatened' || modality === 'possible');
}
