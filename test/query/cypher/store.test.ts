import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { openGraphology } from '../../../src/query/cypher/graph/graphology-store.js';
import { failureOf, graphOf, rowsOf } from './ask.js';
import type { TestGraph } from './ask.js';

describe('a graphology graph', () => {
  test('is read as it is, with whole numbers as integers', () => {
    const graph: TestGraph = new MultiDirectedGraph();
    graph.addNode('a', { labels: ['A'], properties: { n: 1, f: 0.5, s: 'x', l: ['p', 'q'], nothing: null } });
    graph.addNode('b');
    graph.addDirectedEdgeWithKey('e', 'a', 'b', { type: 'T', properties: { n: 2 } });
    const store = openGraphology(graph);
    expect(rowsOf(store, 'MATCH (a:A)-[r:T]->(b) RETURN a, r, b, elementId(r)')).toEqual(["(:A {f: 0.5, l: ['p', 'q'], n: 1, s: 'x'}) | [:T {n: 2}] | () | 'e'"]);
  });

  test('may say which numbers are integers', () => {
    const graph: TestGraph = new MultiDirectedGraph();
    graph.addNode('a', { properties: { count: 1, share: 1 } });
    const store = openGraphology(graph, { isIntegerKey: (key) => key === 'count' });
    expect(rowsOf(store, 'MATCH (a) RETURN a.count, a.share, a.share / 2')).toEqual(['1 | 1.0 | 0.5']);
  });

  test('names that objects have of themselves are no properties', () => {
    const graph: TestGraph = new MultiDirectedGraph();
    graph.addNode('a', { labels: ['constructor'], properties: JSON.parse('{"__proto__": 1, "x": 2}') as Record<string, unknown> });
    const store = openGraphology(graph, { write: true });
    expect(rowsOf(store, 'MATCH (a:constructor) RETURN a.constructor, a.toString, a.`__proto__`, keys(a)')).toEqual(["null | null | 1 | ['__proto__', 'x']"]);
    rowsOf(store, 'MATCH (a) SET a.`__proto__` = 3, a.toString = 4');
    expect(rowsOf(store, 'MATCH (a) RETURN a')).toEqual(['(:constructor {__proto__: 3, toString: 4, x: 2})']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test('gets what a query writes, and its own objects stay as they were', () => {
    const graph: TestGraph = new MultiDirectedGraph();
    const properties = { x: 1 };
    graph.addNode('a', { labels: ['A'], properties });
    const store = openGraphology(graph, { write: true });
    rowsOf(store, "MATCH (a:A) SET a.x = 2, a:B CREATE (a)-[:R {w: 1}]->(:C {name: 'new'})");
    expect(properties).toEqual({ x: 1 });
    expect(graph.getNodeAttributes('a')).toEqual({ labels: ['A', 'B'], properties: { x: 2 } });
    expect(graph.mapEdges((_key, attributes) => attributes)).toEqual([{ type: 'R', properties: { w: 1 } }]);
    rowsOf(store, 'MATCH (c:C) DETACH DELETE c');
    expect([graph.order, graph.size]).toEqual([1, 0]);
    expect(graph.nodes()).toEqual(['a']);
  });
});

describe('indexes', () => {
  const step = fc.oneof(
    fc.record({ query: fc.constant('CREATE (:A {x: $x})'), x: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ query: fc.constant('CREATE (:B {x: $x})'), x: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ query: fc.constant('MATCH (n:A {x: $x}) SET n.x = n.x + 1'), x: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ query: fc.constant('MATCH (n:B {x: $x}) SET n:A'), x: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ query: fc.constant('MATCH (n:A {x: $x}) REMOVE n:A SET n:B'), x: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ query: fc.constant('MATCH (n:A {x: $x}) REMOVE n.x'), x: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ query: fc.constant('MATCH (n {x: $x}) DETACH DELETE n'), x: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ query: fc.constant('MERGE (n:A {x: $x})'), x: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ query: fc.constant('MERGE (n:A {x: $x}) SET n.x = 9 REMOVE n:A CREATE (:A {x: $x}) WITH n DELETE n RETURN 1 / 0'), x: fc.integer({ min: 0, max: 3 }) }),
  );

  test('stay true whatever is written, also by queries that fail', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const { graph, store } = graphOf('CREATE (:A {x: 0}), (:A:B {x: 1}), (:B {x: 1})');
      for (const { query, x } of steps) {
        const failure = failureOf(store, query, { x });
        expect(failure === 'none' || failure.startsWith('ArithmeticError')).toBe(true);
        for (const label of ['A', 'B']) {
          for (const value of [0, 1, 2, 9]) {
            const indexed = rowsOf(store, `MATCH (n:${label} {x: ${value}}) RETURN id(n) ORDER BY id(n)`);
            const scanned = rowsOf(store, `MATCH (n) WHERE n:${label} AND n.x + 0 = ${value} RETURN id(n) ORDER BY id(n)`);
            expect(indexed).toEqual(scanned);
          }
        }
        const fresh = openGraphology(graph);
        expect(rowsOf(fresh, 'MATCH (n) RETURN n ORDER BY n.x, labels(n)')).toEqual(rowsOf(store, 'MATCH (n) RETURN n ORDER BY n.x, labels(n)'));
      }
    }), { seed: 3, numRuns: 100 });
  });
});
