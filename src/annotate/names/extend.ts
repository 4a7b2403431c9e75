import type { Evidence } from './evidence.js';
import { isGivenName, isOrdinary } from './lexical.js';
import { keyOf, touches, type Line, type Run } from './line.js';
import { KIND } from './words/kinds.js';
import { STATES } from './words/places.js';
import { EVENT_TAILS, GOVERNMENT_LINKS, ORGANISATION_TAILS } from './words/tails.js';

const COMPANY_SUFFIXES = new Set(['inc', 'inc.', 'ltd', 'ltd.', 'llc', 'llp', 'corp', 'corp.', 'plc', 'l.p.', 'lp', 'l.l.c.', 'co.', 'n.v.', 's.a.', 'gmbh', 'jr', 'jr.', 'sr.', 'sr']);
const LOWER_SUFFIXES = new Set(['a.s.', 'plc', 'gmbh', 's.p.a.', 'a/s', 'd.o.o.', 'oyj', 's.r.o.']);
const CLOSED_LEFT = new Set(['de', 'van', 'von', 'der', 'den', 'bin', 'al', 'el', 'ter', 'ten', 'du', 'da', 'di']);

/** Takes into a name what belongs to it on its sides though it has no capital. */
export function extendRun(run: Run, marks: Uint8Array, evidence: Evidence): Run {
  const from = extendLeft(run, evidence);
  const to = extendRight(run, marks);
  return from === run.from && to === run.to ? run : { line: run.line, from, to };
}

/** "de Wit", "von der Leyen", "al-Sadr", "mainland China", "7-Eleven". */
function extendLeft({ line, from }: Run, evidence: Evidence): number {
  const before = line.facts[from - 1]?.lower;
  if (before === undefined || line.taken[from - 1] === 1) return from;
  if (before === 'mainland' && (line.facts[from]!.kinds & KIND.place) !== 0) return from - 1;
  if (before === 'southern' && line.facts[from]!.lower === 'africa') return from - 1;
  if (before === '-' && touches(line, from - 1) && touches(line, from - 2)) {
    const prefix = line.facts[from - 2];
    if (/^(?:al|el|ul|ad|as|ar|ash|az|ed|es)$/u.test(prefix?.lower ?? '') || (prefix?.shape === 'number' && line.taken[from - 2] === 0)) return from - 2;
    return from;
  }
  if (line.facts[from - 1]!.shape === 'number' && line.taken[from - 1] === 0 && isNumbered(line, from)) return from - 1;
  let start = from;
  while (start > 0 && CLOSED_LEFT.has(line.facts[start - 1]!.lower) && line.facts[start - 1]!.shape === 'lower') start -= 1;
  if (start === from) return from;
  const particle = line.facts[start]!.lower;
  return particle === 'von' || particle === 'van' || particle === 'al' || evidence.closers.has(line.facts[from]!.lower) || evidence.whole.has(line.facts[from]!.lower) ? start : from;
}

/** "13 Grains", "7th Street": an ordinary word whose capital only a name explains. */
function isNumbered(line: Line, index: number): boolean {
  const { kinds, shape } = line.facts[index]!;
  return shape === 'capital' && isOrdinary(line, index) && (kinds & (KIND.group | KIND.demonym | KIND.title | KIND.personNoun)) === 0 && /^\p{N}{1,3}(?:st|nd|rd|th)?$/u.test(line.tokens[index - 1]!.text);
}

function extendRight({ line, from, to }: Run, marks: Uint8Array): number {
  const next = line.facts[to];
  if (next === undefined || line.taken[to] === 1) return to;
  if (next.lower === ',' && isFree(line, to + 1) && COMPANY_SUFFIXES.has(line.facts[to + 1]?.lower ?? '') && line.facts[to + 1]!.shape !== 'lower') return to + 2;
  if (next.lower === "'s" && to - from === 1 && (line.facts[from]!.kinds & KIND.possessiveBrand) !== 0) return to + 1;
  if (next.lower === ',' && isCampus(line, from, to)) return to + 2;
  if (next.lower === '+' && touches(line, to - 1)) return to + 1;
  if (next.lower === '!' && touches(line, to - 1) && /^(?:yahoo|hello|jeopardy|yum)$/u.test(line.facts[to - 1]!.lower)) return to + 1;
  if (next.lower === '-' && touches(line, to - 1) && touches(line, to) && line.facts[to + 1]?.shape === 'number' && isFree(line, to + 1)) return isScore(line, to) ? to : to + 2;
  if (next.shape === 'number') return isVariant(line, to + 1) && marks[to + 1] === 1 ? to + 2 : isModelNumber(line, from, to, marks) ? to + 1 : to;
  if (next.shape !== 'lower') return to;
  if (LOWER_SUFFIXES.has(next.lower)) return to + 1;
  return extendByTail(line, from, to);
}

/** "University of California, Berkeley". */
function isCampus(line: Line, from: number, to: number): boolean {
  return to - from >= 3 && line.facts[from]!.lower === 'university' && STATES.has(keyOf(line, from + 2, to)) && isFree(line, to + 1) && ((line.facts[to + 1]?.kinds ?? 0) & KIND.place) !== 0;
}

/** "Boeing 737 MAX", "Galaxy 24 Ultra". */
function isVariant(line: Line, index: number): boolean {
  return /^(?:max|pro|plus|ultra|mini|air|lite|se|er|xl|gt)$/u.test(line.facts[index]?.lower ?? '');
}

function isFree(line: Line, index: number): boolean {
  return line.taken[index] === 0;
}

/** "Leeds 3-1 Hull" is no name. */
function isScore(line: Line, to: number): boolean {
  return /^\p{N}/u.test(line.tokens[to - 1]!.text);
}

/** "Falcon 9", "Boeing 737", "Channel 9": a short number that counts nothing behind it. */
function isModelNumber(line: Line, from: number, to: number, marks: Uint8Array): boolean {
  const number = line.tokens[to]!.text;
  if (!/^\p{N}{1,4}\p{L}{0,2}$/u.test(number) || /^(?:1[5-9]|20)\p{N}{2}$/u.test(number)) return false;
  const last = line.facts[to - 1]!;
  if ((last.kinds & (KIND.place | KIND.demonym | KIND.section | KIND.title)) !== 0) return false;
  const after = line.tokens[to + 1];
  if (after === undefined) return true;
  if (marks[to + 1] === 1 || /^(?:NNS|CD|NNP|NNPS|\$|#)$/u.test(after.tag) || after.text === '%' || after.text === '-' || after.text === '–') return false;
  if (/^(?:percent|million|billion|trillion|per|km|kg|p\.m\.|a\.m\.|pm|am|points?|years?|months?|weeks?|days?|hours?|minutes?|to)$/u.test(after.text)) return false;
  return to - from > 1 || !isGivenName(line, from);
}

/** "Busan festival", "Tsui family", "Tunis stock exchange", "the Chinese federal government". */
function extendByTail(line: Line, from: number, to: number): number {
  const next = line.facts[to]!.lower;
  const isGeographic = to - from === 1 && (line.facts[from]!.kinds & (KIND.place | KIND.demonym)) !== 0;
  if (next === 'family') return to - from <= 2 && !isGeographic ? to + 1 : to;
  if (isGeographic && next === 'government') return to + 1;
  if (isGeographic && GOVERNMENT_LINKS.has(next) && line.facts[to + 1]?.lower === 'government') return to + 2;
  if (next === 'stock' && line.facts[to + 1]?.lower === 'exchange') return to + 2;
  const isNamelike = (line.facts[to - 1]!.kinds & (KIND.demonym | KIND.organisationEnding)) === 0;
  if (isNamelike && (EVENT_TAILS.has(next) || (ORGANISATION_TAILS.has(next) && isGeographic))) return to + 1;
  return to;
}
