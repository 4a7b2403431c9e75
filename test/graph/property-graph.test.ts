import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.js';
import { portableId, toIdentifier, toWellFormed } from '../../src/graph/portable-id.js';
import { toPropertyGraph } from '../../src/graph/property-graph.js';
import type { NodeReference, RelationshipRow } from '../../src/graph/property-rows.js';
import { factType, isActual } from '../../src/model/fact.js';
import type { Entity } from '../../src/model/entity.js';
import { hostileText, knowledge, SEED } from '../arbitraries.js';
import { EMPTY, EXAMPLE } from './example.js';

const { nodes, relationships } = toPropertyGraph(buildGraph(EXAMPLE));
const line = (row: RelationshipRow) => `${row.start.label} ${row.start.id} -${row.type}-> ${row.end.label} ${row.end.id}`;

describe('toPropertyGraph', () => {
  test('makes nodes with a key label and a name', () => {
    expect(nodes.map(({ labels, properties }) => `${labels.join(':')} ${properties['name']}`)).toEqual([
      'Entity:Person Eric Yuan',
      'Entity:Product TikTok',
      'Entity:Place U.S.',
      'Entity:Organization Zoom',
      'Literal:Date 2011',
      'Document Zoom and TikTok',
      'Sentence Zoom was founded by Eric Yuan in 2011.',
      'Sentence The U.S. threatened to ban TikTok.',
    ]);
  });

  test('leads from facts to sentences to documents', () => {
    expect(relationships.map(line)).toEqual([
      'Entity zoom -FOUNDED_BY-> Entity eric-yuan',
      'Entity zoom -FOUNDED_ON-> Literal Date:2011',
      'Entity united-states -THREATENED_BANNED-> Entity tiktok',
      'Sentence news#0-38 -PART_OF-> Document news',
      'Sentence news#39-73 -PART_OF-> Document news',
      'Sentence news#0-38 -MENTIONS-> Entity eric-yuan',
      'Sentence news#39-73 -MENTIONS-> Entity tiktok',
      'Sentence news#39-73 -MENTIONS-> Entity united-states',
      'Sentence news#0-38 -MENTIONS-> Entity zoom',
      'Sentence news#0-38 -SUPPORTS-> Entity zoom',
      'Sentence news#0-38 -SUPPORTS-> Entity zoom',
      'Sentence news#39-73 -SUPPORTS-> Entity united-states',
    ]);
  });

  test('keeps a fact whole in its properties', () => {
    expect(relationships[0]?.properties).toEqual({
      id: 'f1', relation: 'FOUNDED_BY', open: false, polarity: 'asserted', modality: 'actual', tense: 'past',
      aspect: 'event', confidence: 0.9, documentCount: 1, firstSeen: '2020-08-03', lastSeen: '2020-08-03', evidenceCount: 1, quotes: ['Zoom was founded by Eric Yuan'],
      documents: ['news'], sentences: ['news#0-38'], madeBy: ['rule'], conflicts: [],
      qualifier_date: '2011', qualifiers: '{"date":"2011"}',
    });
  });

  test('lets no entity type pass for a document', () => {
    const named = (type: string): Entity => ({ id: `a ${type}`, name: type, type, aliases: [], mentions: [] });
    const rows = toPropertyGraph(buildGraph({ ...EMPTY, entities: ['', 'Document', 'Work/Document'].map(named) })).nodes;
    expect(rows.map(({ labels }) => labels)).toEqual([['Entity'], ['Entity', 'DocumentEntity'], ['Entity', 'Work']]);
  });

  test('makes a passage of evidence that stands in no sentence', () => {
    const bare = { ...EXAMPLE, documents: EXAMPLE.documents.map((document) => ({ ...document, sentences: [] })) };
    const rows = toPropertyGraph(buildGraph(bare)).relationships;
    expect(rows.filter(({ type }) => type === 'SUPPORTS').map(({ start }) => start.id)).toEqual(['news#0-29', 'news#0-37', 'news#39-72']);
  });

  test('joins up, keeps ids apart and the law, whatever the names', () => {
    fc.assert(fc.property(knowledge, (k) => {
      const rows = toPropertyGraph(buildGraph(k));
      const key = ({ label, id }: NodeReference) => JSON.stringify([label, id]);
      const known = new Set(rows.nodes.map(({ id, labels }) => key({ label: labels[0], id })));
      expect(known.size).toBe(rows.nodes.length);
      for (const { start, end } of rows.relationships) {
        expect(known.has(key(start))).toBe(true);
        expect(known.has(key(end))).toBe(true);
      }
      const facts = rows.relationships.slice(0, k.facts.length);
      k.facts.forEach((fact, at) => {
        expect(facts[at]).toMatchObject({ id: portableId(fact.id), type: toIdentifier(factType(fact)) });
        if (!isActual(fact)) expect(facts[at]?.type).not.toBe(toIdentifier(fact.relation));
      });
      const supports = rows.relationships.filter(({ type, start }) => type === 'SUPPORTS' && start.label === 'Sentence');
      expect(supports).toHaveLength(k.facts.flatMap(({ evidence }) => evidence).length);
    }), { seed: SEED, numRuns: 200 });
  });
});

describe('portable ids', () => {
  test.each([
    ['zoom', 'zoom'],
    ['50%', '50%'],
    ['a\u0000b', 'a%u0000b'],
    ['a%u0000b', 'a%u0025u0000b'],
    ['\uD83D', '%uD83D'],
    ['😀', '😀'],
  ])('%j is %s', (id, portable) => expect(portableId(id)).toBe(portable));

  test('stay different where the ids are, and UTF-8 carries them', () => {
    fc.assert(fc.property(hostileText, hostileText, (a, b) => {
      expect(portableId(a) === portableId(b)).toBe(a === b);
      expect(new TextDecoder().decode(new TextEncoder().encode(portableId(a)))).toBe(portableId(a).replace(/^\uFEFF/, ''));
    }), { seed: SEED, numRuns: 500 });
  });

  test('identifiers and texts lose what cannot be kept', () => {
    expect(toIdentifier('A`B\\u0060\n\u202E')).toBe('A_B_u0060__');
    expect(toWellFormed('a\uD83D😀')).toBe('a\uFFFD😀');
  });
});
