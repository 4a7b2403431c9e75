import type { Fact } from '../../model/fact.js';
import { compareText } from '../compare-text.js';
import { amountsAgree } from './amounts.js';

type Qualifiers = Fact['qualifiers'];

/** Qualifiers that tell one event or state from another: when, and how much. The others only say more. */
const DATES: ReadonlySet<string> = new Set(['date', 'since', 'until', 'from', 'start', 'end']);
const AMOUNTS: ReadonlySet<string> = new Set(['amount', 'price', 'value', 'stake', 'count']);

/** Whether two statements may speak of one fact. What one of them leaves out contradicts nothing. */
export function qualifiersAgree(a: Qualifiers, b: Qualifiers): boolean {
  const values = new Map(Object.entries(b));
  return Object.entries(a).every(([name, value]) => {
    const other = values.get(name);
    if (other === undefined) return true;
    if (DATES.has(name)) return datesAgree(value, other);
    return !AMOUNTS.has(name) || amountsAgree(value, other);
  });
}

/**
 * Whether two dates may be the same day: one may be less exact ("2011", "2011-04"). A date as written ("Monday") can be
 * any exact one, but not another word.
 */
export function datesAgree(a: string, b: string): boolean {
  if (isExactDate(a) !== isExactDate(b)) return true;
  return isExactDate(a) ? a.startsWith(b) || b.startsWith(a) : a.toLowerCase() === b.toLowerCase();
}

/** A year, or a year with what follows in ISO 8601. */
export function isExactDate(date: string): boolean {
  return /^\d{4}(?:-|$)/u.test(date);
}

/** One value for each qualifier: an exact date before words, then the most frequent, the longest, the first by code unit. */
export function mergeQualifiers(all: readonly Qualifiers[]): Qualifiers {
  const counts = new Map<string, Map<string, number>>();
  for (const qualifiers of all) {
    for (const [name, value] of Object.entries(qualifiers)) {
      const values = counts.get(name) ?? new Map<string, number>();
      counts.set(name, values.set(value, (values.get(value) ?? 0) + 1));
    }
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)).map(([name, values]) => [name, bestValue(name, values)]));
}

function bestValue(name: string, values: ReadonlyMap<string, number>): string {
  const rank = (value: string): number => (DATES.has(name) && isExactDate(value) ? value.length : 0);
  const sorted = [...values].sort(([a, m], [b, n]) => rank(b) - rank(a) || n - m || b.length - a.length || compareText(a, b));
  return sorted[0]?.[0] ?? '';
}
