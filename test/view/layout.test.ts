import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.js';
import { makeRoom } from '../../src/view/layout/make-room.js';
import { layOut } from '../../src/view/layout/layout.js';
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
});
