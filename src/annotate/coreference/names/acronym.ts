import { PERSON } from '../nouns/type-set.js';
import type { NameEntry } from './name-entry.js';
import { initialsOf, wordsOfName } from './name-words.js';

/** "IFC" for the International Finance Corporation: the initials of all words, or of all but the little ones. */
export function isAcronymOf(shorter: NameEntry, longer: NameEntry): boolean {
  if (shorter.types !== longer.types || shorter.types === PERSON || shorter.words.length !== 1) return false;
  const letters = shorter.text.replaceAll('.', '');
  if (!/^\p{Lu}[\p{Lu}&]{1,7}$/u.test(letters)) return false;
  const words = wordsOfName(longer.text).flatMap((word) => word.split('-'));
  if (words.length < 2) return false;
  const initials = letters.toLowerCase();
  return initialsOf(words).includes(initials) || (words[0] === 'u.s.' && initialsOf(words.slice(1)).includes(initials));
}
