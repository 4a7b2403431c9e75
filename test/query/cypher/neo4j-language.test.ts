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

test('a bound on rows bounds what is shown, not what is written', () => {
  const { store: written } = graphOf();
  expect(rowsOf(written, 'UNWIND range(1, 10) AS x CREATE (:A)', {}, { maxRows: 3 })).toEqual([]);
  expect(rowsOf(written, 'UNWIND range(1, 10) AS x CREATE (n:A) RETURN x', {}, { maxRows: 3 })).toHaveLength(3);
  expect(rowsOf(written, 'MATCH (n:A) RETURN count(n)')).toEqual(['20']);
});
