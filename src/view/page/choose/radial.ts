import type { PageModel } from '../model/model.js';
import type { Drawn } from './drawn.js';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** So many fit on a circle beside each other; of more, every other stands further out. */
const ON_CIRCLE = 18;
const FIRST_RADIUS = 100;
const NEXT_CIRCLE = 45;

/**
 * A neighbourhood with its middle in the middle: neighbours around it in the order in which they stand in the whole drawing, and those two steps away
 * outside of them, near the one that they are reached by.
 */
export function radialPlaces(model: PageModel, { nodes, facts }: Pick<Drawn, 'nodes' | 'facts'>, middle: number): Map<number, Place> {
  const near = neighboursAmong(model, facts);
  const inner = [...(near.get(middle) ?? [])].filter((node) => node !== middle);
  const angles = new Map(spread(inner, (node) => angleOf(model, middle, node)));
  const isPlaced = (node: number): boolean => node === middle || angles.has(node);
  const outer = nodes.filter((node) => !isPlaced(node));
  const parentAngle = (node: number): number => Math.min(...[...(near.get(node) ?? [])].map((other) => angles.get(other) ?? Infinity), 2 * Math.PI);
  const beyond = FIRST_RADIUS + NEXT_CIRCLE * circleCount(inner.length) + NEXT_CIRCLE / 2;
  return new Map([
    [middle, { x: 0, y: 0 }],
    ...onCircles([...angles], FIRST_RADIUS),
    ...onCircles(spread(outer, parentAngle), beyond),
  ]);
}

function neighboursAmong(model: PageModel, facts: readonly number[]): Map<number, Set<number>> {
  const near = new Map<number, Set<number>>();
  const add = (node: number, other: number): void => void (near.get(node) ?? near.set(node, new Set()).get(node))?.add(other);
  for (const index of facts) {
    const { subject, object } = model.facts[index] ?? { subject: -1, object: -1 };
    add(subject, object);
    add(object, subject);
  }
  return near;
}

/** From 0 to the full circle. */
function angleOf(model: PageModel, middle: number, node: number): number {
  const [from, to] = [model.nodes[middle], model.nodes[node]];
  const angle = Math.atan2((to?.y ?? 0) - (from?.y ?? 0), (to?.x ?? 0) - (from?.x ?? 0));
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

/** Nodes with angles, evenly around the circle in the order of the angles they would like to have. */
function spread(nodes: readonly number[], wantedOf: (node: number) => number): [number, number][] {
  const wanted = new Map(nodes.map((node) => [node, wantedOf(node)]));
  const sorted = [...nodes].sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a - b);
  return sorted.map((node, index) => [node, (2 * Math.PI * index) / sorted.length]);
}

function circleCount(count: number): number {
  return Math.max(1, Math.ceil(count / ON_CIRCLE));
}

function onCircles(angles: readonly (readonly [number, number])[], radius: number): [number, Place][] {
  const circles = circleCount(angles.length);
  return angles.map(([node, angle], index) => {
    const out = radius + (index % circles) * NEXT_CIRCLE;
    return [node, { x: Math.cos(angle) * out, y: Math.sin(angle) * out }];
  });
}
