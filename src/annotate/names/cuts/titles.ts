import { isGivenName } from '../lexical.js';
import { keyOf, type Line, type Run } from '../line.js';
import { KIND } from '../words/kinds.js';
import { KNOWN_ORGANISATIONS } from '../words/organisations.js';
import { PLACE_NAMES } from '../words/places.js';

const ENDING = KIND.organisationEnding | KIND.placeEnding | KIND.workEnding | KIND.eventEnding;

/** "Zoom | CEO | Eric Yuan", "Treasury Secretary | Janet Yellen": titles fall away and part the names on their sides. */
export function cutTitles(run: Run): Run[] {
  const { line, to } = run;
  const parts: Run[] = [];
  let from = afterField(run);
  let index = from;
  while (index < to) {
    if (!isTitleHere(line, from, index, to)) {
      index += 1;
      continue;
    }
    const end = backOverFields(line, from, index);
    if (end > from) parts.push({ line, from, to: end });
    index += 1;
    while (index < to && isTitleTail(line, index, to)) index += 1;
    if (line.facts[index]?.lower === 'of' && index + 2 < to && (line.facts[index + 1]!.kinds & KIND.place) !== 0) {
      parts.push({ line, from: index + 1, to: index + 2 });
      index += 2;
    }
    from = index;
  }
  if (from < to) parts.push({ line, from, to });
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
  const isSurname = (kinds & KIND.surnameTitle) !== 0;
  if (index === to - 1) return index > from && (!isSurname || isBody(line, from, index) || line.facts[to]?.lower === 'of');
  const next = line.facts[index + 1]!;
  const before = line.facts[index - 1];
  const isBeforePerson = isGivenName(line, index + 1);
  if ((kinds & KIND.weakTitle) !== 0 && (next.kinds & (KIND.title | KIND.postWord | KIND.field)) === 0 && !isBeforePerson) return false;
  if (next.lower === '-' || next.lower === '&' || next.lower === "'s" || before?.lower === '&') return false;
  if ((kinds & KIND.personalTitle) !== 0) return true;
  if (!isBeforePerson && isInstitution(line, index + 1, to)) return false;
  const isBehindPost = before !== undefined && (before.kinds & (KIND.title | KIND.demonym | KIND.field | KIND.place)) !== 0;
  return !isSurname || index === from || isBehindPost || isBody(line, from, index);
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
  const next = line.facts[index + 1]?.kinds ?? 0;
  if ((kinds & (KIND.title | KIND.postWord)) !== 0) return index < to - 1 || (kinds & KIND.surnameTitle) === 0;
  if (isLink(lower)) return index + 1 < to && (next & (KIND.postWord | KIND.field | KIND.title)) !== 0;
  return isLink(line.facts[index - 1]!.lower) && (kinds & KIND.field) !== 0;
}

function isLink(lower: string): boolean {
  return lower === 'of' || lower === 'for' || lower === '-';
}

/** "Trade Minister", "Health and Social Care Secretary": the field before a post is no name. */
function backOverFields(line: Line, from: number, index: number): number {
  let end = index;
  while (end > from && (line.facts[end - 1]!.kinds & (KIND.field | KIND.postWord)) !== 0 && !KNOWN_ORGANISATIONS.has(keyOf(line, from, end))) end -= 1;
  return end;
}
