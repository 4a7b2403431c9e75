import type { Evidence } from './evidence.js';
import { isGivenName } from './lexical.js';
import { keyOf, type Line, type Run } from './line.js';
import { KIND } from './words/kinds.js';
import { KNOWN_TYPES } from './words/known-names.js';
import { KNOWN_ORGANISATIONS } from './words/organisations.js';
import { PLACE_NAMES } from './words/places.js';

const ENDING = KIND.organisationEnding | KIND.placeEnding | KIND.workEnding | KIND.eventEnding;

/** Cuts a stretch into the names in it: titles fall away, and a nation stands apart from the person or firm behind it. */
export function divideRun(run: Run, evidence: Evidence): Run[] {
  return cutKnown(run, evidence).flatMap(cutTitles).flatMap((part) => cutNation(part, evidence)).filter((part) => !isNoName(part, evidence));
}

/** In a headline names stand side by side with nothing between: those that the text knows are cut out. */
function cutKnown(run: Run, evidence: Evidence): Run[] {
  const { line } = run;
  if (line.letterCase === 'sentence' || evidence.whole.has(keyOf(line, run.from, run.to))) return [run];
  const parts: Run[] = [];
  let rest = run.from;
  for (let from = run.from; from < run.to;) {
    let to = run.to;
    while (to > from && !evidence.whole.has(keyOf(line, from, to))) to -= 1;
    if (to === from) {
      from += 1;
      continue;
    }
    if (from > rest) parts.push({ line, from: rest, to: from });
    parts.push({ line, from, to });
    from = to;
    rest = to;
  }
  if (rest < run.to) parts.push({ line, from: rest, to: run.to });
  return parts;
}

function cutTitles(run: Run): Run[] {
  const { line } = run;
  const parts: Run[] = [];
  let from = afterField(run);
  for (let index = from; index < run.to; index += 1) {
    if (!isTitleHere(line, from, index, run.to)) continue;
    const end = backOverFields(line, from, index);
    if (end > from) parts.push({ line, from, to: end });
    while (index + 1 < run.to && isTitleTail(line, index + 1, run.to)) index += 1;
    from = index + 1;
    if (line.facts[from]?.lower === 'of' && from + 2 < run.to && (line.facts[from + 1]!.kinds & KIND.place) !== 0) {
      parts.push({ line, from: from + 1, to: from + 2 });
      from += 2;
      index = from - 1;
    }
  }
  if (from < run.to) parts.push({ line, from, to: run.to });
  return parts;
}

/** "Secretary of | State Marco Rubio": the end of a post whose beginning stands before the stretch. */
function afterField({ line, from, to }: Run): number {
  const before = line.facts[from - 1]?.lower;
  if ((before !== 'of' && before !== 'for') || ((line.facts[from - 2]?.kinds ?? 0) & KIND.title) === 0) return from;
  let start = from;
  while (start < to - 1 && (line.facts[start]!.kinds & (KIND.field | KIND.postWord)) !== 0) start += 1;
  return isGivenName(line, start) ? start : from;
}

/** Whether a word is a person's title in this stretch, not a part of a name ("General Motors", "Billie Jean King"). */
function isTitleHere(line: Line, from: number, index: number, to: number): boolean {
  const { kinds } = line.facts[index]!;
  if ((kinds & KIND.title) === 0) return false;
  const before = line.facts[index - 1];
  const isSurname = (kinds & KIND.surnameTitle) !== 0;
  if (index === to - 1) return index > from && (!isSurname || isBody(line, from, index) || line.facts[to]?.lower === 'of');
  if ((kinds & KIND.weakTitle) !== 0 && (line.facts[index + 1]!.kinds & (KIND.title | KIND.postWord | KIND.field)) === 0 && !isGivenName(line, index + 1)) return false;
  const next = line.facts[index + 1]!.lower;
  if (next === '-' || next === '&' || next === "'s" || before?.lower === '&') return false;
  if ((kinds & KIND.personalTitle) !== 0) return true;
  if (isInstitution(line, index + 1, to) && !isGivenName(line, index + 1)) return false;
  return !isSurname || index === from || (before!.kinds & (KIND.title | KIND.demonym | KIND.field | KIND.place)) !== 0 || isBody(line, from, index);
}

/** An organisation or a place, whose king, chair or coach may follow. */
function isBody(line: Line, from: number, to: number): boolean {
  const key = keyOf(line, from, to);
  return KNOWN_ORGANISATIONS.has(key) || PLACE_NAMES.has(key) || (line.facts[to - 1]!.kinds & (KIND.organisationEnding | KIND.demonym)) !== 0;
}

function isInstitution(line: Line, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const { kinds } = line.facts[index]!;
    if ((kinds & (ENDING | KIND.head)) !== 0 && (kinds & KIND.title) === 0) return true;
  }
  return false;
}

/** "Prime Minister", "Secretary of State", "Chief Executive Officer": the words of one post. */
function isTitleTail(line: Line, index: number, to: number): boolean {
  const { kinds, lower } = line.facts[index]!;
  if ((kinds & (KIND.title | KIND.postWord)) !== 0) return index < to - 1 || (kinds & KIND.surnameTitle) === 0;
  if (lower === 'of' || lower === 'for' || lower === '-') return index + 1 < to && (line.facts[index + 1]!.kinds & (KIND.postWord | KIND.field | KIND.title)) !== 0;
  const before = line.facts[index - 1]!.lower;
  return (before === 'of' || before === 'for' || before === '-') && (kinds & (KIND.field | KIND.postWord)) !== 0;
}

/** "Trade Minister", "Health and Social Care Secretary": the field before a post is no name. */
function backOverFields(line: Line, from: number, index: number): number {
  let end = index;
  while (end > from && (line.facts[end - 1]!.kinds & (KIND.field | KIND.postWord)) !== 0 && !KNOWN_ORGANISATIONS.has(keyOf(line, from, end))) end -= 1;
  return end;
}

/** "Greek | Spyros Kanellis", "Chinese | ByteDance"; but "Italian Football Federation", "U.S. Navy". */
function cutNation(run: Run, evidence: Evidence): Run[] {
  const { line, from, to } = run;
  const kinds = line.facts[from]!.kinds;
  if (to - from < 2 || (kinds & (KIND.demonym | KIND.place)) === 0) return [run];
  const key = keyOf(line, from, to);
  if (PLACE_NAMES.has(key) || KNOWN_ORGANISATIONS.has(key)) return [run];
  const rest: Run = { line, from: from + 1, to };
  const split: Run[] = [{ line, from, to: from + 1 }, rest];
  const restKey = keyOf(line, from + 1, to);
  if (PLACE_NAMES.has(restKey)) return split;
  if ((line.facts[from + 1]!.kinds & kinds & KIND.demonym) !== 0) return [split[0]!, ...cutNation(rest, evidence)];
  if ((line.facts[to - 1]!.kinds & ENDING) !== 0) return [run];
  if (KNOWN_ORGANISATIONS.has(restKey) && (kinds & KIND.demonym) !== 0) return split;
  if ((kinds & KIND.demonym) !== 0 && (evidence.whole.has(restKey) || isGivenName(line, from + 1) || line.facts[from + 1]!.shape === 'camel')) return split;
  return [run];
}

/** A capital alone does not make "the Institute", "Series A" or "Chief Executive" a name. */
function isNoName(run: Run, evidence: Evidence): boolean {
  const { line, from, to } = run;
  const { kinds, lower, shape } = line.facts[from]!;
  if (to - from > 1) return isSection(run) || isField(run);
  if ((kinds & KIND.functionWord) !== 0 && (kinds & KIND.place) === 0 && shape !== 'capital') return true;
  if ((kinds & KIND.title) !== 0 && shape === 'capitals') return true;
  if ((kinds & KIND.section) !== 0 && isNumbering(line, to)) return true;
  if (isTicker(line, from)) return true;
  if (shape !== 'capital' || KNOWN_ORGANISATIONS.has(lower) || PLACE_NAMES.has(lower) || KNOWN_TYPES.has(lower)) return false;
  const generic = KIND.organisationEnding | KIND.head | KIND.placeEnding | KIND.workEnding | KIND.eventEnding | KIND.title | KIND.field;
  if ((kinds & generic) === 0) return false;
  const before = line.facts[from - 1]?.lower;
  return before === 'the' || before === 'this' || before === 'our' || (kinds & (KIND.title | KIND.field)) !== 0 && !evidence.closers.has(lower);
}

/** "Series A", "Article IV". */
function isSection({ line, from, to }: Run): boolean {
  return to - from === 2 && (line.facts[from]!.kinds & KIND.section) !== 0 && /^(?:\p{Lu}|[ivx]+)$/u.test(line.facts[to - 1]!.shape === 'initial' ? line.tokens[to - 1]!.text : line.facts[to - 1]!.lower);
}

/** "Minister for | Social Protection", "Doctor of | Political Science": the field of a post. */
function isField({ line, from, to }: Run): boolean {
  const before = line.facts[from - 1]?.lower;
  if ((before !== 'for' && before !== 'of') || ((line.facts[from - 2]?.kinds ?? 0) & KIND.title) === 0) return false;
  for (let index = from; index < to; index += 1) if ((line.facts[index]!.kinds & (KIND.field | KIND.functionWord)) === 0) return false;
  return true;
}

function isNumbering(line: Line, index: number): boolean {
  const next = line.tokens[index];
  return next !== undefined && /^(?:\p{N}+|\p{Lu}|[IVX]+)$/u.test(next.text);
}

/** "(NYSE: DIS)": what stands behind the exchange in brackets. */
function isTicker(line: Line, index: number): boolean {
  return line.facts[index]!.shape === 'capitals' && line.facts[index - 1]?.lower === ':' && line.facts[index - 3]?.lower === '(' && line.facts[index + 1]?.lower === ')';
}
