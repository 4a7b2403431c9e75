import { FeatureList, bestClass, scoreFeatures, type LinearModel } from './linear-model.js';
import { EDGE, type WordFeatures } from './words.js';

export const LABEL_FEATURES = 48;

/** What the labeller needs to know about a tree: for each word its children, first to last. */
export interface Tree {
  readonly heads: Int32Array;
  readonly children: readonly (readonly number[])[];
}

export function toTree(heads: Int32Array): Tree {
  const children: number[][] = Array.from(heads, () => []);
  heads.forEach((head, index) => {
    if (head >= 0) children[head]!.push(index);
  });
  return { heads, children };
}

/** Names the arc from each word to its head, one at a time, from the words and the shape of the tree. */
export function labelArcs(model: LinearModel, words: readonly WordFeatures[], tags: Uint8Array, tree: Tree): Uint8Array {
  const labels = new Uint8Array(words.length);
  const features = new FeatureList(LABEL_FEATURES);
  const scores = new Int32Array(model.classCount);
  for (let index = 0; index < words.length; index += 1) {
    collectLabelFeatures(words, tags, tree, index, features);
    scoreFeatures(model, features, scores);
    labels[index] = bestClass(scores);
  }
  return labels;
}

export function collectLabelFeatures(words: readonly WordFeatures[], tags: Uint8Array, tree: Tree, index: number, features: FeatureList): void {
  const { heads, children } = tree;
  const inside = (node: number): boolean => node >= 0 && node < words.length;
  const tag = (node: number): number => (inside(node) ? tags[node]! + 4 : node === -1 ? 2 : 3);
  const word = (node: number): number => (inside(node) ? words[node]!.word : node === -1 ? 2 : 3);
  const head = heads[index]!;
  const grand = head >= 0 ? heads[head]! : -2;
  const own = children[index]!;
  const siblings = head >= 0 ? children[head]! : [];
  const position = siblings.indexOf(index);
  const before = siblings[position - 1] ?? -2;
  const after = siblings[position + 1] ?? -2;
  const first = own[0] ?? -2;
  const last = own.at(-1) ?? -2;
  const side = head < 0 ? 3 : index < head ? 1 : 2;
  const gap = head < 0 ? 9 : Math.min(Math.abs(index - head), 8) * 4 + side;
  const w = words[index] ?? EDGE;
  const dt = tag(index), dw = w.word, ht = tag(head), hw = word(head);
  features.count = 0;
  features.add(200, dt, ht, side);
  features.add(201, dw, ht, side);
  features.add(202, dw, hw, side);
  features.add(203, dt, hw, side);
  features.add(204, dt, ht, gap);
  features.add(205, dw, dt);
  features.add(206, hw, ht);
  features.add(207, dt, ht, tag(before) * 64 + side);
  features.add(208, dt, ht, tag(after) * 64 + side);
  features.add(209, dt, ht, tag(grand) * 64 + side);
  features.add(210, dt, ht, tag(first) * 64 + side);
  features.add(211, dt, ht, tag(last) * 64 + side);
  features.add(212, word(first), dt, ht * 4 + side);
  features.add(213, word(first), hw, dt);
  features.add(214, word(before), dt, ht * 4 + side);
  features.add(215, tag(index - 1), dt, ht * 4 + side);
  features.add(216, tag(index + 1), dt, ht * 4 + side);
  features.add(217, word(index - 1), dt, side);
  features.add(218, word(index + 1), dt, side);
  features.add(219, own.length === 0 ? 1 : 2, dt, ht * 4 + side);
  features.add(220, siblings.length, dt, ht * 4 + side);
  features.add(221, w.shape, ht, side);
  features.add(222, w.classes, ht, side);
  features.add(223, dt, ht, firstOn(siblings, position, head, side));
  features.add(224, word(last), dt, side);
  features.add(225, dt, ht, passiveSign(siblings, head, words, tags));
  features.add(226, w.suffix3, dt, ht * 4 + side);
  features.add(227, tag(before), tag(after), dt * 4 + side);
  features.add(228, word(grand), ht, dt);
  features.add(229, head >= 0 ? words[head]!.classes : 0, dt, side);
}

/** Whether this is the nearest or the farthest child on its side. */
function firstOn(siblings: readonly number[], position: number, head: number, side: number): number {
  const nearest = side === 1 ? (siblings[position + 1] ?? head + 1) > head : (siblings[position - 1] ?? head - 1) < head;
  const farthest = position === 0 || position === siblings.length - 1;
  return (nearest ? 1 : 2) * 16 + (farthest ? 1 : 2) * 4 + side;
}

/** The words just before the head among its children: an auxiliary there tells a passive from an active participle. */
function passiveSign(siblings: readonly number[], head: number, words: readonly WordFeatures[], tags: Uint8Array): number {
  let sign = head >= 0 ? tags[head]! : 0;
  for (const sibling of siblings) if (sibling < head && sibling >= head - 4) sign = Math.imul(sign, 31) + (words[sibling]!.word & 0xffff);
  return sign;
}
