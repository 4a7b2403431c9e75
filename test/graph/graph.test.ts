import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GraphError } from '../../src/graph/errors.js';
import { buildGraph, entityKey, literalKey } from '../../src/graph/graph.js';
import { entitiesOf, factsOf, findEntity, findFact, knowledgeOf, literalsOf, neighboursOf, objectName } from '../../src/graph/read.js';
import type { Fact } from '../../src/model/fact.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import { knowledge, SEED } from '../arbitraries.js';
import { EMPTY, EXAMPLE } from './example.js';

describe('buildGraph', () => {
  test('gives back what it was built from', () => {
    fc.assert(
      fc.property(knowledge, (k) => {
        expect(knowledgeOf(buildGraph(k))).toStrictEqual(k);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('is the same graph whatever the order of its parts', () => {
    const reversed = { ...EXAMPLE, entities: [...EXAMPLE.entities].reverse(), facts: [...EXAMPLE.facts].reverse() };
    expect(JSON.stringify(buildGraph(reversed).export())).toBe(JSON.stringify(buildGraph(EXAMPLE).export()));
  });

  test('makes entities and values nodes, and facts edges with their type', () => {
    const graph = buildGraph(EXAMPLE);
    expect(graph.nodes()).toEqual([
      'entity:eric-yuan', 'entity:tiktok', 'entity:united-states', 'entity:zoom', 'literal:Date:2011',
    ]);
    expect(graph.mapEdges((id, edge, source, target) => `${id} ${source} ${edge.type} ${target}`)).toEqual([
      'f1 entity:zoom FOUNDED_BY entity:eric-yuan',
      'f2 entity:zoom FOUNDED_ON literal:Date:2011',
      'f3 entity:united-states THREATENED_BANNED entity:tiktok',
    ]);
  });

  test('gives an empty graph for no knowledge', () => {
    const graph = buildGraph(EMPTY);
    expect([graph.order, graph.size]).toEqual([0, 0]);
  });
});

describe('reading', () => {
  const graph = buildGraph(EXAMPLE);

  test('finds entities, facts and values', () => {
    expect(entitiesOf(graph).map(({ name }) => name)).toEqual(['Eric Yuan', 'TikTok', 'U.S.', 'Zoom']);
    expect(factsOf(graph)).toHaveLength(3);
    expect(literalsOf(graph).map(({ id }) => id)).toEqual(['Date:2011']);
    expect(findEntity(graph, 'zoom')).toEqual(EXAMPLE.entities[3]);
    expect(findFact(graph, 'f3')).toEqual(EXAMPLE.facts[2]);
    expect([findEntity(graph, 'constructor'), findFact(graph, '__proto__')]).toEqual([undefined, undefined]);
  });

  test('names objects', () => {
    expect(factsOf(graph).map(({ object }) => objectName(graph, object))).toEqual(['Eric Yuan', '2011', 'TikTok']);
  });

  test('steps to neighbours in both directions, by fact id', () => {
    const step = (id: string) => neighboursOf(graph, id).map(({ fact, direction, node }) => `${fact.id} ${direction} ${node.id}`);
    expect(step('zoom')).toEqual(['f1 out eric-yuan', 'f2 out Date:2011']);
    expect(step('tiktok')).toEqual(['f3 in united-states']);
    expect(step('nobody')).toEqual([]);
  });

  test('shows a fact about itself once', () => {
    const [first] = EXAMPLE.facts;
    const self = buildGraph({ ...EXAMPLE, facts: [{ ...(first as Fact), object: 'zoom' }] });
    expect(neighboursOf(self, 'zoom').map(({ direction }) => direction)).toEqual(['out']);
  });

  test('keeps entities and values with the same id apart', () => {
    expect(entityKey('Date:2011')).not.toBe(literalKey({ type: 'Date', value: '2011' }));
  });
});

describe('what is refused', () => {
  const change = (fields: Partial<Record<keyof Fact, unknown>>): Knowledge => ({
    ...EXAMPLE,
    facts: [{ ...EXAMPLE.facts[0], ...fields } as Fact],
  });
  const [proof] = (EXAMPLE.facts[0] as Fact).evidence;
  const cases: [string, Knowledge, string, string][] = [
    ['a subject that is no entity', change({ subject: 'nobody' }), 'unknown-entity', 'subject'],
    ['an object that is no entity', change({ object: '__proto__' }), 'unknown-entity', 'object'],
    ['a fact without a relation', change({ relation: '' }), 'empty-relation', 'relation'],
    ['a fact without evidence', change({ evidence: [] }), 'empty-evidence', 'evidence'],
    ['a quote that is not the text', change({ evidence: [{ ...proof, quote: 'Zoom' }] }), 'text-mismatch', 'evidence[0]'],
    ['an empty quote', change({ evidence: [{ ...proof, end: proof.start, quote: '' }] }), 'bad-span', 'evidence[0]'],
    ['evidence past the end', change({ evidence: [{ ...proof, end: 9999 }] }), 'bad-span', 'evidence[0]'],
    ['evidence in no document', change({ evidence: [{ ...proof, doc: 'gone' }] }), 'unknown-document', 'evidence[0]'],
    ['a trigger out of the text', change({ evidence: [{ ...proof, trigger: { start: -1, end: 2 } }] }), 'bad-span', 'evidence[0].trigger'],
    ['a conflict with no fact', change({ conflicts: ['f9'] }), 'unknown-fact', 'conflicts'],
    ['a fact without an id', change({ id: '' }), 'empty-id', 'id'],
    ['an entity twice', { ...EXAMPLE, entities: [...EXAMPLE.entities, ...EXAMPLE.entities] }, 'duplicate-id', 'id'],
    ['a document twice', { ...EXAMPLE, documents: [...EXAMPLE.documents, ...EXAMPLE.documents] }, 'duplicate-id', 'id'],
    ['a mention that is not the text', {
      ...EXAMPLE,
      facts: [],
      entities: [{ id: 'x', name: 'x', type: 'Person', aliases: [], mentions: [{ doc: 'news', start: 0, end: 4, text: 'Zoo', form: 'name' }] }],
    }, 'text-mismatch', 'mentions[0]'],
  ];
  test.each(cases)('%s', (_, k, reason, field) => {
    let thrown: unknown;
    try {
      buildGraph(k);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(GraphError);
    expect(thrown).toMatchObject({ reason, place: { field } });
  });
});
