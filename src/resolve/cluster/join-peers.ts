import type { PeerMatcher } from '../matchers/matcher.js';
import type { Cluster } from './cluster.js';
import type { Context } from './context.js';
import type { DecisionLog } from './decision-log.js';
import type { Partition } from './partition.js';
import { joinFinding, logRefusal, weigh, type Weighed } from './weigh.js';

/** With so many different things under one key, a further one is compared with the first of them only. */
const MOST_GROUPS = 25;
/** Refusals told of one key: examples, where there are many. */
const MOST_REFUSALS = 8;

interface Candidate {
  readonly group: Cluster;
  readonly weighed: Weighed;
}

/**
 * Joins clusters that share a key, block by block in the order of the keys. In a block, fuller names come first and
 * found groups; each further cluster joins the one group that it fits. Work grows with the clusters times the groups
 * of a block, not with their square.
 */
export function joinPeers(matcher: PeerMatcher, partition: Partition, context: Context, log: DecisionLog): void {
  for (const [key, members] of blocksOf(partition, (cluster) => matcher.keys(cluster))) {
    if (members.length > 1) joinBlock(matcher, key, members, partition, context, log);
  }
}

function joinBlock(matcher: PeerMatcher, key: string, members: readonly number[], partition: Partition, context: Context, log: DecisionLog): void {
  const chains = byFullness(members, partition);
  const groups: number[] = [];
  let refusals = 0;
  for (const chain of chains) {
    const cluster = partition.of(chain);
    const others = clustersOf(groups, partition).filter((group) => !isSame(group, cluster));
    const candidates = others.map((group): Candidate => ({ group, weighed: weigh(group, cluster, () => matcher.judge(group, cluster, key), context) }));
    const chosen = choose(cluster, candidates, context);
    for (const { group, weighed } of candidates) {
      if (group === chosen?.group || refusals >= MOST_REFUSALS) continue;
      refusals += weighed.verdict === 'no-match' ? 0 : 1;
      logRefusal(log, group, cluster, weighed);
    }
    if (chosen !== null && chosen.weighed.verdict === 'fits') {
      log.joined(joinFinding(chosen.group, cluster, chosen.weighed.judgement, chosen.weighed.witnesses));
      partition.join(chosen.group, cluster);
    } else if (groups.length < MOST_GROUPS) groups.push(chain);
  }
}

/** The one group that fits; of several, the one that keeps the same company; none, if that does not decide. */
function choose(cluster: Cluster, candidates: readonly Candidate[], context: Context): Candidate | null {
  const fitting = candidates.filter(({ weighed }) => weighed.verdict === 'fits');
  if (fitting.length <= 1) return fitting[0] ?? null;
  const accompanied = fitting.filter(({ group }) => context.witnesses(group, cluster, 'company').length > 0);
  return accompanied.length === 1 ? (accompanied[0] ?? null) : null;
}

/** The first chains of clusters by key; keys in order, clusters in the order of the corpus. */
export function blocksOf(partition: Partition, keysOf: (cluster: Cluster) => readonly string[]): [string, number[]][] {
  const blocks = new Map<string, number[]>();
  for (const first of partition.firsts()) {
    for (const key of new Set(keysOf(partition.of(first)))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [first]);
      else block.push(first);
    }
  }
  return [...blocks].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The clusters that chains are in now, each once. */
export function clustersOf(chains: readonly number[], partition: Partition): Cluster[] {
  const clusters = new Map<number, Cluster>();
  for (const chain of chains) {
    const cluster = partition.of(chain);
    if (!clusters.has(cluster.first.index)) clusters.set(cluster.first.index, cluster);
  }
  return [...clusters.values()];
}

export function isSame(a: Cluster, b: Cluster): boolean {
  return a.first.index === b.first.index;
}

/** The first chains of clusters, those with the longest names first. */
function byFullness(members: readonly number[], partition: Partition): number[] {
  const measured = new Map<number, number>();
  for (const member of members) {
    const cluster = partition.of(member);
    measured.set(cluster.first.index, fullness(cluster));
  }
  return [...measured].sort(([a, x], [b, y]) => y - x || a - b).map(([first]) => first);
}

function fullness(cluster: Cluster): number {
  return Math.max(...[...cluster.spellings].map((spelling) => spelling.length));
}
