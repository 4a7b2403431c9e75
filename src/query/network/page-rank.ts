import { pagerank } from 'graphology-metrics/centrality/index.js';
import type { EntityNetwork } from './entity-network.js';

/**
 * How likely somebody who wanders from fact to fact is met at each entity (Page, Brin, Motwani and Winograd 1999), by
 * the entities' places. The scores add up to 1.
 */
export function rankPages({ graph, size }: EntityNetwork): number[] {
  if (size === 0) return [];
  // The tolerance is for all nodes together; on networks of any shape the damping makes it converge well before.
  const scores = pagerank(graph, { getEdgeWeight: 'weight', alpha: 0.85, tolerance: 1e-9, maxIterations: 1000 });
  return Array.from({ length: size }, (_, place) => scores[String(place)] ?? 0);
}
