import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, formatWeek, isDayOf, toDayNumber, weekdayOf } from '../../../src/annotate/literals/dates/calendar.js';
import { shiftDecimal } from '../../../src/annotate/literals/decimal.js';
import { SEED } from '../../arbitraries.js';
import { literalsOf } from './notation.js';


/** Pieces that dates and amounts are made of, in any order, between characters that break readers. */
const pieces = fc.oneof(
  fc.constantFrom('May', 'Aug.', 'Monday', 'last', 'next', 'this', 'year', 'week', 'ago', 'two', 'a', 'hundred', 'and', 'million', '$', '€', 'US$', '%', 'per', 'cent', '-', '–', '/', ',', '.', '’', "'",
    '1990s', '19th', 'century', 'third', 'quarter', 'fiscal', '2019', '14', '31', '0', '00', '1,234', '3.5bn', '10:30', 'p.m.', 'people', 'half', 'of', 'the', 'early', 'Q3', 'mid-', '\n\n', '\u0000', '\u202e', '😀', 'é',
    '__proto__', 'constructor', '9'.repeat(40), '1e5', '٣', '½', 'dollars', 'Hong', 'Kong', 'minutes', 'Easter', 'to', 'from', 'now'),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const texts = fc.array(fc.tuple(pieces, fc.constantFrom(' ', '', ' ', '\u00a0', '\n')), { maxLength: 40 }).map((parts) => parts.flat().join(''));
const published = fc.option(fc.constantFrom('2020-02-29', '2019-12-31', '0001-01-01', '9999-12-31', '2020-13-45', 'x', '2020-08-03T23:59:59Z'), { nil: null });

describe('literals', () => {
  test('lie in their text, in order, apart, with a value and a head of their own', () => {
    fc.assert(fc.property(texts, published, (text, publishedAt) => {
      const literals = literalsOf(text, publishedAt);
      let end = 0;
      for (const literal of literals) {
        expect(literal.start).toBeGreaterThanOrEqual(end);
        expect(literal.end).toBeGreaterThan(literal.start);
        expect(literal.text).toBe(text.slice(literal.start, literal.end));
        expect(literal.value).toMatch(/\S/u);
        expect(literal.value).not.toMatch(/NaN|undefined|Infinity|null/u);
        end = literal.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }), { seed: SEED, numRuns: 400 });
  });

  test('are the same each time', () => {
    fc.assert(fc.property(texts, published, (text, publishedAt) => {
      expect(literalsOf(text, publishedAt)).toEqual(literalsOf(text, publishedAt));
    }), { seed: SEED, numRuns: 100 });
  });

  test('without an article date hold no more than the text says', () => {
    const relative = 'Zoom said on Monday that it stopped two months ago, that last year was good and that it will end in May or on Aug. 23.';
    expect(literalsOf(relative, null).map(({ value }) => value)).toEqual(['Monday', 'two months ago', 'last year', 'May', 'Aug. 23']);
  });

  test('are found in a long row of numbers in linear time', () => {
    const started = performance.now();
    expect(literalsOf('1 2 3-4 May two hundred and '.repeat(10_000), '2020-08-03').length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('calendar', () => {
  const day = fc.integer({ min: -700_000, max: 2_900_000 });

  test('agrees with the engine on days and weekdays', () => {
    fc.assert(fc.property(day, (dayNumber) => {
      const date = new Date(dayNumber * 86_400_000);
      expect(formatDay(dayNumber)).toBe(date.toISOString().slice(0, 10));
      expect(toDayNumber({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })).toBe(dayNumber);
      expect(weekdayOf(dayNumber) % 7).toBe(date.getUTCDay());
    }), { seed: SEED, numRuns: 2000 });
  });

  test.each([['2021-01-03', '2020-W53'], ['2020-12-31', '2020-W53'], ['2024-12-30', '2025-W01'], ['2020-08-03', '2020-W32'], ['2016-01-01', '2015-W53']])('%s is in %s', (text, week) => {
    const [year, month, dayOfMonth] = text.split('-').map(Number) as [number, number, number];
    expect(formatWeek(toDayNumber({ year, month, day: dayOfMonth }))).toBe(week);
  });

  test('knows leap years', () => {
    expect([isDayOf(29, 2, 2020), isDayOf(29, 2, 1900), isDayOf(29, 2, 2000), isDayOf(29, 2), isDayOf(31, 4), isDayOf(0, 1)]).toEqual([true, false, true, true, false, false]);
  });
});

describe('decimals', () => {
  test('move their point exactly', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 12 }), (whole, places) => {
      expect(BigInt(shiftDecimal(String(whole), places))).toBe(BigInt(whole) * 10n ** BigInt(places));
    }), { seed: SEED });
    expect(shiftDecimal('4.35', 6)).toBe('4350000');
    expect(shiftDecimal('0.5', 6)).toBe('500000');
    expect(shiftDecimal('1.23456', 3)).toBe('1234.56');
    expect(shiftDecimal('1.50', 0)).toBe('1.5');
  });
});
