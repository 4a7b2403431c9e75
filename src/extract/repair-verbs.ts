import type { Mention } from '../model/mention.js';
import { changed, childrenOf, hasChild, isFiniteTag, isWithin, type Tree } from './changing-tree.js';

/** "The ban has sparked discussions": a participle with an auxiliary of its own modifies nothing; what it seemed to modify is its object. */
export function raiseModifier(tree: Tree, verb: number): void {
  const { dependency, head, tag } = tree[verb]!;
  if (tag !== 'VBN' || dependency !== 'amod') return;
  const noun = tree[head];
  const have = auxiliaryBefore(tree, verb);
  if (noun === undefined || head < verb || have < 0) return;
  tree[verb] = changed(tree[verb]!, { pos: 'VERB', head: noun.head, dependency: noun.dependency });
  for (const [index, token] of tree.entries()) if (token.head === head && index < verb) token.head = verb;
  tree[have] = changed(tree[have]!, { pos: 'AUX', head: verb, dependency: 'aux' });
  tree[head] = changed(noun, { head: verb, dependency: 'obj' });
}

/** "has in recent weeks dealt with": a time between "has" and its participle is nobody's object. */
export function joinAcrossTime(tree: Tree, mentions: readonly Mention[], verb: number): void {
  if (tree[verb]!.tag === 'VBN') joinWithHave(tree, mentions, verb);
}

function joinWithHave(tree: Tree, mentions: readonly Mention[], verb: number): void {
  const { head } = tree[verb]!;
  const time = tree[head];
  const have = time?.head ?? -1;
  if (time === undefined || have < 0 || tree[have]!.lemma !== 'have' || have > head || head > verb) return;
  if (!mentions.some((mention) => mention.head === head && mention.type === 'Date' && mention.end <= tree[verb]!.start)) return;
  tree[verb] = changed(tree[verb]!, { head: tree[have]!.head, dependency: tree[have]!.dependency });
  for (const [index, token] of tree.entries()) if (token.head === have && index !== verb) token.head = verb;
  tree[head] = changed(time, { head: verb, dependency: 'obl' });
  tree[have] = changed(tree[have]!, { pos: 'AUX', head: verb, dependency: 'aux' });
}

/** "is run by Oslo-based Lumen": a name behind a preposition is no complement, and the preposition is its own. */
export function readOblique(tree: Tree, mentions: readonly Mention[], index: number): void {
  if (tree[index]!.dependency === 'xcomp') asOblique(tree, mentions, index);
}

function asOblique(tree: Tree, mentions: readonly Mention[], index: number): void {
  const { head } = tree[index]!;
  const verb = tree[head];
  const preposition = tree[head + 1];
  if (verb?.pos !== 'VERB' || head > index || preposition?.dependency !== 'case' || !isWithin(tree, head + 1, index) || !mentions.some((mention) => mention.head === index)) return;
  preposition.head = index;
  tree[index] = changed(tree[index]!, { dependency: preposition.lemma === 'by' && verb.tag === 'VBN' ? 'obl:agent' : 'obl' });
}

/** "Acme, which owns Orlo, is in talks about buying Pim": a noun with a verb of being is a predicate, and no object of a later gerund. */
export function raisePredicate(tree: Tree, noun: number): void {
  const { dependency, head, pos } = tree[noun]!;
  const verb = tree[head];
  if (pos === 'NOUN' && verb?.tag === 'VBG' && head > noun && verb.head <= noun && /^(?:obj|obl|nsubj)$/u.test(dependency)) asPredicate(tree, noun, verb);
}

function asPredicate(tree: Tree, noun: number, verb: Tree[number]): void {
  const { head } = tree[noun]!;
  if (!childrenOf(tree, noun).some((child) => child < noun && tree[child]!.dependency === 'cop')) return;
  const subject = tree[verb.head];
  tree[head] = changed(verb, { head: noun, dependency: 'acl' });
  if (subject !== undefined && subject.head < 0 && verb.dependency === 'acl') {
    tree[noun] = changed(tree[noun]!, { head: -1, dependency: 'root' });
    tree[verb.head] = changed(subject, { head: noun, dependency: 'nsubj' });
  } else tree[noun] = changed(tree[noun]!, { head: verb.head, dependency: verb.dependency });
}

/** "is owned by Oslo-based Lumen": a participle behind a hyphen modifies what follows, which stands where the participle seemed to. */
export function tieHyphenated(tree: Tree, mentions: readonly Mention[], participle: number): void {
  const { dependency, tag } = tree[participle]!;
  if (tag === 'VBN' && tree[participle - 1]?.tag === 'HYPH' && dependency !== 'amod') tieToName(tree, mentions, participle);
}

function tieToName(tree: Tree, mentions: readonly Mention[], participle: number): void {
  const { dependency, head } = tree[participle]!;
  const name = mentions.find(({ start }) => start === tree[participle + 1]?.start);
  if (name === undefined || tree[name.head]?.head !== participle) return;
  const place = tree.findIndex((token, index) => index < participle && token.head === participle);
  const preposition = tree.findIndex((token) => token.head === place && token.dependency === 'case');
  tree[name.head] = changed(tree[name.head]!, { head, dependency: preposition < 0 ? dependency : tree[preposition]!.lemma === 'by' ? 'obl:agent' : 'obl' });
  tree[participle] = changed(tree[participle]!, { head: name.head, dependency: 'amod' });
  if (preposition >= 0) tree[preposition]!.head = name.head;
}

/** "employs 300 people in Lima": where somebody does it, not where the amount or the people are. */
export function raisePlace(tree: Tree, mentions: readonly Mention[], place: number): void {
  if (tree[place]!.dependency === 'nmod') raiseToVerb(tree, mentions, place);
}

function raiseToVerb(tree: Tree, mentions: readonly Mention[], place: number): void {
  const { head } = tree[place]!;
  const verb = tree[head]?.head ?? -1;
  if (verb < 0 || tree[verb]!.pos !== 'VERB' || tree[head]!.dependency !== 'obj') return;
  const isPlace = mentions.some((mention) => mention.head === place && mention.type === 'Place');
  const isAmount = STAFF.test(tree[head]!.lemma) || mentions.some((mention) => mention.head === head && mention.type === 'Quantity');
  if (isPlace && isAmount) tree[place] = changed(tree[place]!, { head: verb, dependency: 'obl' });
}

const STAFF = /^(?:people|person|staff|employee|worker)$/u;

const CONTROL = /^(?:try|attempt|want|hope|plan|seek|agree|intend|refuse|promise|offer|fail|decline|manage|vow|threaten|prepare|expect|wish|choose|decide)$/u;

/** "a firm that Lumen tried to buy": what the relative pronoun stands for is bought, not tried. */
export function lowerRelative(tree: Tree, verb: number): void {
  const { dependency, tag } = tree[verb]!;
  if (dependency === 'xcomp' && tag === 'VB') lowerPronoun(tree, verb);
}

function lowerPronoun(tree: Tree, verb: number): void {
  const { head } = tree[verb]!;
  const governor = tree[head];
  if (governor === undefined || !CONTROL.test(governor.lemma) || hasChild(tree, verb, /^obj$/u)) return;
  const pronoun = tree.find((token, index) => token.head === head && index < head && token.dependency === 'obj' && /^(?:WDT|WP)$/u.test(token.tag));
  if (pronoun !== undefined) pronoun.head = verb;
}

/** "was replaced by Lia Brandt as head of Torvin": the post is what the verb is about, not part of the name before it. */
export function raisePost(tree: Tree, mentions: readonly Mention[], noun: number): void {
  if (tree[noun]!.dependency === 'nmod') raiseAs(tree, mentions, noun);
}

function raiseAs(tree: Tree, mentions: readonly Mention[], noun: number): void {
  const { head } = tree[noun]!;
  const verb = tree[head]?.head ?? -1;
  if (verb < 0 || tree[verb]!.pos !== 'VERB' || verb > head || !mentions.some((mention) => mention.head === head && mention.type === 'Person')) return;
  const preposition = tree[head + 1];
  if (preposition?.lemma === 'as' && preposition.dependency === 'case' && preposition.head === noun) tree[noun] = changed(tree[noun]!, { head: verb, dependency: 'obl' });
}

/** "Orlo runs Pim and will buy the rest": a finite verb with an object is nobody's subject, but the first of two verbs. */
export function joinVerbs(tree: Tree, verb: number): void {
  const { dependency, tag } = tree[verb]!;
  if (isFiniteTag(tag) && dependency.startsWith('nsubj')) joinToSecond(tree, verb);
}

function joinToSecond(tree: Tree, verb: number): void {
  const { head } = tree[verb]!;
  const second = tree[head];
  if (second?.pos !== 'VERB' || head < verb) return;
  const isJoined = tree.some((token, index) => token.head === head && token.dependency === 'cc' && index > verb);
  if (!isJoined || !hasChild(tree, verb, /^obj$/u)) return;
  tree[verb] = changed(tree[verb]!, { pos: 'VERB', head: second.head, dependency: second.dependency });
  tree[head] = changed(second, { head: verb, dependency: 'conj' });
  const subject = tree.findLast((token, index) => token.head === verb && index < verb && token.pos === 'PROPN');
  if (subject !== undefined) subject.dependency = 'nsubj';
}

/** "Social media app TikTok", "Orlo and the Danish yard Pim": a noun right before a name, with no verb of being between, says what the name is. */
export function tieDescriptor(tree: Tree, things: readonly Mention[], noun: number): void {
  if (tree[noun]!.tag.startsWith('NN')) tieToNextName(tree, things, noun);
}

function tieToNextName(tree: Tree, things: readonly Mention[], noun: number): void {
  const { dependency, end, head } = tree[noun]!;
  const name = things.find((thing) => thing.start === end + 1 && thing.form === 'name');
  if (name === undefined || !tree[name.head]!.dependency.startsWith('nsubj')) return;
  if (name.head !== head && /^(?:conj|nmod)$/u.test(dependency)) standFor(tree, things, noun, name.head);
  else if (name.head !== head || !dependency.startsWith('nsubj')) return;
  tree[noun] = changed(tree[noun]!, { head: name.head, dependency: 'nmod:desc' });
}

/** A name takes the place of the noun that describes it, with the noun's preposition and "and"; what "and" joins it to is the name right before. */
function standFor(tree: Tree, things: readonly Mention[], noun: number, name: number): void {
  const { head, dependency } = tree[noun]!;
  const joint = tree.findIndex((token) => token.head === noun && token.dependency === 'cc');
  const first = dependency === 'conj' && joint > 0 ? things.find((thing) => thing.end === tree[joint - 1]!.end) : undefined;
  tree[name] = changed(tree[name]!, { head: first?.head ?? head, dependency });
  for (const token of tree) if (token.head === noun && /^(?:case|cc)$/u.test(token.dependency)) token.head = name;
}

function auxiliaryBefore(tree: Tree, verb: number): number {
  let at = verb - 1;
  while (at > 0 && tree[at]!.tag === 'RB') at -= 1;
  return tree[at]?.lemma === 'have' && isFiniteTag(tree[at]!.tag) ? at : -1;
}
