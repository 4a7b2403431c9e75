import { EVENT, PRODUCT, WORK } from '../nouns/type-set.js';
import type { NameEntry } from './name-entry.js';

/**
 * The first words of a product's, a work's or an event's name that was given in full before: "Heron" for "Heron 2". Where two
 * models were named, nothing tells which is meant.
 */
export function isShortForThing(shorter: NameEntry, longer: NameEntry): boolean {
  if (shorter.types !== longer.types || (shorter.types & (PRODUCT | WORK | EVENT)) === 0) return false;
  const few = shorter.words;
  const many = longer.words;
  if (few.length >= many.length || few[0]!.length < 3 || longer.first.index > shorter.first.index) return false;
  return few.every((word, index) => word === many[index]);
}
