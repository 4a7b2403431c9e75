import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.js';
import { makeRoom } from '../../src/view/layout/make-room.js';
import { layOut } from '../../src/view/layout/layout.js';
import { separateDiscs } from '../../src/view/layout/separate-discs.js';
import { untangle } from '../../src/view/layout/untangle.js';
import { knowledge, SEED } from '../arbitraries.js';
import { EMPTY, EXAMPLE } from '../graph/example.js';
import { syntheticGraph } from '../push/synthetic-graph.js';

describe('layout', () => {
  test('is the same for the same graph, whatever the order of its parts', () => {
    const shuffled = { ...EXAMPLE, entities: [...EXAMPLE.entities].reverse(), facts: [...EXAMPLE.facts].reverse() };
    expect(layOut(buildGraph(shuffled))).toEqual(layOut(buildGraph(EXAMPLE)));
    expect(layOut(syntheticGraph(700, 1500))).toEqual(layOut(syntheticGraph(700, 1500)));
  });

  test('gives every node a place, a community and a weight', () => {
    fc.assert(fc.property(knowledge, (k) => {
      const graph = buildGraph(k);
      const { positions, communities, importance } = layOut(graph);
      expect([positions.length, communities.length, importance.length]).toEqual([graph.order * 2, graph.order, graph.order]);
      for (const number of [...positions, ...communities, ...importance]) expect(number).toSatisfy(Number.isFinite);
      for (const weight of importance) expect(weight >= 0 && weight <= 1).toBe(true);
    }), { seed: SEED, numRuns: 200 });
  });

  test('of nothing is nothing', () => {
    expect(layOut(buildGraph(EMPTY))).toEqual({ positions: [], communities: [], importance: [] });
  });

  test('puts the communities of a graph apart, the largest first', () => {
    const { communities } = layOut(syntheticGraph(300, 500));
    const sizes = new Map<number, number>();
    for (const community of communities.filter((number) => number >= 0)) sizes.set(community, (sizes.get(community) ?? 0) + 1);
    const ordered = [...sizes].sort(([a], [b]) => a - b).map(([, size]) => size);
    expect(ordered.length).toBeGreaterThan(2);
    expect(ordered).toEqual([...ordered].sort((a, b) => b - a));
  });

  test('moves labels off each other', () => {
    const places = Array.from({ length: 20 }, (_, index) => ({ x: index % 5, y: index % 3 }));
    const nodes = places.map((_, index) => ({ label: `Name ${index}`, radius: 6 }));
    const moved = makeRoom(places, nodes, []);
    for (const [a, one] of moved.entries()) {
      for (const other of moved.slice(a + 1)) expect(Math.abs(one.y - other.y) > 15 || Math.abs(one.x - other.x) > 50).toBe(true);
    }
  });

  test('moves discs off each other, and keeps what stood apart in its order', () => {
    const places = Array.from({ length: 400 }, (_, index) => ({ x: index % 20, y: Math.floor(index / 20) }));
    const radii = places.map((_, index) => 4 + (index % 7));
    const moved = separateDiscs([...places, { x: 60, y: 60 }], [...radii, 10]);
    for (const [a, one] of moved.entries()) {
      // Drawn at six tenths of their full size.
      for (const [b, other] of moved.entries()) if (a < b) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(((radii[a] ?? 10) + (radii[b] ?? 10)) * 0.6);
    }
    expect(moved.at(-1)?.x).toBe(Math.max(...moved.map(({ x }) => x)));
  });

  test('untangles lines that need not cross', () => {
    // A circle of eight, its nodes standing in the wrong order.
    const wrong = [0, 4, 1, 6, 3, 7, 2, 5];
    const places = wrong.map((turn) => ({ x: 300 + 250 * Math.cos((turn * Math.PI) / 4), y: 300 + 250 * Math.sin((turn * Math.PI) / 4) }));
    const lines = wrong.map((_, index) => ({ from: index, to: (index + 1) % 8, label: 'KNOWS' }));
    const nodes = wrong.map((_, index) => ({ label: `N${index}`, radius: 6 }));
    const crossings = (at: readonly { x: number; y: number }[]): number => lines.flatMap((one, a) => lines.slice(a + 1).filter((other) =>
      new Set([one.from, one.to, other.from, other.to]).size === 4 && cross(at[one.from]!, at[one.to]!, at[other.from]!, at[other.to]!))).length;
    const untangled = untangle(places, nodes, lines);
    expect(crossings(places)).toBeGreaterThan(5);
    expect(crossings(untangled)).toBe(0);
    expect(untangle(places, nodes, lines)).toEqual(untangled);
  });
});

type Point = { readonly x: number; readonly y: number };

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): boolean => (q.x - p.x) * (r.y - p.y) > (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
