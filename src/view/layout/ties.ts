import { UndirectedGraph } from 'graphology';
import type { KnowledgeGraph } from '../../graph/graph.js';

interface TieNode {
  x: number;
  y: number;
  size: number;
  readonly [name: string]: unknown;
}

/** Who has to do with whom: one node for each of the graph's, called by its index, and one edge for all facts between two. */
export type Ties = UndirectedGraph<TieNode, { weight: number }>;

/** Only nodes that have to do with another; facts of a thing about itself tie nothing. */
export function tiesOf(graph: KnowledgeGraph): Ties {
  const ties: Ties = new UndirectedGraph<TieNode, { weight: number }>();
  const indexes = new Map(graph.nodes().map((key, index) => [key, String(index)]));
  // In the order of the nodes, so that nothing depends on which fact comes first.
  graph.forEachNode((key) => {
    if (graph.someEdge(key, (_edge, _fact, source, target) => source !== target)) ties.addNode(indexes.get(key), { x: 0, y: 0, size: 1 });
  });
  graph.forEachEdge((_edge, _fact, sourceKey, targetKey) => {
    const [source, target] = [indexes.get(sourceKey), indexes.get(targetKey)];
    if (source === target) return;
    const tie = ties.edge(source, target);
    if (tie === undefined) ties.addEdge(source, target, { weight: 1 });
    else ties.updateEdgeAttribute(tie, 'weight', (weight = 0) => weight + 1);
  });
  return ties;
}
