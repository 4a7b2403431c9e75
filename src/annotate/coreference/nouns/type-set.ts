import type { EntityType } from '../../../model/mention.js';

/** What a mention may be, as a set of bits: agreement of type is then one operation. */
export type TypeSet = number;

export const PERSON = 1;
export const ORGANIZATION = 2;
export const PLACE = 4;
export const PRODUCT = 8;
export const WORK = 16;
export const EVENT = 32;
export const GROUP = 64;
/** A thing of no listed type ("the decision"): never a mention of its own, but what "it" may well stand for. */
export const OTHER = 128;
/** Dates and quantities: they refer to nothing. */
export const LITERAL = 256;

export const ANYTHING = PERSON | ORGANIZATION | PLACE | PRODUCT | WORK | EVENT | GROUP | OTHER;
export const NOT_PERSON = ANYTHING & ~PERSON;

const BITS: ReadonlyMap<EntityType, TypeSet> = new Map([
  ['Person', PERSON],
  ['Organization', ORGANIZATION],
  ['Place', PLACE],
  ['Product', PRODUCT],
  ['Work/Document', WORK],
  ['Event', EVENT],
  ['Group', GROUP],
  ['Date', LITERAL],
  ['Quantity', LITERAL],
]);

/** A type of the user's own may be any thing, but not a person. */
export function toTypeSet(type: EntityType): TypeSet {
  return BITS.get(type) ?? NOT_PERSON & ~GROUP;
}

/** The type of the first bit in the set, in the order of {@link BITS}. */
export function firstType(types: TypeSet): EntityType {
  for (const [type, bit] of BITS) if ((types & bit) !== 0) return type;
  return 'Unknown';
}
