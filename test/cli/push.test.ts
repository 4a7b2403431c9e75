import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { progressLine } from '../../src/cli/commands/push.js';
import { toPushRows } from '../../src/push/rows.js';
import { silentServer } from '../push/fake-servers.js';
import { zoomGraph } from '../view/example-model.js';
import { buildProgram } from './built.js';
import { run } from './terminal.js';

test.each([
  [{ phase: 'connect', done: 0, total: 0, seconds: 3 }, 'connect'],
  [{ phase: 'nodes', done: 0, total: 40_600, seconds: 0 }, 'nodes 0 of 40,600'],
  [{ phase: 'relationships', done: 30_000, total: 150_000, seconds: 2 }, 'relationships 30,000 of 150,000, 15,000 a second'],
] as const)('progress %j is told as %s', (progress, line) => {
  expect(progressLine(progress)).toBe(line);
});

test('a dry run tells statements and counts, and connects to nothing', async () => {
  const { code, out } = await run(['push', 'graphs/zoom', '--dry-run']);
  const { nodes, relationships } = toPushRows(zoomGraph(), 'relata');
  const plan = JSON.parse(out) as Record<'nodes' | 'relationships', { readonly count: number }[]> & { readonly statements: Readonly<Record<string, string>> };
  const total = (counts: readonly { readonly count: number }[]): number => counts.reduce((sum, { count }) => sum + count, 0);
  expect([code, total(plan.nodes), total(plan.relationships)]).toEqual([0, nodes.length, relationships.length]);
  expect(JSON.stringify(plan)).toMatch(/UNWIND.*CREATE CONSTRAINT|CREATE CONSTRAINT.*UNWIND/);
});

test('an empty password is none', async () => {
  const { code, err } = await run(['push', 'graphs/zoom', '--uri', 'bolt://127.0.0.1:1'], '', { NEO4J_PASSWORD: '' });
  expect([code, err.split('\n').at(-2)]).toEqual([1, 'relata: there is no password: set NEO4J_PASSWORD']);
});

test('a server that never answers is told, and not waited for', { timeout: 120_000 }, async () => {
  const server = await silentServer();
  try {
    const child = spawn(process.execPath, [buildProgram(), 'push', 'graphs/zoom', '--uri', `bolt://127.0.0.1:${server.port}`], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, NEO4J_PASSWORD: 'x' } });
    let told = '';
    child.stderr.on('data', (data: Buffer) => { told += data; });
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(told).toContain('does not answer');
  } finally {
    server.close();
  }
});
