import { isLiteral } from '../../model/mention.js';
import { isCountryName, isNationality } from '../../text/countries.js';
import { dependent, dependents, isNoun, isVerb, prepositionOf, type SentenceContext } from '../sentence-context.js';
import type { Argument, Predication } from './predication.js';
import { nameBefore } from './fillers.js';
import { listedNames } from './listed-names.js';
import { shareOwners } from './joined-posts.js';
import { isSomebodyElse } from './person-nouns.js';
import { mentionInPhrase } from './phrases.js';
import { resolveRelative } from './subjects.js';
import { readVerbs } from './verbs.js';

/** Verbs that only carry the noun beside them: "made an offer", "is in talks", "has a stake", "reached a deal". */
const LIGHT_VERBS = new Set([
  'have', 'hold', 'make', 'take', 'give', 'reach', 'sign', 'enter', 'do', 'begin', 'start', 'open', 'continue', 'announce', 'be', 'remain', 'conduct', 'launch', 'own', 'serve',
  'work', 'act', 'become', 'complete', 'close', 'agree', 'get', 'win', 'receive', 'face', 'file', 'bring', 'join', 'form', 'strike', 'ink', 'pursue', 'seek', 'step', 'resign', 'retire',
  'appoint', 'name', 'elect', 'hire', 'leave', 'break', 'end', 'abandon', 'drop', 'impose', 'lift', 'buy', 'acquire', 'sell', 'keep', 'retain', 'quit', 'raise', 'issue', 'unveil', 'expand',
  'consider', 'weigh', 'mull', 'explore', 'plan', 'propose', 'call', 'cancel', 'scrap', 'shelve', 'finalise', 'finalize', 'attempt',
  'promote', 'stay', 'continue', 'stand', 'run', 'train', 'remove', 'elevate', 'choose', 'pick', 'tap', 'succeed', 'replace', 'return',
]);

const SUBJECTS = new Set(['nsubj', 'nsubj:pass', 'nsubj:outer']);
const MODIFIERS = new Set(['compound', 'nmod:desc', 'amod', 'nmod:unmarked']);

/** The lemma of every noun that is the head of a name. */
const NAME = '*name';

/** Common nouns with what stands around them, so that rules can read "the founder of X", "talks between A and B". */
export function readNouns(context: SentenceContext, verbs: readonly Predication[] = readVerbs(context)): Predication[] {
  const verbAt = new Map(verbs.map((verb) => [verb.head, verb]));
  return shareOwners(context, context.tokens.flatMap((token, index) =>
    ((token.pos === 'NOUN' || token.pos === 'PROPN') && token.dependency !== 'flat') || isTitleAdjective(context, index) ? [readNoun(context, index, verbAt)] : [],
  ));
}

/** "chief executive" ends in what the tagger may take for an adjective. */
function isTitleAdjective(context: SentenceContext, index: number): boolean {
  return /^(?:executive|representative|general|head|lead|chair|public|principal|native|national|rival|parent|chief|elder|junior)$/iu.test(context.tokens[index]!.text);
}

/** An adjective of nationality, as against a place name that stands before a noun. */
function isDemonym(context: SentenceContext, node: number): boolean {
  const mention = context.mentionsAt.get(node)?.[0];
  return mention !== undefined && (isNationality(mention.text) || (mention.type === 'Place' && context.tokens[node]!.tag === 'JJ'));
}

function readNoun(context: SentenceContext, noun: number, verbAt: ReadonlyMap<number, Predication>): Predication {
  const found: Argument[] = [];
  for (const node of context.children[noun] ?? []) {
    const { dependency } = context.tokens[node]!;
    if (dependency === 'nmod:poss') found.push({ slot: 'poss', node, loose: false });
    else if (dependency === 'nmod' || dependency === 'obl') found.push({ slot: prepositionOf(context, node) || 'beside', node: resolveRelative(context, node, noun), loose: false });
    else if (dependency === 'nummod') found.push({ slot: 'count', node, loose: false });
    else if (MODIFIERS.has(dependency)) found.push({ slot: isDemonym(context, node) ? 'demonym' : 'compound', node, loose: dependency !== 'compound' && dependency !== 'amod' });
  }
  found.push(...prenominal(context, noun, found), ...prepositionsAfter(context, noun, found), ...placeAround(context, noun));
  const { arguments: holders, carrier } = holdersOf(context, noun, verbAt);
  return { kind: 'noun', lemma: nounLemma(context, noun), head: noun, arguments: [...found, ...holders, ...impliedOwner(context, noun)], carrier };
}

/** "Amman, Jordan": a place, a comma, and the place around it. */
function placeAround(context: SentenceContext, noun: number): Argument[] {
  const own = context.mentionsAt.get(noun)?.[0];
  if (own?.type !== 'Place' || own.form !== 'name' || isCountryName(own.text) || context.tokens[noun + 1]?.text !== ',') return [];
  const around = context.mentions.find((mention) => mention.start === context.tokens[noun + 2]?.start && mention.type === 'Place');
  if (around === undefined || /^(?:and|or)$/u.test(context.tokens[around.head + 1]?.text ?? '') || context.tokens[noun - 1]?.text === ',') return [];
  return [{ slot: 'within', node: around.head, loose: false, single: true }];
}

function isWithinPhrase(context: SentenceContext, index: number): boolean {
  const { pos, tag, start: at } = context.tokens[index]!;
  if (context.mentions.some(({ start, end }) => start <= at && at < end)) return false;
  return ['ADJ', 'NOUN', 'NUM', 'PROPN'].includes(pos) || tag === 'HYPH' || (pos === 'VERB' && context.tokens[index - 1]?.tag === 'HYPH');
}

/** "the Cary, North Carolina, studio": the town before its state. */
function beforeState(context: SentenceContext, comma: number): number {
  if (context.tokens[comma]?.text !== ',') return comma;
  const state = context.mentions.find((mention) => mention.type === 'Place' && mention.end === context.tokens[comma - 1]?.end);
  const before = state === undefined ? -1 : tokenAt(context, state.start) - 1;
  const town = before > 0 && context.tokens[before]!.text === ',' && context.mentions.some((mention) => mention.type === 'Place' && mention.end === context.tokens[before - 1]?.end);
  return town ? before - 1 : comma;
}

/** Names that stand right before a noun phrase's head: "Zoom CEO", "the NASA administrator", even where the tree disagrees. */
function prenominal(context: SentenceContext, noun: number, found: readonly Argument[]): Argument[] {
  const own = context.mentionsAt.get(noun)?.[0];
  let index = (own?.form === 'name' ? tokenAt(context, own.start) : noun) - 1;
  while (index >= 0 && isWithinPhrase(context, index)) index -= 1;
  index = beforeState(context, index);
  const possessive = context.tokens[index]?.tag === 'POS';
  if (possessive) index -= 1;
  const mention = context.mentions.find((candidate) => candidate.end === context.tokens[index]?.end && candidate.form !== 'nominal');
  if (mention === undefined || found.some((argument) => argument.node === mention.head)) return [];
  const isOwner = possessive || context.tokens[index]?.tag === 'PRP$';
  if (!isOwner && mention.form === 'pronoun') return [];
  return [{ slot: isOwner ? 'poss' : isDemonym(context, mention.head) ? 'demonym' : 'compound', node: mention.head, loose: !isOwner }];
}

/**
 * A prepositional phrase right after a noun belongs to it, whatever the tree says: "chief executive of X", "Omar Sultan,
 * formerly of Apple".
 */
function prepositionsAfter(context: SentenceContext, noun: number, found: readonly Argument[]): Argument[] {
  let place = noun + 1;
  if (context.tokens[place]?.text === ',' && STAGE_OF_LIFE.test(context.tokens[place + 1]?.text ?? '')) place += 1;
  if (STAGE_OF_LIFE.test(context.tokens[place]?.text ?? '')) place += 1;
  const preposition = context.tokens[place];
  if (preposition?.tag !== 'IN' && preposition?.tag !== 'TO') return [];
  const slot = preposition.text.toLowerCase();
  const mention = mentionInPhrase(context, place + 1);
  if (mention === undefined || found.some((argument) => argument.node === mention.head)) return [];
  return [{ slot, node: mention.head, loose: true }];
}

const STAGE_OF_LIFE = /^(?:formerly|previously|now|currently|late|once|recently|most|also|lately|today)$/iu;

function tokenAt(context: SentenceContext, start: number): number {
  return context.tokens.findIndex((token) => token.start === start);
}

/**
 * "Marble will cut 450 jobs, chief executive Noor Siddiqui told staff": a bare title before a name speaks of the organisation
 * that the sentence is about.
 */
function impliedOwner(context: SentenceContext, noun: number): Argument[] {
  const next = nameAfter(context, noun);
  const modified = (context.children[noun] ?? []).some((child) => ['det', 'nmod:poss', 'nmod'].includes(context.tokens[child]!.dependency));
  if (next === null || modified || context.tokens[noun]!.tag === 'NNS') return [];
  const subjects = context.mentions.filter((mention) => mention.type === 'Organization' && SUBJECTS.has(context.tokens[mention.head]?.dependency ?? ''));
  const before = subjects.filter((mention) => mention.head < noun);
  const chosen = before[0] ?? subjects.find((mention) => mention.form !== 'name' && mention.head > noun);
  return chosen === undefined ? [] : [{ slot: 'implied', node: chosen.head, loose: true, single: true }];
}

/** Dictionary form with the words that make it a term of its own: "chief executive", "joint venture". */
function nounLemma(context: SentenceContext, noun: number): string {
  const own = context.tokens[noun]!;
  if (isName(context, noun)) return NAME;
  const words = [own.pos === 'PROPN' ? own.text.toLowerCase() : own.lemma];
  for (let index = noun - 1; index >= 0 && index >= noun - 3; index -= 1) {
    const token = context.tokens[index]!;
    if (/^[-–]$/u.test(token.text)) continue;
    const inTitle = token.dependency === 'flat' && token.head === noun;
    if (!inTitle && (!['ADJ', 'NOUN', 'PROPN', 'VERB'].includes(token.pos) || context.mentionsAt.get(index)?.some((mention) => mention.form === 'name'))) break;
    words.unshift(token.text.toLowerCase());
  }
  return words.join(' ');
}

interface Holders {
  readonly arguments: readonly Argument[];
  readonly carrier: number | null;
}

/** Who or what the noun describes: itself if it is a mention, its apposition, the subject that it is predicated of. */
function holdersOf(context: SentenceContext, noun: number, verbAt: ReadonlyMap<number, Predication>): Holders {
  const { dependency, head, tag } = context.tokens[noun]!;
  const governor = context.tokens[head];
  const single = tag !== 'NNS';
  const copular = copularHolders(context, noun);
  const isPredicate = !isName(context, noun) && (copular.arguments.length > 0 || dependency === 'xcomp' || (dependency === 'obl' && prepositionOf(context, noun) === 'as'));
  const described = describedBy(context, noun).map((node): Argument => ({ slot: 'holder', node, loose: false, single, via: node === noun && isPredicate ? 'copula' : 'description' }));
  if (dependency === 'conj' && governor !== undefined && isNoun(governor) && !isName(context, noun) && !isName(context, head)) {
    const shared = holdersOf(context, head, verbAt);
    return { arguments: [...described, ...copular.arguments, ...shared.arguments.map((argument) => ({ ...argument, loose: true }))], carrier: copular.carrier ?? shared.carrier };
  }
  const verb = governor !== undefined && !isName(context, noun) && isVerb(governor) && LIGHT_VERBS.has(governor.lemma) ? verbAt.get(head) : undefined;
  const carried = verb === undefined ? [] : carriedHolders(context, noun, verb);
  return { arguments: [...described, ...copular.arguments, ...carried.map((argument): Argument => ({ ...argument, via: isEquating(context, noun, verb) ? 'copula' : 'verb' }))], carrier: copular.carrier ?? (carried.length > 0 ? head : null) };
}

function isName(context: SentenceContext, node: number): boolean {
  return context.mentionsAt.get(node)?.[0]?.form === 'name';
}

/** "Eric Yuan, the founder", "founder Eric Yuan", and the description itself where it is a mention. */
function describedBy(context: SentenceContext, noun: number): number[] {
  const { dependency, head } = context.tokens[noun]!;
  const governor = context.tokens[head];
  const adjacent = nameAfter(context, noun);
  if (adjacent !== null && isThingRightAfter(context, noun, adjacent)) return [adjacent, noun];
  const found = new Set(dependents(context, noun, new Set(['appos'])));
  // A name before a noun ("China-based partners") describes nothing by itself; a common noun there does ("founder Eric Yuan").
  const describing = isName(context, noun) ? ['appos'] : ['appos', 'nmod:desc', 'compound', 'parataxis'];
  const describes = describing.includes(dependency) && governor !== undefined && isNoun(governor);
  if (describes && !(isName(context, noun) && isName(context, head))) found.add(nameBefore(context, noun)?.head ?? head);
  if (adjacent !== null) found.add(adjacent);
  if (context.tokens[noun]!.tag === 'NNS') for (const node of listBefore(context, noun)) found.add(node);
  for (const { head: node } of listedNames(context, noun)) found.add(node);
  found.add(noun);
  return [...found];
}

/** "Nissin, the family firm Daehan Myeon, and Temasek": the name that follows at once is the one described, not its neighbours. */
function isThingRightAfter(context: SentenceContext, noun: number, name: number): boolean {
  const mention = context.mentionsAt.get(name)?.[0];
  const next = context.tokens[name + 1];
  return mention?.start === context.tokens[noun + 1]?.start && mention?.type !== 'Person' && !isLiteral(mention!) && (next === undefined || !isVerb(next));
}

/** "Mondi and DS Smith, its main competitors": the first name of a list that a plural describes. */
function listBefore(context: SentenceContext, noun: number): number[] {
  let node = nameBefore(context, noun)?.head;
  while (node !== undefined && context.tokens[node]!.dependency === 'conj' && isName(context, context.tokens[node]!.head)) node = context.tokens[node]!.head;
  return node === undefined ? [] : [node];
}

/** "X is the founder of Y", "whose founder is X". */
function copularHolders(context: SentenceContext, noun: number): Holders {
  const { dependency, head } = context.tokens[noun]!;
  const subjects = dependents(context, noun, SUBJECTS).map((node): Argument => ({ slot: 'holder', node: resolveRelative(context, node, noun), loose: false }));
  const copula = dependent(context, noun, 'cop') ?? null;
  if (SUBJECTS.has(dependency) && context.mentionsAt.get(head)?.[0]?.form === 'name' && dependent(context, head, 'cop') !== undefined) {
    return { arguments: [...subjects, { slot: 'holder', node: head, loose: false }], carrier: dependent(context, head, 'cop') ?? null };
  }
  return { arguments: subjects, carrier: subjects.length > 0 ? copula : null };
}

const CARRIED = new Set(['obj', 'xcomp', 'obl', 'advcl', 'nsubj:pass', 'ccomp', 'dep', 'appos']);

/** "A made an offer", "A was named chairman", "B named A chairman": the verb's arguments, and what stands beside the verb. */
function carriedHolders(context: SentenceContext, noun: number, verb: Predication): Argument[] {
  if (!CARRIED.has(context.tokens[noun]!.dependency)) return [];
  const others = verb.arguments.filter((argument) => argument.node !== noun);
  const named = isNaming(context.tokens[verb.head]!.lemma);
  const hasPatient = others.some((argument) => argument.slot === 'patient');
  return others.flatMap((argument): Argument[] => {
    const { slot } = argument;
    if (slot === 'patient' && SUCCEEDING.has(context.tokens[verb.head]!.lemma)) return [];
    if (slot === 'patient') return named || context.tokens[noun]!.dependency !== 'obj' ? [{ ...argument, slot: 'holder' }] : [];
    if (slot === 'agent' && context.tokens[noun]!.dependency === 'obj' && isSomebodyElse(context.tokens[noun]!.lemma, context.tokens[verb.head]!.lemma) && !hasPatient) return [];
    if (slot === 'agent') return named && hasPatient ? [{ ...argument, slot: 'employer' }] : [{ ...argument, slot: 'holder' }];
    return slot === 'at' || slot === 'with' || slot === 'over' || slot === 'for' ? [{ ...argument, loose: true }] : [];
  });
}

/** "became a supplier", "was named chairman", "named him chairman": the verb says what somebody is. */
function isEquating(context: SentenceContext, noun: number, verb: Predication | undefined): boolean {
  const { dependency } = context.tokens[noun]!;
  if (dependency === 'obj') return verb !== undefined && isNaming(context.tokens[verb.head]!.lemma);
  return dependency === 'xcomp' || dependency === 'nsubj:pass' || prepositionOf(context, noun) === 'as';
}

/** Of two people the one who comes has the post: "X replaces Y as head of Z". */
const SUCCEEDING = new Set(['succeed', 'replace']);

function isNaming(lemma: string): boolean {
  return ['appoint', 'name', 'elect', 'hire', 'promote', 'remove', 'elevate', 'choose', 'pick', 'tap'].includes(lemma);
}

/** "Zoom founder Eric Yuan", "its chief executive, Ingrid Solheim", "the mayor of Lyon, Jane Roe": the name that follows a description at once. */
function nameAfter(context: SentenceContext, noun: number): number | null {
  const last = phraseEnd(context, noun);
  const next = context.tokens[last + 1];
  if (next === undefined) return null;
  const comma = next.text === ',';
  const start = context.tokens[last + (comma ? 2 : 1)]?.start;
  const mention = context.mentions.find((candidate) => candidate.start === start && candidate.form === 'name');
  if (mention === undefined || (!comma && last !== noun)) return null;
  if (!comma) return mention.head;
  const after = context.tokens[mention.head + 1];
  const definite = (context.children[noun] ?? []).some((child) => ['det', 'nmod:poss'].includes(context.tokens[child]!.dependency));
  const closes = after === undefined || /^[,.:;–—]$/u.test(after.text);
  const owned = dependent(context, noun, 'nmod:poss') !== undefined;
  return definite && (mention.type === 'Person' ? closes || isVerb(after!) : owned && closes) ? mention.head : null;
}

/** Where a noun's phrase ends, with the name that "of", "at" or "for" adds to it. */
function phraseEnd(context: SentenceContext, noun: number): number {
  if (!/^(?:of|at|for)$/u.test(context.tokens[noun + 1]?.text ?? '')) return noun;
  const name = mentionInPhrase(context, noun + 2);
  if (name?.form !== 'name') return noun;
  const last = context.tokens.findIndex((token) => token.end >= name.end);
  return last < 0 ? noun : last;
}
