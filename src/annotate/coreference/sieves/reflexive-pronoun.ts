import { clauseSubject } from '../mentions/neighbours.js';
import type { Sieve } from './sieve.js';

/** "The firm sold itself": a reflexive is its clause's subject. */
export const reflexivePronoun: Sieve = {
  name: 'reflexive-pronoun',
  find(mention, discourse) {
    if (mention.pronoun !== 'reflexive') return null;
    const subject = clauseSubject(discourse, mention.sentence, mention.head);
    return subject !== null && subject.start < mention.start ? subject : null;
  },
};
