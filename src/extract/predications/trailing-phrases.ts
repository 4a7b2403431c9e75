import type { SentenceContext } from '../sentence-context.js';
import { mentionInPhrase } from './phrases.js';
import { toArgument, type Argument } from './predication.js';

/**
 * "agreed to buy Plum, a wholesaler, from Kestrel for $4 million": what follows the object after a description of it may still
 * belong to the verb, whatever the tree says; so may the agent in "founded in Oslo in 1987 by Kari". Reads the words up to the
 * next finite verb or clause.
 */
export function trailingPhrases(context: SentenceContext, from: number, found: readonly Argument[], passive: boolean): Argument[] {
  const wantsAgent = passive && !found.some(({ slot }) => slot === 'agent');
  const phrases: Argument[] = [];
  for (let index = from + 1; index < context.tokens.length && !endsClause(context, index); index += 1) {
    const slot = context.tokens[index]!.text.toLowerCase();
    if (!/^(?:to|from|for)$/u.test(slot) && !(slot === 'by' && wantsAgent) && !(slot === 'in' && passive)) continue;
    if (!followsPhrase(context, index)) continue;
    const mention = mentionInPhrase(context, index + 1);
    if (mention === undefined || (slot === 'for' && mention.type !== 'Quantity') || (slot === 'in' && mention.type !== 'Date' && mention.type !== 'Place')) continue;
    if (!found.some((argument) => argument.node === mention.head)) phrases.push(toArgument(slot === 'by' ? 'agent' : slot, mention.head, { loose: true }));
  }
  return phrases;
}

function endsClause(context: SentenceContext, index: number): boolean {
  const { tag, text } = context.tokens[index]!;
  return /^(?:VB[DZP]|MD|W.*)$/u.test(tag) || /^(?:[;:.?!–—]|that|who)$/u.test(text);
}

/** A noun, a comma or the like before the preposition; after a participle or adjective ("based in", "close to") it is theirs. */
function followsPhrase(context: SentenceContext, index: number): boolean {
  return /^(?:NOUN|PROPN|PUNCT|NUM|PRON|SYM)$/u.test(context.tokens[index - 1]!.pos);
}
