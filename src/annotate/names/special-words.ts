import { startsClause } from './clause.js';
import type { Evidence } from './evidence.js';
import { isGivenName } from './lexical.js';
import { isCapitalAt, touches, type Line } from './line.js';
import { KIND } from './words/kinds.js';

/** "Rip Torn", "Elizabeth I": what is no name in capitals may be a word or a numeral of one. */
export function isNameDespiteTable(line: Line, index: number, marks: Uint8Array): boolean {
  const { shape, lower } = line.facts[index]!;
  if (lower === 'i') {
    const isBehindName = index > 0 && marks[index - 1] === 1 && (line.facts[index - 1]!.kinds & KIND.givenName) !== 0;
    return isBehindName && !/^(?:VB|MD)/u.test(line.tokens[index + 1]?.tag ?? '');
  }
  return shape === 'capital' && !/^(?:covid|mr|mrs|ms|ph|esq|md|credit|bt|q|a)/u.test(lower) && !startsClause(line, index);
}

const BEFORE_MONTHS = new Set(
  'in since until till by of last this next early late mid from through during between before after to'.split(' '),
);

/** "Theresa May", "April Jones", then "May": a month is a name beside a name word, or where the text knows it as a surname. */
export function isNameInCalendar(line: Line, index: number, marks: Uint8Array, evidence: Evidence): boolean {
  const { lower, shape } = line.facts[index]!;
  const before = line.facts[index - 1];
  const next = line.facts[index + 1];
  if (lower.endsWith('.') || next?.shape === 'number' || before?.shape === 'number' || shape !== 'capital') return false;
  if (lower === 'sunday' || lower === 'jan') return next?.shape === 'capital' && isCapitalAt(line, index + 1);
  if (index > 0 && marks[index - 1] === 1 && isGivenName(line, index - 1)) return true;
  if (evidence.surnames.has(lower) && !BEFORE_MONTHS.has(before?.lower ?? '')) return true;
  if (!/^(?:april|june|may|august)$/u.test(lower) || next?.shape !== 'capital') return false;
  return (next.kinds & (KIND.functionWord | KIND.calendar)) === 0 && isCapitalAt(line, index + 1);
}

/** "Fox TV", "Elizabeth II", "Web Summit": no name alone, but a part of one. */
export function isPartOfName(line: Line, index: number, marks: Uint8Array): boolean {
  const { lower } = line.facts[index]!;
  if (index > 0 && marks[index - 1] === 1 && /^(?:ii|iii|iv|vi|vii|viii|ix|jr\.?|sr\.?|tv|ai|ep|vr|ev|it|pr|web|internet)$/u.test(lower)) return true;
  if (startsClause(line, index) || line.letterCase !== 'sentence') return false;
  const next = line.facts[index + 1];
  if (next?.lower === '-') return touches(line, index) && isCapitalAt(line, index + 2);
  if (!isCapitalAt(line, index + 1) || next!.shape === 'initial' || line.tokens[index + 1]!.lexicon.includes('FirstName')) return false;
  return (next!.kinds & (KIND.title | KIND.neverName)) === 0;
}

/** "J. K. Rowling", "George W. Bush", "E Ink", "K-1200": a single letter needs a name word before or behind it. */
export function isInitial(line: Line, index: number, marks: Uint8Array): boolean {
  const { text, tag } = line.tokens[index]!;
  const { lower } = line.facts[index]!;
  const before = line.facts[index - 1];
  const next = line.facts[index + 1];
  const isBehindName = index > 0 && marks[index - 1] === 1;
  if (text.endsWith('.')) return isBehindName || isCapitalAt(line, index + 1);
  if (before?.lower === '-' && touches(line, index - 1) && index > 1 && marks[index - 2] === 1) return true;
  if (next?.lower === '-' && line.facts[index + 2]?.shape === 'number' && touches(line, index)) return true;
  if (isBehindName) return (before!.kinds & KIND.section) === 0 && tag !== 'DT';
  return lower !== 'a' && lower !== 'i' && line.letterCase === 'sentence' && next?.shape === 'capital' && !startsClause(line, index);
}
