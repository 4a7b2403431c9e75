import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, dateOfEpochDay, epochDayOf, weekDayOf, weekOf } from '../../../src/query/cypher/temporal/calendar.js';
import { failureOf, graphOf, rowsOf } from './ask.js';

const { store } = graphOf();
const DAY = 86_400_000;

describe('the calendar', () => {
  const epochDay = fc.integer({ min: -2_000_000, max: 2_000_000 });

  test("agrees with JavaScript's dates, and goes far beyond", () => {
    fc.assert(fc.property(epochDay, (day) => {
      const date = new Date(day * DAY);
      const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      expect(dateOfEpochDay(day)).toEqual(expected);
      expect(epochDayOf(expected)).toBe(day);
      expect(weekDayOf(day)).toBe(date.getUTCDay() || 7);
    }), { seed: 4, numRuns: 500 });
    const farOff = { year: 999_999_999, month: 12, day: 31 };
    expect(dateOfEpochDay(epochDayOf(farOff))).toEqual(farOff);
  });

  test('weeks begin on Monday and belong to the year of their Thursday', () => {
    fc.assert(fc.property(epochDay, (day) => {
      const thursday = dateOfEpochDay(day - weekDayOf(day) + 4);
      expect(weekOf(day).weekYear).toBe(thursday.year);
      expect(weekOf(day)).toEqual(weekOf(day - weekDayOf(day) + 1));
    }), { seed: 4, numRuns: 300 });
  });

  test('a month later is at most the last day of that month', () => {
    expect(dateOfEpochDay(addMonths(epochDayOf({ year: 2024, month: 1, day: 31 }), 1))).toEqual({ year: 2024, month: 2, day: 29 });
    expect(dateOfEpochDay(addMonths(epochDayOf({ year: 2024, month: 1, day: 31 }), -11))).toEqual({ year: 2023, month: 2, day: 28 });
  });
});

describe('temporal values', () => {
  test.each([
    // Clocks go forward and back.
    ["RETURN datetime('2024-03-31T02:30[Europe/Stockholm]')", "'2024-03-31T03:30+02:00[Europe/Stockholm]'"],
    ["RETURN datetime('2024-10-27T02:30[Europe/Stockholm]')", "'2024-10-27T02:30+02:00[Europe/Stockholm]'"],
    ["RETURN datetime('2024-10-27T02:30+01:00[Europe/Stockholm]')", "'2024-10-27T02:30+01:00[Europe/Stockholm]'"],
    ["RETURN datetime('2024-03-30T12:00[Europe/Stockholm]') + duration('P1D')", "'2024-03-31T12:00+02:00[Europe/Stockholm]'"],
    ["RETURN datetime('2024-03-30T12:00[Europe/Stockholm]') + duration('PT24H')", "'2024-03-31T13:00+02:00[Europe/Stockholm]'"],
    ["RETURN datetime({year: 9999, timezone: 'america/new_york'}).timezone", "'America/New_York'"],
    ["RETURN date('2020-Q2-60'), date('+12345-06-07'), date('-0001-01-01')", "'2020-05-30' | '+12345-06-07' | '-0001-01-01'"],
    ["RETURN duration('P1Y2M3W4DT5H6M7.000000008S')", "'P1Y2M25DT5H6M7.000000008S'"],
    ["RETURN duration('-P1D'), duration('P-1DT-0.5S'), duration('PT1234567890.123456789S').nanosecondsOfSecond", "'P-1D' | 'P-1DT-0.5S' | 123456789"],
    ["RETURN duration({days: 1}) = duration({hours: 24}), duration('P1M') < duration('P2M')", 'false | null'],
    ["UNWIND [duration('P1M'), duration('P29D'), duration('P32D')] AS d WITH d ORDER BY d RETURN collect(d)", "['P29D', 'P1M', 'P32D']"],
    ["RETURN datetime('2020-01-01T00:00Z') = datetime('2020-01-01T01:00+01:00'), datetime('2020-01-01T00:00Z') < datetime('2020-01-01T00:30+01:00')", 'false | false'],
    ["RETURN sum(duration('P1D')) AS s, avg(duration('P2D')) AS a", "'P1D' | 'P2D'"],
    ["RETURN date({timezone: 'Pacific/Kiritimati'}), datetime.fromepoch(0, 5)", "'2024-01-02' | '1970-01-01T00:00:00.000000005Z'"],
  ])('%s', (query, expected) => {
    expect(rowsOf(store, query, {}, { now: BigInt(Date.UTC(2024, 0, 1, 23)) * 1_000_000n })).toEqual([expected]);
  });

  test.each([
    "RETURN date('2023-02-29')", "RETURN date('today')", "RETURN time('25:00')", "RETURN datetime('2020-01-01T00:00[Mars/Base]')",
    "RETURN duration('P')", "RETURN duration('1 day')", 'RETURN date({month: 2})', 'RETURN date({year: 2020, month: 13})', 'RETURN date({yaer: 2020})',
    "RETURN date.truncate('fortnight', date())", "RETURN datetime({year: 2020, timezone: '+19:00'})", "RETURN duration({days: 'many'})",
  ])('%s is an error', (query) => {
    expect(failureOf(store, query)).toMatch(/^(ArgumentError|SyntaxError) Invalid/);
  });
});
