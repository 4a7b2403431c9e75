import type { TaggedToken } from '../../../model/token.js';
import type { Gender } from '../nouns/noun-sense.js';
import { FEMALE_NAMES, MALE_NAMES } from './first-names.js';

const MALE_TITLES: ReadonlySet<string> = new Set(['mr', 'sir', 'lord', 'king', 'prince', 'father', 'fr', 'brother', 'baron', 'count', 'duke', 'earl', 'emperor', 'sultan', 'pope', 'congressman', 'chairman', 'sheikh', 'ayatollah', 'imam', 'spokesman', 'councilman', 'senor', 'señor', 'monsieur', 'herr', 'uncle', 'archbishop', 'cardinal']);
const FEMALE_TITLES: ReadonlySet<string> = new Set(['mrs', 'ms', 'miss', 'lady', 'dame', 'queen', 'princess', 'sister', 'baroness', 'countess', 'duchess', 'empress', 'congresswoman', 'chairwoman', 'spokeswoman', 'councilwoman', 'madame', 'madam', 'frau', 'aunt', 'actress', 'mother']);

/** Gender by a form of address or a title: "Mr", "Dame". */
export function genderOfTitle(word: string): Gender {
  const key = word.toLowerCase().replace(/\.$/u, '');
  return MALE_TITLES.has(key) ? 'male' : FEMALE_TITLES.has(key) ? 'female' : 'unknown';
}

/** Gender by a first name; unknown where it is borne by both or not listed. */
export function genderOfFirstName(token: TaggedToken): Gender {
  const key = token.text.toLowerCase();
  const male = MALE_NAMES.has(key);
  const female = FEMALE_NAMES.has(key);
  if (male !== female) return male ? 'male' : 'female';
  if (male) return 'unknown';
  const lexiconMale = token.lexicon.includes('MaleName');
  if (lexiconMale === token.lexicon.includes('FemaleName')) return 'unknown';
  return lexiconMale ? 'male' : 'female';
}
