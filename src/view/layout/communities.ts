import louvainModule from 'graphology-communities-louvain';
import type { Ties } from './ties.js';
import { seededRandom } from '../../model/seeded-random.js';

// The package is CommonJS: its types put the function one level deeper than Node does.
const louvain = louvainModule as unknown as typeof louvainModule.default;

/** The community of each of so many nodes (Louvain), numbered by size, largest first; -1 for nodes without ties. */
export function communitiesOf(ties: Ties, nodeCount: number): number[] {
  if (ties.size === 0) return Array.from({ length: nodeCount }, () => -1);
  const found = louvain(ties, { rng: seededRandom(1), randomWalk: false, getEdgeWeight: 'weight' });
  const raw = Array.from({ length: nodeCount }, (_, index) => found[String(index)] ?? -1);
  const sizes = new Map<number, number>();
  for (const community of raw) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  sizes.delete(-1);
  // Sorting is stable, and the map is in the order of first nodes.
  const numbers = new Map([...sizes].sort(([, a], [, b]) => b - a).map(([community], number) => [community, number]));
  return raw.map((community) => numbers.get(community) ?? -1);
}
