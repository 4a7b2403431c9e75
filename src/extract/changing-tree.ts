import type { Token } from '../model/token.js';

/** A sentence's tokens while their tree is being repaired. */
export type Tree = { -readonly [Key in keyof Token]: Token[Key] }[];

/** Field by field, as the parser makes them: this runs for every word, and copies of the same form are read faster. */
export function copyToken({ start, end, text, lemma, tag, lexicon, pos, head, dependency }: Token): Tree[number] {
  return { start, end, text, lemma, tag, lexicon, pos, head, dependency };
}

/** A token with something else said of it. It too has the form of all others. */
export function changed(token: Token, change: Partial<Token>): Tree[number] {
  return Object.assign(copyToken(token), change);
}

/** The nodes that hang on a node, first to last. */
export function childrenOf(tree: Tree, head: number): number[] {
  const children: number[] = [];
  for (let index = 0; index < tree.length; index += 1) if (tree[index]!.head === head) children.push(index);
  return children;
}

/** Whether a node with such a label hangs on a node. */
export function hasChild(tree: Tree, head: number, dependency: RegExp): boolean {
  for (let index = 0; index < tree.length; index += 1) if (tree[index]!.head === head && dependency.test(tree[index]!.dependency)) return true;
  return false;
}

/** Whether a node is another one or hangs below it. */
export function isWithin(tree: Tree, node: number, top: number): boolean {
  for (let index = node, step = 0; index >= 0 && step < tree.length; index = tree[index]!.head, step += 1) if (index === top) return true;
  return false;
}

/** Whether a verb is finite by its own form or by an auxiliary. */
export function isFinite(tree: Tree, verb: number): boolean {
  return isFiniteTag(tree[verb]!.tag) || hasChild(tree, verb, AUXILIARY);
}

export function isFiniteTag(tag: string): boolean {
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP';
}

const AUXILIARY = /^aux/u;

/** What the subject of a verb is called: another word for that of a passive. */
export function subjectLabel(tree: Tree, verb: number): string {
  return hasChild(tree, verb, /^aux:pass$/u) ? 'nsubj:pass' : 'nsubj';
}

/** Repairs that are each right can close a ring together. One of its nodes hangs again where the parser has put it: its own tree has no rings. */
export function breakRings(tree: Tree, parsed: readonly Token[]): void {
  for (let ring = findRing(tree); ring.length > 0; ring = findRing(tree)) {
    const moved = ring.find((node) => tree[node]!.head !== parsed[node]!.head);
    if (moved === undefined) return;
    tree[moved] = changed(tree[moved]!, { head: parsed[moved]!.head, dependency: parsed[moved]!.dependency });
  }
}

/** Nodes that hang on each other in a ring, in the order of the sentence; none in a tree. */
function findRing(tree: Tree): number[] {
  for (let index = 0; index < tree.length; index += 1) {
    let node = index;
    for (let step = 0; step < tree.length && node >= 0; step += 1) node = tree[node]!.head;
    if (node < 0) continue;
    const ring = [node];
    for (let next = tree[node]!.head; next !== node; next = tree[next]!.head) ring.push(next);
    return ring.sort((first, second) => first - second);
  }
  return [];
}
