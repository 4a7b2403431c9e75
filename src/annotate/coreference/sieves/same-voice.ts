import type { Sieve } from './sieve.js';

const MENTIONS_BACK = 200;

/** One voice says "I" throughout a quote, and one outside all quotes; so with "we" and "you". */
export const sameVoice: Sieve = {
  name: 'same-voice',
  find(mention, discourse) {
    if (mention.form !== 'pronoun' || mention.person === 3) return null;
    for (let index = mention.index - 1; index >= Math.max(0, mention.index - MENTIONS_BACK); index -= 1) {
      const other = discourse.mentions[index]!;
      if (other.person === mention.person && other.number === mention.number && other.quote === mention.quote) return other;
    }
    return null;
  },
};
