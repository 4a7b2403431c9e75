import { isLiteral, type Mention } from '../model/mention.js';
import { changed, hasChild, isWithin, type Tree } from './changing-tree.js';

const LOST = new Set(['conj', 'obl', 'obl:unmarked', 'obj', 'iobj', 'xcomp', 'advcl', 'vocative', 'dislocated', 'dep', 'list', 'parataxis', 'nmod:unmarked']);
const LONGEST = 8;

/** "dropped Dice, a smaller rival.": a description between a name's comma and the next stop is said of the name, whatever the tree makes of it. */
export function tieDescription(tree: Tree, mentions: readonly Mention[], noun: number): void {
  const { dependency, tag } = tree[noun]!;
  if ((tag === 'NN' || tag === 'JJ' || (tag === 'NNP' && /^an?$/iu.test(tree[noun - 1]?.text ?? ''))) && LOST.has(dependency)) tieToNameBefore(tree, mentions, noun);
}

function tieToNameBefore(tree: Tree, mentions: readonly Mention[], noun: number): void {
  if (!/^(?:[,.;:)–—]|--?|of|in|for|to|who|that|which|based|owned|run|led)$/iu.test(tree[noun + 1]?.text ?? '.')) return;
  if (hasChild(tree, noun, /^(?:case|cop|mark|nsubj|aux|cc)/u)) return;
  const comma = startOfPhrase(tree, noun) - 1;
  if (tree[comma]?.text !== ',') return;
  const name = mentions.find(({ end, form }) => end === tree[comma - 1]?.end && form === 'name');
  if (name === undefined || isLiteral(name) || name.type === 'Place') return;
  tree[noun] = changed(tree[noun]!, { head: name.head, dependency: 'appos' });
}

/** "the wishes of the activist fund Orlo", "from a newspaper, the Courier": a name that the tree puts elsewhere is what the noun right before it is called. */
export function tieNameToNoun(tree: Tree, mentions: readonly Mention[], index: number): void {
  if (AWAY.has(tree[index]!.dependency)) tieToNounBefore(tree, mentions, index);
}

const AWAY = new Set(['appos', 'obl', 'obl:unmarked', 'nmod:unmarked', 'dep', 'parataxis']);

function tieToNounBefore(tree: Tree, mentions: readonly Mention[], index: number): void {
  if (hasChild(tree, index, /^(?:case|mark|cop)/u)) return;
  const name = mentions.find(({ head, form }) => head === index && form === 'name');
  if (name === undefined || isLiteral(name) || name.type === 'Place') return;
  const first = tree.findIndex(({ start }) => start >= name.start);
  const opening = tree[first - 1]?.tag === 'DT' ? first - 1 : first;
  const isApart = tree[opening - 1]?.text === ',';
  const noun = isApart ? opening - 2 : opening - 1;
  if (noun < 1 || tree[noun]!.tag !== 'NN' || tree[index]!.head === noun || mentions.some(({ head, form }) => head === noun && form !== 'nominal')) return;
  const article = startOfPhrase(tree, noun);
  if (article === 0 || !hasChild(tree, noun, /^case$/u) || (isApart && !/^an?$/iu.test(tree[article]!.text)) || isWithin(tree, noun, index)) return;
  tree[index] = changed(tree[index]!, { head: noun, dependency: 'appos' });
}

/** "Orlo, the Cusco, Peru, studio": a town between an article and a noun belongs to the noun, and the noun to the name. */
export function tieTown(tree: Tree, mentions: readonly Mention[], town: number): void {
  if (tree[town + 1]?.text === ',' && BESIDE.has(tree[town]!.dependency)) tieTownToNoun(tree, mentions, town);
}

const BESIDE = new Set(['conj', 'appos', 'nmod', 'dep', 'list']);

function tieTownToNoun(tree: Tree, mentions: readonly Mention[], town: number): void {
  const place = mentions.find(({ head, type, form }) => head === town && type === 'Place' && form === 'name');
  const first = place === undefined ? -1 : tree.findIndex(({ start }) => start >= place.start);
  const article = tree[first]?.tag === 'DT' ? first : first - 1;
  if (first < 2 || tree[article]?.tag !== 'DT' || tree[article - 1]?.text !== ',') return;
  const name = mentions.find(({ end, form, type }) => end === tree[article - 2]?.end && form === 'name' && (type === 'Organization' || type === 'Product'));
  const state = mentions.find(({ start, type }) => start === tree[town + 2]?.start && type === 'Place');
  const noun = state === undefined ? -1 : tree.findIndex(({ start, tag }) => start > state.end && /^NNS?$/u.test(tag));
  if (name === undefined || noun < 0 || noun - town > LONGEST) return;
  tree[town] = changed(tree[town]!, { head: noun, dependency: 'compound' });
  if (tree[state!.head] !== undefined) tree[state!.head] = changed(tree[state!.head]!, { head: town, dependency: 'nmod:unmarked' });
  tree[noun] = changed(tree[noun]!, { head: name.head, dependency: 'appos' });
}

/** "sold the quarter owned by Lumen": a fraction between a verb and a participle is what is bought. */
export function tieFraction(tree: Tree, index: number): void {
  const participle = tree[index + 1];
  if (tree[index - 1]?.tag !== 'DT' || participle === undefined || !/^(?:half|third|quarter|fifth|rest|remainder)$/iu.test(tree[index]!.text) || !/^(?:held|owned|controlled)$/iu.test(participle.text)) return;
  const verb = tree[index - 2];
  if (verb === undefined || !verb.tag.startsWith('VB') || verb.pos !== 'VERB') return;
  tree[index] = changed(tree[index]!, { tag: 'NN', pos: 'NOUN', lemma: tree[index]!.text.toLowerCase(), head: index - 2, dependency: 'obj' });
  tree[index - 1] = changed(tree[index - 1]!, { head: index, dependency: 'det' });
  tree[index + 1] = changed(participle, { tag: 'VBN', pos: 'VERB', head: index, dependency: 'acl' });
}

/** "fixed prices with two rivals, Orlo and Pim": names behind a plural and its comma spell out the plural, not a noun before it. */
export function tieList(tree: Tree, mentions: readonly Mention[], index: number): void {
  if (tree[index + 1]?.text === 'and' && LISTED.has(tree[index]!.dependency) && !hasChild(tree, index, /^case$/u)) tieToPlural(tree, mentions, index);
}

const LISTED = new Set(['appos', 'obl', 'obl:unmarked', 'nmod', 'dep', 'list']);

function tieToPlural(tree: Tree, mentions: readonly Mention[], index: number): void {
  const name = mentions.find(({ head, form }) => head === index && form === 'name');
  const first = name === undefined ? -1 : tree.findIndex(({ start }) => start >= name.start);
  const plural = first - 2;
  if (plural < 0 || tree[first - 1]!.text !== ',' || tree[plural]!.tag !== 'NNS' || mentions.some(({ head, form, type }) => head === plural && (form === 'name' || type === 'Date'))) return;
  tree[index] = changed(tree[index]!, { head: plural, dependency: 'appos' });
}

/** "Airbnb rival Casana expands": two names with nothing but a description between are no list; the second is spoken of. */
export function tieModifyingName(tree: Tree, mentions: readonly Mention[], index: number): void {
  if (tree[index]!.dependency === 'conj' && tree[index]!.head < index) tieToLaterName(tree, mentions, index);
}

function tieToLaterName(tree: Tree, mentions: readonly Mention[], index: number): void {
  const { head } = tree[index]!;
  const [name, first] = [index, head].map((node) => mentions.find((mention) => mention.head === node && mention.form === 'name'));
  if (name === undefined || first === undefined || tree[head]!.head === index) return;
  const between = tree.filter(({ start, end }) => start >= first.end && end <= name.start);
  if (between.length === 0 || !between.every(({ tag }) => /^(?:JJ|NN)$/u.test(tag))) return;
  tree[index] = changed(tree[index]!, { head: tree[head]!.head, dependency: tree[head]!.dependency });
  tree[head] = changed(tree[head]!, { head: index, dependency: 'compound' });
}

/** "by Maya Stern, a chemist from Torvin College, and Omar Tait": a name behind a comma and "and" is joined to one of its own type. */
export function tieJoinedName(tree: Tree, mentions: readonly Mention[], index: number): void {
  if (tree[index]!.dependency === 'conj') tieToFellow(tree, mentions, index);
}

function tieToFellow(tree: Tree, mentions: readonly Mention[], index: number): void {
  const { head } = tree[index]!;
  const [name, other] = [index, head].map((node) => mentions.find((mention) => mention.head === node && mention.form === 'name'));
  if (name === undefined || other === undefined || name.type === other.type || isLiteral(name)) return;
  const first = tree.findIndex(({ start }) => start >= name.start);
  if (!/^(?:and|or)$/u.test(tree[first - 1]?.text ?? '') || tree[first - 2]?.text !== ',') return;
  const fellow = mentions.findLast(({ end, form, type }) => form === 'name' && type === name.type && end < other.start && isDescribedBehind(tree, end));
  if (fellow !== undefined) tree[index] = changed(tree[index]!, { head: fellow.head });
}

/** Whether a comma and an article follow: "Maya Stern, a chemist". */
function isDescribedBehind(tree: Tree, end: number): boolean {
  const comma = tree.findIndex(({ start }) => start >= end);
  return comma > 0 && tree[comma]!.text === ',' && /^(?:DT|PRP\$)$/u.test(tree[comma + 1]?.tag ?? '');
}

/** The article or possessive that opens the noun's phrase; 0 where it has none. */
function startOfPhrase(tree: Tree, noun: number): number {
  for (let index = noun - 1; index > 0 && noun - index <= LONGEST; index -= 1) {
    const { tag } = tree[index]!;
    if (/^(?:DT|PRP\$)$/u.test(tag)) return index;
    if (!/^(?:JJ|JJR|JJS|NN|NNP|HYPH|VBN|VBG|CD|RBS|RB)$/u.test(tag)) return 0;
  }
  return 0;
}
