import type { Mention } from '../model/mention.js';
import { changed, hasChild, isFinite, isWithin, subjectLabel, type Tree } from './changing-tree.js';

const LONGEST_DESCRIPTION = 12;
const LONGEST_TITLE = 6;

/**
 * "Pim, which Lumen wants, will move to Oslo", "Acme, the bank, and its backer Oak also took part": a finite verb without
 * a subject or a relative pronoun, in a sentence whose root is a name or noun before it, is what is said of that.
 */
export function raiseLateVerb(tree: Tree, verb: number): void {
  const { dependency } = tree[verb]!;
  const root = tree.findIndex(({ head }) => head < 0);
  if (root < 0 || root >= verb || !/^(?:NOUN|PROPN)$/u.test(tree[root]!.pos) || !isFinite(tree, verb)) return;
  const own = tree.flatMap(({ head }, index) => (head === verb ? [index] : []));
  if (own.some((child) => /^(?:nsubj|csubj|expl|mark|cc$)/u.test(tree[child]!.dependency) || tree[child]!.tag.startsWith('W'))) return;
  if (hasChild(tree, root, /^(?:cop|nsubj|expl)/u)) return;
  const first = firstOfGroup(tree, verb);
  const behindComma = tree[first - 1]?.text === ',' && /^(?:ccomp|advcl|conj|parataxis|xcomp)$/u.test(dependency);
  const inRelative = behindComma && (isRelative(tree, tree[verb]!.head) || (tree[verb]!.head === root && hasChild(tree, root, /^acl:relcl$/u)));
  const bare = dependency === 'acl:relcl' && (tree[first - 1]?.text === ',' || /^(?:NOUN|PROPN)$/u.test(tree[first - 1]?.pos ?? ''));
  if ((!inRelative && !bare) || tree.slice(root, verb).some(({ text }) => text === ';' || text === ':')) return;
  tree[verb] = changed(tree[verb]!, { head: -1, dependency: 'root' });
  tree[root] = changed(tree[root]!, { head: verb, dependency: subjectLabel(tree, verb) });
}

const FATES = /^(?:fail|collapse|fall|founder|succeed|unravel|stall|falter)$/u;

/** "Torvin's bid to buy Quill failed": what failed is the bid, and what stands before the verb is what was to be bought. */
export function raiseFate(tree: Tree, verb: number): void {
  const { tag, lemma, head } = tree[verb]!;
  if (tag !== 'VBD' || !FATES.test(lemma)) return;
  const root = tree.findIndex((token) => token.head < 0);
  if (root < 0 || root >= verb || tree[root]!.pos !== 'NOUN' || !isWithin(tree, head, root) || hasChild(tree, root, /^(?:cop|nsubj|expl)/u)) return;
  const aim = tree.findIndex((token, index) => token.head === root && token.tag === 'VB' && tree[index - 1]?.tag === 'TO' && index < verb);
  if (aim < 0) return;
  const thing = tree.findIndex(({ head: above, dependency }, index) => above === verb && dependency === 'nsubj' && index > aim && index < verb);
  if (thing >= 0) tree[thing] = changed(tree[thing]!, { head: aim, dependency: 'obj' });
  tree[aim] = changed(tree[aim]!, { pos: 'VERB', dependency: 'acl' });
  tree[verb] = changed(tree[verb]!, { head: -1, dependency: 'root' });
  tree[root] = changed(tree[root]!, { head: verb, dependency: 'nsubj' });
}

/** "Their craft, which Williams named Calypso, is due to dock": what opens a sentence before a relative clause is the subject of its root. */
export function openWithRelative(tree: Tree, things: readonly Mention[]): void {
  const opening = things.find(({ start }) => start === tree[0]?.start);
  const comma = opening === undefined ? -1 : tree.findIndex(({ start }) => start >= opening.end);
  if (opening === undefined || tree[comma]?.text !== ',' || !/^(?:who|which|whose|whom)$/iu.test(tree[comma + 1]?.text ?? '')) return;
  const top = tree.findIndex(({ head }) => head < 0);
  const root = top === opening.head ? predicateAfter(tree, comma) : top;
  if (root <= comma + 2 || tree[firstOfGroup(tree, root) - 1]?.text !== ',' || hasChild(tree, root, /^(?:nsubj|csubj:pass|expl)/u)) return;
  const clause = tree.findIndex(({ tag, pos, head }, index) => index > comma && index < root && tag.startsWith('VB') && pos === 'VERB' && head >= 0);
  tree[root] = changed(tree[root]!, { head: -1, dependency: 'root' });
  tree[opening.head] = changed(tree[opening.head]!, { head: root, dependency: subjectLabel(tree, root) });
  if (clause > 0) tree[clause] = changed(tree[clause]!, { head: opening.head, dependency: 'acl:relcl' });
  tree.forEach(({ head, dependency, tag }, index) => {
    if (head === root && dependency === 'csubj' && tag === 'VB' && index > root) tree[index] = changed(tree[index]!, { dependency: 'xcomp' });
  });
}

/** "that Jane Roe, who ran Quill, will succeed John Doe": behind the relative clause stands what the sentence says of her. */
export function closeRelative(tree: Tree, things: readonly Mention[], verb: number): void {
  const who = firstOfGroup(tree, verb) - 1;
  if (!/^(?:who|which)$/iu.test(tree[who]?.text ?? '') || tree[who - 1]?.text !== ',') return;
  const name = things.find(({ end }) => end === tree[who - 2]?.end);
  const subject = name === undefined ? undefined : tree[name.head];
  if (name === undefined || subject?.head !== verb || !subject.dependency.startsWith('nsubj')) return;
  const main = tree.findIndex(({ pos }, index) => index > verb && pos === 'VERB' && tree[firstOfGroup(tree, index) - 1]?.text === ',' && isFinite(tree, index) && !hasChild(tree, index, /^(?:nsubj|csubj|expl|mark|cc)/u));
  if (main < 0) return;
  const { head, dependency } = tree[verb]!;
  tree.forEach((token, index) => {
    if (token.head === verb && token.dependency === 'mark' && index < who) token.head = main;
  });
  tree[main] = changed(tree[main]!, { head, dependency });
  tree[name.head] = changed(subject, { head: main, dependency: subjectLabel(tree, main) });
  tree[verb] = changed(tree[verb]!, { head: name.head, dependency: 'acl:relcl' });
}

/** "Betty Labs, which it had acquired": between the relative pronoun and the verb stands the subject, and the pronoun is the object. */
export function readRelativeObject(tree: Tree, verb: number): void {
  if (tree[verb]!.dependency !== 'acl:relcl' || !isFinite(tree, verb)) return;
  const first = firstOfGroup(tree, verb);
  const pronoun = tree.findLastIndex(({ text }, index) => index < first - 1 && /^(?:which|that|whom|who)$/iu.test(text));
  if (pronoun < 0 || tree[pronoun - 1]?.pos === 'ADP' || first - pronoun > LONGEST_TITLE) return;
  const between = tree.slice(pronoun + 1, first);
  const subject = tree.findIndex(({ head }, index) => index > pronoun && index < first && (head <= pronoun || head >= first));
  if (!between.every(({ pos, tag }) => /^(?:PRON|PROPN|NOUN|DET|ADJ)$/u.test(pos) || tag === 'POS') || !/^(?:PRON|PROPN|NOUN)$/u.test(tree[subject]?.pos ?? '')) return;
  if (tree[subject]!.head === verb && tree[subject]!.dependency === 'nsubj') return;
  tree[subject] = changed(tree[subject]!, { head: verb, dependency: 'nsubj' });
  if (hasChild(tree, verb, /^(?:obj|aux:pass)$/u)) return;
  tree[pronoun] = changed(tree[pronoun]!, { head: verb, dependency: 'obj' });
}

/** "Quill, whose leader, Jane Roe, called him a coward": who called him is the leader. */
export function takeWhoseSubject(tree: Tree, verb: number): void {
  if (!isFinite(tree, verb) || hasChild(tree, verb, /^(?:nsubj|csubj|expl|cc$)/u)) return;
  const whose = tree.findLastIndex(({ tag }, index) => index < verb && tag === 'WP$');
  const noun = tree[whose]?.head ?? -1;
  const thing = tree[noun]?.head ?? -1;
  if (noun <= whose || noun >= verb || thing < 0 || thing >= whose) return;
  const first = firstOfGroup(tree, verb);
  const between = tree.slice(noun + 1, first);
  const isApart = between[0]?.text === ',' && between.at(-1)?.text === ',' && between.slice(1, -1).every(({ pos }) => /^(?:PROPN|NOUN|DET|ADJ)$/u.test(pos));
  if (between.length > 0 && !isApart) return;
  tree[noun] = changed(tree[noun]!, { head: verb, dependency: subjectLabel(tree, verb) });
  tree[verb] = changed(tree[verb]!, { head: thing, dependency: 'acl:relcl' });
}

/** "…, is due to": the first predicate with a copula of its own right behind a comma. */
function predicateAfter(tree: Tree, comma: number): number {
  return tree.findIndex(({ pos }, index) =>
    index > comma && /^(?:ADJ|NOUN)$/u.test(pos) && tree[firstOfGroup(tree, index) - 1]?.text === ',' && tree.some(({ head, dependency }, child) => head === index && child < index && dependency === 'cop'));
}

function isRelative(tree: Tree, verb: number): boolean {
  for (let index = verb, step = 0; index >= 0 && step < 4; index = tree[index]!.head, step += 1) if (tree[index]!.dependency.startsWith('acl')) return true;
  return false;
}

/** The first word of the verb with its auxiliaries, adverbs and "today". */
function firstOfGroup(tree: Tree, verb: number): number {
  let first = verb;
  while (first > 0 && (/^(?:MD|RB)$/u.test(tree[first - 1]!.tag) || tree[first - 1]!.pos === 'AUX' || /^(?:today|yesterday|have|has|had|also|both)$/iu.test(tree[first - 1]!.text))) first -= 1;
  return first;
}

/**
 * "Alder, the maker of Pine, Birch and Cedar Works today announced …": the names that stand in a list right before a verb are its
 * subjects together, also where a bracket or a description comes between them and the tree has lost some.
 */
export function joinListedSubjects(tree: Tree, things: readonly Mention[], verb: number): void {
  if (!isFinite(tree, verb)) return;
  const names = listEndingBefore(tree, things, firstOfGroup(tree, verb));
  const [first] = names;
  if (first === undefined || names.length < 2 || !opensClause(tree, first)) return;
  const inside = new Set(names.map(({ head }) => head));
  const subjects = tree.flatMap(({ head, dependency }, index) => (head === verb && /^nsubj/u.test(dependency) ? [index] : []));
  const knows = subjects.some((node) => inside.has(node) || names.some(({ start, end }) => tree[node]!.start >= start && tree[node]!.end <= end));
  if (!knows && subjects.some((node) => node < tree.length && tree[node]!.start < first.start)) return;
  const label = subjectLabel(tree, verb);
  for (const node of subjects) if (tree[node]!.start >= first.start && !inside.has(node)) tree[node] = changed(tree[node]!, { dependency: 'dep' });
  if (names.some(({ head }) => isWithin(tree, tree[verb]!.head, head))) return;
  tree[first.head] = changed(tree[first.head]!, { head: verb, dependency: label });
  for (const { head } of names.slice(1)) tree[head] = changed(tree[head]!, { head: first.head, dependency: 'conj' });
  const last = names.at(-1)!.head;
  tree.forEach(({ head, dependency }, index) => {
    if (dependency === 'conj' && inside.has(head) && !inside.has(index) && index < last) tree[index] = changed(tree[index]!, { head: last, dependency: 'compound' });
  });
}

/** The names of a list "A, B and C" that ends right before a token; at least two organisations or people, or else none. */
function listEndingBefore(tree: Tree, things: readonly Mention[], end: number): Mention[] {
  const last = nameEndingAt(tree, things, beforeBracket(tree, end - 1));
  if (last === undefined) return [];
  const names = [last];
  let place = beforeWords(tree, startOf(tree, last) - 1);
  if (!/^(?:and|&)$/u.test(tree[place]?.text ?? '')) return [];
  place -= 1;
  for (;;) {
    if (tree[place]?.text === ',') place -= 1;
    const name = nameEndingAt(tree, things, beforeBracket(tree, place)) ?? describedBefore(tree, things, place);
    if (name === undefined || name.type !== last.type) return names;
    names.unshift(name);
    place = beforeArticle(tree, startOf(tree, name) - 1);
    if (tree[place]?.text !== ',') return names;
  }
}

function nameEndingAt(tree: Tree, things: readonly Mention[], last: number): Mention | undefined {
  const end = tree[last]?.end;
  return things.find((thing) => thing.end === end && thing.form === 'name' && (thing.type === 'Organization' || thing.type === 'Person'));
}

/** "Alder, the maker of Pine": the name before a description that ends at a token. */
function describedBefore(tree: Tree, things: readonly Mention[], last: number): Mention | undefined {
  for (let index = last; index > Math.max(0, last - LONGEST_DESCRIPTION); index -= 1) {
    const token = tree[index]!;
    if (token.text === ',') return /^(?:DT|PRP\$|NN|JJ)$/u.test(tree[index + 1]!.tag) ? nameEndingAt(tree, things, beforeBracket(tree, index - 1)) : undefined;
    if (!/^(?:DT|PRP\$|NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|IN|POS|HYPH|VBN|VBG|VBP)$/u.test(token.tag)) return undefined;
  }
  return undefined;
}

/** "Acme (NYSE: ACM)": the token before a bracket that ends here. */
function beforeBracket(tree: Tree, last: number): number {
  if (tree[last]?.text !== ')') return last;
  const open = tree.findLastIndex(({ text }, index) => index < last && text === '(');
  return open > 0 ? open - 1 : last;
}

function beforeArticle(tree: Tree, last: number): number {
  return tree[last]?.tag === 'DT' ? last - 1 : last;
}

/** "and South Korean minister Park": the token before what stands in front of a name to say who it is. */
function beforeWords(tree: Tree, last: number): number {
  let place = last;
  while (last - place < LONGEST_TITLE && /^(?:DT|JJ|NN|NNP|VBG|HYPH|CD|PRP\$)$/u.test(tree[place]?.tag ?? '')) place -= 1;
  return place;
}

function startOf(tree: Tree, mention: Mention): number {
  return tree.findIndex(({ start }) => start >= mention.start);
}

/** Whether a name opens a sentence or clause: nothing that it could belong to stands right before it. */
function opensClause(tree: Tree, mention: Mention): boolean {
  const before = tree[beforeArticle(tree, startOf(tree, mention) - 1)];
  return before === undefined || /^(?:,|:|--?|[–—]|``|["“])$/u.test(before.text) || /^(?:that|when|after|before|because|while|as|if|since)$/iu.test(before.text) || (before.pos === 'ADV' && before.tag !== 'RP');
}
