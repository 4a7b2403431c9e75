import { chooseAntecedent } from '../ranking/choose.js';
import { isOpenDescription } from '../ranking/is-ranked.js';
import type { Sieve } from './sieve.js';

/** "The company", "the Norwegian retailer", "the app": by what is known of the candidates' trade and by salience. */
export const definiteDescription: Sieve = {
  name: 'definite-description',
  find: (mention, discourse) => (isOpenDescription(mention, discourse) ? chooseAntecedent(mention, discourse) : null),
};
