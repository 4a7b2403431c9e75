import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOf } from './ask.js';
import { arbitraryNoise, arbitraryQuery } from './arbitrary-queries.js';
import { tryQuery } from './fuzz.js';

const GRAPH = 'CREATE (a:A {x: 1, name: "a"})-[:R {since: 1}]->(b:B {y: 2})-[:S]->(c:Person), (a)-[:R]->(c), (:A)';

test('any query gives rows or an error that says where', () => {
  const outcomes = new Map<string, number>();
  fc.assert(fc.property(arbitraryQuery, (query) => {
    const outcome = tryQuery(graphOf(GRAPH).store, query);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }), { seed: 1, numRuns: 2000 });
  // The grammar must not be so wild that nothing ever runs.
  expect(outcomes.get('rows')).toBeGreaterThan(100);
  expect(outcomes.get('SyntaxError')).toBeGreaterThan(100);
});

test('so does any text', () => {
  fc.assert(fc.property(arbitraryNoise, (text) => {
    tryQuery(graphOf(GRAPH).store, text);
  }), { seed: 2, numRuns: 2000 });
});
