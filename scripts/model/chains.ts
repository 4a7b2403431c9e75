import type { AntecedentCandidate, MentionCandidate, ModelReading } from '../../src/model/reading.js';

/** Joins each mention with its likeliest antecedent where that is likelier than none; gives the chain of each mention as the index of its first. */
export function chainsOf({ mentions, antecedents }: Pick<ModelReading, 'mentions' | 'antecedents'>): number[] {
  const chains: number[] = [];
  const byMention = new Map<number, AntecedentCandidate[]>();
  for (const candidate of antecedents) byMention.set(candidate.mention, [...(byMention.get(candidate.mention) ?? []), candidate]);
  mentions.forEach((_, index) => {
    const candidates = byMention.get(index) ?? [];
    const none = 1 - candidates.reduce((total, { score }) => total + score, 0);
    const best = candidates[0];
    chains.push(best !== undefined && best.score > none ? chains[best.antecedent]! : index);
  });
  return chains;
}

/** A chain's mentions by the chain's index, in the order of the text. */
export function membersOf(chains: readonly number[]): Map<number, number[]> {
  const members = new Map<number, number[]>();
  chains.forEach((chain, index) => members.set(chain, [...(members.get(chain) ?? []), index]));
  return members;
}

/** The type that a chain's mentions are surest of, names before others. */
export function typeOf(mentions: readonly MentionCandidate[]): string {
  const named = mentions.filter(({ form }) => form === 'name');
  const shares = new Map<string, number>();
  for (const { type, typeScore } of named.length > 0 ? named : mentions) shares.set(type, (shares.get(type) ?? 0) + typeScore);
  return [...shares].sort((a, b) => b[1] - a[1])[0]![0];
}
