import type { Claim } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';

/** The chain of an end of a claim; a literal is a chain of its own. */
export type ChainOf = (end: Claim['object']) => string;

export function chainsOf(mentions: readonly Mention[]): ChainOf {
  const chains = new Map(mentions.map(({ id, chain }) => [id, chain]));
  return (end) => (typeof end === 'string' ? (chains.get(end) ?? end) : `${end.type} ${end.value}`);
}

/** Relations by which a person holds a post. */
export const POST_RELATIONS: ReadonlySet<string> = new Set([
  'CHIEF_EXECUTIVE_OF', 'CHAIR_OF', 'VICE_CHAIR_OF', 'PRESIDENT_OF', 'CHIEF_FINANCIAL_OFFICER_OF', 'CHIEF_OPERATING_OFFICER_OF', 'CHIEF_TECHNOLOGY_OFFICER_OF', 'CHIEF_SCIENTIST_OF',
  'HEAD_OF', 'HEAD_OF_GOVERNMENT_OF',
]);

/** Whether the text asserts the claim as a fact. */
export function isFact({ polarity, modality }: Claim): boolean {
  return polarity === 'asserted' && modality === 'actual';
}
