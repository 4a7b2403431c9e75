import type { Discourse } from '../mentions/discourse.js';
import type { Referring } from '../mentions/referring.js';
import { chooseAntecedent } from '../ranking/choose.js';
import type { Sieve } from './sieve.js';

/** "The company", "the Norwegian retailer", "the app": by what is known of the candidates' trade and by salience. */
export const definiteDescription: Sieve = {
  name: 'definite-description',
  find: (mention, discourse) => (isAnaphoric(mention, discourse) ? chooseAntecedent(mention, discourse) : null),
};

/** Words that set a thing against what was spoken of before. */
const CONTRASTING: ReadonlySet<string> = new Set(['other', 'rival', 'another', 'second', 'third', 'next', 'former', 'latter', 'only', 'two', 'three', 'first', 'whole']);

/** Whether a description can stand for something spoken of before, and is not placed yet. */
function isAnaphoric(mention: Referring, discourse: Discourse): boolean {
  if (mention.form !== 'nominal' || mention.sense === null || mention.number === 'plural') return false;
  if (mention.determiner !== 'definite' && mention.determiner !== 'demonstrative') return false;
  if (mention.modifiers.some((modifier) => CONTRASTING.has(modifier))) return false;
  return !discourse.chains.of(mention).named;
}
