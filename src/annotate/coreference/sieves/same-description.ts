import type { Discourse } from '../mentions/discourse.js';
import { possessorOf } from '../mentions/neighbours.js';
import type { Referring } from '../mentions/referring.js';
import type { Sieve } from './sieve.js';

const SENTENCES_BACK = 12;
const STEPS_BACK = 8;

/** "A letter … the letter", "its partners … its partners": the same noun again, with nothing that sets it apart. */
export const sameDescription: Sieve = {
  name: 'same-description',
  find(mention, discourse) {
    if (mention.form !== 'nominal' || mention.determiner === 'indefinite') return null;
    let index = discourse.sameNounBefore[mention.index]!;
    for (let steps = 0; steps < STEPS_BACK && index >= 0; steps += 1) {
      const other = discourse.mentions[index]!;
      if (mention.sentence - other.sentence > SENTENCES_BACK) return null;
      if (isSame(discourse, mention, other)) return other;
      index = discourse.sameNounBefore[index]!;
    }
    return null;
  },
};

function isSame(discourse: Discourse, mention: Referring, other: Referring): boolean {
  if (other.number !== mention.number || other.end > mention.start) return false;
  if (mention.determiner === 'bare') return mention.number === 'plural' && mention.text.includes(' in ') && mention.text.toLowerCase() === other.text.toLowerCase();
  if (mention.determiner === 'possessive') return other.determiner === 'possessive' && isSamePossession(discourse, mention, other);
  if (other.determiner === 'bare' && mention.number !== 'plural') return false;
  const adds = mention.modifiers.some((modifier) => !other.modifiers.includes(modifier));
  if (adds) return false;
  // A name must be earned: "the company" said again may be another one.
  return !discourse.chains.of(other).named || (mention.modifiers.length > 0 && other.modifiers.length === mention.modifiers.length);
}

function isSamePossession(discourse: Discourse, mention: Referring, other: Referring): boolean {
  const owner = possessorOf(discourse, mention);
  const otherOwner = possessorOf(discourse, other);
  if (owner === null || otherOwner === null || discourse.chains.of(owner) !== discourse.chains.of(otherOwner)) return false;
  return mention.modifiers.every((modifier) => other.modifiers.includes(modifier));
}
