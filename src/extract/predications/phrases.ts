import { isNationality } from '../../text/countries.js';
import type { Mention } from '../../model/mention.js';
import type { SentenceContext } from '../sentence-context.js';

const LONGEST = 8;

/**
 * The mention that the noun phrase from a token on is about, by its words alone: "the Danish canned-fish maker Pim" is
 * about Pim, "Alstom shares" about Alstom, "Frostline's rival ColdCo" about ColdCo.
 */
export function mentionInPhrase(context: SentenceContext, from: number): Mention | undefined {
  let found: Mention | undefined;
  for (let index = from; index < Math.min(context.tokens.length, from + LONGEST); index += 1) {
    const token = context.tokens[index]!;
    const mention = context.mentions.find((candidate) => candidate.start === token.start && candidate.form !== 'nominal');
    if (mention !== undefined) {
      const next = context.tokens.findIndex((candidate) => candidate.start >= mention.end);
      if (context.tokens[next]?.tag === 'POS') {
        index = next;
        continue;
      }
      if (isOfNoun(context, mention)) continue;
      if (!isNationality(mention.text) && !isBefore(context, mention)) return mention;
      found ??= mention;
    } else if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(token.pos) && token.tag !== 'HYPH' && token.tag !== 'PRP$') break;
  }
  return nominalIn(context, from) ?? found;
}

/** A place that only says where the noun after it is: "Texas-based ApexOne". */
function isBefore(context: SentenceContext, mention: Mention): boolean {
  return mention.type === 'Place' && tagBehind(context, mention) === 'HYPH';
}

/** "head of UK audio": he is not the head of the country. */
function isOfNoun(context: SentenceContext, mention: Mention): boolean {
  return mention.type === 'Place' && /^NNS?$/u.test(tagBehind(context, mention) ?? '');
}

function tagBehind(context: SentenceContext, mention: Mention): string | undefined {
  return context.tokens.find((token) => token.start >= mention.end)?.tag;
}

/** A description that starts the phrase or follows its article. */
function nominalIn(context: SentenceContext, from: number): Mention | undefined {
  return context.mentions.find((mention) => mention.form === 'nominal' && (mention.start === context.tokens[from]?.start || mention.start === context.tokens[from + 1]?.start));
}
