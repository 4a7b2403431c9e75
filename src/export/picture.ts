import type { KnowledgeGraph, KnowledgeNode } from '../graph/graph.js';
import { portableId } from '../graph/portable-id.js';
import { factType } from '../model/fact.js';
import type { Fact } from '../model/fact.js';
import { toPrintable } from './plain-text.js';
import { standingOf } from '../model/standing.js';
import type { Standing } from '../model/standing.js';

export interface PictureNode {
  readonly key: string;
  /** Printable, on one line. */
  readonly label: string;
  readonly type: string;
  readonly kind: KnowledgeNode['kind'];
  /** How often it is mentioned beside what is mentioned most: 0 to 1. */
  readonly weight: number;
}

export interface PictureEdge {
  readonly source: string;
  readonly target: string;
  /** The fact's type: a fact that is not so says it by its name, not only by its line. */
  readonly label: string;
  readonly standing: Standing;
  readonly quote: string;
}

/** What a drawing shows, whichever language it is written in. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  /** How much of the graph is not drawn. */
  readonly hiddenNodeCount: number;
  readonly hiddenFactCount: number;
}

/** The whole graph. */
export function fullPicture(graph: KnowledgeGraph): Picture {
  return toPicture(graph, graph.nodes(), graph.edges());
}

/**
 * What a person can take in: at most so many facts, those between the most mentioned entities first, with their ends.
 * Entities without a fact are left out, unless there are no facts at all.
 */
export function legiblePicture(graph: KnowledgeGraph, maxFactCount: number): Picture {
  const weightOf = (key: string): number => {
    const node = graph.getNodeAttributes(key);
    return node.kind === 'entity' ? node.mentions.length : Infinity;
  };
  if (graph.size === 0) {
    const nodes = graph.nodes().sort((a, b) => weightOf(b) - weightOf(a));
    return toPicture(graph, nodes.slice(0, maxFactCount), []);
  }
  const ranked = graph.mapEdges((id, _, source, target) => ({ id, weight: Math.min(weightOf(source), weightOf(target)) }));
  // Sorting is stable: facts of the same weight stay in the order of their ids.
  const chosen = new Set(ranked.sort((a, b) => b.weight - a.weight).slice(0, maxFactCount).map(({ id }) => id));
  const ends = new Set([...chosen].flatMap((id) => graph.extremities(id)));
  return toPicture(graph, graph.nodes().filter((key) => ends.has(key)), graph.edges().filter((id) => chosen.has(id)));
}

function toPicture(graph: KnowledgeGraph, nodes: readonly string[], edges: readonly string[]): Picture {
  const most = nodes.reduce((count, key) => Math.max(count, mentionCount(graph.getNodeAttributes(key))), 1);
  return {
    nodes: nodes.map((key) => toPictureNode(key, graph.getNodeAttributes(key), most)),
    edges: edges.map((id) => {
      const [source, target] = graph.extremities(id);
      return toPictureEdge(portableId(source), portableId(target), graph.getEdgeAttributes(id));
    }),
    hiddenNodeCount: graph.order - nodes.length,
    hiddenFactCount: graph.size - edges.length,
  };
}

function mentionCount(node: KnowledgeNode): number {
  return node.kind === 'entity' ? node.mentions.length : 0;
}

function toPictureNode(key: string, node: KnowledgeNode, most: number): PictureNode {
  const label = toPrintable(node.kind === 'entity' ? node.name : node.value);
  return { key: portableId(key), label, type: toPrintable(node.type), kind: node.kind, weight: mentionCount(node) / most };
}

function toPictureEdge(source: string, target: string, fact: Fact): PictureEdge {
  const label = toPrintable(factType(fact));
  return { source, target, label, standing: standingOf(fact), quote: toPrintable(fact.evidence[0].quote) };
}
