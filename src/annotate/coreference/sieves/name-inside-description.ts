import { EVENT, ORGANIZATION, PLACE, PRODUCT, WORK } from '../nouns/type-set.js';
import type { Sieve } from './sieve.js';

/** "The Golden Lotus hotel", "the company's Starliner capsule", "the BBC broadcaster": the name right before the noun is the thing's own. */
export const nameInsideDescription: Sieve = {
  name: 'name-inside-description',
  find(mention, discourse) {
    if (mention.form !== 'nominal' || mention.sense === null || mention.number === 'plural') return null;
    const name = discourse.inSentence[mention.sentence]!.find((other) => other.form === 'name' && other.to === mention.head && other.from >= mention.from);
    if (name === undefined) return null;
    if ((name.types & mention.types & (PRODUCT | WORK | EVENT)) !== 0) return name;
    // "The Microsoft subsidiary" is not Microsoft, but a school or a paper is called by its name.
    if (name.types === ORGANIZATION && (mention.sense.organization.has('society') || mention.sense.organization.has('media')) && !mention.sense.organization.has('company')) return name;
    return (name.types & (PLACE | ORGANIZATION)) !== 0 && OWN_NAME.has(mention.noun) && (name.types & mention.types) !== 0 ? name : null;
  },
};

/** Houses, and groups of firms, that bear a name of their own. */
const OWN_NAME: ReadonlySet<string> = new Set(['hotel', 'restaurant', 'hospital', 'museum', 'theatre', 'theater', 'airline', 'casino', 'nightclub', 'pub', 'bar', 'stadium', 'river', 'valley', 'peninsula', 'bridge', 'airport', 'prison', 'mine', 'group', 'conglomerate']);
