import type { Discourse } from '../mentions/discourse.js';
import type { Referring } from '../mentions/referring.js';

/** Words that set a thing against what was spoken of before. */
const CONTRASTING: ReadonlySet<string> = new Set(['other', 'rival', 'another', 'second', 'third', 'next', 'former', 'latter', 'only', 'two', 'three', 'first', 'whole']);

/** Whether a pronoun's antecedent is to be chosen among those before it: it is of the third person and the syntax did not tell. */
export function isOpenPronoun(mention: Referring, discourse: Discourse): boolean {
  if (mention.person !== 3 || (mention.pronoun !== 'personal' && mention.pronoun !== 'possessive')) return false;
  // "He remains a shareholder" says what he is, and leaves open who.
  const chain = discourse.chains.of(mention);
  return !chain.named && chain.members.every((member) => member.index >= mention.index);
}

/** Whether a description can stand for something spoken of before, and is not placed yet. */
export function isOpenDescription(mention: Referring, discourse: Discourse): boolean {
  if (mention.form !== 'nominal' || mention.sense === null || mention.number === 'plural') return false;
  if (mention.determiner !== 'definite' && mention.determiner !== 'demonstrative') return false;
  if (mention.modifiers.some((modifier) => CONTRASTING.has(modifier))) return false;
  const chain = discourse.chains.of(mention);
  return !chain.named && chain.members.every((member) => member.index >= mention.index);
}
