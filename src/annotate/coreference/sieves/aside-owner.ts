import { agreeInForm } from '../chains/chains.js';
import type { Discourse } from '../mentions/discourse.js';
import { mentionEndingAt } from '../mentions/neighbours.js';
import type { Referring } from '../mentions/referring.js';
import { ORGANIZATION, PERSON } from '../nouns/type-set.js';
import { isOpenPronoun } from '../ranking/is-ranked.js';
import type { Sieve } from './sieve.js';

/** "Orbit is for sale. Grace Bell, its chief, kept silent": who opens a sentence so belongs to what the one before is about. */
export const asideOwner: Sieve = {
  name: 'aside-owner',
  find(mention, discourse) {
    if (mention.pronoun !== 'possessive' || mention.person !== 3 || mention.gender !== 'unknown' || mention.sentence === 0) return null;
    if (!isOpenPronoun(mention, discourse)) return null;
    const { tokens } = discourse.sentences[mention.sentence]!;
    const beside = tokens[mention.from - 1]?.text === ',' ? mentionEndingAt(discourse, mention.sentence, mention.from - 1) : null;
    if (beside?.form !== 'name' || (beside.types & PERSON) === 0 || beside.from > 1) return null;
    const topic = topicOf(discourse, mention.sentence - 1);
    return topic !== null && agreeInForm(discourse.chains.of(mention), discourse.chains.of(topic)) ? topic : null;
  },
};

/** The body that a sentence begins with, or else its first subject: what comes first is spoken of, whoever says so at the end. */
function topicOf(discourse: Discourse, sentence: number): Referring | null {
  const { tokens } = discourse.sentences[sentence]!;
  const mentions = discourse.inSentence[sentence]!;
  const opening = mentions.find((other) => other.from <= 1 && other.form === 'name' && tokens[other.to]?.text === ',');
  const topic = opening ?? mentions.find((other) => other.role === 'subject' && other.pronoun !== 'relative');
  if (topic === undefined || topic.quote >= 0) return null;
  const chain = discourse.chains.of(topic);
  return chain.named && (chain.types & ORGANIZATION) !== 0 ? topic : null;
}
