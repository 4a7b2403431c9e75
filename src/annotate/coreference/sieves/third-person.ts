import { chooseAntecedent } from '../ranking/choose.js';
import type { Sieve } from './sieve.js';

/** "It", "his", "they": by agreement, syntax, role and salience. */
export const thirdPerson: Sieve = {
  name: 'pronoun',
  find(mention, discourse) {
    if (mention.form !== 'pronoun' || mention.person !== 3 || mention.pronoun === 'relative') return null;
    // A reflexive whose subject the tree gave is placed already.
    if (discourse.chains.of(mention).members.length > 1) return null;
    return chooseAntecedent(mention, discourse);
  },
};
