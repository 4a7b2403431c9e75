import { absorb, type Cluster } from './cluster.js';

/** Clusters under construction: disjoint sets of chains (union-find; Tarjan 1975). */
export interface Partition {
  /** The cluster that a chain is in now. */
  of(chainIndex: number): Cluster;
  join(a: Cluster, b: Cluster): void;
  /** In the order of their first chains. */
  clusters(): Cluster[];
}

/** Starts with every cluster by itself; each holds exactly one chain. Chain indexes may leave gaps. */
export function createPartition(clusters: readonly Cluster[]): Partition {
  const parent = new Map(clusters.map(({ first }) => [first.index, first.index]));
  const byRoot = new Map(clusters.map((cluster) => [cluster.first.index, cluster]));
  const rootOf = new Map(clusters.map((cluster) => [cluster, cluster.first.index]));
  const find = (index: number): number => {
    let root = index;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    for (let node = index; node !== root;) {
      const next = parent.get(node) ?? root;
      parent.set(node, root);
      node = next;
    }
    return root;
  };
  const at = (root: number): Cluster => {
    const cluster = byRoot.get(root);
    if (cluster === undefined) throw new RangeError(`no cluster has chain ${root}`);
    return cluster;
  };
  return {
    of: (chainIndex) => at(find(chainIndex)),
    join(a, b) {
      if (a === b) return;
      const [kept, gone] = a.chains.length >= b.chains.length ? [a, b] : [b, a];
      const keptRoot = rootOf.get(kept) ?? -1;
      const goneRoot = rootOf.get(gone) ?? -1;
      absorb(at(keptRoot), at(goneRoot));
      parent.set(goneRoot, keptRoot);
      byRoot.delete(goneRoot);
    },
    clusters: () => [...byRoot.values()].sort((a, b) => a.first.index - b.first.index),
  };
}
