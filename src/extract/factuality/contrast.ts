import type { Polarity } from '../../model/claim.js';
import type { SentenceContext } from '../sentence-context.js';

/** The polarity of a claim between two phrases: turned round where one of them, but not both, is denied by a "not" of its own. */
export function polarityBetween(context: SentenceContext, polarity: Polarity, predicate: number, phrases: readonly number[]): Polarity {
  const isTurned = phrases.filter((node) => isContrasted(context, node, predicate)).length === 1;
  return isTurned ? opposite(polarity) : polarity;
}

export function opposite(polarity: Polarity): Polarity {
  return polarity === 'negated' ? 'asserted' : 'negated';
}

/** Whether a phrase is set against another by its own "not": "works at Tonka, not at Playhaven", "praised the cook but not the owner". */
function isContrasted(context: SentenceContext, node: number, predicate: number): boolean {
  if (node === predicate) return false;
  const children = context.children[node] ?? [];
  if (children.some((child) => context.tokens[child]!.dependency === 'cop')) return false;
  return children.some((child) => child < node && /^not$/iu.test(context.tokens[child]!.text) && !/^(?:only|just|merely|least)$/iu.test(context.tokens[child + 1]?.text ?? ''));
}
