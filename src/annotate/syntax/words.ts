import { hashText } from './linear-model.js';

/** What the tagger and the parser look at in a word, as numbers, computed once. */
export interface WordFeatures {
  readonly word: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly prefix: number;
  readonly shape: number;
  /** Hash of the word's classes in the lexicon. */
  readonly classes: number;
}

/** Stands before the first and after the last word of a sentence. */
export const EDGE: WordFeatures = { word: 1, suffix1: 1, suffix2: 1, suffix3: 1, prefix: 1, shape: 1, classes: 1 };

const known = new Map<string, WordFeatures>();
const CACHE_LIMIT = 100_000;

/** Features of a word with its lexicon classes. Words repeat, so the answer is kept; the cache does not change results. */
export function wordFeatures(text: string, classes: readonly string[]): WordFeatures {
  const key = classes.length === 0 ? text : `${text} ${classes.join()}`;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const lower = text.toLowerCase().replaceAll('’', "'").replaceAll('“', '"').replaceAll('”', '"');
  const features: WordFeatures = {
    word: hashText(/\p{N}/u.test(lower) ? lower.replace(/\p{N}/gu, '0') : lower),
    suffix1: hashText(lower.slice(-1)),
    suffix2: hashText(lower.slice(-2)),
    suffix3: hashText(lower.slice(-3)),
    prefix: hashText(lower.slice(0, 2)),
    shape: hashText(shapeOf(text)),
    classes: hashText(classes.join()),
  };
  if (known.size >= CACHE_LIMIT) known.clear();
  known.set(key, features);
  return features;
}

/** "ByteDance" -> "XxXx", "U.S." -> "X.X.", "2020" -> "d": runs of one kind count once. */
function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? '\u0001' : '\u0002'))
    .replace(/\p{L}+/gu, 'x')
    .replace(/\p{N}+/gu, 'd')
    .replaceAll('\u0001', 'XX')
    .replaceAll('\u0002', 'X')
    .slice(0, 8);
}
