/**
 * Relations that can have one value only: `object` where a subject has one object (one date of founding), `subject` where
 * an object has one subject at a time (one chief executive). Two values contradict each other.
 */
export const FUNCTIONAL: ReadonlyMap<string, 'object' | 'subject' | 'both'> = new Map([
  ['FOUNDED_ON', 'object'],
  ['DISSOLVED_ON', 'object'],
  ['BORN_ON', 'object'],
  ['BORN_IN', 'object'],
  ['DIED_ON', 'object'],
  ['DIED_IN', 'object'],
  ['HEADQUARTERED_IN', 'object'],
  ['HAS_CAPITAL', 'object'],
  ['CAPITAL_OF', 'both'],
  ['CHIEF_EXECUTIVE_OF', 'subject'],
  ['HEAD_OF_GOVERNMENT_OF', 'subject'],
]);

/** Relations by which one place lies in another: then both may be named as the seat of one thing. */
export const CONTAINMENT: ReadonlySet<string> = new Set(['LOCATED_IN', 'IN_COUNTRY', 'CAPITAL_OF', 'PART_OF']);
