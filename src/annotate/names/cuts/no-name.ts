import type { Evidence } from '../evidence.js';
import type { Line, Run } from '../line.js';
import { KIND } from '../words/kinds.js';
import { KNOWN_TYPES } from '../words/known-names.js';
import { KNOWN_ORGANISATIONS } from '../words/organisations.js';
import { PLACE_NAMES } from '../words/places.js';
import { isTicker } from './ticker.js';

const GENERIC = KIND.organisationEnding | KIND.head | KIND.placeEnding | KIND.workEnding | KIND.eventEnding | KIND.title | KIND.field;

/** A capital alone does not make "the Institute", "Series A", "IT" or "Chief Executive" a name. */
export function isNoName(run: Run, evidence: Evidence): boolean {
  const { line, from, to } = run;
  const { kinds, lower, shape } = line.facts[from]!;
  if (to - from > 1) return isSection(run) || isField(run);
  if ((kinds & KIND.section) !== 0 && isNumbering(line, to)) return true;
  if (isTicker(line.tokens, from)) return true;
  if (shape !== 'capital') return ((kinds & KIND.functionWord) !== 0 && (kinds & KIND.place) === 0) || ((kinds & KIND.title) !== 0 && shape === 'capitals');
  if ((kinds & GENERIC) === 0 || KNOWN_ORGANISATIONS.has(lower) || PLACE_NAMES.has(lower) || KNOWN_TYPES.has(lower)) return false;
  if (/^(?:the|this|our)$/u.test(line.facts[from - 1]?.lower ?? '')) return true;
  return (kinds & (KIND.title | KIND.field)) !== 0 && !evidence.closers.has(lower);
}

/** "Series A", "Article IV". */
function isSection({ line, from, to }: Run): boolean {
  if (to - from !== 2 || (line.facts[from]!.kinds & KIND.section) === 0) return false;
  const { shape, lower } = line.facts[to - 1]!;
  return shape === 'initial' || /^[ivx]+$/u.test(lower);
}

/** "Minister for | Social Protection", "Doctor of | Political Science": the field of a post. */
function isField({ line, from, to }: Run): boolean {
  const before = line.facts[from - 1]?.lower;
  if ((before !== 'for' && before !== 'of') || ((line.facts[from - 2]?.kinds ?? 0) & KIND.title) === 0) return false;
  for (let index = from; index < to; index += 1) if ((line.facts[index]!.kinds & (KIND.field | KIND.functionWord)) === 0) return false;
  return true;
}

function isNumbering(line: Line, index: number): boolean {
  return /^(?:\p{N}+|\p{Lu}|[IVX]+)$/u.test(line.tokens[index]?.text ?? '');
}
