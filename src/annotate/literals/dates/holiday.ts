import { isNameAt, lowerAt, type LiteralLine } from '../line.js';
import { HOLIDAYS } from '../words/calendar.js';
import type { DateStretch } from './expression.js';

/** "Easter", "Christmas Eve", "New Year's Day"; not as a part of a longer name ("Easter Island"). */
export function matchHoliday(line: LiteralLine, from: number): DateStretch | null {
  if (!/^\p{Lu}/u.test(line.tokens[from]?.text ?? '')) return null;
  for (let length = 4; length >= 1; length -= 1) {
    const to = from + length;
    if (to > line.tokens.length || !HOLIDAYS.has(join(line, from, to))) continue;
    const inName = isNameAt(line, to) || (isNameAt(line, from - 1) && from > 0);
    return inName ? null : { from, to, head: from, rule: 'holiday', expression: { kind: 'vague' } };
  }
  return null;
}

function join(line: LiteralLine, from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index += 1) {
    const lower = lowerAt(line, index);
    text += index === from || lower === "'s" ? lower : ` ${lower}`;
  }
  return text;
}
