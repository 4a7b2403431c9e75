import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.js';
import { documentsOf } from '../../src/graph/read.js';
import { toPropertyGraph } from '../../src/graph/property-graph.js';
import { toWellFormed } from '../../src/graph/portable-id.js';
import { INTEGER_PROPERTIES, type Properties, type PropertyValue } from '../../src/graph/property-rows.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import type { GraphReader } from '../../src/query/cypher/store.js';
import type { Entity, Value } from '../../src/query/cypher/values/value.js';
import { openForQueries } from '../../src/query/query.js';
import { knowledge, SEED } from '../arbitraries.js';
import { EXAMPLE } from '../graph/example.js';

/** All of a graph as plain lists: what the rows for a database say, and what queries see. */
interface Content {
  readonly nodes: readonly unknown[];
  readonly relationships: readonly unknown[];
}

function ofRows(from: Knowledge): Content {
  const graph = buildGraph(from);
  const texts = new Map(documentsOf(graph).map(({ id, text }, index) => [index, { id, text }]));
  const { nodes, relationships } = toPropertyGraph(graph);
  const documents = [...texts.values()];
  return {
    nodes: nodes.map(({ id, labels, properties }) => {
      const text = labels[0] === 'Document' ? { text: toWellFormed(documents.shift()?.text ?? '') } : {};
      return [`${labels[0]}:${id}`, labels, toValues({ ...properties, ...text })];
    }),
    relationships: relationships.map(({ id, type, start, end, properties }) =>
      [`${type}:${id}`, type, `${start.label}:${start.id}`, `${end.label}:${end.id}`, toValues(properties)]),
  };
}

function toValues(properties: Properties): ReadonlyMap<string, unknown> {
  const entries = Object.entries(properties).map(([key, value]): [string, PropertyValue | bigint] =>
    [key, typeof value === 'number' && INTEGER_PROPERTIES.has(key) ? BigInt(value) : value]);
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function ofStore(store: GraphReader): Content {
  return {
    nodes: store.nodes().map((node) => [node.id, node.labels, store.properties(node.properties)]),
    relationships: store.relationships().map((link) => [link.id, link.type, link.start.id, link.end.id, store.properties(link.properties)]),
  };
}

/** Every property, asked for by its name. */
function oneByOne(store: GraphReader, entity: Entity): ReadonlyMap<string, Value> {
  return new Map([...store.keys(entity.properties)].sort().map((key) => [key, store.property(entity, key)]));
}

describe('a graph that is opened for queries', () => {
  test('is the graph that a database gets', () => {
    expect(ofStore(openForQueries(buildGraph(EXAMPLE)))).toEqual(ofRows(EXAMPLE));
  });

  test('is so for any knowledge, and gives properties one by one as it gives them all', () => {
    fc.assert(fc.property(knowledge, (any) => {
      const store = openForQueries(buildGraph(any));
      expect(ofStore(store)).toEqual(ofRows(any));
      for (const entity of [...store.nodes(), ...store.relationships()]) expect(oneByOne(store, entity)).toEqual(store.properties(entity.properties));
    }), { seed: SEED, numRuns: 100 });
  });

  test('has no properties but those', () => {
    const store = openForQueries(buildGraph(EXAMPLE));
    for (const entity of [...store.nodes(), ...store.relationships()]) {
      for (const key of ['source', 'shape', 'keys', 'read', 'constructor', '__proto__', 'toString', 'qualifier_', 'qualifier_constructor']) {
        if (key !== 'source' || entity.kind !== 'node' || !entity.labels.includes('Document')) expect(store.property(entity, key)).toBeNull();
      }
    }
  });
});
