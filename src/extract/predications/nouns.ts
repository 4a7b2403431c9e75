import { isCountryName, isNationality } from '../../text/countries.js';
import { prepositionOf, type SentenceContext } from '../sentence-context.js';
import { toArgument, type Argument, type Predication } from './predication.js';
import { holdersOf, isName, nameAfter } from './holders.js';
import { shareOwners } from './joined-posts.js';
import { mentionInPhrase } from './phrases.js';
import { resolveRelative } from './subjects.js';
import { readVerbs } from './verbs.js';

const SUBJECTS = new Set(['nsubj', 'nsubj:pass', 'nsubj:outer']);
const MODIFIERS = new Set(['compound', 'nmod:desc', 'amod', 'nmod:unmarked']);

/** The lemma of every noun that is the head of a name. */
const NAME = '*name';

/** Common nouns with what stands around them, so that rules can read "the founder of X", "talks between A and B". */
export function readNouns(context: SentenceContext, verbs: readonly Predication[] = readVerbs(context)): Predication[] {
  const verbAt = new Map(verbs.map((verb) => [verb.head, verb]));
  return shareOwners(context, context.tokens.flatMap((token, index) =>
    ((token.pos === 'NOUN' || token.pos === 'PROPN') && token.dependency !== 'flat') || isTitleAdjective(context, index) || isPredicateAdjective(context, index) ? [readNoun(context, index, verbAt)] : [],
  ));
}

/** "chief executive" ends in what the tagger may take for an adjective. */
function isTitleAdjective(context: SentenceContext, index: number): boolean {
  return /^(?:executive|representative|general|head|lead|chair|public|principal|native|national|rival|parent|chief|elder|junior)$/iu.test(context.tokens[index]!.text);
}

/** "is available in Jordan", "was active in Peru": such an adjective is read like a noun that is said of its subject. */
function isPredicateAdjective(context: SentenceContext, index: number): boolean {
  return /^(?:available|active|present)$/iu.test(context.tokens[index]!.text) && (context.children[index] ?? []).some((child) => context.tokens[child]!.dependency === 'cop');
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
    if (dependency === 'nmod:poss') found.push(toArgument('poss', node));
    else if (dependency === 'nmod' || dependency === 'obl') found.push(toArgument(prepositionOf(context, node) || 'beside', resolveRelative(context, node, noun)));
    else if (dependency === 'acl' && context.tokens[node]!.tag === 'VB') found.push(toArgument('purpose', node));
    else if (dependency === 'nummod') found.push(toArgument('count', node));
    else if (MODIFIERS.has(dependency)) found.push(toArgument(isDemonym(context, node) ? 'demonym' : 'compound', node, { loose: dependency !== 'compound' && dependency !== 'amod' }));
  }
  found.push(...prenominal(context, noun, found), ...prepositionsAfter(context, noun, found), ...placeAround(context, noun), ...behindName(context, noun, found));
  const { arguments: holders, carrier } = holdersOf(context, noun, verbAt);
  return { kind: 'noun', lemma: nounLemma(context, noun), head: noun, arguments: [...found, ...holders, ...impliedOwner(context, noun)], carrier };
}

/** "Amman, Jordan": a place, a comma, and the place around it. */
function placeAround(context: SentenceContext, noun: number): Argument[] {
  const own = context.mentionsAt.get(noun)?.[0];
  if (own?.type !== 'Place' || own.form !== 'name' || isCountryName(own.text) || context.tokens[noun + 1]?.text !== ',') return [];
  const around = context.mentions.find((mention) => mention.start === context.tokens[noun + 2]?.start && mention.type === 'Place');
  if (around === undefined || /^(?:and|or)$/u.test(context.tokens[around.head + 1]?.text ?? '') || context.tokens[noun - 1]?.text === ',') return [];
  return [toArgument('within', around.head, { single: true })];
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
  return [toArgument(isOwner ? 'poss' : isDemonym(context, mention.head) ? 'demonym' : 'compound', mention.head, { loose: !isOwner })];
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
  return [toArgument(slot, mention.head, { loose: true })];
}

/** "President Ana Ruiz of Norland": what follows the name says of what she is president. */
function behindName(context: SentenceContext, noun: number, found: readonly Argument[]): Argument[] {
  const name = context.mentions.find(({ start, form, type }) => start === context.tokens[noun + 1]?.start && form === 'name' && type === 'Person');
  if (name === undefined || isName(context, noun) || found.some(({ slot }) => slot !== 'compound')) return [];
  const of = context.tokens.findIndex(({ start }) => start >= name.end);
  const mention = context.tokens[of]?.text === 'of' ? mentionInPhrase(context, of + 1) : undefined;
  return mention === undefined ? [] : [toArgument('of', mention.head, { loose: true })];
}

const STAGE_OF_LIFE = /^(?:formerly|previously|now|currently|late|once|recently|most|also|lately|today)$/iu;

function tokenAt(context: SentenceContext, start: number): number {
  return context.tokens.findIndex((token) => token.start === start);
}

/**
 * "Pim will close two shops, chief executive Maya Stern wrote": a bare title before a name speaks of the organisation
 * that the sentence is about.
 */
function impliedOwner(context: SentenceContext, noun: number): Argument[] {
  const next = nameAfter(context, noun);
  const modified = (context.children[noun] ?? []).some((child) => ['det', 'nmod:poss', 'nmod'].includes(context.tokens[child]!.dependency));
  if (next === null || modified || context.tokens[noun]!.tag === 'NNS' || context.tokens[next + 1]?.text === 'of') return [];
  const subjects = context.mentions.filter((mention) => mention.type === 'Organization' && SUBJECTS.has(context.tokens[mention.head]?.dependency ?? ''));
  const before = subjects.filter((mention) => mention.head < noun);
  const chosen = before[0] ?? subjects.find((mention) => mention.form !== 'name' && mention.head > noun);
  return chosen === undefined ? [] : [toArgument('implied', chosen.head, { loose: true, single: true })];
}

/** Dictionary form with the words that make it a term of its own: "chief executive", "joint venture". */
function nounLemma(context: SentenceContext, noun: number): string {
  const own = context.tokens[noun]!;
  if (isName(context, noun)) return NAME;
  const words = [own.pos === 'PROPN' ? own.text.toLowerCase() : own.lemma];
  for (let index = noun - 1; index >= 0 && index >= noun - 3; index -= 1) {
    const token = context.tokens[index]!;
    if (/^[-–]$/u.test(token.text)) continue;
    if (index === own.head && token.pos === 'VERB') break;
    const inTitle = token.dependency === 'flat' && token.head === noun;
    if (!inTitle && (!['ADJ', 'NOUN', 'PROPN', 'VERB'].includes(token.pos) || context.mentionsAt.get(index)?.some((mention) => mention.form === 'name'))) break;
    words.unshift(token.text.toLowerCase());
  }
  return words.join(' ');
}
