import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeSpans } from '../../../src/annotate/model/decode.js';
import { coreferencePairs, relationFeatures } from '../../../src/annotate/model/pair-features.js';
import { WordPieces } from '../../../src/annotate/model/word-pieces.js';
import { cutWindows } from '../../../src/annotate/model/windows.js';
import { shapeOf, splitWords } from '../../../src/annotate/model/words.js';
import examples from './examples.json' with { type: 'json' };

/** examples.json is what the training code makes of these texts: both sides must see the same, or the weights mean nothing. */
const texts = examples.texts.map((example) => ({
  ...example,
  read: splitWords(example.text, example.sentences.map(([start, end]) => ({ start: start!, end: end! }))),
  spans: example.mentions.map(([first, end, form]) => ({ first: first!, end: end!, form: form! })),
}));

describe.each(texts)('$text', ({ text, read, words, spans, coreference, relations }) => {
  test('has the words of training, at their places', () => {
    expect(read.map(({ start, end }) => ({ start, end }))).toEqual(words.map(({ start, end }) => ({ start, end })));
    for (const { start, end, text: word } of read) expect(text.slice(start, end)).toBe(word);
  });

  test('has their shapes and pieces', () => {
    const pieces = [...new Set(['[CLS]', '[SEP]', '[UNK]', ...words.flatMap((word) => word.pieces)])];
    const vocabulary = new WordPieces(pieces);
    expect(read.map((word) => shapeOf(word.text))).toEqual(words.map(({ shape }) => shape));
    expect(read.map((word) => vocabulary.encode(word.text).map((piece) => pieces[piece]))).toEqual(words.map((word) => word.pieces));
  });

  test('has their features', () => {
    expect(coreferencePairs(read, spans, 100)).toEqual(coreference);
    const { pairs, ...features } = relations;
    const found = relationFeatures(read, 0, read.length, spans, pairs as [number, number][]);
    expect({ ...found, places: [...found.places] }).toEqual(features);
  });
});

test('scores of spans are decoded as in training', () => {
  const { scores, spans } = examples.decoding;
  const candidates = scores.flatMap((score, index) => {
    const [form, first, last] = [Math.floor(index / 144), Math.floor(index / 12) % 12, index % 12];
    return score > 0 ? [{ first, end: last + 1, form, score }] : [];
  });
  expect(decodeSpans(candidates).map(({ first, end, form }) => [first, end, form])).toEqual(spans);
});

test('words of any text are where they say, in order, and hold every letter', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('e\u0301', '🎉', '👩‍👧', '\r\n', '\u00a0', '“', '’s', '\u00ad', '\ud83c', 'Zoom'));
  fc.assert(fc.property(fc.array(piece).map((parts) => parts.join('')), (text) => {
    const words = splitWords(text, [{ start: 0, end: text.length }]);
    let at = 0;
    for (const word of words) {
      expect(word.start).toBeGreaterThanOrEqual(at);
      expect(text.slice(word.start, word.end)).toBe(word.text);
      expect(text.slice(at, word.start)).not.toMatch(/[\p{L}\p{N}]/u);
      at = word.end;
    }
    expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
  }), { seed: 4, numRuns: 300 });
});

describe('windows', () => {
  const words = (sentenceSizes: readonly number[]): ReturnType<typeof splitWords> =>
    sentenceSizes.flatMap((size, sentence) => Array.from({ length: size }, () => ({ start: 0, end: 1, text: 'a', sentence })));

  test('end at ends of sentences and bring the sentences before', () => {
    const list = words([3, 3, 3, 3]);
    expect(cutWindows(list, list.map(() => 1), 7, 4)).toEqual([{ first: 0, own: 0, end: 6 }, { first: 3, own: 6, end: 12 }]);
  });

  test('cut a sentence that is longer than a window', () => {
    const list = words([2, 20]);
    expect(cutWindows(list, list.map(() => 1), 8, 4).map(({ own, end }) => [own, end])).toEqual([[0, 2], [2, 10], [10, 18], [18, 22]]);
  });

  test('hold every word once as their own, within their size', () => {
    fc.assert(fc.property(fc.array(fc.nat(30), { maxLength: 12 }), fc.array(fc.integer({ min: 1, max: 16 }), { minLength: 400, maxLength: 400 }), (sentences, sizes) => {
      const list = words(sentences);
      const windows = cutWindows(list, sizes, 60, 20);
      expect(windows.flatMap(({ own, end }) => list.slice(own, end).map((_, index) => own + index))).toEqual(list.map((_, index) => index));
      for (const { first, own, end } of windows) {
        expect(sizes.slice(own, end).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(60);
        expect(sizes.slice(first, own).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(20);
      }
    }), { seed: 5, numRuns: 100 });
  });
});
