import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegionKind } from '../../../src/model/document.js';
import { findRegions } from '../../../src/ingest/regions/find-regions.js';
import { ingestMarkdown } from '../../../src/ingest/markdown/ingest-markdown.js';

const PIECES = [
  'Zoom ends sales', 'By Ana Ruiz', '574', 'Photo: pool', '(AP Photo/A B)', 'LONDON (Reuters) - ', 'Read more: ', 'Tags China', '###', '# ', '**', '[a](b)', '](',
  '```', '| a | b |', '|---|---|', '\n', '\n\n', '\r\n', '\u2028', '\f', ' ', '\u00a0', '\t', '.', '“', '”', '(', ')', '[', '😀', 'e\u0301', '\ud800', '\udc00', '\u202e', '\u0000',
  'Media Contact: a@b.example', 'May 14, 2024', 'forward-looking statements actual results may differ', '<b>', '---', 'The company said it would stop.',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const anyKnown = fc.array(
  fc.record({ start: fc.nat(300), length: fc.nat(60), kind: fc.constantFrom<RegionKind>('markup', 'caption', 'heading', 'title') }),
  { maxLength: 6 },
);

function expectWellFormed(text: string, regions: readonly { start: number; end: number }[]): void {
  let last = 0;
  for (const { start, end } of regions) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    expect(text.slice(start, end)).not.toMatch(/[\n\r\f\u2028\u2029]/);
    last = end;
  }
}

describe('regions of any text', () => {
  it('are in order, in range, apart, trimmed and inside one line', () => {
    fc.assert(fc.property(anyText, (text) => expectWellFormed(text, findRegions(text))), { seed: 3, numRuns: 1500 });
  });

  it('are so too beside regions that the format marks', () => {
    const property = fc.property(anyText, anyKnown, fc.option(anyText), (text, known, title) => {
      const regions = known.map(({ start, length, kind }) => ({ start, end: Math.min(text.length, start + length), kind }));
      expectWellFormed(text, findRegions(text, { title, known: regions.filter((region) => region.start < region.end) }));
    });
    fc.assert(property, { seed: 4, numRuns: 1500 });
  });

  it('are so too in Markdown, which is kept to the character', () => {
    const property = fc.property(anyText, (text) => {
      const { document } = ingestMarkdown(text, { id: 'x' });
      if (document === null) return;
      expect(document.text).toBe(text.replace(/\p{Surrogate}/gu, '\ufffd'));
      expectWellFormed(document.text, document.regions);
    });
    fc.assert(property, { seed: 5, numRuns: 1000 });
  });

  it.each(['"', '(', '[', '“a', '[a](', '**a ', '<a ', 'A, ', 'Photo: Aa ', 'a|b\n', 'Aa\n\n', '1\n'])('take time linear in the length: %j', (unit) => {
    const time = (count: number): number => {
      const text = unit.repeat(count);
      const start = performance.now();
      ingestMarkdown(text, { id: 'x' });
      return performance.now() - start;
    };
    time(2_000);
    // Quadratic time would be 25 times as long, and far beyond the fixed part.
    expect(time(50_000)).toBeLessThan(12 * time(10_000) + 300);
  });
});
