import { lowerAt, tagAt, type LiteralLine } from '../line.js';
import { readNumber } from '../number.js';
import { DAY_PARTS, SEASONS, TIME_UNITS, type TimeUnit } from '../words/calendar.js';
import { shiftOf } from './calendar-date.js';
import type { DateExpression, DateStretch } from './expression.js';

const DAYS: ReadonlyMap<string, number> = new Map([['today', 0], ['tonight', 0], ['yesterday', -1], ['tomorrow', 1]]);

/** "today", "yesterday", "tomorrow", "tonight". */
export function matchNearDay(line: LiteralLine, from: number): DateStretch | null {
  const count = DAYS.get(lowerAt(line, from));
  if (count === undefined || isInTitle(line, from)) return null;
  const to = DAY_PARTS.has(lowerAt(line, from + 1)) ? from + 2 : from + 1;
  const expression: DateExpression = lowerAt(line, from) === 'today' ? { kind: 'today' } : { kind: 'shifted', unit: 'day', count };
  return { from, to, head: from, rule: 'near-day', expression };
}

/** A capital inside a sentence makes it a newspaper, a song or a programme. */
function isInTitle(line: LiteralLine, from: number): boolean {
  return from > 0 && /^\p{Lu}/u.test(line.tokens[from]!.text) && !/^[^\p{L}\p{N}]+$/u.test(lowerAt(line, from - 1));
}

const PART_OF_PERIOD: ReadonlySet<string> = new Set(['early', 'earlier', 'late', 'later', 'previously', 'mid']);

/** "last week", "this year", "next spring", "last night", and with the part of it: "earlier this year", "late last month". */
export function matchShiftedUnit(line: LiteralLine, from: number): DateStretch | null {
  const at = PART_OF_PERIOD.has(lowerAt(line, from)) ? from + 1 : from;
  const shift = shiftOf(lowerAt(line, at));
  if (shift === undefined || /^(?:the|these|those|his|her|its|their|my|our|your)$/u.test(lowerAt(line, at - 1))) return null;
  const found = (expression: DateExpression): DateStretch => ({ from, to: at + 2, head: at + 1, rule: 'relative', expression });
  const word = lowerAt(line, at + 1);
  const season = SEASONS.get(word);
  if (season !== undefined && !tagAt(line, at + 1).startsWith('V')) return found({ kind: 'season', season, shift });
  if (DAY_PARTS.has(word)) return shift === 1 ? null : found({ kind: 'shifted', unit: 'day', count: shift });
  const unit = TIME_UNITS.get(word);
  if (unit === undefined || unit === 'hour' || unit === 'day' || /(?:s|ies)$/u.test(word)) return null;
  return found({ kind: 'shifted', unit, count: shift });
}

const AMOUNTS: ReadonlySet<string> = new Set(['few', 'several', 'couple', 'many', 'some']);

/** "recent weeks", "past three years", "coming months", "(the) past year": stretches without clear ends. */
export function matchPeriod(line: LiteralLine, from: number): DateStretch | null {
  if (!/^(?:past|last|next|recent|current|coming|previous)$/u.test(lowerAt(line, from))) return null;
  let at = from + 1;
  const number = readNumber(line, at);
  if (number !== null) at = number.to;
  else if (AMOUNTS.has(lowerAt(line, at))) at += lowerAt(line, at + 1) === 'of' ? 2 : 1;
  const word = lowerAt(line, at);
  const unit = TIME_UNITS.get(word);
  if (/^(?:his|her|its|their|my|our|your)$/u.test(lowerAt(line, from - 1))) return null;
  const singular = at === from + 1 && unit !== 'day' && lowerAt(line, from - 1) === 'the' && !/^(?:current|recent)$/u.test(lowerAt(line, from));
  if (unit === undefined || (!word.endsWith('s') && !singular)) return null;
  return { from, to: at + 1, head: at, rule: 'period', expression: { kind: 'vague' } };
}

/** "two months ago", "a year ago", "a few weeks ago", "years ago", "two weeks from now". */
export function matchAgo(line: LiteralLine, from: number): DateStretch | null {
  const { at, count } = readCount(line, from);
  const unit = TIME_UNITS.get(lowerAt(line, at));
  if (unit === undefined || unit === 'weekend') return null;
  const ago = lowerAt(line, at + 1) === 'ago';
  const ahead = lowerAt(line, at + 1) === 'from' && lowerAt(line, at + 2) === 'now';
  if (!ago && !ahead) return null;
  const expression: DateExpression = count === null || count > 10_000 ? { kind: 'vague' } : shifted(unit, ago ? -count : count);
  return { from, to: ago ? at + 2 : at + 3, head: at, rule: 'ago', expression };
}

/** A number of units; `count` is null where it is not exact. */
function readCount(line: LiteralLine, from: number): { readonly at: number; readonly count: number | null } {
  const lower = lowerAt(line, from);
  const number = readNumber(line, from);
  if (number !== null) {
    const half = lowerAt(line, number.to) === 'and' && lowerAt(line, number.to + 1) === 'a' && lowerAt(line, number.to + 2) === 'half';
    return half ? { at: number.to + 3, count: null } : { at: number.to, count: Number.isInteger(number.value) ? number.value : null };
  }
  if (lower === 'half') return { at: from + 2, count: null };
  if (lower === 'a' || lower === 'an') {
    if (lowerAt(line, from + 1) === 'couple' && lowerAt(line, from + 2) === 'of') return { at: from + 3, count: null };
    return AMOUNTS.has(lowerAt(line, from + 1)) ? { at: from + 2, count: null } : { at: from + 1, count: 1 };
  }
  return AMOUNTS.has(lower) ? { at: from + 1, count: null } : { at: from, count: null };
}

/** A decade ago is ten years ago, not in the last decade of the calendar. */
function shifted(unit: TimeUnit, count: number): DateExpression {
  if (unit === 'decade') return { kind: 'shifted', unit: 'year', count: count * 10 };
  if (unit === 'century') return { kind: 'shifted', unit: 'year', count: count * 100 };
  return { kind: 'shifted', unit, count };
}

/** "end of the year", "start of the month", "year-end": placed in the stretch as a whole. */
export function matchPeriodEdge(line: LiteralLine, from: number): DateStretch | null {
  const lower = lowerAt(line, from);
  if (lower === 'year-end') return { from, to: from + 1, head: from, rule: 'edge', expression: { kind: 'shifted', unit: 'year', count: 0 } };
  if (!/^(?:end|start|beginning|middle)$/u.test(lower) || lowerAt(line, from + 1) !== 'of' || lowerAt(line, from + 2) !== 'the') return null;
  const unit = TIME_UNITS.get(lowerAt(line, from + 3));
  if (unit === undefined || unit === 'hour' || unit === 'day' || lowerAt(line, from + 3).endsWith('s')) return null;
  return { from, to: from + 4, head: from + 3, rule: 'edge', expression: { kind: 'shifted', unit, count: 0 } };
}
