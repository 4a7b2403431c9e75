import { isNameAt, lowerAt, type LiteralLine } from '../line.js';
import { DAY_PARTS, FEAST_WORDS } from '../words/calendar.js';
import { matchDayMonth, matchMonth, shiftBefore } from './calendar-date.js';
import type { DateStretch } from './expression.js';

/** "Monday", "Tuesday night", and with the date that follows: "Monday, April 18, 2019", "Friday (May 5". */
export function matchWeekday(line: LiteralLine, from: number): DateStretch | null {
  const weekday = line.words[from]?.weekday ?? 0;
  if (weekday === 0 || isPartOfName(line, from)) return null;
  const full = fullDate(line, from);
  if (full !== null) return full;
  const to = DAY_PARTS.has(lowerAt(line, from + 1)) && /^\p{Ll}/u.test(line.tokens[from + 1]!.text) ? from + 2 : from + 1;
  return { from, to, head: from, rule: 'weekday', expression: { kind: 'weekday', weekday, ...shiftBefore(line, from) } };
}

/** "Black Friday", "the Sunday Times", "Monday Night Football". */
function isPartOfName(line: LiteralLine, index: number): boolean {
  if (FEAST_WORDS.has(lowerAt(line, index - 1)) && isNameAt(line, index - 1)) return true;
  if (!isNameAt(line, index + 1)) return false;
  const next = lowerAt(line, index + 1);
  return DAY_PARTS.has(next) || lowerAt(line, index - 1) === 'the' || /^(?:times|mirror|mail|express|telegraph|post|independent|world|club)$/u.test(next);
}

function fullDate(line: LiteralLine, from: number): DateStretch | null {
  const at = lowerAt(line, from + 1) === ',' || lowerAt(line, from + 1) === 'the' ? from + 2 : from + 1;
  const word = line.words[at];
  if (word === undefined || (word.month === 0 && word.digits === null)) return null;
  const date = word.month > 0 ? matchMonth(line, at) : matchDayMonth(line, at);
  if (date?.expression.kind !== 'calendar' || date.expression.day === undefined) return null;
  return { ...date, from, rule: `weekday-${date.rule}` };
}
