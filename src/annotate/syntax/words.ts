import { hashText } from './features.js';

/** What the tagger and the parser look at in a word, as numbers, computed once. */
export interface WordFeatures {
  /** Tells words with different features apart, for memories of what was computed from them; follows the order in which words were met. */
  readonly id: number;
  readonly word: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly prefix: number;
  readonly shape: number;
  /** Hash of the word's classes in the lexicon. */
  readonly classes: number;
}

/**
 * The words of a sentence as columns of numbers, for the loops that look at them dozens of times. Two places stand before the
 * first word and three after the last, so that looking over an edge needs no question: word i is at place i + {@link EDGES}.
 */
export interface WordColumns {
  readonly length: number;
  readonly id: Int32Array;
  readonly word: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly prefix: Int32Array;
  readonly shape: Int32Array;
  readonly classes: Int32Array;
}

/** Places before the first word. */
export const EDGES = 2;
const PLACES_AROUND = 5;
/** What stands over an edge, as every feature and as the id. */
const OUTSIDE = 1;
const NAME_ID = 2;

/** The columns of a sentence. They hold until the next call, which uses the same room anew. */
export function toColumns(words: readonly WordFeatures[]): WordColumns {
  const { length } = words;
  if (length + PLACES_AROUND > room.id.length) room = emptyColumns((length + PLACES_AROUND) * 2);
  const { id, word, suffix1, suffix2, suffix3, prefix, shape, classes } = room;
  for (let index = 0; index < length; index += 1) {
    const features = words[index]!;
    const place = index + EDGES;
    id[place] = features.id;
    word[place] = features.word;
    suffix1[place] = features.suffix1;
    suffix2[place] = features.suffix2;
    suffix3[place] = features.suffix3;
    prefix[place] = features.prefix;
    shape[place] = features.shape;
    classes[place] = features.classes;
  }
  for (let place = length + EDGES; place < length + PLACES_AROUND; place += 1) {
    id[place] = word[place] = suffix1[place] = suffix2[place] = suffix3[place] = prefix[place] = shape[place] = classes[place] = OUTSIDE;
  }
  return { length, id, word, suffix1, suffix2, suffix3, prefix, shape, classes };
}

function emptyColumns(places: number): Omit<WordColumns, 'length'> {
  const column = (): Int32Array => new Int32Array(places).fill(OUTSIDE);
  return { id: column(), word: column(), suffix1: column(), suffix2: column(), suffix3: column(), prefix: column(), shape: column(), classes: column() };
}

let room = emptyColumns(128);

interface KnownWord {
  readonly classes: readonly string[];
  readonly features: WordFeatures;
}

const known = new Map<string, KnownWord[]>();
const CACHE_LIMIT = 100_000;
let lastId = NAME_ID;

/** Features of a word with its lexicon classes. Words repeat, so the answer is kept; the cache does not change results. */
export function wordFeatures(text: string, classes: readonly string[]): WordFeatures {
  const readings = known.get(text);
  // The lexicon gives the same list for the same entry; only words that are part of a known phrase have more than one.
  if (readings !== undefined) for (const reading of readings) if (reading.classes === classes) return reading.features;
  const features = readWord(text, classes);
  if (readings !== undefined && readings.length < MOST_READINGS) readings.push({ classes, features });
  else {
    if (known.size >= CACHE_LIMIT) known.clear();
    known.set(text, [{ classes, features }]);
  }
  return features;
}

const MOST_READINGS = 4;

function readWord(text: string, classes: readonly string[]): WordFeatures {
  const lower = text.toLowerCase().replaceAll('’', "'").replaceAll('“', '"').replaceAll('”', '"');
  lastId = (lastId + 1) | 0;
  return {
    id: lastId,
    word: hashText(/\p{N}/u.test(lower) ? lower.replace(/\p{N}/gu, '0') : lower),
    suffix1: hashText(lower.slice(-1)),
    suffix2: hashText(lower.slice(-2)),
    suffix3: hashText(lower.slice(-3)),
    prefix: hashText(lower.slice(0, 2)),
    shape: hashText(shapeOf(text)),
    classes: hashText(classes.join()),
  };
}

/** What stands for every name: the treebanks cannot know the names of tomorrow's news, only what names do in a sentence. */
export const NAME: WordFeatures = {
  id: NAME_ID,
  word: hashText('*name'), suffix1: hashText('*1'), suffix2: hashText('*2'), suffix3: hashText('*3'), prefix: hashText('*p'), shape: hashText('*s'), classes: hashText('*c'),
};

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
