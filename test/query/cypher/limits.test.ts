import { describe, expect, test } from 'vitest';
import { prepare, run } from '../../../src/query/cypher/cypher.js';
import { failureOf, graphOf } from './ask.js';

const { store } = graphOf();
const times = (text: string, count: number): string => text.repeat(count);

describe('limits', () => {
  test('stop a query that runs too long', () => {
    const query = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)';
    expect(failureOf(store, query, {}, { timeoutMs: 30 })).toMatch(/^LimitExceeded Timeout/);
  });

  test('stop a query that is cancelled', () => {
    const controller = new AbortController();
    controller.abort();
    const query = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)';
    expect(failureOf(store, query, {}, { signal: controller.signal })).toMatch(/^LimitExceeded Cancelled/);
  });

  test('cut the rows, and say so', () => {
    const result = run(store, 'UNWIND range(1, 10) AS x RETURN x', {}, { maxRows: 3 });
    expect([...result.rows]).toEqual([[1n], [2n], [3n]]);
    expect(result.warnings.map((warning) => warning.kind)).toEqual(['ResultTruncated']);
    expect(run(store, 'UNWIND range(1, 3) AS x RETURN x', {}, { maxRows: 3 }).warnings).toEqual([]);
  });

  test.each([
    'UNWIND range(1, 5000) AS x RETURN x ORDER BY x',
    'UNWIND range(1, 5000) AS x RETURN DISTINCT x',
    'UNWIND range(1, 5000) AS x RETURN x, count(*)',
    'UNWIND range(1, 5000) AS x RETURN count(DISTINCT x)',
    'UNWIND range(1, 9999) AS x RETURN collect(x)',
    'RETURN range(1, 1000000000000)',
    'RETURN reduce(s = [1], x IN range(1, 100) | s + s)',
    'RETURN size(reduce(s = [], x IN range(1, 100) | [s, s]))',
    'RETURN size(reduce(s = {}, x IN range(1, 100) | {a: s, b: s}))',
    "RETURN replace('aaaaaaaaaaaaaaaaaaaa', 'a', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb')",
  ])('bound what is held: %s', (query) => {
    expect(failureOf(store, query, {}, { maxHeldValues: 1000 })).toMatch(/^LimitExceeded MemoryLimit|^SyntaxError InvalidArgumentType/);
  });

  test('bound texts that double', () => {
    expect(failureOf(store, "RETURN reduce(s = 'abc', x IN range(1, 60) | s + s)")).toMatch(/^LimitExceeded MemoryLimit/);
  });

  test('give the first rows without making the others', () => {
    const rows = run(store, 'UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN x, y').rows[Symbol.iterator]();
    expect(rows.next().value).toEqual([1n, 1n]);
  });
});

describe('deep nesting is an error with a place, not a stack overflow', () => {
  test.each([
    ['parentheses', `RETURN ${times('(', 9999)}1`],
    ['lists', `RETURN ${times('[', 9999)}`],
    ['maps', `RETURN ${times('{a: ', 9999)}`],
    ['maps in parentheses', `RETURN ${times('({a: ', 9999)}`],
    ['NOT', `RETURN ${times('NOT ', 9999)}true`],
    ['signs', `RETURN ${times('- ', 9999)}1`],
    ['calls', `RETURN ${times('abs(', 9999)}1`],
    ['CASE', `RETURN ${times('CASE WHEN true THEN ', 9999)}1`],
    ['keys', `WITH {} AS a RETURN a${times('.a', 9999)}`],
    ['indexes', `RETURN [1]${times('[0]', 9999)}`],
    ['tests', `RETURN 1${times(' IS NULL', 9999)}`],
    ['labels', `MATCH (n:${times('!', 9999)}A) RETURN n`],
    ['subqueries', `MATCH (n) WHERE ${times('EXISTS { MATCH (n) WHERE ', 999)}true`],
    ['CALL', times('CALL { ', 9999)],
    ['unions in CALL', `${times('CALL { ', 999)}RETURN 1 AS x${times(' UNION RETURN 1 AS x }', 999)} RETURN 1`],
    ['list comprehensions', `RETURN ${times('[x IN ', 9999)}[1]${times(' | x]', 9999)}`],
    ['pattern comprehensions', `MATCH (n) RETURN ${times('[(n)-->() | ', 9999)}1${times(']', 9999)}`],
    ['quantifiers', `RETURN ${times('all(x IN [1] WHERE ', 9999)}true${times(')', 9999)}`],
    ['map projections', `MATCH (n) RETURN ${times('n {a: ', 9999)}1${times('}', 9999)}`],
    ['labels in parentheses', `MATCH (n:${times('(A|(B&', 9999)}A`],
    ['properties in patterns', `MATCH (n ${times('{a: ', 9999)}1${times('}', 9999)}) RETURN n`],
    ['properties to create', `CREATE (n ${times('{a: ', 9999)}1${times('}', 9999)})`],
    ['types', `RETURN 1 IS :: ${times('LIST<', 9999)}INT`],
    ['FOREACH', times('FOREACH (x IN [1] | ', 9999)],
  ])('%s', (_name, query) => {
    expect(failureOf(store, query)).toMatch(/^SyntaxError NestingTooDeep \d+:\d+$/);
  });

  test('values too', () => {
    expect(failureOf(store, 'RETURN reduce(s = [], x IN range(1, 100000) | [s])')).toMatch(/^LimitExceeded NestingTooDeep/);
  });

  test.each([
    ['nesting that a person may write', `RETURN ${times('(', 150)}1${times(')', 150)}`],
    ['long chains', `RETURN 1${times(' + 1', 20_000)}`],
    ['long conditions', `RETURN true${times(' AND true', 20_000)}`],
    ['many clauses', `WITH 1 AS x ${times('WITH DISTINCT x ', 1500)}RETURN x`],
    ['many patterns', times('MATCH (n) ', 1500) + 'RETURN n'],
    ['a long way', `MATCH (n)${times('-->()', 900)} RETURN n`],
    ['a wide pattern', `MATCH ${times('(:A {x: 1}), ', 900)}() RETURN 1`],
    ['much to create', `CREATE ${times('(), ', 5000)}()`],
    ['many unions', `RETURN 1 AS x${times(' UNION ALL RETURN 1 AS x', 2000)}`],
  ])('%s is fine', (_name, query) => {
    expect(failureOf(store, query)).toBe('none');
  });
});

test.each([
  ['clauses', times('WITH 1 AS x ', 2001) + 'RETURN x'],
  ['relationships', `MATCH (n)${times('-->()', 1001)} RETURN n`],
  ['nodes in many clauses', times('MATCH (n)-->() WITH 1 AS x ', 700) + 'RETURN x'],
  ['relationships in an expression', `MATCH (n) RETURN (n)${times('-->()', 1001)}`],
])('too many %s are an error, as each becomes a step that waits for the others', (_name, query) => {
  expect(failureOf(store, query)).toMatch(/^SyntaxError QueryTooLong \d+:\d+$/);
});

test('patterns that might be expressions do not make reading slow', () => {
  const start = performance.now();
  expect(() => prepare(`RETURN ${times('({a: ', 100)}1${times('})-[1]', 100)}`)).toThrow();
  expect(performance.now() - start).toBeLessThan(5000);
});
