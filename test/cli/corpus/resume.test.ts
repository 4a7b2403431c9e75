import { beforeAll, describe, expect, test } from 'vitest';
import { buildProgram } from '../built.js';
import { injectFault, readGraph, start, temporaryFolder, writeTexts } from './program.js';

let program: string;
let slow: string;
let texts: string;
let whole: string;

const PUT = 'put: (digest, packed) => {';
const COUNT = 30;

beforeAll(async () => {
  program = buildProgram();
  slow = buildProgram();
  // Slow enough to be stopped in the middle on any machine.
  injectFault(slow, 'cli/corpus/work-store.js', PUT, `${PUT} Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150);`);
  const folder = temporaryFolder();
  texts = writeTexts(folder, COUNT);
  expect(await start(program, ['build', texts, '--out', `${folder}/whole`, '--format', 'json', '--work', 'none', '--quiet']).ended).toMatchObject({ code: 0, err: '' });
  whole = readGraph(`${folder}/whole`);
});

/** Builds and is stopped after a moment; answers with the folder of the graph. */
async function stoppedBuild(signal: NodeJS.Signals): Promise<{ out: string; ended: Awaited<ReturnType<typeof start>['ended']> }> {
  const out = `${temporaryFolder()}/graph`;
  const { child, ended, says } = start(slow, ['build', texts, '--out', out, '--format', 'json', '--log', 'json']);
  await says('"event":"progress"');
  child.kill(signal);
  return { out, ended: await ended };
}

async function finish(out: string): Promise<{ known: number; documents: number }> {
  const { code, err } = await start(slow, ['build', texts, '--out', out, '--format', 'json', '--log', 'json']).ended;
  expect(code).toBe(0);
  const advances = err.trim().split('\n').map((line) => JSON.parse(line) as { event: string; known: number; documents: number }).filter(({ event }) => event === 'progress');
  expect(advances.length).toBeGreaterThan(0);
  return advances.at(-1)!;
}

describe('a build that was stopped', () => {
  test('by kill -9 goes on where it was and gives the same bytes', async () => {
    const { out, ended } = await stoppedBuild('SIGKILL');
    expect(ended.signal).toBe('SIGKILL');
    const { known } = await finish(out);
    expect(known).toBeGreaterThan(0);
    expect(readGraph(out)).toBe(whole);
  });

  test('by Ctrl-C finishes what is in hand, ends with 130, and goes on as well', async () => {
    const { out, ended } = await stoppedBuild('SIGINT');
    expect(ended).toMatchObject({ code: 130, signal: null });
    expect(ended.err).toContain('"stopped":true');
    const { known } = await finish(out);
    expect(known).toBeGreaterThan(0);
    expect(readGraph(out)).toBe(whole);
  });

  test('by a full disk says so, and goes on when there is room', async () => {
    const full = buildProgram();
    injectFault(full, 'cli/corpus/work-store.js', PUT, `${PUT} if (count === 9) return told(Promise.reject(new Error('IO error: 000003.log: No space left on device')));`);
    const out = `${temporaryFolder()}/graph`;
    const { code, err } = await start(full, ['build', texts, '--out', out, '--format', 'json']).ended;
    expect(code).toBe(1);
    expect(err).toContain('the disk is full; what was read so far is kept');
    expect((await start(program, ['build', texts, '--out', out, '--format', 'json', '--quiet']).ended).code).toBe(0);
    expect(readGraph(out)).toBe(whole);
  });
});

test('two builds in one work folder do not mix: the second is told to wait', async () => {
  const out = `${temporaryFolder()}/graph`;
  const first = start(slow, ['build', texts, '--out', out, '--format', 'json', '--log', 'json']);
  await first.says('"event":"progress"');
  const second = await start(program, ['build', texts, '--out', out]).ended;
  expect(second.code).toBe(1);
  expect(second.err).toContain('another relata is at work here');
  expect((await first.ended).code).toBe(0);
});

test('a build of the same texts by another program reads them again', async () => {
  const other = buildProgram();
  injectFault(other, 'pipeline.js', 'function readDocument(document, options) {', 'function readDocument(document, options) { /* a new version */');
  const out = `${temporaryFolder()}/graph`;
  await start(program, ['build', texts, '--out', out, '--format', 'json', '--quiet']).ended;
  const { err } = await start(other, ['build', texts, '--out', out, '--format', 'json', '--log', 'json']).ended;
  expect(err).toContain('"known":0');
});
