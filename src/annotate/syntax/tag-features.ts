import type { FeatureList } from './features.js';
import { EDGES, type WordColumns } from './words.js';

/** How many words to each side the tagger looks. */
export const TAGGER_REACH = 2;

/** Room for all features of a word. */
export const TAGGER_FEATURES = 32;

/** A place beside the word to be tagged, and what the word that stands there says of the tag by itself. */
interface WordRole {
  readonly offset: number;
  readonly add: (words: WordColumns, place: number, features: FeatureList) => void;
}

export const WORD_ROLES: readonly WordRole[] = [
  { offset: 0, add: addOwn },
  { offset: -1, add: ({ word }, place, features) => features.add(12, word[place]!) },
  { offset: -2, add: ({ word }, place, features) => features.add(21, word[place]!) },
  {
    offset: 1,
    add: ({ word, suffix2 }, place, features) => {
      features.add(14, word[place]!);
      features.add(26, suffix2[place]!);
    },
  },
  { offset: 2, add: ({ word }, place, features) => features.add(22, word[place]!) },
];

function addOwn({ word, suffix1, suffix2, suffix3, prefix, shape, classes }: WordColumns, place: number, features: FeatureList): void {
  features.add(0, 0);
  features.add(1, word[place]!);
  features.add(2, suffix3[place]!, suffix2[place]!);
  features.add(3, suffix2[place]!);
  features.add(4, suffix1[place]!);
  features.add(5, prefix[place]!, suffix1[place]!);
  features.add(6, shape[place]!);
  features.add(7, classes[place]!);
}

/** What the two tags before a word say of its own by themselves. */
export function addTagPair(t1: number, t2: number, features: FeatureList): void {
  features.add(8, t1);
  features.add(9, t1, t2);
}

/** What ties the kinds of neighbouring words and tags: asked first, as it decides most of what single words leave open. */
export function addKindTies({ shape, classes }: WordColumns, place: number, t1: number, t2: number, features: FeatureList): void {
  features.add(17, classes[place + 1]!, classes[place]!);
  features.add(18, t1, classes[place]!);
  features.add(19, shape[place + 1]!, shape[place]!);
  features.add(20, shape[place - 1]!, shape[place]!, place === EDGES ? 1 : 2);
  features.add(25, t1, t2, classes[place]!);
  features.add(27, shape[place]!, t1);
}

/** What ties a word itself to its neighbours and to the tags before it. */
export function addWordTies({ word, suffix2, suffix3 }: WordColumns, place: number, t1: number, features: FeatureList): void {
  features.add(10, t1, word[place]!);
  features.add(11, t1, suffix3[place]!);
  features.add(13, word[place - 1]!, word[place]!);
  features.add(15, word[place + 1]!, word[place]!);
  features.add(16, suffix3[place + 1]!, suffix2[place]!);
  features.add(23, t1, word[place + 1]!);
  features.add(24, t1, suffix3[place + 1]!);
}

/** A tag as a value of features; 1 stands for what is before the sentence. */
export function tagValue(tags: Uint8Array, index: number): number {
  return index < 0 ? 1 : tags[index]! + 2;
}

/** Fills `features` for the word at `index`, given the tags of the words before it. */
export function collectTagFeatures(words: WordColumns, tags: Uint8Array, index: number, features: FeatureList): void {
  const place = index + EDGES;
  const t1 = tagValue(tags, index - 1);
  const t2 = tagValue(tags, index - 2);
  features.count = 0;
  for (const { offset, add } of WORD_ROLES) add(words, place + offset, features);
  addTagPair(t1, t2, features);
  addKindTies(words, place, t1, t2, features);
  addWordTies(words, place, t1, features);
}
