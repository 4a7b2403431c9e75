// How fast a push is, by batch size and against the ways others use, on a Neo4j of its own:
//
//   npx tsx scripts/bench-push.ts [--entities 10000] [--facts 30000] [--rounds 3] [--sizes 100,500,1000,2000,5000,10000] [--others 2000x6000]
//
// Rounds are interleaved, each in another order, so that warming up and a busy neighbour hit every size alike; the median
// of the rounds counts. Where the machine is busy with other things, the fastest round and the processor time say more. The ways of others write one smaller graph, since they take minutes; a push of the same rows comes before each. Prints Markdown.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildGraph } from '../src/graph/graph.js';
import type { KnowledgeGraph } from '../src/graph/graph.js';
import { pushGraph } from '../src/push/push.js';
import { toPushRows } from '../src/push/rows.js';
import type { PushTarget } from '../src/push/target.js';
import { TestInstance } from '../test/push/neo4j.js';
import { syntheticGraph } from '../test/push/synthetic-graph.js';
import { connect, naiveWays } from './push/naive-ways.js';
import { processorSeconds } from './push/process-time.js';

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '10000' },
    facts: { type: 'string', default: '30000' },
    rounds: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '100,500,1000,2000,5000,10000' },
    others: { type: 'string', default: '2000x6000' },
  },
});

const EMPTY = buildGraph({ documents: [], entities: [], facts: [], decisions: [], diagnostics: [] });

/** Of one push: seconds of the two phases that write, and processor seconds of the server, and of both sides, over all of it. */
interface Measure {
  readonly nodes: number;
  readonly relationships: number;
  readonly total: number;
  readonly server: number;
  readonly both: number;
  /** What Neo4j's own counters say. */
  readonly changes: number;
}

async function measurePush(graph: KnowledgeGraph, target: PushTarget, pid: number): Promise<Measure> {
  const seconds = new Map<string, number>();
  const begun = performance.now();
  const [before, bothBefore] = [processorSeconds(pid), bothSeconds(pid)];
  const { counters } = await pushGraph(graph, target, (progress) => seconds.set(progress.phase, progress.seconds));
  return {
    nodes: seconds.get('nodes') ?? 0,
    relationships: seconds.get('relationships') ?? 0,
    total: (performance.now() - begun) / 1000,
    server: processorSeconds(pid) - before,
    both: bothSeconds(pid) - bothBefore,
    changes: Object.values(counters).reduce((sum, count) => sum + count, 0),
  };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Each time begun at another place, and every second time backwards. */
function inOrder<T>(items: readonly T[], round: number): T[] {
  const turned = items.map((_, index) => items[(index + round) % items.length] as T);
  return round % 2 === 0 ? turned : turned.reverse();
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en', { maximumFractionDigits: 1 }) : cell)).join(' | ')} |`;
}

/** Processor seconds of the server and of this process so far. */
function bothSeconds(pid: number): number {
  const { user, system } = process.cpuUsage();
  return processorSeconds(pid) + (user + system) / 1e6;
}

const note = (text: string): void => console.error(text);

async function main(): Promise<void> {
  const sizes = values.sizes.split(',').map(Number);
  const rounds = Number(values.rounds);
  const graph = syntheticGraph(Number(values.entities), Number(values.facts));
  const rows = toPushRows(graph, 'bench');
  const instance = new TestInstance();
  try {
    const { uri, user, password, pid } = await instance.start('--heap', '1g', '--ttl', '10800');
    const target = { uri, user, password, dataset: 'bench', replace: true };
    console.log(`${cpus().length} × ${cpus()[0]?.model}, load ${loadavg().map((load) => load.toFixed(1)).join(' ')} at the start. `
      + `${values.entities} entities, ${values.facts} facts: ${rows.nodes.length} nodes, ${rows.relationships.length} relationships.\n`);

    note('warming up');
    await pushGraph(graph, target);
    await pushGraph(EMPTY, target);

    const measures = new Map<number, Measure[]>(sizes.map((size) => [size, []]));
    const again: Measure[] = [];
    for (let round = 0; round < rounds; round++) {
      for (const batchSize of inOrder(sizes, round)) {
        note(`round ${round + 1}, batch size ${batchSize}`);
        measures.get(batchSize)?.push(await measurePush(graph, { ...target, batchSize }, pid));
        if (batchSize === 1000) again.push(await measurePush(graph, { ...target, batchSize }, pid));
        await pushGraph(EMPTY, target);
      }
    }
    console.log(row(['rows in a transaction', 'nodes/s', 'relationships/s', 'rows/s', 'fastest round, rows/s', 'whole push, s', 'server CPU, s', 'CPU of both, s']));
    console.log(row(Array<string>(8).fill('---')));
    const rowCount = rows.nodes.length + rows.relationships.length;
    for (const [size, list] of measures) {
      const writing = list.map((measure) => measure.nodes + measure.relationships);
      console.log(row([
        size, rows.nodes.length / median(list.map((m) => m.nodes)), rows.relationships.length / median(list.map((m) => m.relationships)),
        rowCount / median(writing), rowCount / Math.min(...writing), median(list.map((m) => m.total)), median(list.map((m) => m.server)), median(list.map((m) => m.both)),
      ]));
    }
    console.log(`\nThe same graph once more: ${median(again.map((m) => m.total)).toFixed(1)} s, ${again.reduce((sum, { changes }) => sum + changes, 0)} changes. `
      + `Load ${loadavg().map((load) => load.toFixed(1)).join(' ')} after it.\n`);

    const [entityCount = 0, factCount = 0] = values.others.split('x').map(Number);
    const smaller = syntheticGraph(entityCount, factCount);
    const part = toPushRows(smaller, 'bench');
    const partCount = part.nodes.length + part.relationships.length;
    const driver = connect({ uri, user, password });
    console.log(`${entityCount} entities, ${factCount} facts: ${part.nodes.length} nodes, ${part.relationships.length} relationships.\n`);
    console.log(row(['other ways', 'rows/s', 'push of the same rows, rows/s', 'push is faster by', 'CPU ms/row', 'CPU ms/row of the push', 'push needs less by']));
    console.log(row(Array<string>(7).fill('---')));
    for (const way of naiveWays(driver)) {
      note(way.name);
      await way.write(toPushRows(syntheticGraph(50, 50), 'bench')); // plans are made, code is warm
      await pushGraph(EMPTY, target);
      const beforePush = bothSeconds(pid);
      const pushed = await measurePush(smaller, target, pid);
      const pushCost = (bothSeconds(pid) - beforePush) * 1000 / partCount;
      const pushRate = partCount / (pushed.nodes + pushed.relationships);
      await pushGraph(EMPTY, target);
      const before = bothSeconds(pid);
      const begun = performance.now();
      await way.write(part);
      const rate = partCount / ((performance.now() - begun) / 1000);
      const cost = (bothSeconds(pid) - before) * 1000 / partCount;
      console.log(row([way.name, rate, pushRate, `${(pushRate / rate).toFixed(1)} ×`, cost.toFixed(3), pushCost.toFixed(3), `${(cost / pushCost).toFixed(1)} ×`]));
      await pushGraph(EMPTY, target);
    }
    await driver.close();
  } finally {
    await instance.remove();
  }
}

await main();
