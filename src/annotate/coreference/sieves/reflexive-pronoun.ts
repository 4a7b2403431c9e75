import { agreeInForm } from '../chains/chains.js';
import type { Discourse } from '../mentions/discourse.js';
import { clauseSubject } from '../mentions/neighbours.js';
import type { Referring } from '../mentions/referring.js';
import type { Sieve } from './sieve.js';

/** "The firm sold itself": a reflexive is its clause's subject; where the tree has none that fits, what is nearest before it. */
export const reflexivePronoun: Sieve = {
  name: 'reflexive-pronoun',
  find(mention, discourse) {
    if (mention.pronoun !== 'reflexive' || mention.person !== 3) return null;
    const subject = clauseSubject(discourse, mention.sentence, mention.head);
    const fits = subject !== null && subject.start < mention.start && agreeInForm(discourse.chains.of(mention), discourse.chains.of(subject));
    return fits ? subject : nearestBefore(mention, discourse);
  },
};

function nearestBefore(mention: Referring, discourse: Discourse): Referring | null {
  const before = discourse.inSentence[mention.sentence]!.filter((other) => other.end <= mention.start && agreeInForm(discourse.chains.of(mention), discourse.chains.of(other)));
  return before.at(-1) ?? null;
}
