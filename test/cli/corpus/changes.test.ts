import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../terminal.js';
import { temporaryFolder } from './program.js';
import { tryRandomChanges } from './random-changes.js';

const TEXTS = { 'a.txt': 'Orbis was founded by Maya Stern.', 'b.txt': 'Quorl was founded by Ian Holt. Orbis was founded by Maya Stern.', 'c.txt': 'Ian Holt sued Orbis.' };

/** A folder with three texts and the graph of the first two. */
async function startGraph(): Promise<{ folder: string; graph: string; facts: () => string[] }> {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(folder, name), text);
  const graph = join(folder, 'graph');
  expect((await run(['build', join(folder, 'a.txt'), join(folder, 'b.txt'), '--out', graph, '--format', 'json', '--quiet'])).code).toBe(0);
  const facts = (): string[] => (JSON.parse(readFileSync(join(graph, 'graph.json'), 'utf8')) as { facts: { id: string; documentCount: number }[] }).facts.map(({ id, documentCount }) => `${id} ${documentCount}`);
  return { folder, graph, facts };
}

describe('a built graph', () => {
  test('gains a text, and loses with it what only it supports', async () => {
    const { folder, graph, facts } = await startGraph();
    const before = facts();
    expect(before).toEqual(expect.arrayContaining(['orbis.founded_by.maya-stern 1', 'quorl.founded_by.ian-holt 1']));
    expect((await run(['add', graph, join(folder, 'c.txt'), '--quiet'])).code).toBe(0);
    expect(facts().filter((fact) => !before.includes(fact)).join()).toContain('orbis');
    expect((await run(['remove', graph, 'c', '--quiet'])).code).toBe(0);
    expect(facts()).toEqual(before);
    expect((await run(['remove', graph, join(folder, 'b.txt'), '--quiet'])).code).toBe(0);
    expect(facts()).toEqual(['orbis.founded_by.maya-stern 1']);
  });

  test('is not written again where nothing has changed', async () => {
    const { graph } = await startGraph();
    const file = join(graph, 'graph.json');
    const before = statSync(file).ino;
    const { code, err } = await run(['update', graph]);
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('nothing has changed') });
    expect(statSync(file).ino).toBe(before);
    writeFileSync(file, '{}');
    await run(['update', graph, '--quiet']);
    expect(readFileSync(file, 'utf8')).toContain('maya-stern');
  });

  test('takes lines from streams one after another', async () => {
    const { graph, facts } = await startGraph();
    expect((await run(['add', graph, '-', '--quiet'], '{"id":"s1","text":"Felm was founded by Una Berg."}\n')).code).toBe(0);
    expect((await run(['add', graph, '-', '--quiet'], '{"id":"s2","text":"Garn was founded by Ole Dahl."}\n')).code).toBe(0);
    expect(facts().join()).toMatch(/felm.*garn/);
    expect((await run(['add', graph, '-', '--quiet'], '{"id":"s1","text":"Hask was founded by Eva Lind."}\n')).code).toBe(0);
    expect(facts().join()).toMatch(/garn.*hask/);
    expect(facts().join()).not.toContain('felm');
    expect((await run(['add', graph, '-'], '{"text":"Iltis was founded by Ada Falk."}\n')).err).toContain('give each text an "id"');
  });

  test.each([
    [['remove', 'nothing.txt'], 'has no file, folder or document called'],
    [['update', 'nothing.txt'], 'was not built from'],
  ])('is left alone by %j', async ([command, name], message) => {
    const { graph, facts } = await startGraph();
    const before = facts();
    const { code, err } = await run([command!, graph, name!]);
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining(message) });
    expect(facts()).toEqual(before);
  });

  test('without a work folder cannot be changed, and says what to do', async () => {
    const { code, err } = await run(['add', 'graphs/zoom/articles', 'x.txt']);
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('relata build') });
  });
});

test.each([1, 2, 3, 4, 5, 6])('random changes give the bytes of a build from scratch (seed %d; scripts/check-changes.ts tries 200)', async (seed) => {
  expect(await tryRandomChanges(seed, 6)).toBeNull();
});
