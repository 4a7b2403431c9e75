import { lowerAt, touchesNext, type LiteralLine } from '../line.js';
import type { DateStretch } from './expression.js';

const ZONES: ReadonlySet<string> = new Set(['gmt', 'utc', 'et', 'est', 'edt', 'bst', 'cet', 'cest', 'pt', 'pst', 'pdt', 'ct', 'ist', 'jst', 'local']);

/** "3 p.m.", "10:30 a.m. ET", "5pm", "0412 GMT", "at 14:30". */
export function matchTime(line: LiteralLine, from: number): DateStretch | null {
  const word = line.words[from];
  if (word?.digits === null || word === undefined) return null;
  const clock = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?(am|pm)?$/u.exec(word.lower) ?? /^(\d{2})(\d{2})()$/u.exec(word.lower);
  if (clock === null) return null;
  const [, hours = '', minutes, glued] = clock;
  const half = glued ?? (/^([ap])\.?m\.?$/u.test(lowerAt(line, from + 1)) ? lowerAt(line, from + 1).replaceAll('.', '') : '');
  const afterHalf = half === '' || (glued !== undefined && glued !== '') ? from + 1 : from + 2;
  const zone = ZONES.has(lowerAt(line, afterHalf));
  const announced = word.lower.includes(':') && (lowerAt(line, from - 1) === 'at' || lowerAt(line, from - 1) === 'by' || lowerAt(line, from - 1) === 'around');
  if (half === '' && !announced && !(zone && minutes !== undefined)) return null;
  if (from > 0 && /^(?:\p{Sc}|[-–/.])$/u.test(lowerAt(line, from - 1)) && touchesNext(line, from - 1)) return null;
  const hour = toHour(Number(hours), half);
  if (hour === null || Number(minutes ?? 0) > 59) return null;
  const world = zone && /^(?:gmt|utc)$/u.test(lowerAt(line, afterHalf)) ? 'Z' : '';
  const value = `T${String(hour).padStart(2, '0')}:${minutes ?? '00'}${world}`;
  return { from, to: zone && lowerAt(line, afterHalf) !== 'local' ? afterHalf + 1 : afterHalf, head: from, rule: 'time', expression: { kind: 'fixed', value } };
}

function toHour(hour: number, half: string): number | null {
  if (half === '') return hour < 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}
