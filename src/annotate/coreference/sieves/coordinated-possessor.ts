import { mentionEndingAt } from '../mentions/neighbours.js';
import { agreeInForm } from '../chains/chains.js';
import type { Sieve } from './sieve.js';

/** "Gulfstar Shipping and its owner": a possessive right after "and" is of what stands right before it. */
export const coordinatedPossessor: Sieve = {
  name: 'coordinated-possessor',
  find(mention, discourse) {
    if (mention.pronoun !== 'possessive' || mention.person !== 3) return null;
    const { tokens } = discourse.sentences[mention.sentence]!;
    if (mention.head < 2 || tokens[mention.head - 1]!.tag !== 'CC') return null;
    const before = mentionEndingAt(discourse, mention.sentence, mention.head - 1);
    if (before === null || before.form === 'pronoun' || before.determiner === 'possessive' || !agreeInForm(mention, before)) return null;
    return before;
  },
};
