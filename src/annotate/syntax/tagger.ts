import { FeatureList } from './features.js';
import { addFeatures, bestClass, laneCount, surestClass, type LinearModel } from './linear-model.js';
import { TAGGER_FEATURES, addKindTies, addWordTies, tagValue } from './tag-features.js';
import { scoreAlone, tagMemoryOf } from './tag-memory.js';
import { EDGES, type WordColumns } from './words.js';

/** In place of a tag that is not known. */
export const NO_TAG = -1;

/**
 * By how much a tag must lead for the rest of the features not to be looked up: on 45,000 words of news and of Wikipedia, fewer
 * than one tag in a thousand would have become another.
 */
const SURE_ALONE = 156;
const SURE_BY_KIND = 118;

/** The tags that words got when others may have stood around them. */
interface EarlierTags {
  readonly tags: Int16Array;
  /** 1 where the same words stood as far as the tagger looks: the tag holds as long as the two before it are also the same. */
  readonly settled: Uint8Array;
}

/** What is known of a sentence's tags before it is tagged. */
export interface KnownTags {
  /** The tags of words that keep them and tell their neighbours; {@link NO_TAG} for the others. */
  readonly given?: Int16Array;
  readonly earlier?: EarlierTags;
}

/** Used anew for every sentence. */
const features = new FeatureList(TAGGER_FEATURES);

/**
 * Greedy left-to-right part-of-speech tagging with an averaged perceptron (Collins 2002).
 * Returns one class index for each word.
 */
export function tagWords(model: LinearModel, words: WordColumns, { given, earlier }: KnownTags = {}): Uint8Array {
  const tags = new Uint8Array(words.length);
  const scores = new Int32Array(laneCount(model.classCount));
  const memory = tagMemoryOf(model);
  for (let index = 0; index < words.length; index += 1) {
    const known = tagKnownAt(index, tags, given, earlier);
    if (known !== NO_TAG) {
      tags[index] = known;
      continue;
    }
    const place = index + EDGES;
    const t1 = tagValue(tags, index - 1);
    const t2 = tagValue(tags, index - 2);
    scoreAlone(memory, words, place, t1, t2, scores);
    let tag = surestClass(scores, model.classCount, SURE_ALONE);
    if (tag < 0) {
      features.count = 0;
      addKindTies(words, place, t1, t2, features);
      addFeatures(model, features, scores);
      tag = surestClass(scores, model.classCount, SURE_BY_KIND);
    }
    if (tag < 0) {
      features.count = 0;
      addWordTies(words, place, t1, features);
      addFeatures(model, features, scores);
      tag = bestClass(scores, model.classCount);
    }
    tags[index] = tag;
  }
  return tags;
}

function tagKnownAt(index: number, tags: Uint8Array, given: Int16Array | undefined, earlier: EarlierTags | undefined): number {
  if (given !== undefined && given[index] !== NO_TAG) return given[index]!;
  if (earlier === undefined || earlier.settled[index] === 0) return NO_TAG;
  const { tags: before } = earlier;
  const isSame = (index < 1 || tags[index - 1] === before[index - 1]) && (index < 2 || tags[index - 2] === before[index - 2]);
  return isSame ? before[index]! : NO_TAG;
}
