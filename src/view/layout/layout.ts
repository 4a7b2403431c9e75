import type { KnowledgeGraph, KnowledgeNode } from '../../graph/graph.js';
import { communitiesOf } from './communities.js';
import { importanceOf } from './importance.js';
import { makeRoom } from './make-room.js';
import type { Labelled, Line } from './make-room.js';
import { radiusOf } from './radius.js';
import { separateDiscs } from './separate-discs.js';
import { onSunflower, placesOf } from './places.js';
import type { Place } from './places.js';
import { tiesOf } from './ties.js';
import { untangle } from './untangle.js';

/** Where the nodes of a graph stand and how they belong together, in the graph's order of nodes. */
export interface Layout {
  /** Two numbers a node. */
  readonly positions: readonly number[];
  /** Numbered by size, largest first; -1 for nodes without ties. */
  readonly communities: readonly number[];
  /** 0 to 1. */
  readonly importance: readonly number[];
}

/** Above this not all labels are shown, and only discs are moved off each other. */
const MAX_LABELLED = 250;
const MAX_UNTANGLED = 120;
/** Longer labels are cut short where they are drawn. */
const MAX_LABEL = 50;

/** The layout of a graph: the same for the same graph, whatever the machine is doing. */
export function layOut(graph: KnowledgeGraph): Layout {
  const ties = tiesOf(graph);
  const communities = communitiesOf(ties, graph.order);
  const importance = importanceOf(graph, ties);
  const found = placesOf(ties, communities);
  const placed = [...found.keys()].sort((a, b) => a - b);
  const nodes = graph.mapNodes((_, node) => node);
  const places = placed.map((index) => found.get(index) as Place);
  const discs = placed.map((index) => labelled(nodes[index], importance[index] ?? 0));
  return { positions: toPositions(placed, spread(places, discs, linesOf(graph, placed)), graph.order), communities, importance };
}

/** What the forces have placed, with room for discs, names and lines: the smaller the graph, the more is done. */
function spread(places: readonly Place[], discs: readonly Labelled[], lines: readonly Line[]): Place[] {
  if (places.length > MAX_LABELLED) return separateDiscs(places, discs.map(({ radius }) => radius));
  const roomy = makeRoom(places, discs, lines);
  return places.length > MAX_UNTANGLED ? roomy : makeRoom(untangle(roomy, discs, lines), discs, lines);
}

function labelled(node: KnowledgeNode | undefined, importance: number): Labelled {
  const label = node === undefined ? '' : node.kind === 'entity' ? node.name : node.value;
  return { label: label.slice(0, MAX_LABEL), radius: radiusOf(importance, node?.kind ?? 'literal') };
}

function linesOf(graph: KnowledgeGraph, placed: readonly number[]): Line[] {
  const keys = graph.nodes();
  const at = new Map(placed.map((index, position) => [keys[index], position]));
  return graph.mapEdges((_, { type }, source, target): Line => ({ from: at.get(source) ?? 0, to: at.get(target) ?? 0, label: type })).filter(({ from, to }) => from !== to);
}

/** Nodes without ties stand around the others, on the outer turns of a spiral. */
function toPositions(placed: readonly number[], places: readonly Place[], nodeCount: number): number[] {
  const byIndex = new Map(placed.map((index, at) => [index, places[at] as Place]));
  const centre = { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
  const radius = places.reduce((most, { x, y }) => Math.max(most, Math.hypot(x - centre.x, y - centre.y)), 0);
  const step = Math.max(20, radius / Math.sqrt(Math.max(1, nodeCount)));
  let outer = Math.ceil((radius / step) ** 2);
  return Array.from({ length: nodeCount }, (_, index) => {
    const place = byIndex.get(index) ?? onSunflower((outer += 1), step);
    const base = byIndex.has(index) ? { x: 0, y: 0 } : centre;
    return [Math.round((place.x + base.x) * 10) / 10, Math.round((place.y + base.y) * 10) / 10];
  }).flat();
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => a + b, 0) / numbers.length;
}
