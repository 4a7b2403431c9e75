import type { EntityType } from './mention.js';

/** An entry of the relation vocabulary. */
export interface Relation {
  /** UPPER_SNAKE. */
  readonly name: string;
  readonly definition: string;
  /** Entity types that may be the subject; empty means any. */
  readonly subjects: readonly EntityType[];
  /** Entity or literal types that may be the object; empty means any. */
  readonly objects: readonly EntityType[];
  /** The same relation read from the object's side. */
  readonly inverse: string | null;
  readonly symmetric: boolean;
  /** A state holds over time and can be over (former); an event happened or did not. */
  readonly aspect: 'state' | 'event';
  /** Wikidata property, such as `P112`. */
  readonly wikidata: string | null;
}
