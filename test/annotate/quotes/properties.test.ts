import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SEED } from '../../arbitraries.js';
import { REPORTING_VERBS } from '../../../src/annotate/quotes/reporting-verbs.js';
import { quotesOf } from './notation.js';

/** Pieces that quotes are made of, in any order, between characters that break readers. */
const pieces = fc.oneof(
  fc.constantFrom('"', '“', '”', '‘', '’', "'", '«', '»', '„', '``', '--', '—', ',', '.', '?', ':', ';', '(', ')', 'said', 'says', 'told', 'denied', 'announced', 'according', 'to', 'that', 'who', 'which', 'and', 'but',
    'Zoom', 'Eric Yuan', 'the company', 'a letter seen by CNBC', 'reporters', 'it', 'she', 'will', 'stop', 'stopped', 'on Monday', 'in a statement', 'reports', 'called', 'as', 'when', '\n\n', '\u0000', '\u202e', '😀', '__proto__', 'constructor'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const texts = fc.array(fc.tuple(pieces, fc.constantFrom(' ', '', ' ', ' ', '\u00a0')), { maxLength: 60 }).map((parts) => parts.flat().join(''));

describe('quotes', () => {
  test('lie in their text, in order, with a source and a cue that the text has', () => {
    fc.assert(fc.property(texts, fc.boolean(), (text, isTitle) => {
      let start = 0;
      for (const quote of quotesOf(text, isTitle)) {
        for (const span of [quote, quote.sourceSpan, quote.cue]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        expect(quote.start).toBeGreaterThanOrEqual(start);
        expect(quote.source).toBe(text.slice(quote.sourceSpan.start, quote.sourceSpan.end).replace(/\s+/gu, ' '));
        start = quote.start;
      }
    }), { seed: SEED, numRuns: 400 });
  });

  test('are the same each time', () => {
    fc.assert(fc.property(texts, (text) => {
      expect(quotesOf(text)).toEqual(quotesOf(text));
    }), { seed: SEED, numRuns: 60 });
  });

  test.each([
    ['marks alone', '" '.repeat(10_000)],
    ['opening marks', '“'.repeat(10_000)],
    ['apostrophes', "the workers' ".repeat(10_000)],
    ['speeches', '"We agree," she said. '.repeat(5_000)],
    ['unclosed speeches', '"We agree, she said. '.repeat(5_000)],
    ['reports', 'he said that she said that '.repeat(5_000)],
    ['commas', 'Zoom, said, '.repeat(5_000)],
    ['paragraphs', '"We agree.\n\n'.repeat(5_000)],
  ])('are read in linear time: %s', (_name, text) => {
    const started = performance.now();
    quotesOf(text);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('reporting verbs', () => {
  test('all take something', () => {
    expect(REPORTING_VERBS.size).toBeGreaterThan(100);
    expect([...REPORTING_VERBS.values()].filter(({ takes, lemma }) => takes.size === 0 || !/^[a-z]+$/u.test(lemma))).toEqual([]);
  });

  test.each([['say', 'neutral'], ['deny', 'deny'], ['admit', 'concede'], ['claim', 'assert'], ['allege', 'accuse'], ['confirm', 'confirm'], ['predict', 'predict'], ['warn', 'warn'], ['reveal', 'neutral']])('%s is %s', (lemma, force) => {
    expect(REPORTING_VERBS.get(lemma)?.force).toBe(force);
  });

  test('know no names of objects', () => {
    expect(REPORTING_VERBS.get('constructor')).toBeUndefined();
  });
});
