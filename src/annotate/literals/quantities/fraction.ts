import { joinedByDash, lowerAt, tagAt, type LiteralLine } from '../line.js';
import { FRACTION_WORDS } from '../words/number-words.js';
import type { QuantityStretch } from './quantity.js';

/** "one-third", "two thirds of", "half of", "a quarter of", "(up) a fifth". */
export function matchFraction(line: LiteralLine, from: number): QuantityStretch | null {
  if (lowerAt(line, from) === 'half') return matchHalf(line, from);
  const count = lowerAt(line, from) === 'a' || lowerAt(line, from) === 'an' ? 1 : (line.words[from]?.spelled ?? -1);
  if (count < 1 || count > 9) return null;
  const hyphened = joinedByDash(line, from);
  const at = hyphened ? from + 2 : from + 1;
  const denominator = FRACTION_WORDS.get(lowerAt(line, at)) ?? 0;
  if (denominator <= count || denominator === 0 || (lowerAt(line, at) === 'halves')) return null;
  const plural = lowerAt(line, at).endsWith('s');
  if (plural !== count > 1) return null;
  if (!hyphened && !plural && !isShare(line, from, at)) return null;
  if (joinedByDash(line, at) || (tagAt(line, at + 1).startsWith('NN') && !hyphened)) return null;
  return { from, to: at + 1, head: at, rule: 'fraction', value: `${count}/${denominator}` };
}

/** "half of the shares", "the other half"; not "the first half", "half an hour", "half past". */
function matchHalf(line: LiteralLine, from: number): QuantityStretch | null {
  const before = lowerAt(line, from - 1);
  const ofThem = lowerAt(line, from + 1) === 'of' && !/^(?:first|second|1st|2nd|opening|-)$/u.test(before);
  if (!ofThem && before !== 'other' && !(before === 'in' && /^(?:[.,;]|)$/u.test(lowerAt(line, from + 1)))) return null;
  return { from, to: from + 1, head: from, rule: 'fraction', value: '1/2' };
}

const OWNS: ReadonlySet<string> = new Set(['hold', 'own', 'have', 'keep', 'control', 'sell', 'buy', 'take', 'lose', 'retain', 'gain', 'fall', 'rise', 'drop', 'jump', 'grow', 'shrink']);

/** "A quarter" is a share of something, three months, a coin or a part of a town; a third may be one more. */
function isShare(line: LiteralLine, from: number, at: number): boolean {
  const next = lowerAt(line, at + 1);
  if (next === 'of') return !/^(?:19|20)\d\d$/u.test(lowerAt(line, at + 2));
  if (!/^(?:[.,;]|to|in|on|from|)$/u.test(next)) return false;
  return /^(?:up|down|by|nearly|almost|about|over|than)$/u.test(lowerAt(line, from - 1)) || OWNS.has(line.tokens[from - 1]?.lemma ?? '');
}
