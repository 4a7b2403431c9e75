import { chooseAntecedent } from '../ranking/choose.js';
import { isOpenPronoun } from '../ranking/is-ranked.js';
import type { Sieve } from './sieve.js';

/** "It", "his", "they": by agreement, syntax, role and salience. */
export const thirdPerson: Sieve = {
  name: 'pronoun',
  find: (mention, discourse) => (isOpenPronoun(mention, discourse) ? chooseAntecedent(mention, discourse) : null),
};
