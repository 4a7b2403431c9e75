import type { Chain } from '../chains.js';
import { absorb, type Cluster } from './cluster.js';

/**
 * Clusters under construction: disjoint sets of chains (union-find; Tarjan 1975). Most chains are long alone, and a cluster of one is
 * made when it is asked for and not kept: clusters are the same if their first chains are, and not only if they are one object.
 */
export interface Partition {
  /** The cluster that a chain is in now. */
  of(chainIndex: number): Cluster;
  join(a: Cluster, b: Cluster): void;
  /** The first chain of each cluster, in the order of the corpus. */
  firsts(): Int32Array;
  /** Keeps the object, so that whoever holds it sees what becomes of it. */
  keep(cluster: Cluster): void;
}

/** Starts with every chain by itself. A chain's index is its place among the chains. */
export function createPartition(chains: readonly Chain[], toCluster: (chain: Chain) => Cluster): Partition {
  const parent = Int32Array.from(chains, (_, index) => index);
  /** By root: clusters that have grown, or that somebody holds. */
  const kept = new Map<number, Cluster>();
  const made = createRecent();
  const find = (index: number): number => {
    let root = index;
    for (let next = parent[root]; next !== undefined && next !== root; next = parent[root]) root = next;
    for (let node = index; node !== root;) {
      const next = parent[node] ?? root;
      parent[node] = root;
      node = next;
    }
    return root;
  };
  const at = (root: number): Cluster => {
    const known = kept.get(root) ?? made.get(root);
    if (known !== undefined) return known;
    const chain = chains[root];
    if (chain === undefined) throw new RangeError(`no cluster has chain ${root}`);
    return made.add(root, toCluster(chain));
  };
  return {
    of: (chainIndex) => at(find(chainIndex)),
    join(a, b) {
      const [rootOfA, rootOfB] = [find(a.first.index), find(b.first.index)];
      if (rootOfA === rootOfB) return;
      const [keptRoot, goneRoot] = a.chains.length >= b.chains.length ? [rootOfA, rootOfB] : [rootOfB, rootOfA];
      const cluster = at(keptRoot);
      absorb(cluster, at(goneRoot));
      kept.set(keptRoot, cluster);
      kept.delete(goneRoot);
      made.remove(keptRoot);
      made.remove(goneRoot);
      parent[goneRoot] = keptRoot;
    },
    firsts() {
      const firstOf = new Int32Array(chains.length).fill(-1);
      const firsts = new Int32Array(chains.length);
      let count = 0;
      for (let index = 0; index < chains.length; index += 1) {
        const root = find(index);
        if (firstOf[root] !== -1) continue;
        firstOf[root] = index;
        firsts[count] = index;
        count += 1;
      }
      return firsts.slice(0, count);
    },
    keep: (cluster) => void kept.set(find(cluster.first.index), cluster),
  };
}

/** What is looked at is likely to be looked at again soon: the groups of a block are compared with each of its members. */
const MOST_RECENT = 1000;

function createRecent(): { get: (root: number) => Cluster | undefined; add: (root: number, cluster: Cluster) => Cluster; remove: (root: number) => void } {
  const clusters = new Map<number, Cluster>();
  return {
    get: (root) => clusters.get(root),
    add(root, cluster) {
      if (clusters.size >= MOST_RECENT) clusters.clear();
      clusters.set(root, cluster);
      return cluster;
    },
    remove: (root) => void clusters.delete(root),
  };
}
