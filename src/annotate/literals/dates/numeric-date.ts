import { touchesNext, type LiteralLine } from '../line.js';
import { isDayOf } from './calendar.js';
import type { DateExpression, DateStretch } from './expression.js';

/** "2020-03-08", also with a time ("2020-03-08T10:00Z"), "3/8/2020", "3.8.2020". Never the middle of a longer number. */
export function matchNumericDate(line: LiteralLine, from: number): DateStretch | null {
  const digits = line.words[from]?.digits;
  if (digits?.plain !== true) return null;
  if (from > 0 && /^[-–/.]$/u.test(line.tokens[from - 1]!.text) && touchesNext(line, from - 1)) return null;
  const parts = joined(line, from);
  if (parts === null) return null;
  const expression = readParts(parts);
  if (expression === null) return null;
  return { from, to: from + 5, head: from, rule: 'numeric', expression };
}

/** The three parts of five tokens without spaces, with the mark between them. */
function joined(line: LiteralLine, from: number): readonly [string, string, string, string] | null {
  const texts = line.tokens.slice(from, from + 5).map((token) => token.text);
  const [first, mark, second, sameMark, third] = texts;
  if (first === undefined || mark === undefined || second === undefined || sameMark !== mark || third === undefined || !/^[-–/]$/u.test(mark)) return null;
  for (let index = from; index < from + 4; index += 1) if (!touchesNext(line, index)) return null;
  if (line.tokens[from + 5]?.text === mark && touchesNext(line, from + 4)) return null;
  return [first, mark, second, third];
}

function readParts([first, mark, second, third]: readonly [string, string, string, string]): DateExpression | null {
  if (!/^\d{1,2}$/u.test(second)) return null;
  const iso = /^(\d{1,2})(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?$/u.exec(third);
  if (/^\d{4}$/u.test(first) && iso !== null) return calendar(Number(first), Number(second), Number(iso[1]));
  if (mark !== '/' && mark !== '-') return null;
  if (!/^\d{1,2}$/u.test(first) || !/^\d{4}$/u.test(third)) return null;
  const [a, b, year] = [Number(first), Number(second), Number(third)];
  if (a > 12) return calendar(year, b, a);
  if (b > 12 || a === b) return calendar(year, a, b);
  return isDayOf(a, b, year) || isDayOf(b, a, year) ? { kind: 'vague' } : null;
}

function calendar(year: number, month: number, day: number): DateExpression | null {
  return isDayOf(day, month, year) && year >= 1000 ? { kind: 'calendar', year, month, day } : null;
}
