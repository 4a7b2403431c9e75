import { MultiDirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import type { KnowledgeGraph } from '../../graph/graph.js';
import { knowledgeOf } from '../../graph/read.js';
import { flatEdges, flatNodes } from '../flat-graph.js';
import type { Scalars } from '../flat-graph.js';
import { fillOf } from '../palette.js';

/**
 * GEXF 1.3, for Gephi. The library writes objects, dates and control characters wrongly, so it gets a flattened copy
 * of the graph with scalars in clean text only.
 */
export function writeGexf(graph: KnowledgeGraph): string {
  const flat = new MultiDirectedGraph();
  const knowledge = knowledgeOf(graph);
  for (const { key, attributes } of flatNodes(knowledge)) {
    flat.addNode(key, { ...withPlainBreaks(attributes), color: fillOf(String(attributes['type'])) });
  }
  for (const { key, source, target, attributes } of flatEdges(knowledge)) {
    flat.addEdgeWithKey(key, source, target, { ...withPlainBreaks(attributes), weight: attributes['documentCount'] });
  }
  return `${write(flat, { version: '1.3' })}\n`;
}

/** The library writes the rarer line breaks raw, and readers of XML turn them into something else. */
function withPlainBreaks(attributes: Scalars): Scalars {
  const entries = Object.entries(attributes);
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'string' ? value.replace(/[\u0085\u2028]/g, '\n') : value]));
}
