import { isOrdinary } from '../lexical.js';
import { keyOf } from '../line.js';
import { KIND } from '../words/kinds.js';
import { KNOWN_ORGANISATIONS } from '../words/organisations.js';
import { PLACE_NAMES } from '../words/places.js';
import { endOfMarks, isMarked, kindsAt, lowerAt, type Connector, type Growing } from './growing.js';

/** "Health and Human Services", "Competition and Markets Authority", "Johnson and Johnson", "Trinidad and Tobago". */
export const joinAnd: Connector = (growing) => {
  const { line, from, to } = growing;
  if (!isMarked(growing, to + 1)) return 0;
  if (PLACE_NAMES.has(keyOf(line, to - 1, to + 2)) || KNOWN_ORGANISATIONS.has(keyOf(line, from, to + 2))) return 1;
  const isSingle = to - from === 1;
  if (isSingle && lowerAt(growing, from) === lowerAt(growing, to + 1)) return 1;
  const end = endOfMarks(growing, to + 1);
  if (isUnderHead(growing)) return isField(growing, to + 1) || (end === to + 2 && isSubject(growing, to + 1)) ? 1 : 0;
  const isInstitution = (kindsAt(growing, end - 1) & (KIND.organisationEnding | KIND.head)) !== 0;
  if (!isInstitution || end - to <= 2) return 0;
  if (isField(growing, to - 1) && isField(growing, to + 1)) return 1;
  return isSingle && isPlain(growing, from) && isPlain(growing, to + 1) ? 1 : 0;
};

/** "Department of Natural Resources, Mines and Water". */
export const joinFieldList: Connector = (growing) => {
  const { to } = growing;
  return isMarked(growing, to + 1) && isUnderHead(growing) && isField(growing, to - 1) && isField(growing, to + 1) ? 1 : 0;
};

function isField(growing: Growing, index: number): boolean {
  return (kindsAt(growing, index) & KIND.field) !== 0;
}

/** A word that may be what an office is in charge of: "Tourism and Antiquities". */
function isSubject(growing: Growing, index: number): boolean {
  const word = lowerAt(growing, index);
  return isOrdinary(growing.line, index) || (!KNOWN_ORGANISATIONS.has(word) && /(?:ties|ics|tions?|ment|ture|logy|ing|ism|ship|sports?|health)$/u.test(word));
}

/** An ordinary word that is no name of its own: "Homicide and Major Enquiry Team". */
function isPlain(growing: Growing, index: number): boolean {
  return (isField(growing, index) || isOrdinary(growing.line, index)) && !KNOWN_ORGANISATIONS.has(lowerAt(growing, index));
}

/** Whether the stretch reads "Department of …", "Centre for …". */
function isUnderHead({ line, from, to }: Growing): boolean {
  for (let index = from + 1; index < to - 1; index += 1) {
    if (/^(?:of|for|on)$/u.test(line.facts[index]!.lower) && (line.facts[index - 1]!.kinds & KIND.head) !== 0) return true;
  }
  return false;
}
