import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseFeature } from './tck/gherkin.js';
import { runScenario } from './tck/run-scenario.js';
import { runSuite } from './tck/suite.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TCK = path.join(ROOT, '..', 'shared', 'tck');
const known = JSON.parse(readFileSync(path.join(ROOT, 'scripts', 'tck-known-failures.json'), 'utf8')) as Record<string, string>;

describe('the openCypher Technology Compatibility Kit', () => {
  test.skipIf(!existsSync(TCK))('passes, but for what is known to fail (skipped where the kit is not beside the project)', () => {
    const results = runSuite(TCK);
    expect(results).toHaveLength(3897);
    const failed = results.filter(({ problem }) => problem !== undefined);
    expect(failed.map(({ id }) => id)).toEqual(results.map(({ id }) => id).filter((id) => id in known));
    expect(Object.values(known).every((reason) => reason.length > 10), 'each known failure has its reason').toBe(true);
  });
});

/** The runner must be able to fail: each of these says something untrue about a query that does what it should. */
describe('the runner of the kit', () => {
  const problemOf = (...steps: readonly string[]): string | undefined => {
    const [scenario] = parseFeature(['Feature: F', 'Scenario: S', ...steps].join('\n')).scenarios;
    return scenario && runScenario(scenario, TCK);
  };
  const query = (text: string): readonly string[] => ['When executing query:', '"""', text, '"""'];

  test('accepts what is right', () => {
    expect(problemOf(
      'Given an empty graph', 'And having executed:', '"""', "CREATE (:A {x: 1})-[:R]->(:B)", '"""', 'And parameters are:', '| p | [1, 2.0] |',
      ...query('MATCH q = (a:A)-->(b) SET b.y = 1 REMOVE a:A RETURN a.x AS x, q, $p AS p'),
      'Then the result should be, in any order:', '| p | x | q |', '| [1, 2.0] | 1 | <({x: 1})-[:R]->(:B {y: 1})> |',
      'And the side effects should be:', '| +properties | 1 |', '| -labels | 1 |',
    )).toBeUndefined();
  });

  test.each([
    ['another value', ...query('RETURN 1 AS x'), 'Then the result should be, in any order:', '| x |', '| 2 |'],
    ['a float for an integer', ...query('RETURN 1 AS x'), 'Then the result should be, in any order:', '| x |', '| 1.0 |'],
    ['an integer for a float', ...query('RETURN 1.0 AS x'), 'Then the result should be, in any order:', '| x |', '| 1 |'],
    ['a text for a number', ...query('RETURN 1 AS x'), 'Then the result should be, in any order:', '| x |', "| '1' |"],
    ['too few rows', ...query('UNWIND [1, 1] AS x RETURN x'), 'Then the result should be, in any order:', '| x |', '| 1 |'],
    ['too many rows', ...query('RETURN 1 AS x'), 'Then the result should be, in any order:', '| x |', '| 1 |', '| 1 |'],
    ['no rows', ...query('RETURN 1 AS x'), 'Then the result should be empty'],
    ['another order', ...query('UNWIND [1, 2] AS x RETURN x'), 'Then the result should be, in order:', '| x |', '| 2 |', '| 1 |'],
    ['another order in a list', ...query('RETURN [1, 2] AS x'), 'Then the result should be, in any order:', '| x |', '| [2, 1] |'],
    ['another column', ...query('RETURN 1 AS x'), 'Then the result should be, in any order:', '| y |', '| 1 |'],
    ['another label', ...query('CREATE (n:A) RETURN n'), 'Then the result should be, in any order:', '| n |', '| (:B) |'],
    ['a property too many', ...query('CREATE (n {x: 1}) RETURN n'), 'Then the result should be, in any order:', '| n |', '| () |'],
    ['another direction', ...query('CREATE p = (:A)-[:R]->(:B) RETURN p'), 'Then the result should be, in any order:', '| p |', '| <(:A)<-[:R]-(:B)> |'],
    ['side effects that are not there', ...query('RETURN 1 AS x'), 'Then the side effects should be:', '| +nodes | 1 |'],
    ['no side effects', ...query('CREATE (n:A)'), 'Then no side effects'],
    ['other side effects', ...query('CREATE (n:A)'), 'Then the side effects should be:', '| +nodes | 1 |'],
    ['an error that does not come', ...query('RETURN 1 AS x'), 'Then a SyntaxError should be raised at compile time: UndefinedVariable'],
    ['another detail', ...query('RETURN x'), 'Then a SyntaxError should be raised at compile time: UnexpectedSyntax'],
    ['another kind', ...query('RETURN x'), 'Then a TypeError should be raised at compile time: UndefinedVariable'],
    ['another phase', ...query('RETURN x'), 'Then a SyntaxError should be raised at runtime: UndefinedVariable'],
    ['an error at compile time that comes later', ...query('RETURN labels([1][0])'), 'Then a TypeError should be raised at compile time: InvalidArgumentValue'],
    ['rows where there is an error', ...query('RETURN x'), 'Then the result should be empty'],
    ['a step that is not known', 'When something else happens'],
  ])('sees %s', (_name, ...steps) => {
    expect(problemOf('Given an empty graph', ...steps)).toBeDefined();
  });
});
