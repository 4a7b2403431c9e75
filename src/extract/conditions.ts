import { isLiteral, type Mention } from '../model/mention.js';
import { isCountryName, isNationality, isWorldRegion } from '../text/countries.js';
import { callsOf } from './called.js';
import type { Frame, FrameOptions } from './frames.js';
import { fillersAt } from './predications/fillers.js';
import type { Predication } from './predications/predication.js';
import type { SlotReader } from './predications/slots.js';
import { phraseText } from './qualifiers.js';
import { isVerb, prepositionOf, type SentenceContext } from './sentence-context.js';

/** Whether a predication meets the conditions of a frame, apart from its two ends. */
export function meetsConditions(context: SentenceContext, predication: Predication, { options }: Frame, inSlot: SlotReader): boolean {
  const { head } = predication;
  if (options.plural === true && context.tokens[head]!.tag !== 'NNS') return false;
  if (options.habitual === true && !isHabitual(context, head)) return false;
  if (options.copular === true && predication.carrier === null) return false;
  if (options.copular === false && predication.arguments.some(({ slot, via }) => slot === 'holder' && (via === null || via === 'copula'))) return false;
  if (options.exact === true && !isExact(predication)) return false;
  if (options.definite === true && (context.tokens[head]!.tag === 'NNS' || isModifiedBy(context, head, ARTICLES))) return false;
  if (options.preposition !== undefined && !toSet(options.preposition).has(prepositionOf(context, head))) return false;
  if (options.intransitive === true && predication.arguments.some(({ slot }) => INNER.has(slot))) return false;
  if (options.without?.some((slot) => inSlot(slot).some(({ node }) => isFilling(context, slot, node)))) return false;
  if (options.asset !== undefined && (options.asset !== hasAsset(context, inSlot) || isOfPerson(context, inSlot))) return false;
  if (options.filled !== undefined && !holdsThing(context, options.filled, inSlot)) return false;
  if (options.words !== undefined && !isModifiedBy(context, head, toSet(options.words))) return false;
  if (options.phraseWords !== undefined && !phraseHolds(context, predication, toSet(options.phraseWords))) return false;
  if (options.adjacent === true && !isAdjacent(context, head)) return false;
  if (options.after !== undefined && prepositionOf(context, head) !== options.after) return false;
  if (options.under !== undefined && !isUnder(context, head, options.under)) return false;
  if (options.governedBy !== undefined && governorOf(context, head, options.governedBy) === null) return false;
  if (options.having === undefined && options.lacking === undefined) return true;
  const holds = ([slots, list]: readonly [string, string]): boolean => slots.split('|').some((slot) => slotHasHead(context, slot.trim(), toSet(list), inSlot));
  return Object.entries(options.having ?? {}).every(holds) && !Object.entries(options.lacking ?? {}).some(holds);
}

/** A date fills no slot that tells whose something is, nor does a word that only tells what it is: "finance chief in December". */
function isFilling(context: SentenceContext, slot: string, node: number): boolean {
  const mention = context.mentionsAt.get(node)?.[0];
  return mention === undefined ? slot !== 'compound' : mention.type !== 'Date';
}

const INNER: ReadonlySet<string> = new Set(['patient', 'recipient', 'from', 'as', 'of']);

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

const NEUTRAL = /^(?:former|previous|onetime|erstwhile|sitting|departing|retiring|ousted|disgraced|beleaguered|founding|new|interim|acting|current|longtime|long-time|outgoing|incoming|next|late|then|first|old|own|ex|veteran|powerful|popular|embattled|flamboyant|billionaire|right|then)$/u;

/** Whether the words before the noun leave its meaning alone. */
function isExact({ lemma }: Predication): boolean {
  return lemma.split(' ').slice(0, -1).every((word) => NEUTRAL.test(word));
}

/** Present tense, or a modal or "do" before the verb; an infinitive ("agreed to sell") may tell of one sale. */
function isHabitual(context: SentenceContext, head: number): boolean {
  const { tag } = context.tokens[head]!;
  return tag === 'VBZ' || tag === 'VBP' || tag === 'VBG' || (tag === 'VB' && !(context.children[head] ?? []).some((child) => context.tokens[child]!.text.toLowerCase() === 'to'));
}

const sets = new Map<string, ReadonlySet<string>>();

/** The words of a comma-separated list; each list is split once. */
function toSet(list: string): ReadonlySet<string> {
  const known = sets.get(list);
  if (known !== undefined) return known;
  const words = new Set(list.split(',').map((word) => word.trim()));
  sets.set(list, words);
  return words;
}

function slotHasHead(context: SentenceContext, slot: string, words: ReadonlySet<string>, inSlot: SlotReader): boolean {
  return inSlot(slot).some(({ node }) => {
    const token = context.tokens[node]!;
    return words.has(token.lemma) || words.has(token.text.toLowerCase());
  });
}

function holdsThing(context: SentenceContext, slot: string, inSlot: SlotReader): boolean {
  return inSlot(slot).some(({ node }) => fillersAt(context, node).some(({ mention }) => !isLiteral(mention)));
}

const ASSETS = toSet(
  'stake, share, shareholding, holding, interest, percent, land, site, plot, business, unit, arm, division, well, field, mine, catalogue, catalog, back catalogue, property, building, house, mansion, flat, hotel, right, portfolio, asset, ' +
  'rival, competitor, supplier, maker, retailer, grocer, brewer, lender, insurer, publisher, developer, studio, app, website, rest, remainder, half, third, quarter, dealership, franchise, vineyard, ' +
  'plant, factory, store, shop, branch, brand, label, patent, licence, license, operation, team, company, firm, chain, start-up, startup, subsidiary, airline, bank, network, newspaper, painting, estate, farm, ship, vessel, ferry, tanker, yacht, boat, trawler, ownership',
);

/** Whether the patient is something that is owned and sold on as a whole. */
function hasAsset(context: SentenceContext, inSlot: SlotReader): boolean {
  return inSlot('patient').some(({ node }) =>
    ASSETS.has(context.tokens[node]!.lemma) || fillersAt(context, node).some(({ mention }) => /^(?:Organization|Place|Work\/Document)$/u.test(mention.type)));
}

/** "Rovers sold winger Tom Bell": a player is neither goods nor an asset. */
function isOfPerson(context: SentenceContext, inSlot: SlotReader): boolean {
  return inSlot('patient').some(({ node }) => fillersAt(context, node).some(({ mention, distance }) => distance === 0 && mention.type === 'Person'));
}

function isModifiedBy(context: SentenceContext, head: number, words: ReadonlySet<string>): boolean {
  return (context.children[head] ?? []).some((child) => words.has(context.tokens[child]!.text.toLowerCase()));
}

function phraseHolds(context: SentenceContext, predication: Predication, words: ReadonlySet<string>): boolean {
  return predication.arguments.filter(({ slot }) => slot === 'agent' || slot === 'patient').some(({ node }) => phraseText(context, node).toLowerCase().split(/[^\p{L}&]+/u).some((word) => words.has(word)));
}

/** The verb in the list that governs a predication as its complement, or null. */
export function governorOf(context: SentenceContext, head: number, list: string): number | null {
  const words = toSet(list);
  let index = head;
  for (let step = 0; step < 3; step += 1) {
    const { dependency, head: governor } = context.tokens[index]!;
    if (governor < 0 || !['xcomp', 'ccomp', 'advcl', 'conj', 'obj', 'acl'].includes(dependency)) return null;
    if (dependency !== 'conj' && isVerb(context.tokens[governor]!) && words.has(context.tokens[governor]!.lemma)) return governor;
    index = governor;
  }
  return null;
}

/** Whether a possessor stands right before the name of an organisation, or with adjectives between. */
function isAdjacent(context: SentenceContext, head: number): boolean {
  const name = context.mentionsAt.get(head)?.[0];
  if (name?.type !== 'Organization') return false;
  let before = context.tokens.findIndex((token) => token.start === name.start) - 1;
  while (before >= 0 && context.tokens[before]!.pos === 'ADJ' && !/^(?:rival|parent|ally)$/iu.test(context.tokens[before]!.text)) before -= 1;
  return /^(?:POS|PRP\$)$/u.test(context.tokens[before]?.tag ?? '');
}

/** Whether a verb is the content of one of these nouns: "talks to buy", "in talks about buying". */
function isUnder(context: SentenceContext, head: number, list: string): boolean {
  const { dependency, head: governor } = context.tokens[head]!;
  return dependency.startsWith('acl') && toSet(list).has(context.tokens[governor]!.lemma);
}

/** Whether a mention can stand at an end as far as its words go. */
function hasWord(mention: Mention, list: string | undefined): boolean {
  if (list === undefined) return true;
  const words = toSet(list);
  const lower = mention.text.toLowerCase();
  return lower.split(/[^\p{L}]+/u).some((word) => words.has(word) || words.has(word.replace(/s$/u, '')));
}

/** Whether a mention names a country or a nationality, or describes one that the document names: "the kingdom". */
function isCountry(context: SentenceContext, mention: Mention): boolean {
  return mention.type === 'Place' && namesOf(context, mention).some(isCountryName);
}

/** Whether a mention names a place that is smaller than a country. */
function isSmallerPlace(context: SentenceContext, mention: Mention): boolean {
  return mention.type === 'Place' && !namesOf(context, mention).some((name) => isCountryName(name) || isWorldRegion(name));
}

function namesOf(context: SentenceContext, mention: Mention): string[] {
  if (mention.form === 'name') return [mention.text];
  return context.annotated.mentions.filter(({ chain, form }) => chain === mention.chain && form === 'name').map(({ text }) => text);
}

/** Whether the document calls a mention by one of the words. */
function isCalled(context: SentenceContext, mention: Mention, list: string): boolean {
  if (hasWord(mention, list)) return true;
  const calls = callsOf(context.annotated, mention.chain);
  return [...toSet(list)].some((word) => calls.has(word));
}

/** Whether a subject meets what the options ask of it. */
export function fitsSubject(context: SentenceContext, mention: Mention, options: FrameOptions): boolean {
  if (options.subjectCalled !== undefined && !isCalled(context, mention, options.subjectCalled)) return false;
  if (options.subjectCalledNot !== undefined && isCalled(context, mention, options.subjectCalledNot)) return false;
  if (options.smallerSubject === true && mention.type === 'Place' && !isSmallerPlace(context, mention)) return false;
  return hasWord(mention, options.subjectWords) && (options.ruler !== true || isRuler(context, mention));
}

/** Whether an object meets what the options ask of it. */
export function fitsObject(context: SentenceContext, mention: Mention, options: FrameOptions): boolean {
  if (options.objectNamed === true && !context.namedChains.has(mention.chain)) return false;
  if (options.objectCalled !== undefined && !isCalled(context, mention, options.objectCalled)) return false;
  if (options.objectCalledNot !== undefined && isCalled(context, mention, options.objectCalledNot)) return false;
  if (options.nationality === true && !isNationality(mention.text)) return false;
  if (options.objectWordsNot !== undefined && hasWord(mention, options.objectWordsNot)) return false;
  return hasWord(mention, options.objectWords) && (options.country === undefined || (options.country ? isCountry : isSmallerPlace)(context, mention));
}

const OFFICE = /\b(?:president|prime minister|premier|chancellor|minister|governor|mayor|king|queen|secretary|judge|justice|commissioner|sheriff|emperor|sultan|emir|attorney general)\W+(?:\S+\W+)?$/iu;

/** Whether a mention can forbid by its office: an official body, or a person whom the document calls by one. */
function isRuler({ annotated }: SentenceContext, mention: Mention): boolean {
  if (mention.type !== 'Person') return true;
  return annotated.mentions.some(({ chain, form, start, text }) =>
    chain === mention.chain && (form === 'name' ? OFFICE.test(annotated.document.text.slice(Math.max(0, start - 40), start)) : form === 'nominal' && OFFICE.test(`${text} `)));
}
