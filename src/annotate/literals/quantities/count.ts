import { isLabelled, isNameAt, joinedByDash, lowerAt, tagAt, touchesNext, type LiteralLine } from '../line.js';
import { readNumber, type NumberStretch } from '../number.js';
import { COUNTED_PEOPLE, MEASURES, NOT_COUNTED } from '../words/measures.js';
import type { QuantityStretch } from './quantity.js';

/** From here on a spelled-out number is an amount; below it tells rather which ones: "the two investors", "three seats". */
const FEWEST_SPELLED = 4;
const FEWEST_THINGS = 10;

/** "310 people", "1.3 million core subscribers", "212 requests", "400 megawatts", "to 2,100". */
export function matchCount(line: LiteralLine, from: number): QuantityStretch | null {
  const number = readNumber(line, from);
  if (number === null || isBlocked(line, from, number)) return null;
  const next = lowerAt(line, number.to);
  const measure = MEASURES.get(next);
  if (measure !== undefined && number.spelled && number.value < FEWEST_SPELLED) return null;
  if (measure !== undefined && tagAt(line, number.to).startsWith('NN')) return { from, to: number.to + 1, head: number.to, rule: 'measure', value: `${number.amount} ${measure}` };
  if (COUNTED_PEOPLE.has(next) && !next.endsWith('man')) {
    const enough = number.value >= FEWEST_SPELLED || !number.spelled;
    return enough ? { from, to: number.to + 1, head: number.to, rule: 'people', value: number.amount } : null;
  }
  const isCounted = countsThings(line, number) || standsForCount(line, from, number);
  return isCounted ? { from, to: number.to, head: number.to - 1, rule: 'count', value: number.amount } : null;
}

/** A number in a name, a compound, a score, a date or an address is no amount. */
function isBlocked(line: LiteralLine, from: number, number: NumberStretch): boolean {
  if (number.plain && /^0\d/u.test(lowerAt(line, from))) return true;
  const before = lowerAt(line, from - 1);
  if (from > 0 && touchesNext(line, from - 1) && !/^[(“"'‘[]$/u.test(before)) return true;
  if (isNameAt(line, from - 1) && !number.scaled) return true;
  if ((isLabelled(line, from) || /^(?:aged|age|at|level|no)$/u.test(before)) && !number.scaled) return true;
  return joinedByDash(line, number.to - 1) || /^[/:]$/u.test(lowerAt(line, number.to));
}

/** Whether a plural noun follows, possibly behind adjectives, that is no stretch of time and no name. */
function countsThings(line: LiteralLine, number: NumberStretch): boolean {
  if (number.value < FEWEST_THINGS && !number.scaled) return false;
  for (let at = number.to; at < number.to + 3; at += 1) {
    const tag = tagAt(line, at);
    const word = lowerAt(line, at);
    if (NOT_COUNTED.has(word)) return false;
    if (tag === 'NNS') return true;
    if (!(tag.startsWith('JJ') || tag === 'NN' || tag === 'VBN' || tag === 'VBG')) return false;
  }
  return false;
}

const BEFORE_AMOUNTS: ReadonlySet<string> = new Set('of to from by than about nearly around over some least most only roughly almost just exactly approximately'.split(' '));

/** A bare number that stands for what it counts: "a crew of 2,300", "down to 45". */
function standsForCount(line: LiteralLine, from: number, number: NumberStretch): boolean {
  const next = lowerAt(line, number.to);
  if (NOT_COUNTED.has(next)) return false;
  if (number.scaled && !number.spelled) return true;
  if (line.tokens[from]!.text.includes(',')) return true;
  return number.value >= 20 && !number.spelled && /^(?:[.,;)]|)$/u.test(next) && BEFORE_AMOUNTS.has(lowerAt(line, from - 1)) && tagAt(line, from - 2).startsWith('N');
}
