import { describe, expect, test } from 'vitest';
import { prepare, run } from '../../../src/query/cypher/cypher.js';
import { formatPlan } from '../../../src/query/cypher/run/describe-plan.js';
import type { PlanDescription } from '../../../src/query/cypher/run/describe-plan.js';
import { PEOPLE, graphOf, rowsOf } from './ask.js';

const { store } = graphOf(
  PEOPLE, "UNWIND range(1, 300) AS i CREATE (:Person {name: 'P' + i, age: i % 50})",
  "MATCH (p:Person), (c:Company) WHERE p.age = 7 CREATE (p)-[:WORKS_AT]->(c)",
);

function operatorsOf(description: PlanDescription): string[] {
  return [description.operator, ...description.inputs.flatMap(operatorsOf)];
}

function planOf(query: string): string[] {
  const { plan } = run(store, `EXPLAIN ${query}`);
  return plan ? operatorsOf(plan) : [];
}

describe('plans', () => {
  test.each([
    ["MATCH (p:Person {name: 'Ann'}) RETURN p", 'NodeIndexSeek'],
    ['MATCH (p:Person) WHERE p.name IN $names RETURN p', 'NodeIndexSeek'],
    ["MATCH (p) WHERE elementId(p) = 'node-1' RETURN p", 'NodeByElementIdSeek'],
    ['MATCH (p:Person) RETURN p', 'NodeByLabelScan'],
    ['MATCH (p) RETURN p', 'AllNodesScan'],
    ['MATCH (a)-[:FOUNDED]->(b) RETURN a', 'DirectedRelationshipTypeScan'],
    ['MATCH (a)-[:FOUNDED]-(b) RETURN a', 'UndirectedRelationshipTypeScan'],
    ['MATCH (a:Person)-[:KNOWS*1..3]->(b) RETURN DISTINCT b', 'PruningVarLengthExpand'],
    ['MATCH (a:Person)-[:KNOWS*1..3]->(b) RETURN b', 'VarLengthExpand(All)'],
    ['MATCH (a:Person) RETURN a.name ORDER BY a.name LIMIT 3', 'Top'],
    ['MATCH (a:Person) RETURN a.name ORDER BY a.name', 'Sort'],
    ['MATCH (a:Company), (b:Person {name: a.name}) RETURN b', 'NodeIndexSeek'],
  ])('%s uses %s', (query, operator) => {
    expect(planOf(query)).toContain(operator);
  });

  test('begin at the rare end', () => {
    const plan = run(store, 'EXPLAIN MATCH (p:Person)-[:WORKS_AT]->(c:Company) RETURN p').plan;
    expect(plan && formatPlan(plan)).toMatch(/NodeByLabelScan +c:Company/);
  });

  test('PROFILE counts the rows of each step', () => {
    const { plan, rows } = run(store, 'PROFILE MATCH (p:Person) WHERE p.age = 30 RETURN count(*) AS n');
    expect([...rows]).toEqual([[8n]]);
    expect(plan && formatPlan(plan).split('\n').map((line) => line.replace(/ +/g, ' '))).toEqual([
      'Operator Details Estimated Rows Rows', '+Projection n 1 1', '+EagerAggregation n 1 1',
      expect.stringMatching(/^\+Filter p\.age = 30 .* 8$/) as string, expect.stringMatching(/^\+NodeIndexSeek p:Person\(age\) .* 8$/) as string,
      '+Argument 1 1',
    ]);
  });

  test('EXPLAIN runs nothing and needs no parameters', () => {
    expect([...run(store, 'EXPLAIN MATCH (n {x: $x}) RETURN 1 / 0').rows]).toEqual([]);
  });

  test('are kept for a prepared query until the graph changes', () => {
    const prepared = prepare('MATCH (n:Fresh) RETURN count(n)');
    expect([...run(store, prepared).rows]).toEqual([[0n]]);
    expect(run(store, prepared).warnings).toHaveLength(1);
    rowsOf(store, 'CREATE (:Fresh)');
    expect([...run(store, prepared).rows]).toEqual([[1n]]);
    expect(run(store, prepared).warnings).toEqual([]);
    rowsOf(store, 'MATCH (n:Fresh) DELETE n');
  });
});

describe('warnings', () => {
  const warningsOf = (query: string): string[] => run(store, query, {}, { write: true }).warnings.map(({ message, offset }) => `${offset}: ${message}`);

  test.each([
    ['MATCH (n:Persn) RETURN n', ['9: The graph has no label `Persn`; did you mean `Person`?']],
    ['MATCH ()-[r:worksAt]->() RETURN r', ['12: The graph has no relationship type `worksAt`; did you mean `WORKS_AT`?']],
    ['MATCH (n:Person) RETURN n.nme', ['26: The graph has no property `nme`; did you mean `name`?']],
    ['MATCH (n:Person {aeg: 1}) WHERE n:Xylophone RETURN n', ['17: The graph has no property `aeg`; did you mean `age`?', '34: The graph has no label `Xylophone`']],
    ['MATCH (n:Person) RETURN n.name, date().year, {a: 1}.b', []],
    ['MATCH (n:Person) WHERE n.fresh IS NULL SET n.fresh = 1 REMOVE n.fresh WITH n WHERE n.fresh = 2 RETURN n', []],
  ])('%s', (query, expected) => {
    expect(warningsOf(query)).toEqual(expected);
  });
});

test('statistics tell what a query changed', () => {
  const { store: own } = graphOf('CREATE (:Old {x: 1})-[:R]->(:Old)');
  const { statistics } = run(own, `MATCH (o:Old {x: 1})-[r:R]->(b) SET o.x = 2, o:New REMOVE b:Old DELETE r
    CREATE (o)-[:S {w: 1}]->(:A:B {y: 1}) DETACH DELETE b`, {}, { write: true });
  expect(statistics).toEqual({
    nodesCreated: 1, nodesDeleted: 1, relationshipsCreated: 1, relationshipsDeleted: 1, propertiesSet: 3, labelsAdded: 3, labelsRemoved: 1,
  });
});

test('procedures can be added', () => {
  const square = {
    name: 'my.square', inputs: [{ name: 'x', type: 'INTEGER' as const }], outputs: [{ name: 'y', type: 'INTEGER' as const }],
    call: ([x]: readonly unknown[]) => [[(x as bigint) * (x as bigint)]],
  };
  const options = { procedures: [square] };
  expect(rowsOf(store, 'UNWIND [2, 3] AS x CALL my.square(x) YIELD y WHERE y > 4 RETURN x, y', {}, options)).toEqual(['3 | 9']);
  expect(rowsOf(store, 'CALL my.square', { x: 5 }, options)).toEqual(['25']);
});

describe('labels that a relationship implies', () => {
  const query = 'MATCH (p:Person)-[:FOUNDED]->(c:Company) RETURN p.name, c.name';

  test('are not looked at', () => {
    expect(planOf(query)).not.toContain('Filter');
    expect(planOf('MATCH (p:Person)-[:FOUNDED]->(c:Person) RETURN c')).toContain('Filter');
    expect(planOf('MATCH (p:Person)-[:FOUNDED]-(c) RETURN c')).toContain('Filter');
  });

  test('are looked at again when the graph has changed', () => {
    const { store: changing } = graphOf(PEOPLE);
    const prepared = prepare(query);
    const names = (): unknown[] => [...run(changing, prepared).rows].flat();
    expect(names()).toEqual(['Ann', 'Zed']);
    rowsOf(changing, "MATCH (z:Place {name: 'Rome'}), (p:Person {name: 'Bob'}) CREATE (p)-[:FOUNDED]->(z)");
    expect(names()).toEqual(['Ann', 'Zed']);
    rowsOf(changing, "MATCH (p:Person {name: 'Ann'}) REMOVE p:Person");
    expect(names()).toEqual([]);
  });

  test('are looked at by a query that changes them itself', () => {
    const { store: changing } = graphOf(PEOPLE);
    expect(rowsOf(changing, "MATCH (p:Place) CREATE (p)-[:FOUNDED]->(:Company {name: 'New'}) WITH count(*) AS made MATCH (a:Person)-[:FOUNDED]->(c:Company) RETURN a.name, c.name"))
      .toEqual(["'Ann' | 'Zed'"]);
  });
});
