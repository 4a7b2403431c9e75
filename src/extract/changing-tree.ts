import type { Token } from '../model/token.js';

/** A sentence's tokens while their tree is being repaired. */
export type Tree = { -readonly [Key in keyof Token]: Token[Key] }[];

/** The nodes that hang on a node, first to last. */
export function childrenOf(tree: Tree, head: number): number[] {
  return tree.flatMap((token, index) => (token.head === head ? [index] : []));
}

/** Whether a node with such a label hangs on a node. */
export function hasChild(tree: Tree, head: number, dependency: RegExp): boolean {
  return tree.some((token) => token.head === head && dependency.test(token.dependency));
}

/** Whether a node is another one or hangs below it. */
export function isWithin(tree: Tree, node: number, top: number): boolean {
  for (let index = node, step = 0; index >= 0 && step < tree.length; index = tree[index]!.head, step += 1) if (index === top) return true;
  return false;
}

/** Whether a verb is finite by its own form or by an auxiliary. */
export function isFinite(tree: Tree, verb: number): boolean {
  return /^VB[DZP]$/u.test(tree[verb]!.tag) || hasChild(tree, verb, /^aux/u);
}

/** What the subject of a verb is called: another word for that of a passive. */
export function subjectLabel(tree: Tree, verb: number): string {
  return hasChild(tree, verb, /^aux:pass$/u) ? 'nsubj:pass' : 'nsubj';
}
