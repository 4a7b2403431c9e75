import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesIn, toDocument } from './notation.js';
import { readSentences } from '../../../src/annotate/sentences.js';
import { shippedSyntax } from '../../../src/shipped-models.js';

const PIECES = [
  'Zoom', 'Eric Yuan', 'the', 'CEO', 'of', 'and', ',', '.', '. ', '\n\n', '\r\n', ' ', '\u00a0', '“', '”', '"', "'", '’s', '-', '—', '&', '(', ')', ':', '+', '!', '😀', '👩‍👩‍👧', 'e\u0301', 'A\u030angstro\u0308m',
  '\ud800', '\udc00', '\u202e', '\u0000', 'U.S.', 'Inc.', 'Mr.', 'J. K.', '737', '2020', 'May', 'iPhone', 'al-', 'van der', 'McDonald’s', 'Disney+', 'said', 'in', 'Bank', 'Department', '__proto__', 'constructor', 'toString',
  'QUIT', 'Chinese', 'government', 'Operation', 'Hurricane', 'St.', 'O’Neill', 'Series A', 'The', 'To', 'II', '$5', '%', 'I', 'Q',
];
const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 })
  .chain((pieces) => fc.constantFrom('', ' ').map((glue) => pieces.join(glue)));

test('spans slice to their text, are sorted, do not overlap, and lie on the tokens of their sentence', () => {
  fc.assert(fc.property(texts, (text) => {
    const sentences = readSentences(toDocument(text), shippedSyntax());
    let previous = -1;
    for (const name of namesIn(text)) {
      expect(text.slice(name.start, name.end)).toBe(name.text);
      expect(name.start).toBeGreaterThanOrEqual(Math.max(0, previous));
      expect(name.end).toBeGreaterThan(name.start);
      expect(name.text.trim()).toBe(name.text);
      previous = name.end;
      const tokens = sentences[name.sentence]!.tokens;
      expect(tokens.some((token) => token.start === name.start)).toBe(true);
      expect(tokens.some((token) => token.end === name.end)).toBe(true);
      const head = tokens[name.head]!;
      expect(name.start <= head.start && head.end <= name.end).toBe(true);
      expect(name.form).toBe('name');
      expect(name.foundBy).toMatch(/^name:[a-z-]+$/u);
    }
  }), { seed: 7, numRuns: 400 });
});

test('the same text gives the same names, whatever was read before', () => {
  fc.assert(fc.property(texts, texts, (one, other) => {
    const first = JSON.stringify(namesIn(one));
    namesIn(other);
    expect(JSON.stringify(namesIn(one))).toBe(first);
  }), { seed: 8, numRuns: 60 });
});

test('a long run of capitals takes linear time', () => {
  const start = performance.now();
  namesIn('Alpha Beta of the Gamma and '.repeat(4000));
  expect(performance.now() - start).toBeLessThan(8000);
});

test('the head of a name is its last word, or the one before a preposition', () => {
  const headOf = (text: string): string => {
    const name = namesIn(text)[0]!;
    return readSentences(toDocument(text), shippedSyntax())[name.sentence]!.tokens[name.head]!.text;
  };
  expect(headOf('The Bank of China lent it.')).toBe('Bank');
  expect(headOf('The Centre for Tax Policy said so.')).toBe('Centre');
  expect(headOf('He met Eric Yuan there.')).toBe('Yuan');
  expect(headOf('It is in Mainland China now.')).toBe('China');
});
