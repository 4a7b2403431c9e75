import { hashText } from '../syntax/features.js';
import { isCommonWord } from './words/common-nouns.js';
import { kindsOf } from './words/kinds.js';

/** `capital`: "Zoom"; `capitals`: "NASA"; `camel`: "ByteDance", "iPhone", "3Play"; `initial`: "J." */
type Shape = 'capital' | 'capitals' | 'camel' | 'initial' | 'lower' | 'number' | 'mark';

/** What a word shows by itself, wherever it stands. */
export interface WordFacts {
  readonly lower: string;
  readonly shape: Shape;
  /** Bits of {@link KIND}. */
  readonly kinds: number;
  /** A frequent noun or adjective. */
  readonly isCommon: boolean;
  /** Hashes for the type scorer. */
  readonly hash: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly shapeHash: number;
}

const known = new Map<string, WordFacts>();
const CACHE_LIMIT = 50_000;

/** Facts of a word by its spelling. Words repeat, so the answer is kept; the cache does not change results. */
export function wordFacts(text: string): WordFacts {
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  const lower = text.toLowerCase().replaceAll('’', "'").normalize('NFC');
  const shape = shapeOf(text);
  const facts: WordFacts = {
    lower, shape, kinds: kindsOf(lower) | kindsOf(withoutAccents(lower)), isCommon: isCommonWord(lower), hash: hashText(lower), suffix2: hashText(lower.slice(-2)), suffix3: hashText(lower.slice(-3)), shapeHash: hashText(shape),
  };
  if (known.size >= CACHE_LIMIT) known.clear();
  known.set(text, facts);
  return facts;
}

function withoutAccents(lower: string): string {
  return lower.normalize('NFD').replace(/\p{M}+/gu, '');
}

function shapeOf(text: string): Shape {
  if (/^\p{Lu}/u.test(text)) {
    if (/^\p{Lu}\.?$/u.test(text)) return 'initial';
    if (!/\p{Ll}/u.test(text)) return 'capitals';
    return /\p{Ll}\p{M}*\p{Lu}|^\p{Lu}{2,}\p{Ll}{2}|\p{Ll}\p{N}/u.test(text) ? 'camel' : 'capital';
  }
  if (/^\p{N}/u.test(text)) return /^\p{N}+\p{Lu}\p{Ll}{2}/u.test(text) ? 'camel' : 'number';
  if (/^\p{L}/u.test(text)) return /^\p{Ll}{1,3}['’]?\p{Lu}/u.test(text) ? 'camel' : 'lower';
  return 'mark';
}
