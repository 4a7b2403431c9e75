import type { Sentence } from '../../src/model/token.js';
import type { MentionForm } from '../../src/model/mention.js';
import type { GoldMention, GoldText } from './gold.js';

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly form: MentionForm;
  readonly sentence: number;
  readonly head: number;
}

/**
 * The gold mention that a found one is: of the same span, or, as sets differ on what belongs to a noun phrase, one that begins
 * or ends with it and holds its head.
 */
export function goldOf(gold: GoldText, sentences: readonly Sentence[], mention: Placed): GoldMention | null {
  const exact = gold.mentions.find((other) => other.start === mention.start && other.end === mention.end);
  if (exact !== undefined || mention.form === 'pronoun') return exact ?? null;
  const head = sentences[mention.sentence]!.tokens[mention.head]!;
  const near = gold.mentions.filter((other) =>
    other.start <= head.start && head.end <= other.end && (other.form === 'name') === (mention.form === 'name')
    && (other.start === mention.start || other.end === mention.end || other.form === 'name'));
  return near.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}
