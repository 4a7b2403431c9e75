import type { LiteralLine } from '../line.js';
import type { Opening } from '../literal-word.js';
import { matchDayMonth, matchMonth } from './calendar-date.js';
import type { DateMatcher, DateStretch } from './expression.js';
import { matchHoliday } from './holiday.js';
import { matchNumericDate } from './numeric-date.js';
import { matchFiscalYear, matchQuarter, matchSeason } from './quarter.js';
import { matchAgo, matchNearDay, matchPeriod, matchPeriodEdge, matchShiftedUnit } from './relative.js';
import { matchTime } from './time.js';
import { matchWeekday } from './weekday.js';
import { matchCentury, matchDecade, matchYear } from './year.js';

/** By the kind of the first word. The order decides where two could begin at the same word: the fuller form stands first. */
const MATCHERS: Readonly<Record<Opening, readonly DateMatcher[]>> = {
  digits: [matchNumericDate, matchDayMonth, matchTime, matchAgo, matchYear, matchDecade, matchCentury, matchQuarter],
  month: [matchMonth],
  weekday: [matchWeekday],
  'number-word': [matchAgo, matchCentury, matchQuarter],
  article: [matchAgo],
  'calendar-word': [matchAgo, matchQuarter, matchFiscalYear, matchSeason, matchNearDay, matchShiftedUnit, matchPeriod, matchPeriodEdge, matchHoliday],
  currency: [],
  sign: [],
};

/** The date that begins at a token, if one does. */
export function findDate(line: LiteralLine, from: number): DateStretch | null {
  const { opens } = line.words[from]!;
  if (opens === null) return null;
  for (const match of MATCHERS[opens]) {
    const found = match(line, from);
    if (found !== null) return found;
  }
  return null;
}
