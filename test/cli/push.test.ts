import { expect, test } from 'vitest';
import { progressLine } from '../../src/cli/commands/push.js';

test.each([
  [{ phase: 'connect', done: 0, total: 0, seconds: 3 }, 'connect'],
  [{ phase: 'nodes', done: 0, total: 40_600, seconds: 0 }, 'nodes 0 of 40,600'],
  [{ phase: 'relationships', done: 30_000, total: 150_000, seconds: 2 }, 'relationships 30,000 of 150,000, 15,000 a second'],
] as const)('progress %j is told as %s', (progress, line) => {
  expect(progressLine(progress)).toBe(line);
});
