import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STANDINGS } from '../../src/model/standing.js';
import { fromFragment, toFragment } from '../../src/view/page/state/fragment.js';
import { DEFAULT_STATE } from '../../src/view/page/state/view-state.js';
import type { ViewState } from '../../src/view/page/state/view-state.js';
import { cutAtMarks } from '../../src/view/page/text/segments.js';
import { hostileText, SEED } from '../arbitraries.js';

const text = hostileText.map((value) => value.replace(/\p{Cs}/gu, '\uFFFD'));
const set = fc.array(text, { maxLength: 4 }).map((values) => new Set(values));

const view: fc.Arbitrary<ViewState> = fc.record({
  selected: text, around: text, hops: fc.constantFrom(1, 2), pathFrom: text, pathTo: text, panel: fc.constantFrom('details', 'list', 'path', 'query'), query: text,
  filters: fc.record({
    standings: fc.subarray([...STANDINGS]).map((values) => new Set(values)), hiddenTypes: set, hiddenRelations: set, hiddenDocuments: set,
    from: text, to: text, undated: fc.boolean(), minConfidence: fc.constantFrom(0, 0.05, 0.5, 1),
  }),
});

describe('an address', () => {
  test('brings back the view, whatever the names', () => {
    fc.assert(fc.property(view, (state) => {
      expect(fromFragment(`#${toFragment(state)}`)).toEqual(state);
    }), { seed: SEED, numRuns: 1000 });
  });

  test('is empty for the view that the page opens with', () => {
    expect(toFragment(DEFAULT_STATE)).toBe('');
    expect(fromFragment('')).toEqual(DEFAULT_STATE);
  });

  test('reads well', () => {
    expect(toFragment({ ...DEFAULT_STATE, selected: 'entity:zoom', filters: { ...DEFAULT_STATE.filters, standings: new Set(['actual', 'planned']) } }))
      .toBe('selected=entity:zoom&show=actual,planned');
  });

  test('that somebody made up does no harm', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (fragment) => {
      expect(STANDINGS).toEqual(expect.arrayContaining([...fromFragment(fragment).filters.standings]));
    }), { seed: SEED, numRuns: 1000 });
  });
});

describe('marks', () => {
  test('cut a text into pieces that are the text', () => {
    const mark = fc.record({ start: fc.integer({ min: -2, max: 14 }), end: fc.integer({ min: -2, max: 14 }), name: fc.constantFrom('a', 'b', 'c') });
    fc.assert(fc.property(fc.string({ maxLength: 12 }), fc.array(mark, { maxLength: 5 }), (whole, marks) => {
      const pieces = cutAtMarks(whole, marks);
      expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
      for (const { start, text: piece, names } of pieces) {
        for (let at = start; at < start + piece.length; at += 1) {
          expect(new Set(names)).toEqual(new Set(marks.filter((one) => one.start <= at && at < one.end).map(({ name }) => name)));
        }
      }
    }), { seed: SEED, numRuns: 500 });
  });
});
