/**
 * Times ten typical queries on a graph of 100,000 nodes and 300,000 relationships: the engine, the same written by hand on
 * graphology, and, where NEO4J_URI is set, a real Neo4j over Bolt, in turns, after warming all up. Prints medians, and the
 * memory that the engine adds to the graph's own.
 *
 *     node --expose-gc --import tsx scripts/bench-cypher.ts [ROUNDS]
 *     node scripts/neo4j-local.mjs run --wipe -- node --expose-gc --import tsx scripts/bench-cypher.ts
 */
import { cpus } from 'node:os';
import { prepare, run } from '../src/query/cypher/cypher.js';
import { openGraphology } from '../src/query/cypher/graph/graphology-store.js';
import { buildGraph } from './bench-cypher/graph.js';
import { openNeo4j } from './bench-cypher/neo4j.js';
import { TASKS, type Task } from './bench-cypher/tasks.js';

const rounds = Number(process.argv[2] ?? 15);
const WARMING_ROUNDS = 10;

interface Contender {
  readonly name: string;
  readonly answer: () => number | Promise<number>;
}

function heapMiB(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** The median time of each contender in milliseconds. Throws where two of them answer differently. */
async function race(task: string, contenders: readonly Contender[]): Promise<number[]> {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < WARMING_ROUNDS + rounds; round += 1) {
    const answers: number[] = [];
    for (const [index, contender] of contenders.entries()) {
      const start = performance.now();
      answers.push(await contender.answer());
      if (round >= WARMING_ROUNDS) times[index]?.push(performance.now() - start);
    }
    if (new Set(answers).size > 1) throw new Error(`${task}: ${contenders.map(({ name }, index) => `${answers[index]} ${name}`).join(', ')}`);
  }
  return times.map(median);
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(22) + cells.map((cell) => cell.padStart(12)).join('');
}

const milliseconds = (time: number): string => `${time.toFixed(2)} ms`;
const times = (factor: number): string => `${factor.toFixed(2)} x`;

const empty = heapMiB();
const graph = buildGraph();
const ofGraph = heapMiB() - empty;
const opening = performance.now();
const store = openGraphology(graph);
const openTime = performance.now() - opening;

function askEngine({ query }: Task): Contender {
  const prepared = prepare(query);
  return {
    name: 'by the engine',
    answer: () => {
      const rows = [...run(store, prepared).rows];
      const [only] = rows;
      return rows.length === 1 && typeof only?.[0] === 'bigint' ? Number(only[0]) : rows.length;
    },
  };
}

// Before a query runs, all its indexes must be there: they count as the engine's memory.
for (const task of TASKS) await askEngine(task).answer();
const ofEngine = heapMiB() - empty - ofGraph;

const server = await openNeo4j(graph);
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}; ${graph.order} nodes, ${graph.size} relationships; opened in ${openTime.toFixed(0)} ms; medians of ${rounds} rounds`);
console.log(row('query', ['engine', 'by hand', 'engine/hand', ...(server === null ? [] : ['Neo4j', 'Neo4j/engine'])]));
let [within, ahead] = [0, 0];
for (const task of TASKS) {
  const byHand: Contender = { name: 'by hand', answer: () => task.byHand(graph) };
  const there: Contender[] = server === null ? [] : [{ name: 'by Neo4j', answer: () => server.ask(task.query) }];
  const [engine = 0, hand = 0, neo4j] = await race(task.name, [askEngine(task), byHand, ...there]);
  within += engine <= 3 * hand ? 1 : 0;
  ahead += neo4j !== undefined && engine < neo4j ? 1 : 0;
  console.log(row(task.name, [milliseconds(engine), milliseconds(hand), times(engine / hand), ...(neo4j === undefined ? [] : [milliseconds(neo4j), times(neo4j / engine)])]));
}
console.log(`within 3 x of the same by hand: ${within} of ${TASKS.length}`);
if (server !== null) console.log(`ahead of ${server.version} over Bolt: ${ahead} of ${TASKS.length}`);
console.log(`memory: the graph ${ofGraph.toFixed(0)} MiB, the engine with all its indexes ${ofEngine.toFixed(0)} MiB: ${((ofEngine / ofGraph) * 100).toFixed(0)} % more`);
await server?.close();
