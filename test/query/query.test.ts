import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.js';
import type { Value } from '../../src/query/cypher/values/value.js';
import { openForQueries, prepareQuery, runQuery } from '../../src/query/query.js';
import { EXAMPLE } from '../graph/example.js';

const graph = openForQueries(buildGraph(EXAMPLE));

function ask(query: string, parameters: Record<string, unknown> = {}): (readonly Value[])[] {
  return [...runQuery(graph, query, parameters).rows];
}

describe('a knowledge graph', () => {
  test('is asked for facts, quotes and sentences in one query', () => {
    expect(ask(`
      MATCH (a:Organization)-[r:FOUNDED_BY]->(b:Person), (s:Sentence)-[e:SUPPORTS {fact: r.id}]->(a), (s)-[:PART_OF]->(d:Document)
      RETURN a.name, b.name, e.quote, s.text, d.title
    `)).toEqual([['Zoom', 'Eric Yuan', 'Zoom was founded by Eric Yuan', 'Zoom was founded by Eric Yuan in 2011.', 'Zoom and TikTok']]);
  });

  test('has the texts of its documents', () => {
    expect(ask("MATCH (d:Document)<-[:PART_OF]-(s) WHERE d.text CONTAINS 'threatened' RETURN substring(d.text, s.start, s.end - s.start) = s.text")).toEqual([[true], [true]]);
  });

  test('takes prepared queries with parameters', () => {
    const query = prepareQuery('MATCH (n:Entity) WHERE n.name = $name RETURN n.type');
    expect(query.parameterNames).toEqual(['name']);
    expect([...runQuery(graph, query, { name: 'Zoom' }).rows]).toEqual([['Organization']]);
  });

  test('cannot be written', () => {
    expect(() => runQuery(graph, 'CREATE (:Entity)', {}, { write: true })).toThrow('reading only');
  });

  test('takes procedures of the user beside its own', () => {
    const procedures = [{
      name: 'my.numbers', inputs: [], outputs: [{ name: 'n', type: 'INTEGER' as const }], call: () => [[1n], [2n]],
    }];
    expect([...runQuery(graph, 'CALL my.numbers() YIELD n RETURN sum(n)', {}, { procedures }).rows]).toEqual([[3n]]);
  });
});

describe('procedures', () => {
  test('relata.evidence tells where a fact is stated', () => {
    expect(ask(`
      MATCH (:Organization)-[r:FOUNDED_BY]->(:Person) CALL relata.evidence(r) YIELD document, sentence, quote, start, end
      RETURN document.title, sentence.text, quote, start, end - start = size(quote)
    `)).toEqual([['Zoom and TikTok', 'Zoom was founded by Eric Yuan in 2011.', 'Zoom was founded by Eric Yuan', 0n, true]]);
  });

  test('relata.evidence knows nothing of what is no fact', () => {
    expect(ask('MATCH ()-[r:PART_OF]->() CALL relata.evidence(r) YIELD quote RETURN count(*)')).toEqual([[0n]]);
    expect(ask('OPTIONAL MATCH ()-[r:NOTHING]->() CALL relata.evidence(r) YIELD quote RETURN quote')).toEqual([]);
  });

  test('relata.pageRank gives every entity a share of 1', () => {
    expect(ask('CALL relata.pageRank() YIELD node, score RETURN count(node) = COUNT { (:Entity) }, round(sum(score), 6), all(s IN collect(score) WHERE s > 0)'))
      .toEqual([[true, 1, true]]);
  });

  test('relata.communities keeps together what facts join, and apart what they do not', () => {
    const rows = ask("CALL relata.communities() YIELD node, community RETURN collect(CASE WHEN node.name IN ['Zoom', 'Eric Yuan'] THEN community END) AS together, count(DISTINCT community) > 1");
    expect(rows).toEqual([[[0n, 0n], true]]);
  });
});
