import type { KnowledgeGraph } from '../../graph/graph.js';
import type { Ties } from './ties.js';

/**
 * How much each node matters, from 0 to 1: by how many others it has to do with, and by how often it is mentioned. Roots
 * keep the few that all texts name from dwarfing the rest.
 */
export function importanceOf(graph: KnowledgeGraph, ties: Ties): number[] {
  const raw = graph.nodes().map((key, index) => {
    const node = graph.getNodeAttributes(key);
    const neighbourCount = ties.hasNode(String(index)) ? ties.degree(String(index)) : 0;
    return Math.sqrt(neighbourCount + (node.kind === 'entity' ? node.mentions.length : 0));
  });
  const most = raw.reduce((a, b) => Math.max(a, b), 1);
  return raw.map((value) => Math.round((value / most) * 1000) / 1000);
}
