import { ENTITY_TYPES, type EntityType, type MentionDraft } from '../../model/mention.js';
import type { MentionCandidate } from '../../model/reading.js';
import { compareSpans, contains, overlaps, type Span } from '../../model/span.js';
import type { TaggedSentence } from '../../model/token.js';
import { lowerBound } from '../../text/lower-bound.js';
import { isNumbered } from './cuts/numbered.js';
import { isTicker } from './cuts/ticker.js';
import type { WeighedName } from './names.js';
import { tokensOf } from './tokens-of.js';
import { wordFacts } from './word-facts.js';
import { KIND } from './words/kinds.js';

/** How sure the rules can be, in log odds, of a name and of its type: where a title, an ending or a list speaks for it, the model hardly ever knows better. */
const SUREST = 8;
/** A name of which the rules are as sure as this is not cut into parts. */
const WHOLE = 0.5;
/** How much what is said of a name's other mentions in the document, on average, counts for the one in hand. */
const OTHERS = 0.5;
/** How much likelier than a person a firm must be, in log odds over all places, for the surname of somebody named in full to be a firm's name. */
const FIRM = 4;
/** A name that only the model found must be likelier than this, in log odds. On development parts of UNER-EWT, GUM and WikiGold half a point more or less costs little. */
const FOUND_BY_MODEL = 1;

interface Candidate {
  readonly draft: MentionDraft;
  readonly score: number;
}

/**
 * Decides between the names of the rules and those of the model, which never touch literals and the user's own names. Each has a score: the
 * model's log odds and, for those of the rules, theirs added. Of names that overlap the higher score stays; what the rules are sure of is not cut into parts.
 */
export function combineNames(
  text: string, sentences: readonly TaggedSentence[], weighed: readonly WeighedName[], literals: readonly MentionDraft[], read: readonly MentionCandidate[],
): MentionDraft[] {
  const names = weighed.map(({ draft }) => draft);
  const fixed = [...literals, ...names.filter(isGiven)].sort(compareSpans);
  const isFree = (span: MentionDraft): boolean => !touchesAny(span, fixed);
  const seen = new Map(read.filter(({ form, type }) => form === 'name' && !isValue(type)).map((candidate) => [keyOf(candidate), candidate]));
  const surnames = surnamesOf(names);
  const own = weighed.filter(({ draft }) => !isGiven(draft)).map((name) => ({ name, candidate: seen.get(keyOf(name.draft)) }));
  const sums = gatherByText(own);
  const ofRules = own.map(({ name, candidate }) => weighRules(name, candidate, surnames, sums));
  const known = new Set(names.map(keyOf));
  const whole = weighed.filter(({ found }) => found >= WHOLE).map(({ draft }) => draft).sort(compareSpans);
  const ofModel = [...seen.values()].filter((candidate) => !known.has(keyOf(candidate)) && !liesWithin(candidate, whole))
    .flatMap((candidate) => toCandidate(text, sentences, candidate)).filter(({ draft }) => isFree(draft));
  const taken: MentionDraft[] = [];
  for (const { draft, score } of [...ofRules, ...ofModel].sort((a, b) => b.score - a.score || compareSpans(a.draft, b.draft))) {
    if (score > 0 && !taken.some((other) => other.sentence === draft.sentence && overlaps(draft, other))) taken.push(draft);
  }
  return [...names.filter(isGiven), ...taken].sort((a, b) => a.start - b.start);
}

function isGiven({ foundBy }: MentionDraft): boolean {
  return foundBy === 'name:alias';
}

function isValue(type: EntityType): boolean {
  return type === 'Date' || type === 'Quantity';
}

function keyOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start} ${end}`;
}

function logOdds(share: number): number {
  const clamped = Math.min(1 - 1e-6, Math.max(1e-6, share));
  return Math.log(clamped / (1 - clamped));
}

/** The last words of the full names of people, but for those by which a firm may go as well: "Arne Torvin", "Torvin Shipyards". */
function surnamesOf(names: readonly MentionDraft[]): ReadonlySet<string> {
  const full = names.filter(({ text }) => /\s/u.test(text));
  const firms = new Set(full.flatMap(({ text, type }) => (type === 'Organization' ? [text.slice(0, text.search(/\s/u))] : [])));
  return new Set(full.flatMap(({ text, type }) => (type === 'Person' ? [text.slice(text.search(/\S+$/u))] : [])).filter((surname) => !firms.has(surname)));
}

/** A name of the rules and what the model says of the same stretch. */
interface Doubled {
  readonly name: WeighedName;
  readonly candidate: MentionCandidate | undefined;
}

/** What speaks for a name, and for each type, in one place or in several together. */
interface Evidence {
  readonly found: number;
  readonly types: readonly number[];
  readonly count: number;
}

/** Types that a name can have. */
const NAME_TYPES: readonly EntityType[] = ENTITY_TYPES.filter((type) => !isValue(type));

const [PERSON, ORGANIZATION] = [NAME_TYPES.indexOf('Person'), NAME_TYPES.indexOf('Organization')];

/** By the model's shares and the margins of the rules, in log odds. */
function readEvidence({ score, typeShares }: MentionCandidate, { draft, found, typed }: WeighedName): Evidence {
  const types = NAME_TYPES.map((type) => Math.log(Math.max(1e-6, typeShares[type] ?? 0)) + (type === draft.type ? Math.min(typed, SUREST) : 0));
  return { found: logOdds(score) + Math.min(found, SUREST), types, count: 1 };
}

/** What speaks for each text in all places where it stands. */
function gatherByText(names: readonly Doubled[]): ReadonlyMap<string, Evidence> {
  const sums = new Map<string, Evidence>();
  for (const { name, candidate } of names) {
    if (candidate === undefined) continue;
    const one = readEvidence(candidate, name);
    const sum = sums.get(name.draft.text);
    sums.set(name.draft.text, sum === undefined ? one : { found: sum.found + one.found, types: sum.types.map((score, index) => score + one.types[index]!), count: sum.count + 1 });
  }
  return sums;
}

function weighRules(name: WeighedName, candidate: MentionCandidate | undefined, surnames: ReadonlySet<string>, sums: ReadonlyMap<string, Evidence>): Candidate {
  const { draft } = name;
  if (candidate === undefined) return { draft, score: SUREST };
  const sum = sums.get(draft.text)!;
  const { found, types } = withOthers(readEvidence(candidate, name), sum);
  // Who was named in full stays a person, whatever the model thinks of the surname in one sentence; a firm may have its founder's name, though.
  const isFirm = types[ORGANIZATION]! - types[PERSON]! > FIRM && sum.count > 1;
  const type = draft.type === 'Person' && surnames.has(draft.text) && !isFirm ? 'Person' : likeliestType(types, draft.type);
  return { draft: type === draft.type ? draft : { ...draft, type, foundBy: `${draft.foundBy}+model` }, score: found };
}

function withOthers(own: Evidence, sum: Evidence): Evidence {
  if (sum.count < 2) return own;
  const add = (one: number, all: number): number => one + (OTHERS * (all - one)) / (sum.count - 1);
  return { found: add(own.found, sum.found), types: own.types.map((score, index) => add(score, sum.types[index]!)), count: sum.count };
}

/** The likeliest type; that of the rules where no other is likelier. */
function likeliestType(types: readonly number[], ofRules: EntityType): EntityType {
  const highest = Math.max(...types);
  return types[NAME_TYPES.indexOf(ofRules)] === highest ? ofRules : NAME_TYPES[types.indexOf(highest)]!;
}

function toCandidate(text: string, sentences: readonly TaggedSentence[], candidate: MentionCandidate): Candidate[] {
  const place = tokensOf(sentences, candidate);
  if (place === null) return [];
  const { sentence, from, to, head } = place;
  if (to - from === 1 && (isTicker(sentence.tokens, from) || (from === 0 && isWhoSomebodyIs(sentence.tokens[0]!.text)))) return [];
  if (isNumbered(sentence.tokens, from, to) || isMereNumber(text, candidate)) return [];
  const start = sentence.tokens[from]!.start;
  const end = sentence.tokens[to - 1]!.end;
  const draft: MentionDraft = { start, end, text: text.slice(start, end), form: 'name', type: candidate.type, sentence: sentence.index, head, foundBy: 'name:model' };
  return [{ draft, score: logOdds(candidate.score) - FOUND_BY_MODEL }];
}

/** "Judge halts merger": the capital of a first word says nothing. */
function isWhoSomebodyIs(word: string): boolean {
  return (wordFacts(word).kinds & (KIND.title | KIND.personNoun)) !== 0;
}

/** "[17]", "10,000 were left": a number may be called a product, a work or an event ("9/11"), but nothing else. */
function isMereNumber(text: string, { start, end, type }: MentionCandidate): boolean {
  return ['Person', 'Group', 'Organization', 'Place'].includes(type) && !/\p{L}/u.test(text.slice(start, end));
}

/** Whether a span lies within one of some spans that are in order and apart from each other. */
function liesWithin(span: Span, ordered: readonly MentionDraft[]): boolean {
  const outer = ordered[lowerBound(ordered.length, (index) => ordered[index]!.end > span.start)];
  return outer !== undefined && contains(outer, span);
}

/** Whether a span overlaps one of some spans that are in order and apart from each other. */
function touchesAny(span: MentionDraft, ordered: readonly MentionDraft[]): boolean {
  const low = lowerBound(ordered.length, (index) => ordered[index]!.end > span.start);
  return low < ordered.length && overlaps(ordered[low]!, span);
}
