import type { LiteralLine } from '../line.js';
import type { Opening } from '../literal-word.js';
import { matchCount } from './count.js';
import { matchFraction } from './fraction.js';
import { matchNamedMoney, matchSignedMoney } from './money.js';
import { matchPercent } from './percent.js';
import type { QuantityMatcher, QuantityStretch } from './quantity.js';

/** By the kind of the first word. The order decides where two could begin at the same word: what has a unit stands first. */
const MATCHERS: Readonly<Record<Opening, readonly QuantityMatcher[]>> = {
  digits: [matchSignedMoney, matchPercent, matchNamedMoney, matchCount],
  currency: [matchSignedMoney],
  'number-word': [matchPercent, matchNamedMoney, matchFraction, matchCount],
  article: [matchPercent, matchNamedMoney, matchFraction, matchCount],
  'calendar-word': [matchNamedMoney, matchFraction, matchCount],
  sign: [matchPercent],
  month: [],
  weekday: [],
};

/** The amount that begins at a token, if one does. */
export function findQuantity(line: LiteralLine, from: number): QuantityStretch | null {
  const { opens } = line.words[from]!;
  if (opens === null) return null;
  for (const match of MATCHERS[opens]) {
    const found = match(line, from);
    if (found !== null) return found;
  }
  return null;
}
