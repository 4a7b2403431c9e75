import type { KnowledgeGraph, KnowledgeNode } from '../graph/graph.js';
import { portableId } from '../graph/portable-id.js';
import { factType } from '../model/fact.js';
import type { Fact } from '../model/fact.js';
import { toXmlText } from './plain-text.js';

export type ScalarType = 'string' | 'int' | 'double' | 'boolean';

export type Scalars = Readonly<Record<string, string | number | boolean>>;

/** The graph for formats that know scalars only: things and values as nodes, facts as edges. */
export interface FlatGraph {
  readonly nodes: readonly { readonly key: string; readonly attributes: Scalars }[];
  readonly edges: readonly {
    readonly key: string;
    readonly source: string;
    readonly target: string;
    readonly attributes: Scalars;
  }[];
}

export const NODE_ATTRIBUTES: Readonly<Record<string, ScalarType>> = {
  label: 'string', kind: 'string', type: 'string', aliases: 'string', mentionCount: 'int', documentCount: 'int',
};

export const EDGE_ATTRIBUTES: Readonly<Record<string, ScalarType>> = {
  label: 'string', relation: 'string', polarity: 'string', modality: 'string', tense: 'string', aspect: 'string',
  open: 'boolean', attribution: 'string', qualifiers: 'string', confidence: 'double', documentCount: 'int',
  firstSeen: 'string', lastSeen: 'string', validUntil: 'string',
  evidenceCount: 'int', quotes: 'string', documents: 'string', madeBy: 'string',
};

/** Stands between the members of what was a list. */
const LIST_SEPARATOR = ' | ';

/** Loses nothing that tells one fact from another, but lists are joined and offsets left to graph.json. */
export function flattenGraph(graph: KnowledgeGraph): FlatGraph {
  return {
    nodes: graph.mapNodes((key, node) => ({ key: portableId(key), attributes: cleaned(nodeAttributes(node)) })),
    edges: graph.mapEdges((key, fact, source, target) => ({
      key: portableId(key), source: portableId(source), target: portableId(target), attributes: cleaned(edgeAttributes(fact)),
    })),
  };
}

function nodeAttributes(node: KnowledgeNode): Scalars {
  if (node.kind === 'literal') return { label: node.value, kind: 'literal', type: node.type };
  return {
    label: node.name,
    kind: 'entity',
    type: node.type,
    aliases: node.aliases.map((alias) => alias.name).join(LIST_SEPARATOR),
    mentionCount: node.mentions.length,
    documentCount: new Set(node.mentions.map((mention) => mention.doc)).size,
  };
}

function edgeAttributes(fact: Fact): Scalars {
  const { relation, polarity, modality, tense, aspect, open, attribution, qualifiers, confidence, documentCount } = fact;
  const { firstSeen, lastSeen, validUntil, evidence } = fact;
  return {
    label: factType(fact), relation, polarity, modality, tense, aspect, open,
    attribution: attribution ?? '',
    qualifiers: Object.entries(qualifiers).map(([name, value]) => `${name}: ${value}`).sort().join(LIST_SEPARATOR),
    confidence, documentCount,
    firstSeen: firstSeen ?? '', lastSeen: lastSeen ?? '', validUntil: validUntil ?? '',
    evidenceCount: evidence.length,
    quotes: evidence.map((item) => item.quote).join(LIST_SEPARATOR),
    documents: [...new Set(evidence.map((item) => item.doc))].join(LIST_SEPARATOR),
    madeBy: [...new Set(evidence.map((item) => item.madeBy))].join(LIST_SEPARATOR),
  };
}

function cleaned(attributes: Scalars): Scalars {
  const entries = Object.entries(attributes);
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'string' ? toXmlText(value) : value]));
}
