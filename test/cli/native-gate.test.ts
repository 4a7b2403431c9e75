import { expect, test } from 'vitest';
import { callThrough, closeGate, newGate } from '../../src/cli/native-gate.js';

const soon = (): Promise<string> => new Promise((resolve) => setTimeout(() => resolve('not yet'), 30));

test('a gate closes only after the call that holds it', async () => {
  const gate = newGate();
  let answer: ((value: string) => void) | undefined;
  const call = callThrough(gate, () => new Promise<string>((resolve) => (answer = resolve)));
  const closing = closeGate(gate).then(() => 'closed');
  expect(await Promise.race([closing, soon()])).toBe('not yet');
  answer?.('done');
  expect(await call).toBe('done');
  expect(await closing).toBe('closed');
});

test('nothing passes a closed gate, and what fails leaves it open', async () => {
  const gate = newGate();
  await expect(callThrough(gate, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await callThrough(gate, () => Promise.resolve('yes'))).toBe('yes');
  await closeGate(gate);
  let called = false;
  const call = callThrough(gate, () => Promise.resolve((called = true)));
  expect(await Promise.race([call, soon()])).toBe('not yet');
  expect(called).toBe(false);
});
