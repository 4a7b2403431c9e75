import { isNameAtStart } from './clause-start.js';
import { startsClause } from './clause.js';
import { isDatelined, isShouted } from './emphasis.js';
import type { Evidence } from './evidence.js';
import { isNameInHeadline, markKnownPhrases } from './headline.js';
import { isNaming } from './lexical.js';
import type { Line } from './line.js';
import { isInitial, isNameDespiteTable, isNameInCalendar, isPartOfName } from './special-words.js';
import { KIND } from './words/kinds.js';

/** Marks the words of a line that belong to names, judged one by one: 1 for yes. */
export function markNameWords(line: Line, evidence: Evidence): Uint8Array {
  const marks = new Uint8Array(line.tokens.length);
  for (let index = 0; index < marks.length; index += 1) {
    if (isNameWord(line, index, evidence, marks)) marks[index] = 1;
  }
  if (line.letterCase !== 'sentence') markKnownPhrases(line, evidence, marks);
  return marks;
}

function isNameWord(line: Line, index: number, evidence: Evidence, marks: Uint8Array): boolean {
  const { shape, kinds, lower } = line.facts[index]!;
  if (shape === 'lower' || shape === 'number' || shape === 'mark' || line.taken[index] === 1) return false;
  if ((kinds & KIND.neverName) !== 0 && !isNameDespiteTable(line, index, marks)) return false;
  if (line.tokens[index]!.text.includes('$')) return false;
  if ((kinds & KIND.calendar) !== 0) return isNameInCalendar(line, index, marks, evidence);
  if (shape === 'initial') return isInitial(line, index, marks);
  if ((kinds & KIND.noName) !== 0) return isPartOfName(line, index, marks);
  if (line.letterCase !== 'sentence') return isNameInHeadline(line, index, evidence);
  if (shape === 'camel') return true;
  if (shape === 'capitals') return lower.length < 3 || isDatelined(line, index) || !isShouted(line, index, evidence);
  if (PRONOUNS.has(lower) || isGreeted(line, index)) return false;
  return !startsClause(line, index) || isNameAtStart(line, index, evidence);
}

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'you', 'his', 'her', 'its', 'their', 'him', 'them']);

/** "Dear Customers". */
function isGreeted(line: Line, index: number): boolean {
  return line.facts[index - 1]?.lower === 'dear' && !isNaming(line, index) && (line.facts[index]!.kinds & KIND.title) === 0;
}
