import { EVENT, PRODUCT, WORK } from '../nouns/type-set.js';
import type { NameEntry } from './name-entry.js';

/** The first words of a product's, a work's or an event's name, but for what tells one model from the next: "Heron" is not "Heron 2". */
export function isShortForThing(shorter: NameEntry, longer: NameEntry): boolean {
  if (shorter.types !== longer.types || (shorter.types & (PRODUCT | WORK | EVENT)) === 0) return false;
  const few = shorter.words;
  const many = longer.words;
  if (few.length >= many.length || few[0]!.length < 3 || longer.first.index > shorter.first.index) return false;
  if (!few.every((word, index) => word === many[index])) return false;
  return many.slice(few.length).every((word) => !/\p{N}|^\p{L}$|^(?:pro|max|plus|mini|ii|iii|iv|lite|air)$/u.test(word));
}
