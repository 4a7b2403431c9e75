import { FeatureList, bestClass, scoreFeatures, type LinearModel } from './linear-model.js';
import { EDGES, type WordColumns } from './words.js';

export const TAGGER_FEATURES = 32;

/**
 * Greedy left-to-right part-of-speech tagging with an averaged perceptron (Collins 2002).
 * Returns one class index for each word; words whose class is given keep it and tell their neighbours.
 */
export function tagWords(model: LinearModel, words: WordColumns, given: readonly (number | undefined)[] = []): Uint8Array {
  const tags = new Uint8Array(words.length);
  const features = new FeatureList(TAGGER_FEATURES);
  const scores = new Int32Array(model.classCount);
  for (let index = 0; index < words.length; index += 1) {
    const known = given[index];
    if (known !== undefined) {
      tags[index] = known;
      continue;
    }
    collectTagFeatures(words, tags, index, features);
    scoreFeatures(model, features, scores);
    tags[index] = bestClass(scores);
  }
  return tags;
}

/** Fills `features` for the word at `index`, given the tags of the words before it. */
export function collectTagFeatures(words: WordColumns, tags: Uint8Array, index: number, features: FeatureList): void {
  const place = index + EDGES;
  const { word, suffix1, suffix2, suffix3, prefix, shape, classes } = words;
  const t1 = index > 0 ? tags[index - 1]! + 2 : 1;
  const t2 = index > 1 ? tags[index - 2]! + 2 : 1;
  features.count = 0;
  features.add(0, 0);
  features.add(1, word[place]!);
  features.add(2, suffix3[place]!, suffix2[place]!);
  features.add(3, suffix2[place]!);
  features.add(4, suffix1[place]!);
  features.add(5, prefix[place]!, suffix1[place]!);
  features.add(6, shape[place]!);
  features.add(7, classes[place]!);
  features.add(8, t1);
  features.add(9, t1, t2);
  features.add(10, t1, word[place]!);
  features.add(11, t1, suffix3[place]!);
  features.add(12, word[place - 1]!);
  features.add(13, word[place - 1]!, word[place]!);
  features.add(14, word[place + 1]!);
  features.add(15, word[place + 1]!, word[place]!);
  features.add(16, suffix3[place + 1]!, suffix2[place]!);
  features.add(17, classes[place + 1]!, classes[place]!);
  features.add(18, t1, classes[place]!);
  features.add(19, shape[place + 1]!, shape[place]!);
  features.add(20, shape[place - 1]!, shape[place]!, index === 0 ? 1 : 2);
  features.add(21, word[place - 2]!);
  features.add(22, word[place + 2]!);
  features.add(23, t1, word[place + 1]!);
  features.add(24, t1, suffix3[place + 1]!);
  features.add(25, t1, t2, classes[place]!);
  features.add(26, suffix2[place + 1]!);
  features.add(27, shape[place]!, t1);
}
