import { FeatureList } from './features.js';
import { addFeatures, bestClass, laneCount, surestClass, type LinearModel } from './linear-model.js';
import { tagColumn } from './parser.js';
import { EDGES, type WordColumns } from './words.js';

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

/**
 * By how much a label must lead for the rest of the features not to be looked up: on 45,000 words of news and of Wikipedia, one
 * label in a thousand would have become another.
 */
const SURE_AT_ONCE = 165;
const SURE_THEN = 160;

/** Used anew for every sentence. */
const features = new FeatureList(LABEL_FEATURES);

/** Names the arc from each word to its head, one at a time, from the words and the shape of the tree. */
export function labelArcs(model: LinearModel, words: WordColumns, tags: Uint8Array, tree: Tree): Uint8Array {
  const labels = new Uint8Array(words.length);
  const column = tagColumn(tags);
  const scores = new Int32Array(laneCount(model.classCount));
  for (let index = 0; index < words.length; index += 1) {
    const arc = viewArc(words, column, tree, index);
    scores.fill(0);
    features.count = 0;
    addTellingFeatures(arc, words, column, features);
    addFeatures(model, features, scores);
    let label = surestClass(scores, model.classCount, SURE_AT_ONCE);
    if (label < 0) {
      features.count = 0;
      addFurtherFeatures(arc, words, column, features);
      addFeatures(model, features, scores);
      label = surestClass(scores, model.classCount, SURE_THEN);
    }
    if (label < 0) {
      features.count = 0;
      addLastFeatures(arc, words, column, features);
      addFeatures(model, features, scores);
      label = bestClass(scores, model.classCount);
    }
    labels[index] = label;
  }
  return labels;
}

export function collectLabelFeatures(words: WordColumns, tags: Int32Array, tree: Tree, index: number, features: FeatureList): void {
  const arc = viewArc(words, tags, tree, index);
  features.count = 0;
  addTellingFeatures(arc, words, tags, features);
  addFurtherFeatures(arc, words, tags, features);
  addLastFeatures(arc, words, tags, features);
}

/** An arc and what stands around it: indexes of words, -2 for none; `dt`, `dw`, `ht`, `hw` are tag and word of the dependent and of its head. */
interface ArcView {
  readonly index: number;
  readonly head: number;
  readonly grand: number;
  readonly before: number;
  readonly after: number;
  readonly first: number;
  readonly last: number;
  readonly side: number;
  readonly gap: number;
  readonly own: readonly number[];
  readonly siblings: readonly number[];
  readonly position: number;
  readonly dt: number;
  readonly dw: number;
  readonly ht: number;
  readonly hw: number;
}

function viewArc({ word }: WordColumns, tags: Int32Array, { heads, children }: Tree, index: number): ArcView {
  const head = heads[index]!;
  const own = children[index]!;
  const siblings = head >= 0 ? children[head]! : [];
  const position = siblings.indexOf(index);
  const side = head < 0 ? 3 : index < head ? 1 : 2;
  return {
    index, head, own, siblings, position, side,
    grand: head >= 0 ? heads[head]! : -2,
    before: siblings[position - 1] ?? -2,
    after: siblings[position + 1] ?? -2,
    first: own[0] ?? -2,
    last: own.at(-1) ?? -2,
    gap: head < 0 ? 9 : Math.min(Math.abs(index - head), 8) * 4 + side,
    dt: tags[index + EDGES]!, dw: word[index + EDGES]!, ht: tags[head + EDGES]!, hw: word[head + EDGES]!,
  };
}

/** What decides most by itself. */
function addTellingFeatures({ index, before, after, first, last, side, gap, own, dt, dw, ht }: ArcView, words: WordColumns, tags: Int32Array, features: FeatureList): void {
  const { word, classes } = words;
  features.add(201, dw, ht, side);
  features.add(204, dt, ht, gap);
  features.add(205, dw, dt);
  features.add(210, dt, ht, tags[first + EDGES]! * 64 + side);
  features.add(212, word[first + EDGES]!, dt, ht * 4 + side);
  features.add(216, tags[index + 1 + EDGES]!, dt, ht * 4 + side);
  features.add(219, own.length === 0 ? 1 : 2, dt, ht * 4 + side);
  features.add(222, classes[index + EDGES]!, ht, side);
  features.add(224, word[last + EDGES]!, dt, side);
  features.add(227, tags[before + EDGES]!, tags[after + EDGES]!, dt * 4 + side);
}

/** What decides most of the rest. */
function addFurtherFeatures({ index, head, after, last, side, siblings, position, dt, ht }: ArcView, words: WordColumns, tags: Int32Array, features: FeatureList): void {
  const { word, shape, classes, suffix3 } = words;
  features.add(200, dt, ht, side);
  features.add(208, dt, ht, tags[after + EDGES]! * 64 + side);
  features.add(211, dt, ht, tags[last + EDGES]! * 64 + side);
  features.add(215, tags[index - 1 + EDGES]!, dt, ht * 4 + side);
  features.add(217, word[index - 1 + EDGES]!, dt, side);
  features.add(218, word[index + 1 + EDGES]!, dt, side);
  features.add(221, shape[index + EDGES]!, ht, side);
  features.add(223, dt, ht, firstOn(siblings, position, head, side));
  features.add(226, suffix3[index + EDGES]!, dt, ht * 4 + side);
  features.add(229, classes[head + EDGES]!, dt, side);
}

/** What is asked where all that leaves doubt. */
function addLastFeatures({ head, grand, before, first, side, siblings, dt, dw, ht, hw }: ArcView, words: WordColumns, tags: Int32Array, features: FeatureList): void {
  const { word } = words;
  features.add(202, dw, hw, side);
  features.add(203, dt, hw, side);
  features.add(206, hw, ht);
  features.add(207, dt, ht, tags[before + EDGES]! * 64 + side);
  features.add(209, dt, ht, tags[grand + EDGES]! * 64 + side);
  features.add(213, word[first + EDGES]!, hw, dt);
  features.add(214, word[before + EDGES]!, dt, ht * 4 + side);
  features.add(220, siblings.length, dt, ht * 4 + side);
  features.add(225, dt, ht, passiveSign(siblings, head, words, tags));
  features.add(228, word[grand + EDGES]!, ht, dt);
}

/** Whether this is the nearest or the farthest child on its side. */
function firstOn(siblings: readonly number[], position: number, head: number, side: number): number {
  const nearest = side === 1 ? (siblings[position + 1] ?? head + 1) > head : (siblings[position - 1] ?? head - 1) < head;
  const farthest = position === 0 || position === siblings.length - 1;
  return (nearest ? 1 : 2) * 16 + (farthest ? 1 : 2) * 4 + side;
}

/** The words just before the head among its children: an auxiliary there tells a passive from an active participle. */
function passiveSign(siblings: readonly number[], head: number, words: WordColumns, tags: Int32Array): number {
  let sign = tags[head + EDGES]!;
  for (const sibling of siblings) if (sibling < head && sibling >= head - 4) sign = Math.imul(sign, 31) + (words.word[sibling + EDGES]! & 0xffff);
  return sign;
}
