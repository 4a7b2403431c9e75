import { isNationality } from '../../text/countries.js';
import { isLiteral, type Mention } from '../../model/mention.js';
import { openingDateline } from '../dateline.js';
import { dependents, isVerb, prepositionOf, type SentenceContext } from '../sentence-context.js';
import { listedNames } from './listed-names.js';

const CONJ: ReadonlySet<string> = new Set(['conj']);
const APPOS_OR_FLAT_OR_NMOD_DESC: ReadonlySet<string> = new Set(['appos', 'flat', 'nmod:desc']);
const NMOD_OR_NMOD_POSS_OR_OBL: ReadonlySet<string> = new Set(['nmod', 'nmod:poss', 'obl']);

/** A mention that fills a slot of a predication. */
export interface Filler {
  readonly mention: Mention;
  /** Steps that it took to reach it: through "one of", "shares of", an apposition. */
  readonly distance: number;
}

/** Nouns that stand for what follows them: "a group of investors", "shares of X", "part of Y". */
const TRANSPARENT = new Set([
  'group', 'number', 'part', 'some', 'most', 'all', 'many', 'one', 'two', 'both', 'half', 'share', 'stake', 'majority', 'rest', 'unit', 'member', 'pair', 'team', 'series', 'kind', 'type',
  'percent', 'percentage', 'piece', 'portion', 'seat', 'copy', 'version', 'maker', 'city', 'state', 'town', 'village', 'island', 'board', 'user', 'government', 'people', 'head', 'office', 'office',
]);

const THROUGH = new Set(['group', 'number', 'part', 'some', 'most', 'all', 'many', 'one', 'two', 'both', 'half', 'share', 'stake', 'majority', 'rest', 'piece', 'portion', 'copy', 'version', 'percent', 'city', 'town', 'state', 'village', 'island', 'board', 'pair', 'third', 'quarter', 'ownership', 'control', 'series', 'technology', 'business', 'operation', 'asset', 'service', 'product']);

const DEEPEST = 3;

/** "A, B and the C group": names join names; a name after a description is often the next item of an outer list. */
function isSameKind(context: SentenceContext, node: number, child: number): boolean {
  if (isVerb(context.tokens[child]!)) return false;
  return (context.tokens[node]!.pos === 'PROPN') === (context.tokens[child]!.pos === 'PROPN') || context.tokens[node]!.pos !== 'NOUN';
}

/** Mentions that the phrase headed by `node` stands for, coordination included: "A, B and C" gives three. */
export function fillersAt(context: SentenceContext, node: number, single = false): readonly Filler[] {
  const known = fillersOf.get(context) ?? new Map<number, readonly Filler[]>();
  fillersOf.set(context, known);
  const key = node * 2 + (single ? 1 : 0);
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = findFillers(context, node, single);
  known.set(key, found);
  return found;
}

/** Many frames ask what stands at the same few nodes: each answer is kept for as long as the sentence is read. */
const fillersOf = new WeakMap<SentenceContext, Map<number, readonly Filler[]>>();

function findFillers(context: SentenceContext, node: number, single: boolean): Filler[] {
  const own = directFillers(context, node, 0);
  const joined = single ? [] : joinedTo(context, node, 0).flatMap((child) => directFillers(context, child, 0));
  const found = [...own, ...joined];
  return found.filter((filler, index) => found.findIndex((other) => other.mention.id === filler.mention.id) === index);
}

/** What is joined to a node, step by step: some trees hang "C" of "A, B and C" on "B", or on the verb. */
function joinedTo(context: SentenceContext, node: number, depth: number): number[] {
  if (depth >= LONGEST_LIST) return [];
  const next = dependents(context, node, CONJ).filter((child) => isSameKind(context, node, child));
  const stray = depth === 0 ? strayPartner(context, node) : null;
  const direct = stray === null || next.includes(stray) ? next : [...next, stray];
  return direct.flatMap((child) => [child, ...(context.mentionsAt.has(child) ? joinedTo(context, child, depth + 1) : [])]);
}

const LONGEST_LIST = 12;

/** "hired Boeing and SpaceX": a second name that the parser has joined to the verb. */
function strayPartner(context: SentenceContext, node: number): number | null {
  const name = context.mentionsAt.get(node)?.[0];
  if (name?.form !== 'name' || !/^(?:and|or|&)$/u.test(context.tokens[node + 1]?.text ?? '')) return null;
  const other = context.mentions.find((mention) => mention.start === context.tokens[node + 2]?.start && mention.form === 'name' && mention.type === name.type);
  if (other === undefined) return null;
  const { dependency, head } = context.tokens[other.head]!;
  return dependency === 'conj' && head >= 0 && isVerb(context.tokens[head]!) ? other.head : null;
}

function directFillers(context: SentenceContext, node: number, distance: number): Filler[] {
  const mentions = context.mentionsAt.get(node);
  if (mentions !== undefined && mentions.length > 0) {
    const mention = mentions[0]!;
    const named = context.namedChains.has(mention.chain);
    const apposed = named ? [] : [...apposedNames(context, node, distance), ...describedName(context, node, distance)];
    if (apposed.length > 0) return apposed;
    if (named || !TRANSPARENT.has(context.tokens[node]!.lemma) || distance >= DEEPEST) return [{ mention, distance }];
    const inside = throughOf(context, node, distance);
    return inside.length > 0 ? inside : [{ mention, distance }];
  }
  if (distance >= DEEPEST) return [];
  const brand = brandBefore(context, node);
  if (brand !== null) return [{ mention: brand, distance: distance + 1 }];
  const apposed = [...apposedNames(context, node, distance), ...describedName(context, node, distance)];
  return apposed.length > 0 ? apposed : throughOf(context, node, distance);
}

/** "the Zipline stapler", "Stella machines", "the Kamojaya plant": the name of a product, work or site before the word for what it is. */
function brandBefore(context: SentenceContext, node: number): Mention | null {
  if (context.tokens[node]!.pos !== 'NOUN' && !ASSOCIATIONS.has(context.tokens[node]!.lemma)) return null;
  const named = (context.children[node] ?? []).flatMap((child) => (['compound', 'nmod:desc', 'amod'].includes(context.tokens[child]!.dependency) ? (context.mentionsAt.get(child) ?? []) : []));
  const brand = named.find(({ form, text, type }) => form === 'name' && !isNationality(text) && (type === 'Product' || type === 'Work/Document' || (type === 'Organization' && ASSOCIATIONS.has(context.tokens[node]!.lemma)) || (type === 'Place' && SITES.has(context.tokens[node]!.lemma))));
  return brand ?? null;
}

/** "the Sur Unido party": a word for what an organisation is, not for a part of it. */
const ASSOCIATIONS = new Set(['party', 'movement', 'newspaper', 'magazine', 'website', 'band', 'coalition', 'alliance']);

const SITES = new Set(['plant', 'mine', 'farm', 'hotel', 'airport', 'field', 'dam', 'refinery', 'smelter', 'mill', 'factory', 'reactor', 'bridge', 'building', 'hospital', 'school', 'stadium', 'terminal', 'port', 'prison', 'project', 'site', 'well', 'pub', 'restaurant']);

/** "the retail chain Lumbre", "Oder, a grocery chain": the name that a description stands before, or after with a comma. */
function describedName(context: SentenceContext, node: number, distance: number): Filler[] {
  if (context.tokens[node]!.pos !== 'NOUN') return [];
  const listed = listedNames(context, node);
  if (listed.length > 0) return listed.map((mention) => ({ mention, distance: distance + 1 }));
  const after = context.mentions.find((mention) => mention.form === 'name' && mention.start === context.tokens[node + 1]?.start);
  if (after !== undefined && !isLiteral(after)) return [{ mention: after, distance: distance + 1 }];
  const before = nameBefore(context, node);
  return before === undefined || isListed(context, before.head) ? [] : [{ mention: before, distance: distance + 1 }];
}

/** The name that a description follows after a comma: "Oder, a grocery chain". */
export function nameBefore(context: SentenceContext, node: number): Mention | undefined {
  const start = phraseStart(context, node);
  const comma = context.tokens[start - 1]?.text;
  if (comma !== ',' && comma !== '—' && comma !== '–' && comma !== '(') return undefined;
  if (!/^(?:DT|PRP\$|NN|JJ|NNP|CD|VBG)$/u.test(context.tokens[start]!.tag)) return undefined;
  const before = beforeBrackets(context, start - 2);
  const name = context.mentions.find((mention) => mention.form === 'name' && !isLiteral(mention) && mention.end === context.tokens[before]?.end);
  return name !== undefined && openingDateline(context.tokens, context.mentions)?.place === name ? undefined : name;
}

/** "the Widget Board (WB), a regulator": the token before what stands in brackets. */
function beforeBrackets(context: SentenceContext, last: number): number {
  if (context.tokens[last]?.text !== ')') return last;
  const open = context.tokens.findLastIndex((token, index) => index < last && token.text === '(');
  return open > 0 && last - open < 6 ? open - 1 : last;
}

/** First token of the noun phrase that ends in `node`, by its words alone. */
function phraseStart(context: SentenceContext, node: number): number {
  let start = node;
  while (start > 0 && /^(?:DT|PRP\$|NN|NNS|NNP|JJ|JJR|JJS|CD|VBN|VBG|HYPH|POS|\$|RBS|RB)$/u.test(context.tokens[start - 1]!.tag)) {
    start -= 1;
    if (/^(?:DT|PRP\$)$/u.test(context.tokens[start]!.tag)) break;
  }
  return start;
}

/** Whether the name before the comma is an item of a list ("A, B, a firm, and C"). */
function isListed(context: SentenceContext, last: number): boolean {
  const token = context.tokens[last]!;
  return token.dependency === 'conj' && context.tokens[last - 1]?.text === ',';
}

/** "its partners Bizconf and Suirui", "the app TikTok": names beside a noun that is no mention by itself. */
function apposedNames(context: SentenceContext, node: number, distance: number): Filler[] {
  return dependents(context, node, APPOS_OR_FLAT_OR_NMOD_DESC).flatMap((child) => {
    const mention = context.mentionsAt.get(child)?.[0];
    if (mention?.form !== 'name' || prepositionOf(context, child) !== '') return [];
    const joined = dependents(context, child, CONJ).flatMap((other) => context.mentionsAt.get(other)?.[0] ?? []);
    return [mention, ...joined].map((name) => ({ mention: name, distance: distance + 1 }));
  });
}

/** Words for some of an owner's people: what holds of them does not hold of the owner. */
const GROUPS = new Set(['group', 'team', 'part', 'operation', 'business', 'number', 'pair']);

function throughOf(context: SentenceContext, node: number, distance: number): Filler[] {
  const token = context.tokens[node]!;
  if (!THROUGH.has(token.lemma) && token.pos !== 'NUM') return [];
  return dependents(context, node, NMOD_OR_NMOD_POSS_OR_OBL)
    .filter((child) => (context.tokens[child]!.dependency === 'nmod:poss' && !GROUPS.has(token.lemma)) || /^(?:of|in)$/u.test(prepositionOf(context, child)))
    .flatMap((child) => directFillers(context, child, distance + 1));
}
