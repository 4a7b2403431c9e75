/** Runs in a thread of its own, so that an input that hangs can be stopped: tries one input after another and tells what failed. */
import { parentPort, workerData } from 'node:worker_threads';
import { shippedModel, shippedSyntax } from '../../src/index.js';
import { makeInput, readSeedTexts, type FuzzInput } from './inputs.js';
import { shrink } from './shrink.js';
import { tryInput, type Trial } from './try-input.js';

export interface FuzzTask {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly withModel: boolean;
  /** Which input is in hand, for whoever watches. */
  readonly inHand: Int32Array;
}

export type FuzzMessage = { readonly kind: 'failed'; readonly number: number; readonly problem: string; readonly smallest: FuzzInput } | { readonly kind: 'slow'; readonly number: number; readonly time: number };

const { seed, from, to, withModel, inHand } = workerData as FuzzTask;
const seedTexts = readSeedTexts();
const model = withModel ? await shippedModel() : null;
const say = (message: FuzzMessage): void => parentPort?.postMessage(message);
let slowest = 0;

for (let number = from; number < to; number += 1) {
  Atomics.store(inHand, 0, number);
  const input = makeInput(seed, number, seedTexts);
  const trial: Trial = { options: { syntax: shippedSyntax(), open: number % 8 === 0 }, model, allFormats: number % 200 === 0 };
  const start = performance.now();
  const problem = await tryInput(input, trial);
  const time = performance.now() - start;
  if (time > slowest) say({ kind: 'slow', number, time: slowest = time });
  if (problem === null) continue;
  const smallest = await shrink(input, async (smaller) => {
    Atomics.store(inHand, 1, Atomics.load(inHand, 1) + 1);
    return kindOf((await tryInput(smaller, trial)) ?? '') === kindOf(problem);
  });
  say({ kind: 'failed', number, problem, smallest });
}
Atomics.store(inHand, 0, to);

/** What fails, without the numbers and words that differ from input to input. */
function kindOf(problem: string): string {
  return problem.split(/: [[{"]|\n/u, 1)[0]!;
}
