import { MultiDirectedGraph } from 'graphology';
import { indexParallelEdgesIndex } from '@sigma/edge-curve';
import type { Drawn } from '../choose/drawn.js';
import { radiusOf } from '../../layout/radius.js';
import type { PageModel } from '../model/model.js';
import { colourOfType, STANDING_LINES, THEMES } from './colours.js';
import type { LineStyle, Theme } from './colours.js';
import type { Frame } from './frame.js';

export interface DisplayNode {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string;
  readonly color: string;
  readonly community: number;
  readonly forceLabel: boolean;
  readonly [name: string]: unknown;
}

export interface DisplayEdge {
  readonly size: number;
  readonly label: string;
  readonly color: string;
  readonly labelColor: string;
  readonly type: LineStyle;
  readonly curvature: number;
  readonly forceLabel: boolean;
  readonly parallelIndex?: number | null;
  readonly parallelMaxIndex?: number | null;
  readonly [name: string]: unknown;
}

/** What sigma draws: nodes and edges called by their indexes in the page's model. */
export type DisplayGraph = MultiDirectedGraph<DisplayNode, DisplayEdge>;

/** Up to so many nodes, every one has its label. */
const ALL_LABELS = 120;
/** Up to so many facts, those that are not so have their names however crowded it is; of more, where there is room. */
const ALL_EDGE_LABELS = 90;

/** Half the distance, in pixels, at which nodes have their full size. */
const ROOMY = 17;
const LEAST_SCALE = 0.3;

/** How large discs and lines are drawn: many in a small window are small. */
function scaleOf(nodeCount: number, { width, height }: Frame): number {
  const spacing = Math.sqrt((width * height) / Math.max(1, nodeCount)) / 2;
  return Math.max(LEAST_SCALE, Math.min(1, Math.min(width, height) / 560, spacing / ROOMY));
}

export function makeDisplayGraph(model: PageModel, drawn: Drawn, theme: Theme, frame: Frame): DisplayGraph {
  const graph: DisplayGraph = new MultiDirectedGraph<DisplayNode, DisplayEdge>();
  const scale = scaleOf(drawn.nodes.length, frame);
  const isSmall = drawn.nodes.length <= ALL_LABELS && scale === 1;
  for (const index of drawn.nodes) {
    const node = model.nodes[index];
    if (node === undefined) continue;
    const { label, type, community, importance } = node;
    graph.addNode(String(index), {
      ...frame.placeOf(index), label, size: radiusOf(importance, node.kind) * scale, color: colourOfType(type), community: frame.isGrouped ? community : -1, forceLabel: isSmall,
    });
  }
  for (const index of drawn.facts) {
    const fact = model.facts[index];
    if (fact === undefined) continue;
    const line = STANDING_LINES[fact.standing];
    const forceLabel = fact.standing !== 'actual' && drawn.facts.length <= ALL_EDGE_LABELS;
    graph.addDirectedEdgeWithKey(String(index), String(fact.subject), String(fact.object), {
      label: fact.type, size: (line.style === 'whole' ? 1.7 : 2.1) * Math.max(0.55, scale), color: line[theme], labelColor: line.style === 'whole' ? THEMES[theme].soft : line[theme], type: line.style, curvature: LEAST_CURVATURE, forceLabel,
    });
  }
  bendParallels(graph);
  return graph;
}

/** A straight line has no direction in which its distance could be measured by the curve's shader. */
const LEAST_CURVATURE = 0.06;

function bendParallels(graph: DisplayGraph): void {
  indexParallelEdgesIndex(graph);
  graph.updateEachEdgeAttributes((_, edge) => ({ ...edge, curvature: curvatureOf(edge.parallelIndex ?? 0, edge.parallelMaxIndex ?? 0) }));
}

/** Facts between the same two fan out; those that go the other way bend to the other side by themselves. */
function curvatureOf(index: number, most: number): number {
  if (index === 0) return LEAST_CURVATURE;
  const amplitude = 3.5;
  const widest = amplitude * (1 - Math.exp(-Math.max(Math.abs(most), Math.abs(index)) / amplitude)) * 0.28;
  return (widest * index) / Math.max(Math.abs(most), Math.abs(index));
}
