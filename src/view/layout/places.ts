import forceAtlas2Module from 'graphology-layout-forceatlas2';
import { seededRandom } from '../../model/seeded-random.js';
import type { Ties } from './ties.js';

// The package is CommonJS: its types put the function one level deeper than Node does.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A light pull to the middle that grows with the distance keeps loose ends near; how many facts tie two does not matter. */
const FORCES = { strongGravityMode: true, gravity: 0.05, scalingRatio: 10, edgeWeightInfluence: 0, barnesHutTheta: 1.2 };

/** Rounds of ForceAtlas2 for so many nodes: enough to settle where that is cheap, never more than some seconds of work. */
function roundCount(nodeCount: number): number {
  return Math.max(40, Math.min(800, Math.round(1_200_000 / Math.max(1, nodeCount))));
}

/**
 * Where the nodes stand, by their index (ForceAtlas2 from seeded places, so always the same). Communities start out
 * together, which saves the layout from untangling them.
 */
export function placesOf(ties: Ties, communities: readonly number[]): Map<number, Place> {
  if (ties.order === 0) return new Map();
  const random = seededRandom(20240229);
  const spread = Math.sqrt(ties.order) * 10;
  ties.updateEachNodeAttributes((key, node) => {
    const centre = onSunflower(communities[Number(key)] ?? 0, spread * 0.6);
    return { ...node, x: centre.x + (random() - 0.5) * spread, y: centre.y + (random() - 0.5) * spread };
  });
  const settings = { ...FORCES, slowDown: 1 + Math.log(ties.order), barnesHutOptimize: ties.order > 500 };
  const placed = forceAtlas2(ties, { iterations: roundCount(ties.order), settings, getEdgeWeight: 'weight' });
  return new Map(Object.entries(placed).map(([key, place]) => [Number(key), place]));
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The n-th point of a spiral that fills a disc evenly. */
export function onSunflower(index: number, step: number): Place {
  const radius = step * Math.sqrt(index);
  return { x: radius * Math.cos(index * GOLDEN_ANGLE), y: radius * Math.sin(index * GOLDEN_ANGLE) };
}
