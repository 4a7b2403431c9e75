import { chooseAntecedent } from '../ranking/choose.js';
import type { Sieve } from './sieve.js';

/** "It", "his", "they": by agreement, syntax, role and salience. */
export const thirdPerson: Sieve = {
  name: 'pronoun',
  find(mention, discourse) {
    if (mention.person !== 3 || (mention.pronoun !== 'personal' && mention.pronoun !== 'possessive')) return null;
    return chooseAntecedent(mention, discourse);
  },
};
