import { dependent, isVerb, obliqueBefore, prepositionOf, type SentenceContext } from '../sentence-context.js';
import { isSupposed, readOwn } from './own-words.js';
import { apply, hasMark, hasNegativeDeterminer, unread, type Reading } from './reading.js';
import {
  ADJECTIVES, COMPLETIONS, DEAL_NOUNS, FALSEHOODS, FALSELY, NOUNS, UNDERTAKINGS, WITH_ADJECTIVE, WITH_CLAUSE, WITH_DEAL, WITH_DEAL_AS_SUBJECT, WITH_EVENT, WITH_FROM, WITH_GERUND, WITH_INFINITIVE, WITH_SUBJECT,
  type Signature,
} from './signatures.js';

const HIGHEST = 8;

/** Climbs from a clause or an event noun to the words that govern it, as far as they bear on its truth. */
export function readGovernors(context: SentenceContext, from: number, reading: Reading): void {
  let index = from;
  for (let step = 0; step < HIGHEST; step += 1) {
    const { head } = context.tokens[index]!;
    if (head < 0) {
      if (isQuestion(context)) apply(reading, { modality: 'possible' });
      return;
    }
    if (!readGovernor(context, index, head, reading)) return;
    index = head;
  }
}

/** Reads one step; false where what lies above no longer bears on the clause. */
function readGovernor(context: SentenceContext, index: number, head: number, reading: Reading): boolean {
  const { dependency, tag } = context.tokens[index]!;
  const governor = context.tokens[head]!;
  if (tag === 'VBG' && CLAUSES.has(dependency)) {
    const verb = dependency === 'acl' && ARGUMENTS.has(governor.dependency) && !NOUNS.has(governor.lemma) ? governor.head : head;
    const signature = gerundSignature(context, index, verb);
    if (signature !== undefined) {
      apply(reading, signature);
      readSaying(context, verb, reading);
      return true;
    }
  }
  if (CLAUSES.has(dependency) && isLeftOpen(context, head)) {
    apply(reading, { modality: 'possible' });
    return false;
  }
  if (CLAUSES.has(dependency) && tag === 'VB' && hasMark(context, head, /^too$/u)) {
    apply(reading, { polarity: 'negated' });
    return true;
  }
  if (dependency === 'xcomp' || dependency === 'ccomp' || dependency === 'csubj') {
    if (dependency === 'ccomp' && !isVerb(governor) && REPORTS.has(governor.lemma)) return true;
    apply(reading, complementSignature(context, index, head));
    readSaying(context, head, reading);
    return true;
  }
  if (dependency === 'acl' && tag === 'VB' && !hasMark(context, index, /^that$/u) && governor.dependency === 'obj' && !NOUNS.has(governor.lemma) && isVerb(context.tokens[governor.head]!)) {
    apply(reading, WITH_INFINITIVE.get(fullLemma(context, governor.head)));
    return true;
  }
  if (dependency === 'acl' && !isVerb(governor)) {
    if (NOUNS.has(governor.lemma)) apply(reading, nounSignature(context, head));
    else if (hasNegativeDeterminer(context, head)) reading.negations += 1;
    return NOUNS.has(governor.lemma) || REPORTS.has(governor.lemma);
  }
  if (dependency === 'acl:relcl' && isNegatedCleft(context, head)) reading.negations += 1;
  if (dependency === 'acl:relcl' && NOUNS.has(governor.lemma) && isContent(context, index, head)) {
    apply(reading, nounSignature(context, head));
    return true;
  }
  if (dependency === 'acl:relcl' && REPORTS.has(governor.lemma) && hasMark(context, index, /^that$/u)) return true;
  if (dependency === 'advcl' && governor.pos === 'ADJ' && hasMark(context, index, /^that$/u)) {
    apply(reading, complementSignature(context, index, head));
    readOwn(context, head, reading);
    return true;
  }
  if (dependency === 'nmod' && NOUNS.has(governor.lemma) && ABOUT.test(prepositionOf(context, index))) {
    apply(reading, nounSignature(context, head));
    return true;
  }
  if (dependency === 'obl' || dependency === 'obj' || dependency === 'advcl') {
    if (governor.pos === 'ADJ' || (governor.pos === 'ADV' && WITH_ADJECTIVE.has(governor.lemma))) apply(reading, WITH_ADJECTIVE.get(governor.lemma));
    else if (!isVerb(governor)) return false;
    else if (dependency === 'advcl') readAdverbial(context, index, head, reading);
    else readUndertaking(context, index, head, reading);
    return dependency !== 'advcl' || tag === 'VB' || hasMark(context, index, /^from$/u);
  }
  if (dependency === 'nsubj' || dependency === 'nsubj:pass') {
    const { lemma } = context.tokens[index]!;
    if (FALSEHOODS.has(governor.lemma) && (REPORTS.has(lemma) || NOUNS.has(lemma))) {
      apply(reading, { polarity: 'negated' });
      if (reading.modality === 'claimed') reading.modality = 'actual';
      readOwn(context, head, reading);
      return true;
    }
    return UNDERTAKINGS.has(lemma) && readFate(context, index, head, reading);
  }
  if (dependency !== 'conj') return false;
  if (isSupposed(context, head)) apply(reading, { modality: 'possible' });
  if (sharesAuxiliaries(context, index)) readOwn(context, head, reading);
  return true;
}

/** What stands on the word that a clause depends on: its negations and modals, and whether it is said falsely. */
function readSaying(context: SentenceContext, governor: number, reading: Reading): void {
  readOwn(context, governor, reading);
  if ((context.children[governor] ?? []).some((child) => FALSELY.test(context.tokens[child]!.text)) || FALSELY.test(context.tokens[governor + 1]?.text ?? '')) reading.negations += 1;
}

/** "refused to rule out selling", "has not ruled out selling". */
function isLeftOpen(context: SentenceContext, verb: number): boolean {
  if (fullLemma(context, verb) !== 'rule out') return false;
  const { dependency, head } = context.tokens[verb]!;
  return isDenied(context, verb) || (dependency === 'xcomp' && /^(?:refuse|decline)$/u.test(context.tokens[head]!.lemma));
}

const CLAUSES = new Set(['acl', 'advcl', 'xcomp', 'ccomp', 'obl']);
/** Parsers hang a clause behind a preposition on the noun before it: "accused the bank of hiding losses". */
const ARGUMENTS = new Set(['obj', 'nsubj:pass', 'nsubj', 'obl']);

/** "accused the bank of hiding losses", "was acquitted of bribing", "is thinking about selling", "pleaded not guilty to lying". */
function gerundSignature(context: SentenceContext, clause: number, governor: number): Signature | undefined {
  const opener = (context.children[clause] ?? []).find((child) => child < clause && ['mark', 'case'].includes(context.tokens[child]!.dependency));
  const actor = obliqueBefore(context, clause);
  if (governor > clause || (opener === undefined && actor === null)) return undefined;
  const preposition = opener === undefined ? prepositionOf(context, clause - 1) : context.tokens[opener]!.text.toLowerCase();
  const { lemma } = context.tokens[governor]!;
  // "came close to buying": it did not.
  if (lemma === 'come' && preposition === 'to' && /^(?:close|near)$/iu.test(context.tokens[clause - 2]?.text ?? '')) return { polarity: 'negated' };
  if (lemma === 'guilty') return isDenied(context, governor) ? { modality: 'claimed' } : undefined;
  return WITH_GERUND.get(`${fullLemma(context, governor)} ${preposition}`);
}

/** "pleaded not guilty". What a court found not so stays open too: only what was charged is known. */
function isDenied(context: SentenceContext, word: number): boolean {
  return context.tokens.slice(Math.max(0, word - 2), word).some(({ text }) => /^(?:not|n['’]t|never)$/iu.test(text));
}

/** "It was not Acme that bought the mine". */
function isNegatedCleft(context: SentenceContext, noun: number): boolean {
  const words = (context.children[noun] ?? []).filter((child) => child < noun).map((child) => context.tokens[child]!.text.toLowerCase());
  return words[0] === 'it' && words.some((word) => /^(?:not|n['’]t)$/u.test(word));
}

/** "no evidence that Acme owns the mine": a clause that lacks nothing says what the noun is about, though the tree takes "that" for its object. */
function isContent(context: SentenceContext, clause: number, noun: number): boolean {
  if (context.tokens[noun + 1]?.text.toLowerCase() !== 'that') return false;
  const own = (context.children[clause] ?? []).filter((child) => child !== noun + 1).map((child) => context.tokens[child]!.dependency);
  return own.some((dependency) => dependency.startsWith('nsubj')) && own.some((dependency) => dependency === 'obj' || dependency === 'cop' || dependency === 'aux:pass');
}

const ABOUT = /^(?:of|about|over|for|on|to|regarding|into)$/u;

/** Nouns for what somebody says: they leave it open, but who denies them denies it. */
const REPORTS = new Set(['report', 'story', 'suggestion', 'statement', 'news', 'article', 'assertion', 'idea', 'notion', 'fact', 'impression']);

function isQuestion(context: SentenceContext): boolean {
  return context.tokens.at(-1)?.text === '?';
}

/** A joined verb without words of its own in front takes over those of the first: "will buy X and sell Y". */
function sharesAuxiliaries(context: SentenceContext, verb: number): boolean {
  const own = context.children[verb] ?? [];
  const hasOwn = own.some((child) => ['aux', 'nsubj', 'nsubj:pass', 'cop', 'aux:pass'].includes(context.tokens[child]!.dependency));
  return !hasOwn && /^(?:VB|VBN|VBG)$/u.test(context.tokens[verb]!.tag);
}

function fullLemma(context: SentenceContext, verb: number): string {
  const particle = dependent(context, verb, 'compound:prt');
  return particle === undefined ? context.tokens[verb]!.lemma : `${context.tokens[verb]!.lemma} ${context.tokens[particle]!.text.toLowerCase()}`;
}

function complementSignature(context: SentenceContext, clause: number, head: number): Signature | undefined {
  const governor = context.tokens[head]!;
  const lemma = fullLemma(context, head);
  if (hasMark(context, clause, /^from$/u)) return WITH_FROM.get(lemma);
  if (hasMark(context, clause, /^whether$/u)) return { modality: 'possible' };
  const infinitive = isInfinitive(context, clause);
  if (infinitive && WISHES.has(lemma) && (context.children[head] ?? []).some((child) => child > head && child < clause && context.tokens[child]!.dependency === 'obj')) return { modality: 'advised' };
  if (FALSEHOODS.has(lemma) && !infinitive) return { polarity: 'negated' };
  if (governor.pos === 'ADJ' && WITH_ADJECTIVE.has(lemma)) return WITH_ADJECTIVE.get(lemma);
  if (infinitive || (governor.pos === 'ADJ' && context.tokens[clause]!.tag === 'VB')) return isPastAttempt(context, head) ? { polarity: 'negated' } : WITH_INFINITIVE.get(lemma);
  return WITH_CLAUSE.get(lemma);
}

/** "to buy", "to be buying", "to have bought"; not "agreed to buying". */
function isInfinitive(context: SentenceContext, clause: number): boolean {
  const isOne = context.tokens[clause]!.tag === 'VB' || (context.children[clause] ?? []).some((child) => child < clause && context.tokens[child]!.tag === 'VB');
  return isOne && hasMark(context, clause, /^to$/u);
}

/** "wants Acme to sell": it is Acme that would have to plan it. */
const WISHES = new Set(['want', 'wish', 'like']);

const ATTEMPTS = new Set(['try', 'attempt']);
const OFFERS = new Set(['offer', 'bid', 'seek', 'want', 'hope', 'plan', 'intend', 'propose']);

/** "tried to buy it", "once offered to buy it", "wanted to buy it in 2019": what is told of long ago as an attempt failed. */
function isPastAttempt(context: SentenceContext, verb: number): boolean {
  const { lemma, tag } = context.tokens[verb]!;
  const children = context.children[verb] ?? [];
  if (tag !== 'VBD' && !children.some((child) => context.tokens[child]!.text.toLowerCase() === 'had')) return false;
  if (ATTEMPTS.has(lemma)) return true;
  return OFFERS.has(lemma) && children.some((child) => /^(?:once|previously|(?:19|20)\d\d)$/iu.test(context.tokens[child]!.text));
}

/** "in talks to buy", "plans to sell", "failed bid to take over", "no intention of buying". */
function nounSignature(context: SentenceContext, noun: number): Signature | undefined {
  const own = NOUNS.get(context.tokens[noun]!.lemma);
  const adjective = (context.children[noun] ?? []).map((child) => ADJECTIVES.get(context.tokens[child]!.text.toLowerCase())).find((signature) => signature !== undefined);
  if (own === undefined) return adjective;
  return adjective?.polarity === 'negated' || hasNegativeDeterminer(context, noun) ? { ...own, polarity: 'negated' } : own;
}

/** A clause of purpose or after "from" that its verb makes less than true: "did not stop X from buying Y", "could urge X to sell". */
function readAdverbial(context: SentenceContext, clause: number, verb: number, reading: Reading): void {
  const signature = adverbialSignature(context, clause, verb);
  if (signature === undefined) return inheritModality(context, clause, verb, reading);
  apply(reading, signature);
  readOwn(context, verb, reading);
}

/** "may use the money to buy X", "will be ambassador, replacing X": a purpose or what goes with an act is no more real than the act; that the act is denied says nothing of it. */
function inheritModality(context: SentenceContext, clause: number, verb: number, reading: Reading): void {
  const { tag } = context.tokens[clause]!;
  const isPurpose = tag === 'VB' && hasMark(context, clause, /^to$/u);
  const isCompanion = tag === 'VBG' && clause > verb && context.tokens[clause - 1]?.text === ',' && !(context.children[clause] ?? []).some((child) => child < clause && context.tokens[child]!.dependency !== 'punct');
  if (!isPurpose && !isCompanion) return;
  const ofVerb = unread();
  readOwn(context, verb, ofVerb);
  readGovernors(context, verb, ofVerb);
  apply(reading, { modality: ofVerb.modality });
}

/** "sued to stop X", "stopped X from buying Y", "urged X to sell". */
function adverbialSignature(context: SentenceContext, clause: number, verb: number): Signature | undefined {
  if (context.tokens[clause]!.tag === 'VBG' && clause === verb + 1) return WITH_CLAUSE.get(context.tokens[verb]!.lemma);
  const isBehindObject = context.tokens[clause]!.tag === 'VBG' && dependent(context, verb, 'obj') === clause - 1;
  if (isBehindObject || hasMark(context, clause, /^from$/u)) return WITH_FROM.get(fullLemma(context, verb));
  if (context.tokens[clause]!.tag === 'VBG' && followsAtOnce(context, clause, verb)) return WITH_CLAUSE.get(fullLemma(context, verb));
  if (!isInfinitive(context, clause)) return undefined;
  return isPastAttempt(context, verb) ? { polarity: 'negated' } : WITH_INFINITIVE.get(fullLemma(context, verb));
}

/** "denied sharing data": a gerund right behind its verb is what the verb is about, whatever the tree calls it. */
function followsAtOnce(context: SentenceContext, clause: number, verb: number): boolean {
  return clause > verb && context.tokens.slice(verb + 1, clause).every(({ pos, tag }) => pos === 'ADV' || pos === 'PART' || tag === 'RP');
}

/** What became of an undertaking, where its verb tells: "the takeover collapsed", "was blocked", "will close", "would cost jobs". */
function readFate(context: SentenceContext, noun: number, predicate: number, reading: Reading): boolean {
  const signature = fateSignature(context, noun, predicate);
  const completes = COMPLETIONS.has(fullLemma(context, predicate));
  const hypothetical = DEAL_NOUNS.has(context.tokens[noun]!.lemma) && (context.children[predicate] ?? []).some((child) => context.tokens[child]!.lemma === 'would');
  if (signature === undefined && !completes && !hypothetical) return false;
  if (signature !== undefined) applyFate(signature, reading);
  if (hypothetical) apply(reading, { modality: 'planned' });
  else readOwn(context, predicate, reading);
  return true;
}

/** What a verb does to the undertaking that is its object: "rejected a bid to buy X". */
function readUndertaking(context: SentenceContext, noun: number, verb: number, reading: Reading): void {
  const signature = objectSignature(context, noun, verb);
  if (signature === undefined) return;
  if (!UNDERTAKINGS.has(context.tokens[noun]!.lemma) || reading.modality !== 'planned') return apply(reading, signature);
  applyFate(signature, reading);
  if (reading.undertaken) readOwn(context, verb, reading);
}

/** What a failed bid was for has not happened, and is not planned any more. */
function applyFate(signature: Signature, reading: Reading): void {
  const isOff = signature.ends === true || signature.prevents === true;
  if (isOff && reading.modality === 'planned') {
    reading.modality = 'actual';
    reading.undertaken = true;
  }
  apply(reading, signature);
}

function fateSignature(context: SentenceContext, noun: number, predicate: number): Signature | undefined {
  const lemma = fullLemma(context, predicate);
  if (context.tokens[noun]!.dependency === 'nsubj:pass') return objectSignature(context, noun, predicate);
  const deal = DEAL_NOUNS.has(context.tokens[noun]!.lemma) ? WITH_DEAL_AS_SUBJECT.get(lemma) : undefined;
  return deal ?? (dependent(context, predicate, 'obj') === undefined ? WITH_SUBJECT.get(lemma) : undefined);
}

/** "considers a sale of", "called off the deal", "denied the purchase", "cleared the merger". */
export function objectSignature(context: SentenceContext, noun: number, verb: number): Signature | undefined {
  const found = signatureOfObject(context, noun, verb);
  // "dropped its lawsuit", "threw out the suit": it was brought all the same.
  return found !== undefined && (found.ends === true || found.prevents === true) && PROCEEDINGS.has(context.tokens[noun]!.lemma) ? undefined : found;
}

const PROCEEDINGS = new Set(['lawsuit', 'suit', 'complaint', 'investigation', 'probe', 'inquiry', 'case', 'appeal']);

function signatureOfObject(context: SentenceContext, noun: number, verb: number): Signature | undefined {
  const lemma = fullLemma(context, verb);
  const particles = [lemma, `${lemma} ${prepositionOf(context, noun)}`.trim()];
  const table = DEAL_NOUNS.has(context.tokens[noun]!.lemma) ? [WITH_EVENT, WITH_DEAL] : [WITH_EVENT];
  return particles.flatMap((full) => table.map((signatures) => signatures.get(full))).find((signature) => signature !== undefined);
}
