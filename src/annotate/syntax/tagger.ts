import { FeatureList, bestClass, scoreFeatures, type LinearModel } from './linear-model.js';
import { EDGE, type WordFeatures } from './words.js';

export const TAGGER_FEATURES = 32;

/**
 * Greedy left-to-right part-of-speech tagging with an averaged perceptron (Collins 2002).
 * Returns one class index for each word.
 */
export function tagWords(model: LinearModel, words: readonly WordFeatures[]): Uint8Array {
  const tags = new Uint8Array(words.length);
  const features = new FeatureList(TAGGER_FEATURES);
  const scores = new Int32Array(model.classCount);
  for (let index = 0; index < words.length; index += 1) {
    collectTagFeatures(words, tags, index, features);
    scoreFeatures(model, features, scores);
    tags[index] = bestClass(scores);
  }
  return tags;
}

/** Fills `features` for the word at `index`, given the tags of the words before it. */
export function collectTagFeatures(words: readonly WordFeatures[], tags: Uint8Array, index: number, features: FeatureList): void {
  const w0 = words[index] ?? EDGE;
  const p1 = words[index - 1] ?? EDGE;
  const p2 = words[index - 2] ?? EDGE;
  const n1 = words[index + 1] ?? EDGE;
  const n2 = words[index + 2] ?? EDGE;
  const t1 = index > 0 ? tags[index - 1]! + 2 : 1;
  const t2 = index > 1 ? tags[index - 2]! + 2 : 1;
  features.count = 0;
  features.add(0, 0);
  features.add(1, w0.word);
  features.add(2, w0.suffix3, w0.suffix2);
  features.add(3, w0.suffix2);
  features.add(4, w0.suffix1);
  features.add(5, w0.prefix, w0.suffix1);
  features.add(6, w0.shape);
  features.add(7, w0.classes);
  features.add(8, t1);
  features.add(9, t1, t2);
  features.add(10, t1, w0.word);
  features.add(11, t1, w0.suffix3);
  features.add(12, p1.word);
  features.add(13, p1.word, w0.word);
  features.add(14, n1.word);
  features.add(15, n1.word, w0.word);
  features.add(16, n1.suffix3, w0.suffix2);
  features.add(17, n1.classes, w0.classes);
  features.add(18, t1, w0.classes);
  features.add(19, n1.shape, w0.shape);
  features.add(20, p1.shape, w0.shape, index === 0 ? 1 : 2);
  features.add(21, p2.word);
  features.add(22, n2.word);
  features.add(23, t1, n1.word);
  features.add(24, t1, n1.suffix3);
  features.add(25, t1, t2, w0.classes);
  features.add(26, n1.suffix2);
  features.add(27, w0.shape, t1);
}
