import type { ModelReading } from '../../src/model/reading.js';

/** The model's parts that can be left out to see what each is worth. */
export const HEADS = ['names', 'types', 'coreference', 'relations'] as const;

export type Head = (typeof HEADS)[number];

/**
 * A reading as if the model lacked one of its heads. Without names it proposes no mentions, so that relations and chains between mentions of the
 * rules alone stay; without types those of the rules stand, and what only the model finds is an organisation, the commonest type.
 */
export function withoutHead(reading: ModelReading, head: Head): ModelReading {
  if (head === 'coreference') return { ...reading, antecedents: [] };
  if (head === 'relations') return { ...reading, relations: [] };
  if (head === 'types') return { ...reading, mentions: reading.mentions.map((mention) => ({ ...mention, type: 'Organization', typeShares: {}, typeScore: 0 })) };
  return { ...reading, mentions: reading.mentions.map((mention) => (mention.form === 'name' ? { ...mention, form: 'nominal', score: 0 } : mention)) };
}
