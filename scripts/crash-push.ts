// Kills the client and the server of a push with SIGKILL at random points, then pushes once more: the database must then hold the graph,
// all of it and nothing else.
//
//   npx tsx scripts/crash-push.ts [--rounds 10] [--entities 1000] [--facts 3000] [--seed 1]
//
// The rounds push two different graphs in turn into the same dataset, each replacing the other, so that the blows fall on
// creating, changing and removing alike. Prints Markdown; exit code 1 if a round ended with anything but the graph.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { knowledgeOf } from '../src/graph/read.js';
import { pullGraph } from '../src/push/pull.js';
import { pushGraph } from '../src/push/push.js';
import type { PushTarget } from '../src/push/target.js';
import { TestInstance } from '../test/push/neo4j.js';
import type { TestServer } from '../test/push/neo4j.js';
import { syntheticGraph } from '../test/push/synthetic-graph.js';
import { connect } from './push/naive-ways.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    entities: { type: 'string', default: '1000' },
    facts: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
  },
});

const CHILD = fileURLToPath(new URL('../test/push/push-child.ts', import.meta.url));
const sizes = [[Number(values.entities), Number(values.facts)], [Number(values.entities) + 100, Number(values.facts) - 400]] as const;
const graphs = sizes.map(([entityCount, factCount], index) => syntheticGraph(entityCount, factCount, 40 - index));

/** mulberry32: the same blows for the same seed, as far as the machine's pace allows. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Outcome {
  readonly victim: string;
  readonly lastWords: string;
  readonly error: string;
  readonly isWhole: boolean;
  readonly finishing: string;
}

/** Pushes from a process of its own, and strikes once it has written as many rows as the random number says. */
async function strike(server: TestServer, target: PushTarget, which: number, victim: 'client' | 'server', at: number): Promise<[string, string]> {
  const [entityCount, factCount] = sizes[which] ?? [0, 0];
  // A push that outlives its server should give up soon: here it is the next push that has to finish.
  const args = ['--import', 'tsx', CHILD, JSON.stringify({ ...target, retrySeconds: 1 }), String(entityCount), String(factCount), String(40 - which)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let lines = '';
  let errors = '';
  child.stderr.on('data', (data: Buffer) => { errors += data; });
  const stopped = once(child, 'exit');
  child.stdout.on('data', (data: Buffer) => {
    lines += data;
    if (lines.split('\n').length - 1 < at || child.killed) return;
    if (victim === 'client') child.kill('SIGKILL');
    else killOnce(server.pid);
  });
  const [code, signal] = await stopped;
  const kind = /kind: '([a-z-]+)'/.exec(errors)?.[1];
  return [lines.trim().split('\n').at(-1) ?? '', signal ?? kind ?? `exit code ${code}`];
}

const killed = new Set<number>();
function killOnce(pid: number): void {
  if (killed.has(pid)) return;
  killed.add(pid);
  process.kill(pid, 'SIGKILL');
}

async function holdsExactly(server: TestServer, target: PushTarget, which: number): Promise<[boolean, string]> {
  const graph = graphs[which] as (typeof graphs)[number];
  const finishing = await pushGraph(graph, target);
  const again = await pushGraph(graph, target);
  const isQuiet = Object.values(again.counters).every((count) => count === 0);
  const isEqual = isDeepStrictEqual(knowledgeOf(await pullGraph(target)), knowledgeOf(graph));
  const driver = connect(server);
  const { records } = await driver.executeQuery(`
    MATCH (n {dataset: $dataset}) WHERE NOT n:Dataset WITH count(n) AS nodes
    MATCH ()-[r {dataset: $dataset}]->() RETURN nodes, count(r) AS relationships`, { dataset: target.dataset });
  await driver.close();
  const counts = [records[0]?.get('nodes').toNumber(), records[0]?.get('relationships').toNumber()];
  const expected = [again.nodes.unchanged, again.relationships.unchanged];
  const { nodes, relationships } = finishing;
  const work = `+${nodes.created + relationships.created} ~${nodes.updated + relationships.updated} -${nodes.removed + relationships.removed} =${nodes.unchanged + relationships.unchanged}`;
  return [isQuiet && isEqual && isDeepStrictEqual(counts, expected), work];
}

async function main(): Promise<void> {
  const instance = new TestInstance();
  const random = randomFrom(Number(values.seed));
  const outcomes: Outcome[] = [];
  try {
    let server = await instance.start('--heap', '1g');
    const target = { uri: server.uri, user: server.user, password: server.password, dataset: 'crash', replace: true, batchSize: 200 };
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const victim of ['client', 'server'] as const) {
        const which = outcomes.length % 2;
        const at = 4 + Math.floor(random() * 140);
        const [lastWords, error] = await strike(server, target, which, victim, at);
        if (victim === 'server') server = await instance.start('--heap', '1g');
        const [isWhole, finishing] = await holdsExactly(server, target, which);
        outcomes.push({ victim, lastWords, error, isWhole, finishing });
        console.error(JSON.stringify(outcomes.at(-1)));
      }
    }
  } finally {
    await instance.remove();
  }
  console.log('| killed | after | push ended by | finishing push: rows created, updated, removed, in place | then exactly the graph |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const { victim, lastWords, error, finishing, isWhole } of outcomes) {
    console.log(`| ${victim} | ${lastWords} | ${error} | ${finishing} | ${isWhole ? 'yes' : 'NO'} |`);
  }
  process.exitCode = outcomes.every((outcome) => outcome.isWhole) ? 0 : 1;
}

await main();
