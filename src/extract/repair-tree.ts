import { isLiteral, type Mention } from '../model/mention.js';
import type { Token } from '../model/token.js';
import { breakRings, changed, childrenOf, copyToken, hasChild, isFinite, subjectLabel, type Tree } from './changing-tree.js';
import { openingDateline } from './dateline.js';
import { tieDescription, tieFraction, tieJoinedName, tieList, tieModifyingName, tieNameToNoun, tieTown } from './repair-descriptions.js';
import { findReporter, openFalseReport, raiseDenial, tieAim, tieReport } from './repair-reports.js';
import { joinAcrossTime, joinVerbs, lowerRelative, raiseModifier, raisePlace, raisePost, raisePredicate, readOblique, tieDescriptor, tieHyphenated } from './repair-verbs.js';
import { closeRelative, joinListedSubjects, openWithRelative, raiseFate, raiseLateVerb, readRelativeObject, takeWhoseSubject } from './repair-subjects.js';

/**
 * Puts right what the parser often gets wrong and names make plain: a main verb read as a participle ("Acme, the maker of X,
 * named Jane Roe …"), a subject read as an adjunct, and the two objects of a naming verb.
 */
export function repairTree(tokens: readonly Token[], mentions: readonly Mention[]): readonly Token[] {
  const tree: Tree = [];
  for (const token of tokens) tree.push(asNoun(token));
  repairAll(tree, mentions);
  breakRings(tree, tokens);
  return tree;
}

function repairAll(tree: Tree, mentions: readonly Mention[]): void {
  setDatelineApart(tree, mentions);
  tree.forEach((_, index) => {
    openFalseReport(tree, index);
    raiseModifier(tree, index);
    joinAcrossTime(tree, mentions, index);
    readOblique(tree, mentions, index);
    raisePredicate(tree, index);
    tieHyphenated(tree, mentions, index);
    raisePost(tree, mentions, index);
    raisePlace(tree, mentions, index);
    joinVerbs(tree, index);
    lowerRelative(tree, index);
    readInfinitive(tree, index);
    readModifier(tree, index);
    readMainHave(tree, index);
    readAmount(tree, mentions, index);
    freeRecipient(tree, mentions, index);
    tieFraction(tree, index);
    tieTown(tree, mentions, index);
    tieList(tree, mentions, index);
    tieDescription(tree, mentions, index);
    tieNameToNoun(tree, mentions, index);
    tieJoinedName(tree, mentions, index);
    tieModifyingName(tree, mentions, index);
  });
  const things = mentions.filter((mention) => !isLiteral(mention));
  if (things.length === 0) return;
  openWithRelative(tree, things);
  tree.forEach((token, index) => {
    tieDescriptor(tree, things, index);
    if (token.pos !== 'VERB' || !token.tag.startsWith('VB')) return;
    joinSince(tree, index);
    tieReport(tree, index);
    tieAim(tree, index);
    raiseDenial(tree, index);
    findReporter(tree, index);
    raiseMainVerb(tree, things, index);
    closeRelative(tree, things, index);
    takeWhoseSubject(tree, index);
    readRelativeObject(tree, index);
    raiseFate(tree, index);
    raiseLateVerb(tree, index);
    findSubject(tree, things, index);
    joinListedSubjects(tree, things, index);
    takeJoinedSubject(tree, things, index);
    orderNaming(tree, things, index);
  });
}

/** "OSLO — A court ordered": the place before a dash that opens a report is part of nothing. */
function setDatelineApart(tree: Tree, mentions: readonly Mention[]): void {
  const dateline = openingDateline(tree, mentions);
  if (dateline === null) return;
  const { place, dash } = dateline;
  const root = tree.findIndex(({ head }) => head < 0);
  if (root > dash) tree[place.head] = changed(tree[place.head]!, { head: root, dependency: 'dep' });
}

/** "denies wrongdoing": what ends as a gerund and is none. */
function asNoun(token: Token): Token {
  if (token.tag !== 'VBG' || token.text.toLowerCase() !== 'wrongdoing') return copyToken(token);
  return changed(token, { tag: 'NN', pos: 'NOUN', lemma: 'wrongdoing', dependency: token.dependency === 'xcomp' || token.dependency === 'ccomp' ? 'obj' : token.dependency });
}

/** "planned to open ten shops": what follows "to" and heads a clause is a verb; "is due to dock": the subject is that of the adjective. */
function readInfinitive(tree: Tree, index: number): void {
  const { dependency, head, tag, text } = tree[index]!;
  if (dependency === 'csubj' && tag === 'VB' && head >= 0 && head < index && hasChild(tree, head, /^nsubj$/u)) tree[index] = changed(tree[index]!, { dependency: 'xcomp' });
  if (tree[index - 1]?.tag !== 'TO' || tree[index - 1]!.head !== index || !/^(?:JJ|NN|RB)$/u.test(tag) || !/^(?:xcomp|acl|advcl|ccomp)$/u.test(dependency) || hasChild(tree, index, /^cop$/u)) return;
  tree[index] = changed(tree[index]!, { tag: 'VB', pos: 'VERB', lemma: text.toLowerCase() });
}

const BEFORE_GERUND = /^(?:begin|start|stop|keep|continue|quit|consider|avoid|deny|admit|like|love|hate|enjoy|finish|mind|recommend|suggest|risk|resist|try|go|need|include|involve|be|get|cease|discuss|oppose|propose|report|regret|remember|miss|spend|mean|see|plan|come)$/u;

/** "sell competing drugs": a gerund between a verb and a plural modifies the plural, but after "stop" and the like. */
function readModifier(tree: Tree, index: number): void {
  const { dependency, head, tag } = tree[index]!;
  const verb = tree[head];
  if (tag !== 'VBG' || dependency !== 'xcomp' || head !== index - 1 || verb === undefined || BEFORE_GERUND.test(verb.lemma)) return;
  const noun = tree[index + 1];
  if (noun?.tag !== 'NNS' || noun.head !== index || noun.dependency !== 'obj') return;
  tree[index + 1] = changed(noun, { head });
  tree[index] = changed(tree[index]!, { head: index + 1, dependency: 'amod', pos: 'ADJ', tag: 'JJ' });
}

/** "the firm has 90 staff": "has" before a noun is no auxiliary. */
function readMainHave(tree: Tree, index: number): void {
  const { dependency, head, lemma } = tree[index]!;
  const noun = tree[head];
  if (dependency !== 'aux' || lemma !== 'have' || noun === undefined || !/^(?:NOUN|PROPN)$/u.test(noun.pos) || head < index || hasChild(tree, head, /^(?:cop|aux:pass)$/u)) return;
  tree[index] = changed(tree[index]!, { pos: 'VERB', head: noun.head, dependency: noun.dependency });
  tree[head] = changed(noun, { head: index, dependency: 'obj' });
  for (const child of childrenOf(tree, head)) if (child < index || /^(?:advmod|punct|advcl)$/u.test(tree[child]!.dependency)) tree[child]!.head = index;
}

/** "employed 90 people": an amount is nobody's recipient. */
function readAmount(tree: Tree, mentions: readonly Mention[], index: number): void {
  if (tree[index]!.dependency === 'iobj') asObject(tree, mentions, index);
}

function asObject(tree: Tree, mentions: readonly Mention[], index: number): void {
  const { head } = tree[index]!;
  if (!hasChild(tree, head, /^obj$/u) && mentions.some((mention) => mention.head === index && mention.type === 'Quantity')) tree[index] = changed(tree[index]!, { dependency: 'obj' });
}

/** "fined Acme 12 million kroner": whom an amount is given or taken from is no part of the amount. */
function freeRecipient(tree: Tree, mentions: readonly Mention[], index: number): void {
  if (tree[index]!.dependency === 'compound') asRecipient(tree, mentions, index);
}

function asRecipient(tree: Tree, mentions: readonly Mention[], index: number): void {
  const { head } = tree[index]!;
  const verb = tree[head]!.head;
  if (tree[head]!.dependency !== 'obj' || tree[verb]?.pos !== 'VERB' || verb > index) return;
  const name = mentions.find((mention) => mention.head === index && !isLiteral(mention));
  const amount = mentions.find((mention) => mention.head === head && mention.type === 'Quantity');
  if (name !== undefined && amount !== undefined && name.end <= amount.start) tree[index] = changed(tree[index]!, { head: verb, dependency: 'iobj' });
}

/** "he has since left": "since" is no conjunction there, and "has" no verb of its own. */
function joinSince(tree: Tree, verb: number): void {
  const [has, since] = [tree[verb - 2], tree[verb - 1]];
  if (tree[verb]!.tag !== 'VBN' || since?.text.toLowerCase() !== 'since' || has?.lemma !== 'have' || has.dependency === 'aux') return;
  for (const child of childrenOf(tree, verb - 2)) if (child !== verb) tree[child]!.head = verb;
  tree[verb] = changed(tree[verb]!, { head: has.head, dependency: has.dependency });
  tree[verb - 2] = changed(has, { pos: 'AUX', head: verb, dependency: 'aux' });
  tree[verb - 1] = changed(since, { pos: 'ADV', head: verb, dependency: 'advmod' });
}

/** "Teral, the maker of switches, named Amara Sesay": a participle after a comma with its object behind it is the main verb of a sentence that has none. */
function raiseMainVerb(tree: Tree, things: readonly Mention[], verb: number): void {
  const { dependency, tag } = tree[verb]!;
  const head = describedAbove(tree, tree[verb]!.head);
  const subject = tree[head];
  if (subject === undefined || subject.head >= 0 || dependency !== 'acl' || !(tag === 'VBD' || (tag === 'VBN' && tree[verb - 1]?.text === ',')) || hasChild(tree, head, /^(?:cop|nsubj)/u)) return;
  if (hasChild(tree, verb, /^(?:aux|obl:agent)/u) || (tag !== 'VBD' && !startsPhrase(tree, things, verb + 1) && !isLeaving(tree, verb))) return;
  tree[verb] = changed(tree[verb]!, { tag: 'VBD', dependency: 'root', head: -1 });
  tree[head] = changed(subject, { dependency: 'nsubj', head: verb });
  const object = childrenOf(tree, verb).find((child) => child > verb && tree[child]!.dependency === 'xcomp' && things.some((thing) => thing.head === child));
  if (object !== undefined && !hasChild(tree, verb, /^obj$/u)) tree[object]!.dependency = 'obj';
}

/** The name whose description a node belongs to: "Holt, a fellow founder and chief scientist". */
function describedAbove(tree: Tree, node: number): number {
  let index = node;
  for (let step = 0; step < tree.length && /^(?:appos|conj)$/u.test(tree[index]?.dependency ?? ''); step += 1) index = tree[index]!.head;
  return index;
}

/** "Stern, the head of Orlo, left for Lumen": such a verb has no passive without an object behind "by". */
function isLeaving(tree: Tree, verb: number): boolean {
  return tree[verb]!.lemma === 'leave' && /^(?:for|in|on|after|to|last|this)$/u.test(tree[verb + 1]?.text ?? '');
}

function startsPhrase(tree: Tree, things: readonly Mention[], index: number): boolean {
  const token = tree[index];
  return token !== undefined && (/^(?:DT|PRP\$?)$/u.test(token.tag) || things.some(({ start }) => start === token.start));
}

/** A finite verb without a subject, and a name before it that hangs on it as something else: "Dorn, a Swede, gave up her seat". */
function findSubject(tree: Tree, things: readonly Mention[], verb: number): void {
  if (!isFinite(tree, verb) || hasChild(tree, verb, /^(?:nsubj|csubj|expl)/u) || (/^(?:conj|acl|xcomp|advcl)/u.test(tree[verb]!.dependency) && !isRelativeWithin(tree, verb))) return;
  const subject = childrenOf(tree, verb).find((child) =>
    child < verb && /^(?:obl|obl:unmarked|dislocated|ccomp|advcl|nmod:unmarked|parataxis|vocative)$/u.test(tree[child]!.dependency) && /^(?:NOUN|PROPN)$/u.test(tree[child]!.pos) &&
    !hasChild(tree, child, /^(?:case|cop|nsubj|mark)/u) && tree[child]!.lemma !== 'thanks' && isSaidOf(tree, things, child));
  if (subject !== undefined) tree[subject]!.dependency = subjectLabel(tree, verb);
}

/** "in which Tokiwa holds 30%": the relative pronoun has a preposition, so the subject is another. */
function isRelativeWithin(tree: Tree, verb: number): boolean {
  return tree[verb]!.dependency === 'acl:relcl' && childrenOf(tree, verb).some((child) => tree[child]!.tag.startsWith('W') && tree[child]!.dependency.startsWith('obl') && hasChild(tree, child, /^case$/u));
}

/** "Sales rose, and its founder, Maya Stern, returned": a noun behind "and" that hangs on the first verb, or on its object, is the subject of the second. */
function takeJoinedSubject(tree: Tree, things: readonly Mention[], verb: number): void {
  const { dependency, head, tag } = tree[verb]!;
  if (dependency !== 'conj' || !/^VB[DZP]$/u.test(tag) || hasChild(tree, verb, /^(?:nsubj|csubj|expl|cc$)/u)) return;
  const objects = childrenOf(tree, head).filter((child) => child > head && /^(?:obj|xcomp)$/u.test(tree[child]!.dependency));
  const subject = [head, ...objects].flatMap((governor) => childrenOf(tree, governor)).find((child) =>
    child > head && child < verb && /^(?:obl|obj|conj|nmod)/u.test(tree[child]!.dependency) && hasChild(tree, child, /^cc$/u) && !hasChild(tree, child, /^case$/u));
  if (subject === undefined || !/^(?:NOUN|PROPN)$/u.test(tree[subject]!.pos) || !isSaidOf(tree, things, subject)) return;
  tree[subject] = changed(tree[subject]!, { dependency: subjectLabel(tree, verb), head: verb });
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
