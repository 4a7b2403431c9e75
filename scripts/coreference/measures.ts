/** Precision, recall and their harmonic mean. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A document's clusters, each a list of mention keys. */
export type Clusters = readonly (readonly string[])[];

class Sums {
  constructor(private hits = 0, private found = 0, private hitsBack = 0, private wanted = 0) {}

  add(hits: number, found: number, hitsBack: number, wanted: number): void {
    this.hits += hits;
    this.found += found;
    this.hitsBack += hitsBack;
    this.wanted += wanted;
  }

  score(): Score {
    const precision = this.found === 0 ? 0 : this.hits / this.found;
    const recall = this.wanted === 0 ? 0 : this.hitsBack / this.wanted;
    return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
  }
}

const indexOf = (clusters: Clusters): Map<string, number> => new Map(clusters.flatMap((cluster, index) => cluster.map((key): [string, number] => [key, index])));

/** MUC (Vilain et al. 1995): links that are needed beyond those that both sides have. */
export function muc(documents: readonly (readonly [gold: Clusters, found: Clusters])[]): Score {
  const sums = new Sums();
  const kept = (clusters: Clusters, other: Map<string, number>): [number, number] => {
    let hits = 0;
    let all = 0;
    for (const cluster of clusters) {
      const parts = new Set(cluster.map((key) => other.get(key) ?? key));
      hits += cluster.length - parts.size;
      all += cluster.length - 1;
    }
    return [hits, all];
  };
  for (const [gold, found] of documents) sums.add(...kept(found, indexOf(gold)), ...kept(gold, indexOf(found)));
  return sums.score();
}

/** B-cubed (Bagga and Baldwin 1998): for each mention the share of its cluster that is right. */
export function bCubed(documents: readonly (readonly [gold: Clusters, found: Clusters])[]): Score {
  const sums = new Sums();
  for (const [gold, found] of documents) {
    for (const [g, f, common] of overlaps(gold, found)) sums.add(common ** 2 / found[f]!.length, 0, common ** 2 / gold[g]!.length, 0);
    sums.add(0, found.flat().length, 0, gold.flat().length);
  }
  return sums.score();
}

/** CEAF-e with phi4 (Luo 2005); the one-to-one alignment is greedy, by similarity, and so a lower bound of the optimal one. */
export function ceafE(documents: readonly (readonly [gold: Clusters, found: Clusters])[]): Score {
  const sums = new Sums();
  for (const [gold, found] of documents) {
    const pairs = overlaps(gold, found).map(([g, f, common]) => ({ g, f, similarity: (2 * common) / (gold[g]!.length + found[f]!.length) }));
    pairs.sort((a, b) => b.similarity - a.similarity || a.g - b.g || a.f - b.f);
    const usedGold = new Set<number>();
    const usedFound = new Set<number>();
    let total = 0;
    for (const { g, f, similarity } of pairs) {
      if (usedGold.has(g) || usedFound.has(f)) continue;
      usedGold.add(g);
      usedFound.add(f);
      total += similarity;
    }
    sums.add(total, found.length, total, gold.length);
  }
  return sums.score();
}

function overlaps(gold: Clusters, found: Clusters): [number, number, number][] {
  const foundOf = indexOf(found);
  return gold.flatMap((cluster, g) => {
    const counts = new Map<number, number>();
    for (const key of cluster) {
      const f = foundOf.get(key);
      if (f !== undefined) counts.set(f, (counts.get(f) ?? 0) + 1);
    }
    return [...counts].map(([f, common]): [number, number, number] => [g, f, common]);
  });
}
