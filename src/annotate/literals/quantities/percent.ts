import { joinedByDash, lowerAt, touchesNext, type LiteralLine } from '../line.js';
import { readNumber } from '../number.js';
import type { QuantityStretch } from './quantity.js';

/** "49%", "3 percent", "6.6 per cent", "5-10%", "two percentage points". The word for percent is the head. */
export function matchPercent(line: LiteralLine, from: number): QuantityStretch | null {
  const signed = /^[-−+]$/u.test(line.tokens[from]?.text ?? '') && touchesNext(line, from) && (from === 0 || !touchesNext(line, from - 1));
  const first = readNumber(line, signed ? from + 1 : from);
  if (first === null || (signed && first.spelled)) return null;
  const sign = signed && lowerAt(line, from) !== '+' ? '-' : '';
  const second = joinedByDash(line, first.to - 1) ? readNumber(line, first.to + 1) : null;
  if (second !== null && !second.spelled) {
    const end = percentEnd(line, second.to);
    if (end !== null) return { from, to: end.to, head: end.head, rule: 'percent', value: `${first.amount}-${second.amount} ${end.unit}` };
  }
  const end = percentEnd(line, first.to);
  return end === null ? null : { from, to: end.to, head: end.head, rule: 'percent', value: `${sign}${first.amount} ${end.unit}` };
}

function percentEnd(line: LiteralLine, at: number): { readonly to: number; readonly head: number; readonly unit: string } | null {
  const start = joinedByDash(line, at - 1) ? at + 1 : at;
  const word = lowerAt(line, start);
  if (word === '%' || word === 'percent' || word === 'pct' || word === 'pc') return { to: start + 1, head: start, unit: '%' };
  if (word === 'per' && lowerAt(line, start + 1) === 'cent') return { to: start + 2, head: start + 1, unit: '%' };
  if (word === 'percentage' && /^points?$/u.test(lowerAt(line, start + 1))) return { to: start + 2, head: start + 1, unit: 'percentage point' };
  if (word === 'basis' && /^points?$/u.test(lowerAt(line, start + 1))) return { to: start + 2, head: start + 1, unit: 'basis point' };
  return null;
}
