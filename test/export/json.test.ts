import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GraphFileError } from '../../src/export/json/errors.js';
import { readJson } from '../../src/export/json/read.js';
import { GRAPH_JSON_SCHEMA } from '../../src/export/json/schema.js';
import { writeJson } from '../../src/export/json/write.js';
import { buildGraph } from '../../src/graph/graph.js';
import { knowledgeOf } from '../../src/graph/read.js';
import { knowledge, SEED } from '../arbitraries.js';
import { EMPTY, EXAMPLE } from '../graph/example.js';

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(GRAPH_JSON_SCHEMA);
const example = writeJson(buildGraph(EXAMPLE));

describe('writeJson', () => {
  test('writes one record a line and ends with a newline', () => {
    const lines = example.split('\n');
    expect(lines).toHaveLength(20);
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => line.startsWith('{"id":"f'))).toHaveLength(3);
  });

  test('writes the form that others read', () => {
    const data = JSON.parse(example) as { entities: unknown[]; facts: { type: string; evidence: unknown[] }[] };
    expect(data.entities[0]).toEqual({
      id: 'eric-yuan', name: 'Eric Yuan', type: 'Person', aliases: ['Yuan'], aliasCounts: [1],
      mentions: [{ doc: 'news', start: 20, end: 29, text: 'Eric Yuan', form: 'name' }],
    });
    expect(data.facts.map(({ type }) => type)).toEqual(['FOUNDED_BY', 'FOUNDED_ON', 'THREATENED_BANNED']);
    expect(data.facts[0]?.evidence[0]).toMatchObject({ doc: 'news', start: 0, end: 29, quote: 'Zoom was founded by Eric Yuan' });
  });

  test('keeps to its schema, and the schema is published', async () => {
    expect(validate(JSON.parse(example)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(JSON.parse(writeJson(buildGraph(EMPTY))))).toBe(true);
    await expect(`${JSON.stringify(GRAPH_JSON_SCHEMA, null, 2)}\n`).toMatchFileSnapshot('../../docs/graph.schema.json');
  });

  test('reads back to the same graph and the same bytes', () => {
    fc.assert(fc.property(knowledge, (k) => {
      const written = writeJson(buildGraph(k));
      const graph = readJson(written, 'graph.json');
      expect(knowledgeOf(graph)).toStrictEqual(k);
      expect(writeJson(graph)).toBe(written);
      expect(validate(JSON.parse(written)), JSON.stringify(validate.errors)).toBe(true);
      // What reaches the disk is UTF-8; nothing may be lost there.
      expect(new TextDecoder().decode(new TextEncoder().encode(written))).toBe(written);
    }), { seed: SEED, numRuns: 200 });
  });
});

describe('readJson', () => {
  test('passes over a byte order mark and fields of later versions', () => {
    const later = JSON.parse(example) as Record<string, unknown>;
    expect(knowledgeOf(readJson(`\uFEFF${JSON.stringify({ ...later, more: 1 })}`, 'g'))).toEqual(EXAMPLE);
  });

  type Json = { [key: string]: Json } & Json[];
  const broken: [string, (graph: Json) => void, string, RegExp][] = [
    ['a version from the future', (g) => Object.assign(g, { version: 2 }), 'version', /version 2 is not known/],
    ['no facts', (g) => { delete (g as Record<string, unknown>)['facts']; }, '', /"facts" is missing/],
    ['a list that is none', (g) => Object.assign(g, { facts: {} }), 'facts', /expected a list, found an object/],
    ['a record that is none', (g) => Object.assign(g['facts']!, { 1: null }), 'facts[1]', /expected an object, found null/],
    ['a number as a name', (g) => Object.assign(g['entities']![2]!, { name: 5 }), 'entities[2].name', /expected a string, found 5/],
    ['a half offset', (g) => Object.assign(g['facts']![0]!['evidence']![0]!, { start: 0.5 }), 'facts[0].evidence[0].start', /whole number/],
    ['an unknown modality', (g) => Object.assign(g['facts']![0]!, { modality: 'hoped' }), 'facts[0].modality', /expected one of actual, .*"hoped"/],
    ['too much confidence', (g) => Object.assign(g['facts']![0]!, { confidence: 1.5 }), 'facts[0].confidence', /from 0 to 1/],
    ['a threat made to look true', (g) => Object.assign(g['facts']![2]!, { type: 'BANNED' }), 'facts[2].type', /"THREATENED_BANNED"/],
    ['a fact without evidence', (g) => Object.assign(g['facts']![1]!, { evidence: [] }), 'facts[1].evidence', /needs evidence/],
    ['a changed quote', (g) => Object.assign(g['facts']![1]!['evidence']![0]!, { quote: 'Zoom' }), 'facts[1].evidence[0]', /text-mismatch/],
    ['a fact about nobody', (g) => Object.assign(g['facts']![1]!, { subject: 'x' }), 'facts[1].subject', /unknown-entity/],
    ['the same id twice', (g) => Object.assign(g['entities']![1]!, { id: 'eric-yuan' }), 'entities[1].id', /duplicate-id/],
    ['a count too few', (g) => Object.assign(g['entities']![0]!, { aliasCounts: [] }), 'entities[0].aliasCounts', /0 counts for 1 aliases/],
    ['a span of three', (g) => Object.assign(g['documents']![0]!['sentences']!, { 0: [1, 2, 3] }), 'documents[0].sentences[0]', /expected \[start, end\]/],
    ['an inherited key', (g) => Object.setPrototypeOf(g, { x: 1 }) && delete (g as Record<string, unknown>)['version'], '', /"version" is missing/],
  ];
  test.each(broken)('names the place of %s', (_, breakIt, place, problem) => {
    const data = JSON.parse(example) as Json;
    breakIt(data);
    expect(() => readJson(JSON.stringify(data), 'my.json')).toThrow(expect.objectContaining({ name: 'GraphFileError', file: 'my.json', place }));
    expect(() => readJson(JSON.stringify(data), 'my.json')).toThrow(problem);
  });

  test.each(['', '{', '[]', 'null', '{"version":1}', '{"__proto__":{"version":1}}'])('refuses %j with a clear error', (text) => {
    expect(() => readJson(text, 'my.json')).toThrow(GraphFileError);
    expect(() => readJson(text, 'my.json')).toThrow(/^my\.json: /);
  });
});
