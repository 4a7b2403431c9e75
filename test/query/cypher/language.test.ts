import { describe, expect, test } from 'vitest';
import { PEOPLE, graphOf, rowsOf } from './ask.js';

const { store } = graphOf(PEOPLE);

describe('reading', () => {
  test.each([
    // patterns
    ["MATCH (p:Person {name: 'Ann'})-[:KNOWS]->(q) RETURN q.name", ["'Bob'"]],
    ["MATCH (p {name: 'Ann'})<-[:KNOWS]-(q) RETURN q.name", ["'Cid'"]],
    ["MATCH (p {name: 'Ann'})-[r]-(q) RETURN type(r) ORDER BY type(r)", ["'FOUNDED'", "'KNOWS'", "'KNOWS'"]],
    ["MATCH (p {name: 'Ann'})-[r WHERE r.year < 2000]->(q WHERE q.worth > 1) RETURN q.name", ["'Zed'"]],
    ["MATCH (a)-[:KNOWS]->(b)-[:KNOWS]->(c)-[:KNOWS]->(a) RETURN count(*)", ['3']],
    ["MATCH (a:Person), (b:Person) WHERE a.city = b.city AND a.name < b.name RETURN a.name, b.name", ["'Ann' | 'Bob'"]],
    ["MATCH (n:Nothing) RETURN n", []],
    // label expressions
    ['MATCH (n:Company|Place) RETURN n.name ORDER BY n.name', ["'Rome'", "'Zed'"]],
    ['MATCH (n:Person&!Founder) RETURN count(n)', ['3']],
    ['MATCH (n:!Person) RETURN count(n)', ['2']],
    ['MATCH (n:(Company|Place)&!Place) RETURN n.name', ["'Zed'"]],
    ['MATCH (n:%) RETURN count(n)', ['6']],
    ['MATCH (n) WHERE n:Founder|Place RETURN count(n)', ['2']],
    ['MATCH ()-[r:!KNOWS&!IN]->() RETURN count(r)', ['3']],
    ['MATCH ()-[r:KNOWS|KNOWS|IN]->() RETURN count(r)', ['4']],
    ['RETURN [x IN [1, 2, 3] WHERE x > 1 | x * 10] AS xs', ['[20, 30]']],
    ['MATCH (p:Person) RETURN [x IN [p] WHERE x:Founder | x.name] AS xs ORDER BY xs', ['[]', '[]', '[]', "['Ann']"]],
    // variable length
    ["MATCH ({name: 'Ann'})-[:KNOWS*2]->(x) RETURN x.name", ["'Cid'"]],
    ["MATCH ({name: 'Ann'})-[:KNOWS*]->(x) RETURN x.name", ["'Bob'", "'Cid'", "'Ann'"]],
    ["MATCH ({name: 'Ann'})-[r:KNOWS*0..1]->(x) RETURN x.name, size(r)", ["'Ann' | 0", "'Bob' | 1"]],
    ["MATCH ({name: 'Ann'})-[:KNOWS* {since: 2001}]->(x) RETURN x.name", ["'Bob'"]],
    ["MATCH (x)-[r:KNOWS*2]->({name: 'Cid'}) RETURN x.name, [k IN r | k.since]", ["'Ann' | [2001, 2005]"]],
    ["MATCH ({name: 'Ann'})-[:KNOWS]->{2,3}(x) RETURN x.name", ["'Cid'", "'Ann'"]],
    ["MATCH ({name: 'Ann'})-[:KNOWS]->+(x) RETURN count(x)", ['3']],
    ["MATCH (a {name: 'Ann'}) ((x)-[r:KNOWS]->(y) WHERE r.since < 2009)+ (z) RETURN z.name, [n IN x | n.name], [n IN y | n.name]",
      ["'Bob' | ['Ann'] | ['Bob']", "'Cid' | ['Ann', 'Bob'] | ['Bob', 'Cid']"]],
    ["MATCH p = (a {name: 'Ann'}) ((x)-[:KNOWS]->(y)){2} (z)-[:WORKS_AT]->(c) RETURN [n IN nodes(p) | n.name]", ["['Ann', 'Bob', 'Cid', 'Zed']"]],
    ["MATCH (a {name: 'Ann'}) ((x)-[:KNOWS]->(y)){0,1} (z) RETURN z.name, size(x)", ["'Ann' | 0", "'Bob' | 1"]],
    // shortest paths
    ["MATCH p = shortestPath((a {name: 'Ann'})-[:KNOWS*]->(c {name: 'Cid'})) RETURN [n IN nodes(p) | n.name]", ["['Ann', 'Bob', 'Cid']"]],
    ["MATCH p = shortestPath((a {name: 'Ann'})-[*]-(c {name: 'Cid'})) WHERE length(p) > 1 RETURN length(p)", ['2']],
    ["MATCH p = shortestPath((a {name: 'Ann'})-[*..2]-(c {name: 'Rome'})) RETURN length(p)", ['2']],
    ["MATCH p = shortestPath((a {name: 'Ann'})-[*..1]-(c {name: 'Rome'})) RETURN length(p)", []],
    ["MATCH p = shortestPath((a {name: 'Dot'})-[*]-(c {name: 'Rome'})) RETURN p", []],
    ["MATCH p = allShortestPaths((a {name: 'Ann'})-[*]-(c {name: 'Rome'})) RETURN [r IN relationships(p) | type(r)]", ["['FOUNDED', 'IN']"]],
    ["MATCH (a {name: 'Bob'}), (c {name: 'Ann'}) RETURN size(allShortestPaths((a)-[*]-(c))) AS n", ['1']],
    ["MATCH (a {name: 'Bob'}), (c {name: 'Rome'}) WHERE NOT shortestPath((a)-[:KNOWS*]-(c)) RETURN a.name", ["'Bob'"]],
    // optional
    ['MATCH (p:Person) OPTIONAL MATCH (p)-[:FOUNDED]->(c) RETURN p.name, c.name ORDER BY p.name',
      ["'Ann' | 'Zed'", "'Bob' | null", "'Cid' | null", "'Dot' | null"]],
    ["OPTIONAL MATCH (n:Nothing) RETURN n, n.name, n:Person", ['null | null | null']],
    // subqueries
    ['MATCH (p:Person) WHERE EXISTS { (p)-[:WORKS_AT]->(:Company) } RETURN p.name ORDER BY p.name', ["'Bob'", "'Cid'"]],
    ['MATCH (p:Person) WHERE NOT EXISTS { MATCH (p)-[:KNOWS]-() } RETURN p.name', ["'Dot'"]],
    ['MATCH (c:Company) RETURN COUNT { (c)<-[:WORKS_AT]-() } AS n', ['2']],
    ['MATCH (c:Company) RETURN COLLECT { MATCH (c)<--(p) RETURN p.name ORDER BY p.name } AS names', ["['Ann', 'Bob', 'Cid']"]],
    ['MATCH (p:Person) CALL { WITH p MATCH (p)-[:KNOWS]->(q) RETURN count(q) AS n } RETURN sum(n)', ['3']],
    ['MATCH (p:Founder) CALL (p) { RETURN p.name AS a UNION ALL RETURN p.city AS a } RETURN a', ["'Ann'", "'Oslo'"]],
    ['MATCH (p:Person) OPTIONAL CALL (p) { MATCH (p)-[:FOUNDED]->(c) RETURN c } RETURN count(p), count(c)', ['4 | 1']],
    ['CALL { RETURN 1 AS x UNION RETURN 2 AS x } RETURN sum(x)', ['3']],
    // comprehensions and projections
    ["MATCH (p:Founder) RETURN [(p)-[r]->(x) WHERE r.since > 0 | x.name] AS xs", ["['Bob']"]],
    ['MATCH (p:Founder) RETURN [q = (p)-->() | length(q)] AS ls', ['[1, 1]']],
    ["MATCH (p:Founder) RETURN p {.name, years: p.age, k: [(p)-[:KNOWS]->(x) | x.name]} AS m", ["{name: 'Ann', years: 40, k: ['Bob']}"]],
    ['MATCH (p:Founder) WITH p, 1 AS x RETURN p {.*, x} AS m', ["{age: 40, city: 'Oslo', name: 'Ann', x: 1}"]],
    ['RETURN reduce(s = 0, x IN [1, 2, 3] | s + x) AS s', ['6']],
    ['RETURN all(x IN [1, null] WHERE x > 0) AS a, any(x IN [1, null] WHERE x > 0) AS b, none(x IN [] WHERE x) AS c', ['null | true | true']],
    ["RETURN CASE 2 WHEN 1 THEN 'a' WHEN 2 THEN 'b' END AS x, CASE WHEN false THEN 1 END AS y", ["'b' | null"]],
    // aggregation
    ['MATCH (p:Person) RETURN p.city, count(*) AS n ORDER BY n, p.city', ["'Oslo' | 2", 'null | 2']],
    ['MATCH (p:Person) RETURN count(DISTINCT p.age), avg(p.age), min(p.name), max(p.name)', ["2 | 33.333333333333336 | 'Ann' | 'Dot'"]],
    ['MATCH (n:Nothing) RETURN count(n), collect(n), sum(n.x), avg(n.x), min(n.x)', ['0 | [] | 0 | null | null']],
    ['UNWIND [10, 20, 30] AS x RETURN stDev(x), stDevP(x), percentileCont(x, 0.5), percentileDisc(x, 0.9)', ['10.0 | 8.16496580927726 | 20 | 30']],
    ['UNWIND [{a: 1}, {a: 1.0}, {a: 2}] AS m RETURN count(DISTINCT m)', ['2']],
    ['MATCH (p:Person) WITH p.age AS age, collect(p.name) AS names WHERE size(names) > 1 RETURN age, names', ["30 | ['Bob', 'Cid']"]],
    // order
    ['MATCH (p:Person) RETURN p.name ORDER BY p.age DESC, p.name DESC SKIP 1 LIMIT 2', ["'Ann'", "'Cid'"]],
    ['UNWIND [3, 1, 2] AS x WITH x ORDER BY x LIMIT 2 RETURN collect(x)', ['[1, 2]']],
    ["UNWIND [true, 'a', 1, null, [1], {a: 1}, 0.5] AS x RETURN x ORDER BY x", ['{a: 1}', '[1]', "'a'", 'true', '0.5', '1', 'null']],
    ['RETURN 1 AS a UNION RETURN 1 AS a UNION RETURN 2 AS a', ['1', '2']],
    // text and numbers
    ["RETURN 7 / 2, -7 / 2, 7 % -3, 7.0 / 2, 2 ^ 3, 1 + 1.0, 'a' + 1, [1] + 2", ["3 | -3 | 1 | 3.5 | 8.0 | 2.0 | 'a1' | [1, 2]"]],
    ["RETURN 'Ünï' STARTS WITH 'Ü', 'abc' CONTAINS 'b', 'abc' ENDS WITH 1, null STARTS WITH 'a'", ['true | true | null | null']],
    ["RETURN size('a😀'), reverse('a😀'), substring('a😀b', 1, 1), left('😀b', 1), toUpper('ä')", ["2 | '😀a' | '😀' | '😀' | 'Ä'"]],
    ["RETURN trim('  a '), btrim('xax', 'x'), replace('aXbX', 'X', '-'), split('a,b;c', [',', ';'])", ["'a' | 'a' | 'a-b-' | ['a', 'b', 'c']"]],
    ["RETURN toInteger('12'), toInteger('1.9'), toInteger('x'), toFloat('1e3'), toBoolean('TRUE'), toIntegerOrNull([])", ['12 | 1 | null | 1000.0 | true | null']],
    ['RETURN round(2.5), round(-2.5), round(1.005, 2), round(-1.5, 0), floor(1.7), sign(-3), abs(-2)', ['3.0 | -2.0 | 1.01 | -2.0 | 1.0 | -1 | 2']],
    ['RETURN 1 = 1.0, 9007199254740993 = 9007199254740992.0, 0.0 = -0.0, 1 <> null', ['true | false | true | null']],
    ['RETURN 1 < 2 < 3, 1 < 3 < 2, null IN [1, null], 1 IN [2, null], 1 IN [1, null]', ['true | false | null | null | true']],
    ['RETURN toString(1.0), toString(1e10), toString(0.0001), toString(123456.789)', ["'1.0' | '1.0E10' | '1.0E-4' | '123456.789'"]],
    ["RETURN [1, 2, 3][-1], [1, 2, 3][1..], {a: 1}['a'], [1][5]", ['3 | [2, 3] | 1 | null']],
    ['UNWIND [3, 3.0, 99, null, NaN, "3"] AS x RETURN x IN range(1, 30)', ['true', 'true', 'false', 'null', 'false', 'false']],
    ['UNWIND [3, 99, NaN] AS x RETURN x IN [null, NaN] + range(1, 30)', ['true', 'null', 'null']],
    // Neo4j's names
    ["MATCH (p:Founder)-[r:FOUNDED]->(c) RETURN labels(p), type(r), keys(r), properties(r), startNode(r).name, endNode(r).name",
      ["['Person', 'Founder'] | 'FOUNDED' | ['year'] | {year: 1999} | 'Ann' | 'Zed'"]],
    ['MATCH (p:Founder) WHERE elementId(p) = $id RETURN p.name', ["'Ann'"]],
    ['CALL db.labels() YIELD label RETURN collect(label)', ["['Company', 'Founder', 'Person', 'Place']"]],
    ['CALL db.relationshipTypes', ["'FOUNDED'", "'IN'", "'KNOWS'", "'WORKS_AT'"]],
    ["RETURN datetime('2024-02-29T12:00+01:00').offset, date('2024-01-31') + duration('P1M'), duration.between(date('2024-01-01'), date('2024-03-01')).months",
      ["'+01:00' | '2024-02-29' | 2"]],
    ["RETURN datetime({epochMillis: 0}), localdatetime('2020-W01-1'), time('12:00Z') < time('12:00-01:00')", ["'1970-01-01T00:00Z' | '2019-12-30T00:00' | true"]],
    // words that are no keywords where they stand
    ['MATCH (end:Place), (order:Company) RETURN end.name AS count, order.name AS `all`', ["'Rome' | 'Zed'"]],
    ['WITH 1 AS case RETURN case', ['1']],
    ['MATCH (n) /* a comment */ WHERE n.name = "Rome" // and another\nRETURN n.`name`', ["'Rome'"]],
  ] as const)('%s', (query, expected) => {
    expect(rowsOf(store, query, { id: 'node-0' })).toEqual(expected);
  });

  test('rand() and randomUUID() give the same for the same seed', () => {
    const query = 'UNWIND range(1, 3) AS x RETURN rand(), randomUUID()';
    expect(rowsOf(store, query, {}, { seed: 7 })).toEqual(rowsOf(store, query, {}, { seed: 7 }));
    expect(rowsOf(store, query, {}, { seed: 7 })).not.toEqual(rowsOf(store, query, {}, { seed: 8 }));
    expect(new Set(rowsOf(store, query)).size).toBe(3);
  });

  test('the time is the same all through a query, and can be given', () => {
    const now = 1_700_000_000_123_000_000n;
    expect(rowsOf(store, 'RETURN datetime(), date(), timestamp()', {}, { now }))
      .toEqual(["'2023-11-14T22:13:20.123Z' | '2023-11-14' | 1700000000123"]);
  });

  test('parameters may be plain values of any shape', () => {
    const parameters = { a: [1, 2.5, null, { b: true }], c: 2n ** 62n, d: new Map([['e', 'f']]) };
    expect(rowsOf(store, 'RETURN $a, $c, $d.e', parameters)).toEqual(["[1, 2.5, null, {b: true}] | 4611686018427387904 | 'f'"]);
  });
});

describe('writing', () => {
  test.each([
    ["CREATE (a:A {x: 1})-[r:R {y: 2.0}]->(b) RETURN a, r, b", ['(:A {x: 1}) | [:R {y: 2.0}] | ()']],
    ["MERGE (a:A {x: 1}) ON CREATE SET a.new = true ON MATCH SET a.old = true WITH a MERGE (b:A {x: 1}) ON MATCH SET b.old = true RETURN b", ['(:A {new: true, old: true, x: 1})']],
    ['UNWIND [1, 1, 2] AS x MERGE (n:N {x: x}) RETURN count(DISTINCT n)', ['2']],
    ['CREATE (n:N {a: 1, b: 2}) SET n = {b: 3, c: 4} RETURN n', ['(:N {b: 3, c: 4})']],
    ['CREATE (n:N {a: 1}) SET n += {a: null, b: 2}, n:M RETURN n', ['(:N:M {b: 2})']],
    ["CREATE (n) WITH n, 'key' AS k SET n[k] = 1 RETURN n", ['({key: 1})']],
    ['CREATE (n:A:B {x: 1}) REMOVE n:A, n.x RETURN n', ['(:B)']],
    ['CREATE (a)-[:R]->(b) WITH a, b DETACH DELETE a, b RETURN count(*)', ['1']],
    ['FOREACH (x IN [1, 2] | CREATE (n:N {x: x}) SET n.y = x * 2) WITH 1 AS one MATCH (n:N) RETURN sum(n.y)', ['6']],
    ['UNWIND [1, 2] AS x CALL (x) { CREATE (n:N {x: x}) } WITH count(*) AS c MATCH (n:N) RETURN c, count(n)', ['2 | 2']],
    ['CREATE (n:N {a: [1, 2], b: date("2020-01-01"), c: 1.0, d: 9223372036854775807}) RETURN n.a, n.b, n.c, n.d',
      ["[1, 2] | '2020-01-01' | 1.0 | 9223372036854775807"]],
    // What a clause makes, the same clause does not find.
    ['CREATE (:N), (:N) WITH 1 AS x MATCH (n:N) CREATE (:N) WITH count(*) AS c MATCH (n:N) RETURN c, count(n)', ['2 | 4']],
  ] as const)('%s', (query, expected) => {
    expect(rowsOf(graphOf().store, query)).toEqual(expected);
  });
});
