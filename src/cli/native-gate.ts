import { setTimeout as wait } from 'node:timers/promises';
import type { NeuralModel } from '../index.js';

/*
 * onnxruntime ends the whole process where the thread that it computes in is ended in the middle of a call. So a thread passes a gate
 * before each call, and who wants to end the thread closes the gate first.
 */

/** One number in memory that two threads share: open, held by a call, or closed for good. */
export type NativeGate = Int32Array<SharedArrayBuffer>;

const [OPEN, HELD, CLOSED] = [0, 1, 2];
const POLL_MS = 2;
/** A call takes a tenth of a second; one that never ends must not keep its thread alive. */
const LONGEST_CALL_MS = 10_000;

export function newGate(): NativeGate {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Resolves when no call holds the gate; none will from then on. */
export async function closeGate(gate: NativeGate): Promise<void> {
  for (let waited = 0; Atomics.compareExchange(gate, 0, OPEN, CLOSED) === HELD && waited < LONGEST_CALL_MS; waited += POLL_MS) await wait(POLL_MS);
}

/** Makes one call at a time; where the gate is closed, it never comes back: its thread is about to end. */
export async function callThrough<T>(gate: NativeGate, call: () => Promise<T>): Promise<T> {
  if (Atomics.compareExchange(gate, 0, OPEN, HELD) === CLOSED) return new Promise(() => undefined);
  try {
    return await call();
  } finally {
    Atomics.compareExchange(gate, 0, HELD, OPEN);
  }
}

/** The model with each of its calls through the gate. */
export function gateModel(model: NeuralModel, gate: NativeGate): NeuralModel {
  const gated = (graph: NeuralModel['encoder']): NeuralModel['encoder'] => ({ run: (inputs) => callThrough(gate, () => graph.run(inputs)) });
  return { ...model, encoder: gated(model.encoder), relations: gated(model.relations), coreference: gated(model.coreference) };
}
