import { PERSON } from '../nouns/type-set.js';
import type { NameEntry } from './name-entry.js';

/**
 * A person's surname ("Pillai"), first name ("Ola") or both without what stands between ("Gordon Pruitt" for "Gordon S. Pruitt").
 * Two first names with one surname are two people.
 */
export function isShortForPerson(shorter: NameEntry, longer: NameEntry): boolean {
  if (shorter.types !== PERSON || longer.types !== PERSON) return false;
  const few = shorter.words;
  const many = longer.words;
  // One surname with and without a form of address.
  if (few.length === 1 && many.length === 1) return few[0] === many[0];
  if (few.length >= many.length) return false;
  if (few.length === 1) return few[0] === many[0] || isSurname(few, many) || isPartOfSurname(few[0]!, many);
  return isSurname(few, many) || (few[0] === many[0] && few.at(-1) === many.at(-1) && few.length === 2);
}

/** Last words, particles included: "de Venecia" of "Jose de Venecia", */
function isSurname(few: readonly string[], many: readonly string[]): boolean {
  const offset = many.length - few.length;
  return few.every((word, index) => word === many[offset + index]);
}

/** "Quispe" of "Raúl Quispe Arana", "Baylis" of "Ann Baylis-Koh". */
function isPartOfSurname(word: string, many: readonly string[]): boolean {
  if (word.length < 3) return false;
  return (many.length === 3 && many[1] === word) || many.at(-1)!.startsWith(`${word}-`);
}
