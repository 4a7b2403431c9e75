/**
 * Throws random queries and random bytes at the engine: each must give rows or an error with a place, in time.
 *
 *     npx tsx scripts/fuzz-cypher.ts [INPUTS] [SEED]
 */
import fc from 'fast-check';
import { graphOf } from '../test/query/cypher/ask.js';
import { arbitraryNoise, arbitraryQuery } from '../test/query/cypher/arbitrary-queries.js';
import { tryQuery } from '../test/query/cypher/fuzz.js';

const inputs = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);
const GRAPH = 'CREATE (a:A {x: 1, name: "a"})-[:R {since: 1}]->(b:B {y: 2})-[:S]->(c:Person), (a)-[:R]->(c), (:A)';

const outcomes = new Map<string, number>();
let slowest = { text: '', time: 0 };

function check(text: string): void {
  const start = performance.now();
  const outcome = tryQuery(graphOf(GRAPH).store, text);
  const time = performance.now() - start;
  if (time > slowest.time) slowest = { text, time };
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}

const start = performance.now();
fc.assert(fc.property(arbitraryQuery, check), { seed, numRuns: Math.ceil(inputs / 2) });
fc.assert(fc.property(arbitraryNoise, check), { seed: seed + 1, numRuns: Math.floor(inputs / 2) });
console.log(`${inputs} inputs in ${((performance.now() - start) / 1000).toFixed(0)} s, no crash, no hang, every error with a place`);
for (const [outcome, count] of [...outcomes].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(8)}  ${outcome}`);
console.log(`slowest: ${slowest.time.toFixed(0)} ms: ${slowest.text.slice(0, 300)}`);
