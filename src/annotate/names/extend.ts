import type { Evidence } from './evidence.js';
import { isOrdinary } from './lexical.js';
import { keyOf, touches, type Line, type Run } from './line.js';
import { endWithNumber } from './model-number.js';
import { SURNAME_PARTICLES } from './words/common.js';
import { KIND } from './words/kinds.js';
import { STATES } from './words/places.js';
import { COMPANY_SUFFIXES, EVENT_TAILS, GOVERNMENT_LINKS, LOWER_SUFFIXES } from './words/tails.js';

/** Takes into a name what belongs to it on its sides though it has no capital. */
export function extendRun(run: Run, marks: Uint8Array, evidence: Evidence): Run {
  const from = extendLeft(run, evidence);
  const to = extendRight(run, marks);
  return from === run.from && to === run.to ? run : { line: run.line, from, to };
}

/** "de Wit", "von der Leyen", "al-Sadr", "mainland China", "7-Eleven", "13 Grains". */
function extendLeft({ line, from }: Run, evidence: Evidence): number {
  const before = line.facts[from - 1];
  const first = line.facts[from]!;
  if (before === undefined || line.taken[from - 1] === 1) return from;
  if (before.lower === 'mainland' && (first.kinds & KIND.place) !== 0) return from - 1;
  if (before.lower === 'southern' && first.lower === 'africa') return from - 1;
  if (before.lower === '-') return isTiedPrefix(line, from - 2) ? from - 2 : from;
  if (before.shape === 'number') return isNumbered(line, from) ? from - 1 : from;
  let start = from;
  while (start > 0 && line.facts[start - 1]!.shape === 'lower' && SURNAME_PARTICLES.has(line.facts[start - 1]!.lower)) start -= 1;
  if (start === from) return from;
  const isCertain = /^(?:von|van|al)$/u.test(line.facts[start]!.lower);
  return isCertain || evidence.closers.has(first.lower) || evidence.whole.has(first.lower) ? start : from;
}

/** "al-", "7-": tied to the name by a hyphen without spaces. */
function isTiedPrefix(line: Line, index: number): boolean {
  const prefix = line.facts[index];
  if (prefix === undefined || !touches(line, index) || !touches(line, index + 1)) return false;
  return /^(?:al|el|ul|ad|as|ar|ash|az|ed|es)$/u.test(prefix.lower) || (prefix.shape === 'number' && line.taken[index] === 0);
}

/** "13 Grains", "7th Street": an ordinary word whose capital only a name explains. */
function isNumbered(line: Line, index: number): boolean {
  const { kinds, shape } = line.facts[index]!;
  if (shape !== 'capital' || !isOrdinary(line, index) || (kinds & (KIND.group | KIND.demonym | KIND.title | KIND.personNoun)) !== 0) return false;
  return /^\p{N}{1,3}(?:st|nd|rd|th)?$/u.test(line.tokens[index - 1]!.text);
}

function extendRight({ line, from, to }: Run, marks: Uint8Array): number {
  const next = line.facts[to];
  if (next === undefined || line.taken[to] === 1) return to;
  if (next.lower === ',') return hasSuffix(line, to) || isCampus(line, from, to) ? to + 2 : to;
  if (next.lower === "'s") return to - from === 1 && (line.facts[from]!.kinds & KIND.possessiveBrand) !== 0 ? to + 1 : to;
  if (next.lower === '+') return touches(line, to - 1) ? to + 1 : to;
  if (next.lower === '!') return touches(line, to - 1) && /^(?:yahoo|hello|jeopardy|yum)$/u.test(line.facts[to - 1]!.lower) ? to + 1 : to;
  if (next.lower === '-') return hasTiedNumber(line, to) ? to + 2 : to;
  if (next.shape === 'number') return endWithNumber(line, from, to, marks);
  if (next.shape !== 'lower') return to;
  return LOWER_SUFFIXES.has(next.lower) ? to + 1 : endWithTail(line, from, to);
}

function isFree(line: Line, index: number): boolean {
  return line.taken[index] === 0;
}

/** "Barnes & Noble, Inc." */
function hasSuffix(line: Line, comma: number): boolean {
  const suffix = line.facts[comma + 1];
  return suffix !== undefined && suffix.shape !== 'lower' && COMPANY_SUFFIXES.has(suffix.lower) && isFree(line, comma + 1);
}

/** "University of California, Berkeley". */
function isCampus(line: Line, from: number, to: number): boolean {
  if (to - from < 3 || line.facts[from]!.lower !== 'university' || !STATES.has(keyOf(line, from + 2, to))) return false;
  return isFree(line, to + 1) && ((line.facts[to + 1]?.kinds ?? 0) & KIND.place) !== 0;
}

/** "Lark-3"; but "Leeds 3-1 Hull". */
function hasTiedNumber(line: Line, hyphen: number): boolean {
  if (!touches(line, hyphen - 1) || !touches(line, hyphen) || line.facts[hyphen + 1]?.shape !== 'number') return false;
  return isFree(line, hyphen + 1) && !/^\p{N}/u.test(line.tokens[hyphen - 1]!.text);
}

/** "Busan festival", "Tsui family", "Tunis stock exchange", "the Chinese federal government". */
function endWithTail(line: Line, from: number, to: number): number {
  const tail = line.facts[to]!.lower;
  const after = line.facts[to + 1]?.lower;
  const isGeographic = to - from === 1 && (line.facts[from]!.kinds & (KIND.place | KIND.demonym)) !== 0;
  if (tail === 'family') return to - from <= 2 && !isGeographic ? to + 1 : to;
  if (isGeographic && (tail === 'government' || tail === 'exchange')) return to + 1;
  if (isGeographic && after === 'government' && GOVERNMENT_LINKS.has(tail)) return to + 2;
  if (tail === 'stock' && after === 'exchange') return to + 2;
  const isCommercial = (line.facts[to - 1]!.kinds & (KIND.demonym | KIND.organisationEnding)) !== 0;
  return EVENT_TAILS.has(tail) && !isCommercial ? to + 1 : to;
}
