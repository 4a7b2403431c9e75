import { DOMParser } from '@xmldom/xmldom';
import type { Document, Element } from '@xmldom/xmldom';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { readBack } from './read-back.js';
import type { ReadBack } from './read-back.js';

/** Parses strictly: anything that is not well formed throws. */
function parseXml(text: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      // We write U+FFFD ourselves where a character has no place in XML.
      if (message.startsWith('Unicode replacement character detected')) return;
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');
}

export function readGraphml(text: string): ReadBack {
  parseXml(text);
  return readFlat(parseGraphml(MultiDirectedGraph, text));
}

export function readGexf(text: string): ReadBack {
  parseXml(text);
  return readFlat(parseGexf(MultiDirectedGraph, text, { respectInputGraphType: true }));
}

function readFlat(graph: MultiDirectedGraph): ReadBack {
  const label = (key: string): string => String(graph.getNodeAttribute(key, 'label') ?? '');
  const entities = graph.filterNodes((_, node) => node['kind'] === 'entity');
  return readBack(
    entities.map(label),
    graph.mapEdges((_, edge, source, target) => [label(source), String(edge['label'] ?? ''), label(target)]),
  );
}

export interface Drawing {
  readonly nodeLabels: readonly string[];
  readonly edgeLabels: readonly string[];
}

export function readSvg(text: string): Drawing {
  const groups = [...parseXml(text).getElementsByTagName('g')];
  const labelsOf = (kind: string): string[] =>
    groups.filter((group) => group.getAttribute('class') === kind && titleOf(group) !== 'legend').map(textOf).sort();
  return { nodeLabels: labelsOf('node'), edgeLabels: labelsOf('edge') };
}

function titleOf(group: Element): string {
  return group.getElementsByTagName('title')[0]?.textContent ?? '';
}

function textOf(group: Element): string {
  return [...group.getElementsByTagName('text')].map((line) => line.textContent ?? '').join(' ');
}
