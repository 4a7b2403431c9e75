import type { Referring } from '../mentions/referring.js';

/** Joins the chains of two mentions and keeps the reason. */
export type LinkRecorder = (mention: Referring, antecedent: Referring, sieve: string) => void;

export interface RecordedLink {
  readonly mention: Referring;
  readonly antecedent: Referring;
  readonly sieve: string;
}

/**
 * Turns the links of a document so that every kept mention but a chain's first has exactly one, to a kept mention nearer to
 * the first; links through mentions that are left out are shortened. Links form trees, as no sieve joins what is joined.
 */
export function orientLinks(kept: ReadonlySet<Referring>, count: number, links: readonly RecordedLink[]): RecordedLink[] {
  const neighbours: RecordedLink[][] = Array.from({ length: count }, () => []);
  for (const link of links) {
    neighbours[link.mention.index]!.push(link);
    neighbours[link.antecedent.index]!.push(link);
  }
  const reached = new Uint8Array(count);
  const oriented: RecordedLink[] = [];
  for (const root of kept) {
    if (reached[root.index] === 1) continue;
    reached[root.index] = 1;
    const queue: (readonly [Referring, Referring])[] = [[root, root]];
    for (let next = 0; next < queue.length; next += 1) {
      const [node, antecedent] = queue[next]!;
      for (const link of neighbours[node.index]!) {
        const mention = link.mention === node ? link.antecedent : link.mention;
        if (reached[mention.index] === 1) continue;
        reached[mention.index] = 1;
        if (kept.has(mention)) oriented.push({ mention, antecedent, sieve: link.sieve });
        queue.push([mention, kept.has(mention) ? mention : antecedent]);
      }
    }
  }
  return oriented.sort((a, b) => a.mention.index - b.mention.index);
}
