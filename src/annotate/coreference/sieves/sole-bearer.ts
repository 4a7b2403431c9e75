import type { Profile } from '../chains/chains.js';
import type { Referring } from '../mentions/referring.js';
import { isRestricted } from '../ranking/description-features.js';
import { isOpenDescription } from '../ranking/is-ranked.js';
import type { Sieve } from './sieve.js';

const STEPS_BACK = 16;

/** "Amy Lund, the commander, … The commander": the one thing with a name that the text has called so, and no other thing is. */
export const soleBearer: Sieve = {
  name: 'sole-bearer',
  find(mention, discourse) {
    if (!isOpenDescription(mention, discourse) || mention.sense?.generic !== false || isRestricted(mention, discourse)) return null;
    let bearer: Profile | null = null;
    let index = discourse.sameNounBefore[mention.index]!;
    for (let steps = 0; index >= 0; steps += 1, index = discourse.sameNounBefore[index]!) {
      const other = discourse.mentions[index]!;
      if (steps >= STEPS_BACK || other.number !== mention.number) return null;
      const chain = discourse.chains.of(other);
      if (bearer !== null && chain !== bearer) return null;
      bearer = chain;
    }
    return bearer === null || !bearer.named || !suits(mention, bearer) ? null : lastBefore(mention, bearer);
  },
};

/** Nothing is said with the noun that was not said before. */
function suits(mention: Referring, bearer: Profile): boolean {
  const said = bearer.members.flatMap((member) => (member.noun === mention.noun && member.index < mention.index ? [member.modifiers] : []));
  return mention.modifiers.every((modifier) => said.some((modifiers) => modifiers.includes(modifier)));
}

function lastBefore(mention: Referring, bearer: Profile): Referring | null {
  return bearer.members.reduce<Referring | null>((last, member) => (member.end <= mention.start && (last === null || member.index > last.index) ? member : last), null);
}
