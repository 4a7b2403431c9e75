import type { KnowledgeGraph } from '../../graph/graph.js';
import { knowledgeOf } from '../../graph/read.js';
import type { KnowledgeRecords } from '../../model/knowledge.js';
import { EDGE_ATTRIBUTES, flatEdges, flatNodes, NODE_ATTRIBUTES } from '../flat-graph.js';
import type { Scalars, ScalarType } from '../flat-graph.js';
import { escapeXml } from '../plain-text.js';

const XMLNS = 'xmlns="http://graphml.graphdrawing.org/xmlns"';

/** GraphML, for Gephi, Cytoscape, yEd, NetworkX and the like. */
export function writeGraphml(graph: KnowledgeGraph): string {
  return [...graphmlPieces(knowledgeOf(graph))].join('');
}

/** The same in pieces, for what does not fit in memory. */
export function* graphmlPieces(knowledge: KnowledgeRecords): Generator<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<graphml ${XMLNS}>`,
    ...keyElements('node', NODE_ATTRIBUTES),
    ...keyElements('edge', EDGE_ATTRIBUTES),
    '  <graph id="relata" edgedefault="directed">',
    '',
  ].join('\n');
  for (const { key, attributes } of flatNodes(knowledge)) yield `    <node id="${escapeXml(key)}">${dataElements('node', attributes)}</node>\n`;
  for (const { key, source, target, attributes } of flatEdges(knowledge)) {
    yield `    <edge id="${escapeXml(key)}" source="${escapeXml(source)}" target="${escapeXml(target)}">${dataElements('edge', attributes)}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

function keyElements(element: 'node' | 'edge', attributes: Readonly<Record<string, ScalarType>>): string[] {
  return Object.entries(attributes).map(([name, type]) =>
    `  <key id="${element}.${name}" for="${element}" attr.name="${name}" attr.type="${type}"/>`);
}

function dataElements(element: 'node' | 'edge', attributes: Scalars): string {
  return Object.entries(attributes)
    .map(([name, value]) => `<data key="${element}.${name}">${escapeXml(String(value))}</data>`)
    .join('');
}
