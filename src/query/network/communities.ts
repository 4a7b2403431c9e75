import louvainModule from 'graphology-communities-louvain';
import { seededRandom } from '../../model/seeded-random.js';
import type { EntityNetwork } from './entity-network.js';

// Its types say that the function is `default` of what is imported; at run time it is what is imported.
const louvain = louvainModule as unknown as typeof louvainModule.default;

const SEED = 1;

/**
 * The community of each entity, by the entities' places: groups with more links inside than between them, found by the
 * method of Louvain (Blondel and others 2008) with a fixed seed. Numbered from 0, the largest first; entities without
 * links are communities of one.
 */
export function findCommunities({ graph, size }: EntityNetwork): number[] {
  if (graph.size === 0) return Array.from({ length: size }, (_, place) => place);
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom(SEED) });
  const members = new Map<number, number[]>();
  for (let place = 0; place < size; place += 1) {
    const community = found[String(place)] ?? 0;
    members.set(community, [...(members.get(community) ?? []), place]);
  }
  const numbers: number[] = [];
  [...members.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0)).forEach((places, number) => {
    for (const place of places) numbers[place] = number;
  });
  return numbers;
}
