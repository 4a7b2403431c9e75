import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.js';
import { knowledgeOf } from '../../src/graph/read.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import { toKnowledge } from '../../src/push/pulled-knowledge.js';
import { fromPortableId } from '../../src/push/pulled-rows.js';
import { toPushRows } from '../../src/push/rows.js';
import { portableId, toWellFormed } from '../../src/graph/portable-id.js';
import { hostileText, knowledge, SEED } from '../arbitraries.js';
import { EXAMPLE } from '../graph/example.js';
import { asPulled } from './stored.js';

const rowsOf = (content: Knowledge, dataset = 'd') => toPushRows(buildGraph(content), dataset);

describe('toPushRows', () => {
  test('gives every row the dataset and a digest', () => {
    const { nodes, relationships } = rowsOf(EXAMPLE, 'news');
    for (const { properties, digest } of [...nodes, ...relationships]) {
      expect(properties).toMatchObject({ dataset: 'news', digest });
    }
  });

  test('makes whole numbers of counts and offsets, and floats of the rest', () => {
    const { nodes, relationships } = rowsOf(EXAMPLE);
    expect(nodes[0]?.properties['mentionCount']).toBe(1n);
    expect(relationships[0]?.properties).toMatchObject({ confidence: 0.9, documentCount: 1n });
  });

  test('says the same of the same graph, and another thing of every other', () => {
    const digest = rowsOf(EXAMPLE).digest;
    expect(rowsOf(structuredClone(EXAMPLE)).digest).toBe(digest);
    const others: Knowledge[] = [
      { ...EXAMPLE, decisions: [{ action: 'join', left: 'a', right: 'b', leftName: 'a', rightName: 'b', comparison: 'c', score: 1, explanation: '' }] },
      { ...EXAMPLE, diagnostics: [] },
      { ...EXAMPLE, entities: EXAMPLE.entities.map((entity) => ({ ...entity, aliases: entity.aliases.map((alias) => ({ ...alias, count: 2 })) })) },
      { ...EXAMPLE, documents: EXAMPLE.documents.map((document) => ({ ...document, text: `${document.text} ` })) },
      { ...EXAMPLE, facts: EXAMPLE.facts.map((fact) => ({ ...fact, confidence: 0.8 })) },
      { ...EXAMPLE, facts: EXAMPLE.facts.slice(1) },
    ];
    expect(new Set([digest, ...others.map((other) => rowsOf(other).digest)]).size).toBe(others.length + 1);
  });

  test('keeps index keys short and apart', () => {
    const long = (letter: string) => ({ id: 'x'.repeat(9000) + letter, name: '\u{1F600}'.repeat(9000), type: 'Person', aliases: [], mentions: [] });
    const [a, b] = rowsOf({ ...EXAMPLE, entities: [...EXAMPLE.entities, long('a'), long('b')] }).nodes.filter(({ id }) => id.length > 100);
    expect(a?.id).not.toBe(b?.id);
    for (const node of [a, b]) {
      const { id, name } = node?.properties as { readonly id: string; readonly name: string };
      expect(Buffer.byteLength(id)).toBeLessThan(4000);
      expect(Buffer.byteLength(name)).toBeLessThan(4000);
      expect(toWellFormed(name)).toBe(name);
    }
  });
});

describe('rows read back', () => {
  test('are the knowledge they were made from, whatever the text', () => {
    fc.assert(fc.property(knowledge, (content) => {
      const graph = buildGraph(content);
      expect(toKnowledge(asPulled(toPushRows(graph, 'd')))).toEqual(knowledgeOf(graph));
    }), { seed: SEED, numRuns: 300 });
  });

  test('keep what is too long for an index', () => {
    const entity = { id: 'x'.repeat(9000), name: 'y'.repeat(9000), type: 'Person', aliases: [], mentions: [] };
    const document = { ...EXAMPLE.documents[0]!, id: 'z'.repeat(9000) };
    const content: Knowledge = { ...EXAMPLE, documents: [...EXAMPLE.documents, document], entities: [...EXAMPLE.entities, entity].sort((a, b) => (a.id < b.id ? -1 : 1)) };
    expect(toKnowledge(asPulled(rowsOf(content)))).toEqual(content);
  });

  test('have the ids they had', () => {
    fc.assert(fc.property(fc.oneof(hostileText, fc.string({ unit: fc.constantFrom('%', 'u', '0', '4', '1', '\n', '\uD800') })), (id) => {
      expect(fromPortableId(portableId(id))).toBe(id);
    }), { seed: SEED });
  });
});
