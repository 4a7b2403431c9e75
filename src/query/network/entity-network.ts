import { UndirectedGraph } from 'graphology';

/** Entities joined by what is said of both; several facts between two of them make one heavier link. */
export interface EntityNetwork {
  /** Its nodes are named by their place among the entities that it was made of: names of the outside can do no harm. */
  readonly graph: UndirectedGraph<Record<string, never>, { weight: number }>;
  readonly size: number;
}

/**
 * Makes the network of so many entities from pairs of their places. It has no directions: that Zoom is founded by
 * somebody and that somebody leads Zoom are the same closeness, worded from either side.
 */
export function joinEntities(size: number, pairs: Iterable<readonly [from: number, to: number]>): EntityNetwork {
  const graph: EntityNetwork['graph'] = new UndirectedGraph();
  for (let place = 0; place < size; place += 1) graph.addNode(String(place));
  for (const [from, to] of pairs) {
    if (from === to) continue;
    graph.updateEdge(String(from), String(to), ({ weight = 0 }) => ({ weight: weight + 1 }));
  }
  return { graph, size };
}
