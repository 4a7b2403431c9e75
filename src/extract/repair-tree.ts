import { isLiteral, type Mention } from '../model/mention.js';
import type { Token } from '../model/token.js';

/**
 * Puts right what the parser often gets wrong and names make plain: a main verb read as a participle ("Acme, the maker of X,
 * named Jane Roe …"), a subject read as an adjunct, and the two objects of a naming verb.
 */
export function repairTree(tokens: readonly Token[], mentions: readonly Mention[]): readonly Token[] {
  const tree = tokens.map(asNoun);
  const things = mentions.filter((mention) => !isLiteral(mention));
  if (things.length === 0) return tree;
  tree.forEach((token, index) => {
    if (token.pos !== 'VERB' || !token.tag.startsWith('VB')) return;
    raiseMainVerb(tree, things, index);
    findSubject(tree, things, index);
    takeJoinedSubject(tree, things, index);
    orderNaming(tree, things, index);
  });
  return tree;
}

/** "denies wrongdoing": what ends as a gerund and is none. */
function asNoun(token: Token): Token {
  if (token.tag !== 'VBG' || token.text.toLowerCase() !== 'wrongdoing') return { ...token };
  return { ...token, tag: 'NN', pos: 'NOUN', lemma: 'wrongdoing', dependency: token.dependency === 'xcomp' || token.dependency === 'ccomp' ? 'obj' : token.dependency };
}

type Tree = { -readonly [Key in keyof Token]: Token[Key] }[];

function childrenOf(tree: Tree, head: number): number[] {
  return tree.flatMap((token, index) => (token.head === head ? [index] : []));
}

const hasChild = (tree: Tree, head: number, dependency: RegExp): boolean => childrenOf(tree, head).some((child) => dependency.test(tree[child]!.dependency));

/** "Teral, the maker of switches, named Amara Sesay": a participle after a comma with its object behind it is the main verb of a sentence that has none. */
function raiseMainVerb(tree: Tree, things: readonly Mention[], verb: number): void {
  const { dependency, head, tag } = tree[verb]!;
  const subject = tree[head];
  if (subject === undefined || subject.head >= 0 || dependency !== 'acl' || !(tag === 'VBD' || (tag === 'VBN' && tree[verb - 1]?.text === ',')) || hasChild(tree, head, /^(?:cop|nsubj)/u)) return;
  if (hasChild(tree, verb, /^(?:aux|obl:agent)/u) || (tag !== 'VBD' && !startsPhrase(tree, things, verb + 1) && !isLeaving(tree, verb))) return;
  tree[verb] = { ...tree[verb]!, tag: 'VBD', dependency: 'root', head: -1 };
  tree[head] = { ...subject, dependency: 'nsubj', head: verb };
  const object = childrenOf(tree, verb).find((child) => child > verb && tree[child]!.dependency === 'xcomp' && things.some((thing) => thing.head === child));
  if (object !== undefined && !hasChild(tree, verb, /^obj$/u)) tree[object]!.dependency = 'obj';
}

/** "Holt, the chief scientist of Tangent, left for DeepMind": such a verb has no passive without an object behind "by". */
function isLeaving(tree: Tree, verb: number): boolean {
  return tree[verb]!.lemma === 'leave' && /^(?:for|in|on|after|to|last|this)$/u.test(tree[verb + 1]?.text ?? '');
}

function startsPhrase(tree: Tree, things: readonly Mention[], index: number): boolean {
  const token = tree[index];
  return token !== undefined && (/^(?:DT|PRP\$?)$/u.test(token.tag) || things.some(({ start }) => start === token.start));
}

/** A finite verb without a subject, and a name before it that hangs on it as something else: "Rybin, a Latvian, lost his place". */
function findSubject(tree: Tree, things: readonly Mention[], verb: number): void {
  const finite = /^VB[DZP]$/u.test(tree[verb]!.tag) || hasChild(tree, verb, /^aux/u);
  if (!finite || hasChild(tree, verb, /^(?:nsubj|csubj|expl)/u) || /^(?:conj|acl|xcomp|advcl)/u.test(tree[verb]!.dependency)) return;
  const subject = childrenOf(tree, verb).find((child) =>
    child < verb && /^(?:obl:unmarked|dislocated|ccomp|advcl|nmod:unmarked|parataxis)$/u.test(tree[child]!.dependency) && /^(?:NOUN|PROPN)$/u.test(tree[child]!.pos) &&
    !hasChild(tree, child, /^(?:case|cop|nsubj|mark)/u) && tree[child]!.lemma !== 'thanks' && isSaidOf(tree, things, child));
  if (subject !== undefined) tree[subject]!.dependency = hasChild(tree, verb, /^aux:pass$/u) ? 'nsubj:pass' : 'nsubj';
}

/** "Shares fell, and its finance director, Gordon Siu, resigned": a noun behind "and" that hangs on the first verb is the subject of the second. */
function takeJoinedSubject(tree: Tree, things: readonly Mention[], verb: number): void {
  const { dependency, head, tag } = tree[verb]!;
  if (dependency !== 'conj' || !/^VB[DZP]$/u.test(tag) || hasChild(tree, verb, /^(?:nsubj|csubj|expl|cc)/u)) return;
  const subject = childrenOf(tree, head).find((child) => child > head && child < verb && /^(?:obl|obj|conj|nmod)/u.test(tree[child]!.dependency) && hasChild(tree, child, /^cc$/u) && !hasChild(tree, child, /^case$/u));
  if (subject === undefined || !/^(?:NOUN|PROPN)$/u.test(tree[subject]!.pos) || !isSaidOf(tree, things, subject)) return;
  tree[subject] = { ...tree[subject]!, dependency: hasChild(tree, verb, /^aux:pass$/u) ? 'nsubj:pass' : 'nsubj', head: verb };
}

function isSaidOf(tree: Tree, things: readonly Mention[], node: number): boolean {
  return things.some(({ head, type }) => (head === node || (tree[head]!.head === node && tree[head]!.dependency === 'appos')) && (type === 'Person' || type === 'Organization' || type === 'Product'));
}

const NAMING = new Set(['name', 'appoint', 'elect', 'make', 'call', 'dub', 'hire', 'nominate', 'choose', 'crown', 'declare', 'pick', 're-elect', 'reelect']);

/** "Acme named Jane Roe chief executive": she is the object, the post what she became. */
function orderNaming(tree: Tree, things: readonly Mention[], verb: number): void {
  if (!NAMING.has(tree[verb]!.lemma)) return;
  const after = childrenOf(tree, verb).filter((child) => child > verb);
  const person = after.find((child) => /^(?:iobj|obj|xcomp)$/u.test(tree[child]!.dependency) && things.some((thing) => thing.head === child && thing.type === 'Person'));
  if (person === undefined) return;
  const post = after.find((child) => child > person && /^(?:obl:unmarked|obj|appos|nmod:unmarked)$/u.test(tree[child]!.dependency) && /^(?:NOUN|ADJ)$/u.test(tree[child]!.pos) && !hasChild(tree, child, /^case$/u));
  tree[person]!.dependency = 'obj';
  if (post !== undefined) tree[post]!.dependency = 'xcomp';
}
