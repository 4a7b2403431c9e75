import { describe, expect, test } from 'vitest';
import { prepare, run } from '../../../src/query/cypher/cypher.js';
import { PEOPLE, graphOf, rowsOf } from './ask.js';

const { store } = graphOf(PEOPLE);

/** What Neo4j understands beyond openCypher 9, with what it answers. */
describe('as in Neo4j', () => {
  test.each([
    // IS ::
    ["RETURN 1 IS :: INTEGER, 1 IS NOT :: STRING, null IS :: STRING, null IS :: STRING NOT NULL, 'a' IS TYPED VARCHAR!", ['true | true | true | false | true']],
    ["RETURN [1, 2] IS :: LIST<INTEGER>, [1, 'a'] IS :: LIST<INTEGER>, [1, 'a'] IS :: LIST<INTEGER | STRING>, [1, null] IS :: LIST<INT NOT NULL>, [] IS :: STRING LIST", ['true | false | true | false | true']],
    ["RETURN 1 IS :: FLOAT | INTEGER, time('10:00') IS :: TIME WITH TIMEZONE, datetime() IS :: ZONED DATETIME, null IS :: NOTHING, {a: 1} IS :: PROPERTY VALUE, [1, 'a'] IS :: PROPERTY VALUE", ['true | true | true | false | false | false']],
    ['RETURN [x IN [1, null, 2.5] WHERE x IS :: INTEGER NOT NULL | x] AS xs', ['[1]']],
    ["MATCH p = (n {name: 'Ann'})-[r:FOUNDED]->() RETURN n IS :: NODE, r IS :: RELATIONSHIP, p IS :: PATH, n IS :: RELATIONSHIP", ['true | true | true | false']],
    // valueType
    ["RETURN valueType(null), valueType(1), valueType([1, 'a', 2.0]), valueType([1, null]), valueType([]), valueType([null])",
      ["'NULL' | 'INTEGER NOT NULL' | 'LIST<STRING NOT NULL | INTEGER NOT NULL | FLOAT NOT NULL> NOT NULL' | 'LIST<INTEGER> NOT NULL' | 'LIST<NOTHING> NOT NULL' | 'LIST<NULL> NOT NULL'"]],
    ["RETURN valueType([[1], ['a'], []])", ["'LIST<LIST<STRING NOT NULL> NOT NULL | LIST<INTEGER NOT NULL> NOT NULL> NOT NULL'"]],
    // IS Label
    ['MATCH (n IS Person&!Founder) RETURN count(n)', ['3']],
    ['MATCH (IS Company)<-[IS WORKS_AT]-(n) WHERE n IS Person RETURN count(n)', ['2']],
    ['MATCH (is:Place) MATCH (IS Place) RETURN count(*)', ['1']],
    // CASE x WHEN test
    ["UNWIND [1, 2, 5, 9, null] AS x RETURN CASE x WHEN 1, 2 THEN 'few' WHEN > 8 THEN 'many' WHEN IS NULL THEN 'none' ELSE 'some' END", ["'few'", "'few'", "'some'", "'many'", "'none'"]],
    ["RETURN CASE 'abc' WHEN CONTAINS 'z' THEN 1 WHEN =~ 'a.c' THEN 2 END, CASE 3 WHEN <> 3 THEN 1 WHEN = 3 THEN 2 END", ['2 | 2']],
    ["RETURN CASE 1 WHEN > (CASE 5 WHEN > 3 THEN 0 ELSE 9 END) THEN 'yes' ELSE 'no' END", ["'yes'"]],
    ['MATCH (p:Person) RETURN p.city AS city, CASE count(*) WHEN >= 2 THEN true ELSE false END AS several ORDER BY city', ["'Oslo' | true", 'null | true']],
    ['RETURN CASE rand() WHEN < 0 THEN 1 WHEN >= 0 THEN 2 END', ['2']],
    // texts
    ["RETURN trim(BOTH 'x' FROM 'xxaxx'), trim(LEADING 'x' FROM 'xax'), trim(TRAILING FROM ' a '), trim('x' FROM 'xax'), trim(FROM ' a ')", ["'a' | 'ax' | ' a' | 'a' | 'a'"]],
    ["WITH ' a ' AS both RETURN trim(both), trim(both + 'b')", ["'a' | 'a b'"]],
    ["RETURN normalize('\u212b', NFKC) = '\u00c5', '\u212b' IS NORMALIZED, '\u212b' IS NOT NFD NORMALIZED, null IS NORMALIZED", ['true | false | true | null']],
    ["RETURN replace('abc', '', 'x'), size(trim('\u00a0a'))", ["'xaxbxcx' | 2"]],
    // numbers
    ['RETURN 1_000_000, 1_0.5_0, 0, 00.5', ['1000000 | 10.5 | 0 | 0.5']],
    ['UNWIND [1, 2, 3] AS x RETURN percentileCont(x, 0.5), percentileCont(x, 0.25), percentileCont(x, 1)', ['2 | 1.5 | 3']],
    ['UNWIND [] AS x RETURN stDev(x), stDevP(x)', ['null | null']],
    ["RETURN toIntegerOrNull('9223372036854775808'), toIntegerList(['1', '9223372036854775808'])", ['null | [1, null]']],
    ["RETURN toInteger(' 42 '), toInteger('4.9 '), toInteger('+5.'), toFloat(' 1.5 '), toIntegerList(['9.3e18', '1e400', '-1e3'])", ['null | null | 5 | 1.5 | [null, null, -1000]']],
    // order
    ["RETURN '\u{1f600}' < '\uffff', '\u{1f600}' > 'z', 'ab\u{1f600}' > 'ab', '\uffff' > '\ue000'", ['false | true | true | true']],
    ["UNWIND ['\u{1f600}', '\uffff', 'z', ''] AS x WITH x ORDER BY x RETURN [x IN collect(x) | x = '\uffff'], max(x) = '\u{1f600}'", ['[false, false, true, false] | true']],
    ['RETURN {a: 1} < {a: 2}, {a: 1, b: 0} < {a: 2}, {a: 9} < {b: 0}, {a: 1, b: null} < {a: 2, b: 1}, {a: null} < {a: 1}, {a: [null]} < {a: [1]}', ['true | false | true | true | null | null']],
    ['RETURN [0.0 / 0.0] < [1], {a: 0.0 / 0.0} < {a: 1}, [0.0 / 0.0] <= [0.0 / 0.0]', ['null | null | null']],
    ["RETURN duration('P1D') <= duration('P1D'), duration('PT24H') <= duration('P1D'), [duration('P1D'), 1] < [duration('P1D'), 2]", ['true | null | true']],
    ["MATCH p = (a {name: 'Ann'})-[r:FOUNDED]->(z) RETURN a < z, a <= a, r > r, p <= p", ['true | true | false | true']],
    // temporal values
    ["WITH date('2024-05-06') AS d, duration('PT90M') AS t RETURN d['year'], t['minutes']", ['2024 | 90']],
    ["RETURN date('2024-6-1'), date('2024-W1-3'), localdatetime('2024-6-01t9:05'), time('9:5:3z'), duration('p1dt2h')", ["'2024-06-01' | '2024-01-03' | '2024-06-01T09:05' | '09:05:03Z' | 'P1DT2H'"]],
    ["RETURN duration('PT9223372036854775807S').seconds", ['9223372036854775807']],
    // words of the language as names
    ['WITH 1 AS skip, 5 AS limit, {name: 2} AS set, [3] AS contains RETURN limit, set.name + skip AS x, head(contains) AS y, skip ORDER BY limit SKIP 0 LIMIT 1', ['5 | 3 | 3 | 1']],
    ['UNWIND [1] AS with RETURN with + 1 AS x, [with] AS y, {a: with} AS z', ['2 | [1] | {a: 1}']],
    ['MATCH (MATCH:Place) RETURN MATCH.name', ["'Rome'"]],
    // order by itself
    ['MATCH (n:Person) ORDER BY n.name SKIP 1 LIMIT 2 RETURN n.name', ["'Bob'", "'Cid'"]],
    ['UNWIND [3, 1, 2] AS x LIMIT 2 RETURN x', ['3', '1']],
    // what says nothing to us
    ['CYPHER 5 RETURN 1', ['1']],
    ['CYPHER runtime = slotted planner=cost RETURN 1', ['1']],
    ["MATCH (n:Person) USING INDEX n:Person(name) USING SCAN n:Person WHERE n.name = 'Bob' RETURN n.age", ['30']],
    ['MATCH (n:Person)-[:FOUNDED]->(m) USING JOIN ON n, m RETURN count(*)', ['1']],
    ['MATCH (n) FINISH', []],
    ['MATCH (n:Person) CALL (n) { MATCH (n)-->() FINISH } RETURN count(n)', ['4']],
    ["MATCH (n {name: 'Ann'}) WITH n {.name} RETURN n.name", ["'Ann'"]],
  ])('%s', (query, rows) => {
    expect(rowsOf(store, query)).toEqual(rows);
  });

  test('the column of a map projection is called as its subject', () => {
    expect(run(store, 'MATCH (n) RETURN n {.name}, n {.*}.name, (n {.name})').columns).toEqual(['n', 'n {.*}.name', '(n {.name})']);
  });

  test('EXPLAIN stands on either side of the version', () => {
    expect(prepare('CYPHER 5 EXPLAIN RETURN 1').statement.mode).toBe('explain');
    expect(prepare('PROFILE CYPHER 5 RETURN 1').statement.mode).toBe('profile');
  });

  test('properties are described by label set and by type', () => {
    expect(rowsOf(store, "CALL db.schema.nodeTypeProperties() YIELD nodeType, nodeLabels, propertyName, propertyTypes, mandatory WHERE 'Person' IN nodeLabels AND propertyName IN ['age', 'name', 'aliases'] RETURN nodeType, propertyName, propertyTypes, mandatory"))
      .toEqual([
        "':`Founder`:`Person`' | 'age' | ['Long'] | true", "':`Founder`:`Person`' | 'name' | ['String'] | true",
        "':`Person`' | 'age' | ['Long'] | false", "':`Person`' | 'aliases' | ['StringArray'] | false", "':`Person`' | 'name' | ['String'] | true",
      ]);
    expect(rowsOf(store, 'CALL db.schema.relTypeProperties() YIELD relType, propertyName, propertyTypes RETURN relType, propertyName, propertyTypes')).toEqual([
      "':`FOUNDED`' | 'year' | ['Long']", "':`IN`' | null | null", "':`KNOWS`' | 'since' | ['Long']", "':`WORKS_AT`' | null | null",
    ]);
  });
});

describe('writing as in Neo4j', () => {
  test.each([
    ["CREATE (n {a: 1, b: 2}) WITH n, 'a' AS key REMOVE n[key], n['no' + 'ne'] RETURN n", ['({b: 2})']],
    ['CREATE (n {x: [1, 2.5], y: [1, 2], z: []}) RETURN n', ['({x: [1.0, 2.5], y: [1, 2], z: []})']],
    ['CREATE (n) SET n.x = [1, 0.5] RETURN n.x', ['[1.0, 0.5]']],
  ])('%s', (query, rows) => {
    expect(rowsOf(graphOf().store, query)).toEqual(rows);
  });
});

test('a bound on rows bounds what is shown, not what is written', () => {
  const { store: written } = graphOf();
  expect(rowsOf(written, 'UNWIND range(1, 10) AS x CREATE (:A)', {}, { maxRows: 3 })).toEqual([]);
  expect(rowsOf(written, 'UNWIND range(1, 10) AS x CREATE (n:A) RETURN x', {}, { maxRows: 3 })).toHaveLength(3);
  expect(rowsOf(written, 'MATCH (n:A) RETURN count(n)')).toEqual(['20']);
});
