import { FUNCTION_WORDS } from './words/common.js';
import { DEMONYMS } from './words/places.js';
import { GROUP_WORDS } from './words/descriptors.js';
import { TITLES } from './words/people.js';

export type Shape = 'capital' | 'capitals' | 'camel' | 'initial' | 'lower' | 'number' | 'mark';

/** What a word shows by itself, wherever it stands. */
export interface WordFacts {
  readonly lower: string;
  readonly shape: Shape;
  readonly isFunctionWord: boolean;
  readonly isTitle: boolean;
  readonly isDemonym: boolean;
  readonly isGroupWord: boolean;
}

const known = new Map<string, WordFacts>();
const CACHE_LIMIT = 50_000;

/** Facts of a word by its spelling. Words repeat, so the answer is kept; the cache does not change results. */
export function wordFacts(text: string): WordFacts {
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  const lower = text.toLowerCase().replaceAll('’', "'");
  const facts: WordFacts = {
    lower,
    shape: shapeOf(text),
    isFunctionWord: FUNCTION_WORDS.has(lower),
    isTitle: TITLES.has(lower),
    isDemonym: DEMONYMS.has(lower),
    isGroupWord: GROUP_WORDS.has(lower),
  };
  if (known.size >= CACHE_LIMIT) known.clear();
  known.set(text, facts);
  return facts;
}

function shapeOf(text: string): Shape {
  if (/^\p{Lu}\.$/u.test(text)) return 'initial';
  if (/^\p{Lu}/u.test(text)) {
    if (!/\p{Ll}/u.test(text)) return /\p{Lu}.*\p{Lu}/u.test(text) || text.length > 1 ? 'capitals' : 'initial';
    return /\p{Ll}.*\p{Lu}/u.test(text) ? 'camel' : 'capital';
  }
  if (/^\p{N}/u.test(text)) return /\p{Lu}/u.test(text) && /\p{L}{2}/u.test(text) ? 'camel' : 'number';
  if (/^\p{L}/u.test(text)) return /^\p{Ll}{1,3}\p{Lu}/u.test(text) ? 'camel' : 'lower';
  return 'mark';
}
