import type { Span } from '../../model/span.js';

/**
 * Words as the model was taught them: a run of letters, marks and digits, or one other visible character. Whatever happens to
 * a word's spelling on its way to the vocabulary, its span stays that of the text. scripts/train/model/words.py does the same.
 */
export interface Word extends Span {
  readonly text: string;
  /** Index of its sentence in the list that was given. */
  readonly sentence: number;
}

const WORD = /[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*[\p{L}\p{N}\p{M}])?|[^\s\p{C}]/gu;

/** The words of some stretches of a text, in order. */
export function splitWords(text: string, sentences: readonly Span[]): Word[] {
  return sentences.flatMap((sentence, index) =>
    Array.from(text.slice(sentence.start, sentence.end).matchAll(WORD), (match) => {
      const start = sentence.start + match.index;
      return { start, end: start + match[0].length, text: match[0], sentence: index };
    }));
}

/** How a word is written, since the vocabulary has no case. The order is that of the model's table. */
const SHAPE = { lower: 0, title: 1, upper: 2, mixed: 3, number: 4, mark: 5, oneCapital: 6 } as const;

/** The shape of what is no word. */
export const MARK_SHAPE = SHAPE.mark;

export function shapeOf(word: string): number {
  if (/^\p{N}+$/u.test(word)) return SHAPE.number;
  if (!/^[\p{L}\p{N}\p{M}]/u.test(word)) return SHAPE.mark;
  if (!/\p{Lu}/u.test(word)) return SHAPE.lower;
  const isOneCharacter = word.length === String.fromCodePoint(word.codePointAt(0)!).length;
  if (!/\p{Ll}/u.test(word)) return isOneCharacter ? SHAPE.oneCapital : SHAPE.upper;
  return /^\p{Lu}\P{Lu}*$/u.test(word) ? SHAPE.title : SHAPE.mixed;
}

const PLAIN: ReadonlyMap<string, string> = new Map([['‘', "'"], ['’', "'"], ['“', '"'], ['”', '"']]);

/** A word as the vocabulary spells it: small letters without accents, straight quotation marks, nothing invisible. */
export function normalizeWord(word: string): string {
  return (PLAIN.get(word) ?? word).replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '').normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();
}
