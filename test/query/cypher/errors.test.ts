import { describe, expect, test } from 'vitest';
import { prepare, run } from '../../../src/query/cypher/cypher.js';
import { CypherError } from '../../../src/query/cypher/error.js';
import { openGraphology } from '../../../src/query/cypher/graph/graphology-store.js';
import { PEOPLE, failureOf, graphOf, rowsOf } from './ask.js';

const { graph, store } = graphOf(PEOPLE);

function messageOf(query: string): string {
  try {
    prepare(query);
  } catch (error) {
    if (error instanceof CypherError) return error.message;
  }
  return '';
}

describe('errors', () => {
  test.each([
    ['', 'SyntaxError UnexpectedSyntax 1:1'],
    ['MATCH (n RETURN n', 'SyntaxError UnexpectedSyntax 1:10'],
    ['MATCH (n) WHERE RETURN n', 'SyntaxError UnexpectedSyntax 1:17'],
    ['MATCH (n)\nWHERE (n)-[:X {a: }]->()\nRETURN n', 'SyntaxError UnexpectedSyntax 2:19'],
    ['RETURN 1;RETURN 2', 'SyntaxError UnexpectedSyntax 1:10'],
    ["RETURN 'abc", 'SyntaxError UnexpectedSyntax 1:8'],
    ['RETURN 1 != 2', 'SyntaxError UnexpectedSyntax 1:10'],
    ['RETURN 12ab', 'SyntaxError InvalidNumberLiteral 1:8'],
    ['CREATE INDEX FOR (n:A) ON (n.x)', 'SyntaxError UnexpectedSyntax 1:8'],
    ['MATCH (n)\n  RETURN m', 'SyntaxError UndefinedVariable 2:10'],
    ['MATCH (n)-[n]->() RETURN n', 'SyntaxError VariableTypeConflict 1:12'],
    ['MATCH (n) RETURN foo(n)', 'SyntaxError UnknownFunction 1:18'],
    ['MATCH (n) RETURN size(n)', 'SyntaxError InvalidArgumentType 1:23'],
    ['RETURN abs()', 'SyntaxError InvalidNumberOfArguments 1:8'],
    ['MATCH (n) WHERE n RETURN n', 'SyntaxError InvalidArgumentType 1:17'],
    ['MATCH (n) WHERE count(n) > 1 RETURN n', 'SyntaxError InvalidAggregation 1:17'],
    ['MATCH (n) RETURN n.age + count(n)', 'SyntaxError AmbiguousAggregationExpression 1:18'],
    ['MATCH (n)', 'SyntaxError InvalidClauseComposition 1:1'],
    ['CREATE (n) MATCH (m) RETURN m', 'SyntaxError InvalidClauseComposition 1:12'],
    ['RETURN 1 AS a UNION RETURN 2 AS b', 'SyntaxError DifferentColumnsInUnion 1:21'],
    ['CALL nothing.here()', 'ProcedureError ProcedureNotFound 1:1'],
    ['RETURN $missing', 'ParameterMissing MissingParameter 1:8'],
    ['RETURN 1 + 9223372036854775807', 'ArithmeticError IntegerOverflow 1:10'],
    ['UNWIND [1, 0] AS x RETURN 1 / x', 'ArithmeticError DivisionByZero 1:29'],
    ["UNWIND [1, 'a'] AS x RETURN 1 - x", 'TypeError InvalidArgumentType 1:31'],
    ['UNWIND [1, true] AS x RETURN x AND true', 'TypeError InvalidArgumentType 1:30'],
    ["RETURN date('2020-13-01')", 'SyntaxError InvalidTemporalText 1:8'],
    ["RETURN date('2020-01-01').hour", 'TypeError NoSuchField 1:27'],
    ["RETURN 'a' =~ '('", 'SemanticError InvalidRegularExpression 1:15'],
    ["RETURN 1 =~ 'a'", 'SyntaxError InvalidArgumentType 1:8'],
    ['RETURN toUpper(1)', 'SyntaxError InvalidArgumentType 1:16'],
    ["RETURN substring('a', 'b')", 'SyntaxError InvalidArgumentType 1:23'],
    ["RETURN toInteger('9223372036854775808')", 'TypeError IntegerOverflow 1:8'],
    ["RETURN toInteger('1e19')", 'TypeError IntegerOverflow 1:8'],
    ["RETURN date('2024-01-01') + duration({years: 999999999})", 'ArithmeticError IntegerOverflow 1:27'],
    ["RETURN date('2024-6')", 'SyntaxError InvalidTemporalText 1:8'],
    ['MATCH (n) RETURN n, ORDER BY n', 'SyntaxError UnexpectedSyntax 1:21'],
    ['MATCH (n) RETURN n, LIMIT 5', 'SyntaxError UnexpectedSyntax 1:21'],
    ['MATCH (n) ORDER BY n LIMIT 2', 'SyntaxError InvalidClauseComposition 1:11'],
    ['RETURN 017', 'SyntaxError InvalidNumberLiteral 1:8'],
    ['RETURN 1__0', 'SyntaxError InvalidNumberLiteral 1:8'],
    ['RETURN 1 IS :: NUMBER', 'SyntaxError UnexpectedSyntax 1:16'],
    ['RETURN 1 IS NOT', 'SyntaxError UnexpectedSyntax 1:16'],
    ['MATCH (n) FINISH RETURN n', 'SyntaxError InvalidClauseComposition 1:18'],
    ['RETURN EXISTS { MATCH (n) FINISH }', 'SyntaxError InvalidClauseComposition 1:27'],
    ['MATCH (n) USING INDEX n RETURN n', 'SyntaxError UnexpectedSyntax 1:25'],
    ['RETURN CASE WHEN > 1 THEN 2 END', 'SyntaxError UnexpectedSyntax 1:18'],
    ["RETURN trim(BOTH 'x' 'xax')", 'SyntaxError UnexpectedSyntax 1:22'],
    ['CREATE (n {a: {b: 1}})', 'TypeError InvalidPropertyType 1:11'],
    ["CREATE (n {a: [1, 'b']})", 'TypeError InvalidPropertyType 1:11'],
    ['CREATE (n) SET n.x = [true, 1]', 'TypeError InvalidPropertyType 1:16'],
    ['CREATE (n) REMOVE n[1]', 'SyntaxError InvalidArgumentType 1:21'],
    ['MATCH (a {name: "Ann"}) DELETE a', 'ConstraintVerificationFailed DeleteConnectedNode 1:1'],
    ['OPTIONAL MATCH (x:Nothing) CREATE (x)-[:R]->()', 'SemanticError MissingNode 1:38'],
  ])('%s', (query, failure) => {
    expect(failureOf(store, query)).toBe(failure);
  });

  test('show the line and a caret', () => {
    expect(messageOf('MATCH (n)\nRETURN m, n')).toBe([
      'Variable `m` not defined (line 2, column 8 (offset: 17))', '"RETURN m, n"', '        ^',
    ].join('\n'));
  });

  test('cut long lines around the caret', () => {
    const [, picture = '', caret = ''] = messageOf(`RETURN ${'1 + '.repeat(500)}m`).split('\n');
    expect(picture.length).toBeLessThan(200);
    expect(picture[caret.indexOf('^')]).toBe('m');
  });
});

describe('a graph that is read only', () => {
  test.each(['CREATE (n)', 'MATCH (n) SET n.x = 1', 'MATCH (n) CALL (n) { DETACH DELETE n } RETURN 1', 'FOREACH (x IN [1] | CREATE ())'])('refuses %s', (query) => {
    expect(failureOf(openGraphology(graph), query)).toMatch(/^AccessModeError WritingNotAllowed/);
    expect(failureOf(store, query, {}, { write: false })).toMatch(/^AccessModeError WritingNotAllowed/);
  });

  test('explains what it would refuse to run', () => {
    expect(run(openGraphology(graph), 'EXPLAIN CREATE (n)').plan?.operator).toBe('Eager');
  });
});

describe('a query that fails', () => {
  test('leaves nothing behind', () => {
    const { graph: own, store: ownStore } = graphOf("CREATE (a:A {id: 1, x: 1})-[:R {y: 1}]->(b:B), (c:C)", "MATCH (a:A {id: 1}) RETURN a");
    const before = JSON.stringify(own.export());
    const query = `MATCH (a:A)-[r]->(b) SET a.x = 2, a.z = 3, a:New, r.y = null REMOVE a:A
      DELETE r WITH a, b CREATE (a)-[:S]->(:D) DETACH DELETE b WITH a MATCH (c:C) DELETE c RETURN 1 / 0`;
    expect(failureOf(ownStore, query)).toMatch(/^ArithmeticError/);
    expect(JSON.stringify(own.export())).toBe(before);
    expect(rowsOf(ownStore, 'MATCH (a:A {id: 1})-[r:R]->(b:B), (c:C) RETURN a, r')).toEqual(['(:A {id: 1, x: 1}) | [:R {y: 1}]']);
    expect(rowsOf(ownStore, 'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(n), count(r), collect(n:New)')).toEqual(['3 | 1 | [false, false, false]']);
  });
});
