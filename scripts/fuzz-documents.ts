/**
 * Throws spoilt articles and noise at the whole way from bytes to graph, in four formats. No input may crash it, take longer than the limit,
 * or give a span that does not stand in the text. Every failure is printed with its number and cut down to a small input.
 *
 *     npx tsx scripts/fuzz-documents.ts [--inputs 100000] [--seed 1] [--from 0] [--limit 20] [--with-model]
 *
 * One input again: --from NUMBER --inputs 1 with the same seed; --show prints it.
 */
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { buildWorker } from './fuzz/build-worker.js';
import type { FuzzMessage, FuzzTask } from './fuzz/fuzz-worker.js';
import { makeInput, readSeedTexts } from './fuzz/inputs.js';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' }, from: { type: 'string', default: '0' },
    limit: { type: 'string', default: '20' }, 'with-model': { type: 'boolean', default: false }, show: { type: 'boolean', default: false },
  },
});
const [seed, from, limit] = [Number(values.seed), Number(values.from), Number(values.limit) * 1000];
const to = from + Number(values.inputs);
const CHECK_EVERY_MS = 500;
const MOST_MEMORY_MB = 1024;
const program = buildWorker();

const failures: string[] = [];
let slowest = { number: from, time: 0 };
let latest = from;

function fail(number: number, problem: string, text?: string): void {
  failures.push(`${number}: ${problem}`);
  console.log(`FAILED input ${number} of seed ${seed}: ${problem}${text === undefined ? '' : `\n  smallest: ${JSON.stringify(text)}`}`);
}

/** Runs inputs in a thread until all are done, or one had to be given up; answers with where to go on. */
async function runFrom(first: number): Promise<number> {
  const inHand = new Int32Array(new SharedArrayBuffer(8));
  Atomics.store(inHand, 0, first);
  const task: FuzzTask = { seed, from: first, to, withModel: values['with-model'], inHand };
  const worker = new Worker(program, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } });
  return new Promise((resolve) => {
    let since = { state: '', at: performance.now() };
    let isSettled = false;
    const settle = (next: number): void => {
      if (isSettled) return;
      isSettled = true;
      clearInterval(timer);
      resolve(next);
    };
    const giveUp = (problem: string): void => {
      const number = Atomics.load(inHand, 0);
      if (!isSettled) fail(number, problem);
      void worker.terminate();
      settle(number + 1);
    };
    const timer = setInterval(() => {
      latest = Atomics.load(inHand, 0);
      const state = `${latest} ${Atomics.load(inHand, 1)}`;
      if (state !== since.state) since = { state, at: performance.now() };
      else if (performance.now() - since.at > limit) giveUp(`not done within ${limit / 1000} s`);
    }, CHECK_EVERY_MS);
    worker.on('message', (message: FuzzMessage) => {
      if (message.kind === 'failed') fail(message.number, message.problem, `${message.smallest.format} ${message.smallest.text}`);
      else if (message.time > slowest.time) slowest = message;
    });
    worker.on('error', (error) => giveUp(`the thread died: ${error.message}`));
    worker.on('exit', () => settle(Atomics.load(inHand, 0) >= to ? to : Atomics.load(inHand, 0) + 1));
  });
}

if (values.show) console.log(makeInput(seed, from, readSeedTexts()));
const start = performance.now();
const progress = setInterval(() => console.error(`${((performance.now() - start) / 1000).toFixed(0)} s, at input ${latest}, ${failures.length} failures`), 60_000);
for (let next = from; next < to;) next = await runFrom(next);
clearInterval(progress);
console.log(`${to - from} inputs of seed ${seed} in ${((performance.now() - start) / 1000).toFixed(0)} s, ${failures.length} failures`);
console.log(`slowest: input ${slowest.number}, ${slowest.time.toFixed(0)} ms`);
process.exitCode = failures.length === 0 ? 0 : 1;
