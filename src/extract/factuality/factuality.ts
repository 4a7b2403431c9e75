import type { Modality, Polarity, Tense } from '../../model/claim.js';
import { dependent, isVerb, prepositionOf, type SentenceContext } from '../sentence-context.js';
import { ADJECTIVES, ADVERBS, MODALS, NOUNS, WITH_CLAUSE, WITH_INFINITIVE, type Signature } from './signatures.js';
import { tenseOf } from './tense.js';

/** How far a predication is stated as true. */
export interface Factuality {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly tense: Tense;
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'none', 'nobody', 'nothing', 'hardly', 'barely']);

/** Stronger doubt wins where two words speak of one clause: "could threaten to" is still a threat at most. */
const STRENGTH: Readonly<Record<Modality, number>> = { actual: 0, planned: 1, advised: 2, claimed: 3, in_talks: 4, threatened: 5, possible: 6 };

interface Reading {
  negations: number;
  modality: Modality;
}

const HIGHEST = 8;

/**
 * Reads polarity, modality and tense of the verb or noun at `head`, from its own words up through what governs it. A
 * description in passing ("plans to meet Acme chief executive Jane Roe") is true whatever governs it: not climbing.
 */
export function factualityOf(context: SentenceContext, head: number, carrier: number | null, climbing = true): Factuality {
  const reading: Reading = { negations: 0, modality: 'actual' };
  readOwn(context, head, reading);
  if (carrier !== null && carrier !== head) readOwn(context, carrier, reading);
  let tense = tenseOf(context, carrier !== null && isVerb(context.tokens[carrier]!) ? carrier : head);
  const start = carrier !== null && isVerb(context.tokens[carrier]!) ? carrier : head;
  if (climbing) readGovernors(context, start, reading);
  if (reading.modality === 'planned' && tense !== 'past') tense = 'future';
  return { polarity: reading.negations % 2 === 1 ? 'negated' : 'asserted', modality: reading.modality, tense };
}

function apply(reading: Reading, signature: Signature | undefined): void {
  if (signature === undefined) return;
  if (signature.polarity === 'negated') reading.negations += 1;
  if (signature.modality !== undefined && STRENGTH[signature.modality] > STRENGTH[reading.modality]) reading.modality = signature.modality;
}

/** Negation, modals and adverbs right on the word, and on its subject or object ("no company has bought …"). */
function readOwn(context: SentenceContext, head: number, reading: Reading): void {
  for (const child of context.children[head] ?? []) {
    const { dependency, text, lemma } = context.tokens[child]!;
    const lower = text.toLowerCase();
    if (dependency === 'advmod' || dependency === 'det' || dependency === 'cc:preconj' || dependency === 'cc') {
      if (NEGATIONS.has(lower) && !isNotOnly(context, child)) reading.negations += 1;
      apply(reading, ADVERBS.get(lower));
    } else if (dependency === 'aux') {
      apply(reading, lemma === 'would' || lower === "'d" || lower === '’d' ? wouldSignature(context, head) : MODALS.get(lower));
      if (NEGATIONS.has(lower)) reading.negations += 1;
    } else if (dependency === 'amod' || dependency === 'compound') {
      apply(reading, ADJECTIVES.get(lower));
    } else if (dependency === 'nsubj' || dependency === 'nsubj:pass' || dependency === 'obj') {
      if (hasNegativeDeterminer(context, child)) reading.negations += 1;
    } else if (dependency === 'advcl' && hasMark(context, child, /^(?:if|unless)$/u)) {
      apply(reading, { modality: 'possible' });
    }
  }
  const { dependency } = context.tokens[head]!;
  if (dependency === 'advcl' && hasMark(context, head, /^(?:if|unless|whether)$/u)) apply(reading, { modality: 'possible' });
  if (dependency === 'advcl' && hasMark(context, head, /^without$/u)) reading.negations += 1;
}

function isNotOnly(context: SentenceContext, negation: number): boolean {
  const next = context.tokens[negation + 1]?.text.toLowerCase();
  return next === 'only' || next === 'just' || next === 'merely' || context.tokens[negation]!.text.toLowerCase() === 'no' && next === 'doubt';
}

function hasNegativeDeterminer(context: SentenceContext, noun: number): boolean {
  const own = context.tokens[noun]!.text.toLowerCase();
  if (own === 'nobody' || own === 'none' || own === 'neither') return true;
  return (context.children[noun] ?? []).some((child) => context.tokens[child]!.dependency === 'det' && /^(?:no|neither)$/iu.test(context.tokens[child]!.text));
}

function hasMark(context: SentenceContext, clause: number, words: RegExp): boolean {
  return (context.children[clause] ?? []).some((child) => ['mark', 'advmod', 'case'].includes(context.tokens[child]!.dependency) && words.test(context.tokens[child]!.text.toLowerCase()));
}

/** "said it would sell" is a plan; elsewhere "would" supposes. */
function wouldSignature(context: SentenceContext, head: number): Signature {
  let index = head;
  for (let step = 0; step < HIGHEST; step += 1) {
    const { dependency, head: governor } = context.tokens[index]!;
    if (governor < 0) break;
    if (dependency === 'ccomp' || dependency === 'parataxis' || dependency === 'xcomp') return { modality: 'planned' };
    index = governor;
  }
  const reporting = (context.children[head] ?? []).some((child) => context.tokens[child]!.dependency === 'parataxis');
  return { modality: reporting ? 'planned' : 'possible' };
}

/** Climbs from a clause to the words that govern it, as far as they bear on its truth. */
function readGovernors(context: SentenceContext, from: number, reading: Reading): void {
  let index = from;
  for (let step = 0; step < HIGHEST; step += 1) {
    const { dependency, head } = context.tokens[index]!;
    const governor = context.tokens[head];
    if (governor === undefined) return;
    if (dependency === 'xcomp' || dependency === 'ccomp' || dependency === 'csubj') {
      apply(reading, complementSignature(context, index, head));
      readOwn(context, head, reading);
    } else if (dependency === 'acl' && !isVerb(governor) && NOUNS.has(governor.lemma)) {
      apply(reading, nounSignature(context, head));
    } else if (dependency === 'nmod' && NOUNS.has(governor.lemma) && /^(?:of|about|over|for|on|to|regarding|into)$/u.test(prepositionOf(context, index))) {
      apply(reading, nounSignature(context, head));
    } else if ((dependency === 'obl' || dependency === 'obj' || dependency === 'advcl') && isVerb(governor)) {
      apply(reading, objectSignature(context, index, head, dependency));
      if (dependency === 'advcl' && context.tokens[index]!.tag !== 'VB') return;
    } else if (dependency === 'conj' && sharesAuxiliaries(context, index)) {
      readOwn(context, head, reading);
    } else if (dependency !== 'conj') {
      return;
    }
    index = head;
  }
}

/** A joined verb without words of its own in front takes over those of the first: "will buy X and sell Y". */
function sharesAuxiliaries(context: SentenceContext, verb: number): boolean {
  const own = context.children[verb] ?? [];
  const hasOwn = own.some((child) => ['aux', 'nsubj', 'nsubj:pass', 'cop', 'aux:pass'].includes(context.tokens[child]!.dependency));
  return !hasOwn && /^(?:VB|VBN|VBG)$/u.test(context.tokens[verb]!.tag);
}

function complementSignature(context: SentenceContext, clause: number, head: number): Signature | undefined {
  const governor = context.tokens[head]!;
  const particle = dependent(context, head, 'compound:prt');
  const lemma = particle === undefined ? governor.lemma : `${governor.lemma} ${context.tokens[particle]!.text.toLowerCase()}`;
  const infinitive = context.tokens[clause]!.tag === 'VB' && hasMark(context, clause, /^to$/u);
  if (infinitive || (governor.pos === 'ADJ' && context.tokens[clause]!.tag === 'VB')) return WITH_INFINITIVE.get(lemma);
  if (context.tokens[clause]!.dependency === 'xcomp' && lemma !== 'stop') return WITH_CLAUSE.get(lemma);
  return WITH_CLAUSE.get(lemma);
}

/** "in talks to buy", "plans to sell", "failed bid to take over". */
function nounSignature(context: SentenceContext, noun: number): Signature | undefined {
  const own = NOUNS.get(context.tokens[noun]!.lemma);
  const adjective = (context.children[noun] ?? []).map((child) => ADJECTIVES.get(context.tokens[child]!.text.toLowerCase())).find((signature) => signature !== undefined);
  if (own === undefined) return adjective;
  return adjective?.polarity === 'negated' ? { ...own, polarity: 'negated' } : own;
}

/** "considers a sale of", "agreed on a merger", "called off the deal", "denied the purchase". */
function objectSignature(context: SentenceContext, noun: number, verb: number, dependency: string): Signature | undefined {
  if (dependency === 'advcl') return context.tokens[noun]!.tag === 'VB' && hasMark(context, noun, /^to$/u) ? WITH_INFINITIVE.get(context.tokens[verb]!.lemma) : undefined;
  const { lemma } = context.tokens[verb]!;
  const particle = dependent(context, verb, 'compound:prt');
  const full = particle === undefined ? lemma : `${lemma} ${context.tokens[particle]!.text.toLowerCase()}`;
  return EVENT_OBJECTS.get(full);
}

const EVENT_OBJECTS: ReadonlyMap<string, Signature> = new Map<string, Signature>([
  ...['consider', 'discuss', 'negotiate', 'explore', 'mull', 'weigh', 'contemplate', 'debate'].map((verb) => [verb, { modality: 'in_talks' }] as const),
  ...['plan', 'propose', 'seek', 'pursue', 'schedule', 'expect', 'offer'].map((verb) => [verb, { modality: 'planned' }] as const),
  ...['threaten'].map((verb) => [verb, { modality: 'threatened' }] as const),
  ...['recommend', 'urge', 'demand'].map((verb) => [verb, { modality: 'advised' }] as const),
  ...['deny', 'reject', 'abandon', 'cancel', 'call off', 'rule out', 'drop', 'scrap', 'block', 'refuse', 'prevent'].map((verb) => [verb, { polarity: 'negated' }] as const),
]);
