import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/export/json/read.js';
import { openForQueries, runQuery } from '../../src/query/query.js';
import { readCookbook, toCypherFile } from './cookbook.js';

const graph = openForQueries(readJson(readFileSync('graphs/zoom/graph.json', 'utf8'), 'graph.json'));
const recipes = readCookbook();

/** What the example articles say, and so some row of the answer must: by question, a value of each column that matters. */
const ANSWERS: readonly (readonly [question: string, row: Readonly<Record<string, unknown>>])[] = [
  ['Who founded what?', { company: 'ByteDance', founder: 'Zhang Yiming' }],
  ['Who founded what?', { company: 'Zoom', founder: 'Eric Yuan' }],
  ['When was each company founded?', { company: 'Zoom', founded: '2011' }],
  ['Who leads which company?', { company: 'Microsoft', leaders: ['Satya Nadella'] }],
  ['Who used to work where?', { person: 'Eric Yuan', company: 'Cisco' }],
  ['Who owns what?', { owner: 'ByteDance', owned: 'TikTok' }],
  ['What is denied?', { subject: 'Microsoft', type: 'NOT_ACQUIRED', object: 'TikTok' }],
  ['What is no longer so?', { subject: 'Eric Yuan', relation: 'EMPLOYED_BY', object: 'Cisco' }],
  ['Which facts rest on one source only?', { subject: 'ByteDance', type: 'FOUNDED_BY', object: 'Zhang Yiming' }],
  ['Which facts do several sources state?', { subject: 'Zoom', type: 'FOUNDED_ON', object: '2011', documents: 2 }],
  ['Who is named in the same sentence as whom?', { person: 'Eric Yuan', companion: 'Zoom' }],
];

function rowsOf(query: string): Record<string, unknown>[] {
  const { columns, rows } = runQuery(graph, query);
  return [...rows].map((row) => Object.fromEntries(columns.map((name, index) => [name, typeof row[index] === 'bigint' ? Number(row[index]) : row[index]])));
}

describe('the cookbook', () => {
  test('has its questions', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(25);
    expect(new Set(recipes.map(({ question }) => question)).size).toBe(recipes.length);
    expect(readFileSync('docs/cookbook.md', 'utf8').match(/```cypher/gu)).toHaveLength(recipes.length);
  });

  test.each(recipes.map(({ question, query }) => [question, query]))('%s', (_question, query) => {
    const { rows, warnings } = runQuery(graph, query);
    expect([...rows].length).toBeLessThan(100);
    // Types come and go with what articles say; labels and properties are ours.
    expect(warnings.filter(({ kind }) => kind !== 'UnknownType')).toEqual([]);
  });

  test('nearly every question has an answer in the example', () => {
    const unanswered = recipes.filter(({ query }) => rowsOf(query).length === 0).map(({ question }) => question);
    expect(unanswered.length, unanswered.join(' ')).toBeLessThanOrEqual(4);
  });

  test.each(ANSWERS)('%s: %j', (question, row) => {
    const query = recipes.find((recipe) => recipe.question === question)?.query ?? '';
    expect(rowsOf(query)).toContainEqual(expect.objectContaining(row));
  });

  test('is the same as a file for Neo4j Browser', () => {
    expect(readFileSync('docs/cookbook.cypher', 'utf8'), 'npx tsx scripts/write-cookbook.ts').toBe(toCypherFile(recipes));
  });
});
