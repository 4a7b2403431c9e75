import { FALSEHOODS } from './factuality/signatures.js';
import { changed, hasChild, isFiniteTag, isWithin, type Tree } from './changing-tree.js';

/** Nouns for what somebody says, plans or fears, with the clause that says it behind "that". */
const SAYING = /^(?:allegation|accusation|claim|charge|rumour|rumor|suspicion|suggestion|report|threat|denial|assertion|speculation|fear|complaint|story|news)$/u;
const FARTHEST = 6;

/** "dealt with claims from Oslo that it sells maps": the clause is what the allegations say, not when somebody dealt with them. */
export function tieReport(tree: Tree, verb: number): void {
  if (REPORTED.has(tree[verb]!.dependency)) tieClause(tree, verb);
}

const REPORTED = new Set(['advcl', 'ccomp', 'acl', 'acl:relcl', 'parataxis']);

function tieClause(tree: Tree, verb: number): void {
  const { head } = tree[verb]!;
  const mark = tree.findIndex((token, index) => token.head === verb && index < verb && token.text.toLowerCase() === 'that' && token.dependency === 'mark');
  const noun = mark < 0 ? -1 : sayingBefore(tree, mark);
  if (noun < 0 || head === noun || isWithin(tree, noun, verb)) return;
  tree[verb] = changed(tree[verb]!, { dependency: 'acl', head: noun });
}

const DENYING = /^(?:deny|reject|dismiss|dispute|rebut|confirm|say|add|call|cite|blame|warn|accuse)$/u;

/** "said it was not interested in buying Quill, denying a report": who denies it is who speaks. */
export function raiseDenial(tree: Tree, verb: number): void {
  const { tag, lemma, dependency, head } = tree[verb]!;
  if (tag !== 'VBG' || !/^(?:conj|advcl)$/u.test(dependency) || !/^(?:VBG?|JJ)$/u.test(tree[head]?.tag ?? '') || tree[verb - 1]?.text !== ',' || !DENYING.test(lemma) || hasChild(tree, verb, /^cc$/u)) return;
  const root = tree.findIndex((token) => token.head < 0);
  if (root < verb && tree[root]?.pos === 'VERB') tree[verb] = changed(tree[verb]!, { head: root, dependency: 'advcl' });
}

/** "Rumours that Orlo had bought Pim were false": the rumours are what is false, and the clause is what they say. */
export function openFalseReport(tree: Tree, predicate: number): void {
  if (FALSEHOODS.has(tree[predicate]!.lemma)) openReport(tree, predicate);
}

function openReport(tree: Tree, predicate: number): void {
  const copula = tree.findLastIndex(({ pos }, index) => index < predicate && index >= predicate - 2 && pos === 'AUX');
  if (copula < 0) return;
  const that = tree.findIndex(({ text }, index) => index < copula && text.toLowerCase() === 'that' && sayingBefore(tree, index) >= 0);
  const noun = sayingBefore(tree, that);
  const clause = noun < 0 ? -1 : tree.findIndex(({ pos, head }, index) => index > that && index < copula && pos === 'VERB' && (head <= that || head >= copula));
  if (clause < 0) return;
  const trio = new Set([noun, clause, predicate]);
  const top = [noun, clause, predicate].find((node) => !trio.has(tree[node]!.head)) ?? predicate;
  const { head, dependency } = tree[top]!;
  tree[predicate] = changed(tree[predicate]!, { head, dependency });
  tree[noun] = changed(tree[noun]!, { head: predicate, dependency: 'nsubj' });
  tree[clause] = changed(tree[clause]!, { head: noun, dependency: 'acl' });
  tree[that] = changed(tree[that]!, { head: clause, dependency: 'mark' });
  tree[copula] = changed(tree[copula]!, { head: predicate, dependency: 'cop' });
}

const AIM = /^(?:fight|battle|race|campaign|bid|effort|attempt|struggle|quest|ambition|hope|chance|right|threat)$/u;

/** "lost her fight to become chairman", "rejected a bid by Orlo to buy Pim": the infinitive is what the fight or bid was for, not why it was lost or rejected. */
export function tieAim(tree: Tree, verb: number): void {
  const { dependency, head, tag } = tree[verb]!;
  if (tag !== 'VB' || tree[verb - 1]?.tag !== 'TO' || !/^(?:advcl|xcomp|acl|ccomp)$/u.test(dependency)) return;
  const noun = tree[verb - 2];
  if (dependency !== 'acl' && noun !== undefined && AIM.test(noun.lemma) && noun.head === head && noun.dependency === 'obj') tree[verb] = changed(tree[verb]!, { dependency: 'acl', head: verb - 2 });
  else tieToUndertaking(tree, verb);
}

/** What somebody undertakes: whom "by" or "from" names behind it is to do what its infinitive says. */
const UNDERTAKEN = /^(?:bid|offer|plan|proposal|decision|attempt|effort|move|pledge|promise|commitment|vow|threat|intention|application|campaign|fight|battle|push|drive|refusal|failure)$/u;

function tieToUndertaking(tree: Tree, verb: number): void {
  const preposition = prepositionBefore(tree, verb - 2);
  const noun = tree[preposition - 1];
  if (noun?.pos !== 'NOUN' || !UNDERTAKEN.test(noun.lemma)) return;
  const doer = tree.findIndex(({ head }, index) => index > preposition && index < verb - 1 && (head <= preposition || head >= verb - 1));
  if (doer < 0 || isWithin(tree, preposition - 1, verb)) return;
  tree[doer] = changed(tree[doer]!, { dependency: 'nmod', head: preposition - 1 });
  tree[verb] = changed(tree[verb]!, { dependency: 'acl', head: preposition - 1 });
}

/** The "by" or "from" of the noun phrase that ends at a word. */
function prepositionBefore(tree: Tree, last: number): number {
  for (let index = last; index >= Math.max(1, last - FARTHEST); index -= 1) {
    const { pos, text, tag } = tree[index]!;
    if (/^(?:by|from)$/iu.test(text)) return index < last ? index : -1;
    if (!['PROPN', 'DET', 'NOUN', 'ADJ', 'CCONJ', 'NUM'].includes(pos) && tag !== 'POS') return -1;
  }
  return -1;
}

/** The noun right before the word, or before a phrase that says whose it is: "allegations from Washington that". */
function sayingBefore(tree: Tree, mark: number): number {
  for (let index = mark - 1; index >= Math.max(0, mark - FARTHEST); index -= 1) {
    const { lemma, pos } = tree[index]!;
    if (pos === 'NOUN' && SAYING.test(lemma)) return index;
    if (!['PROPN', 'ADP', 'DET', 'NOUN', 'ADJ'].includes(pos)) return -1;
  }
  return -1;
}

const REPORTING = /^(?:say|tell|report|add|write|announce|warn|note|inform|argue|claim)$/u;

/** "…, a person with knowledge of the matter told Wren": who reports stands between the last comma and the verb. */
export function findReporter(tree: Tree, verb: number): void {
  const { tag, lemma, dependency } = tree[verb]!;
  if (!isFiniteTag(tag) || !REPORTING.test(lemma) || !/^(?:advcl|acl:relcl|parataxis|ccomp|conj)$/u.test(dependency) || hasChild(tree, verb, /^(?:nsubj|mark|cc$)/u)) return;
  hangOnReporter(tree, verb);
}

function hangOnReporter(tree: Tree, verb: number): void {
  const comma = tree.findLastIndex(({ text }, index) => index < verb && text === ',');
  const opening = tree[comma + 1];
  if (comma < 1 || opening === undefined || !/^(?:DT|CD|NNPS?|NNS?|JJ|PRP\$)$/u.test(opening.tag)) return;
  const reporter = tree.findIndex(({ pos, head }, index) => index > comma && index < verb && /^(?:NOUN|PROPN)$/u.test(pos) && (head <= comma || head >= verb) && !hasChild(tree, index, /^case$/u));
  const root = tree.findIndex(({ head }) => head < 0);
  if (reporter < 0 || root === verb) return;
  tree[reporter] = changed(tree[reporter]!, { head: verb, dependency: 'nsubj' });
  tree[verb] = changed(tree[verb]!, { head: root, dependency: 'parataxis' });
}
