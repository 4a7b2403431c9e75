import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.js';
import type { Answer } from '../../src/cli/command.js';
import { buildGraph, exportGraph, writeFiles } from '../../src/index.js';
import { EXAMPLE } from '../graph/example.js';
import { run } from './terminal.js';

const ZOOM = 'graphs/zoom';

/** A graph in which two are called Orbis. */
async function twoOfOneName(): Promise<string> {
  const [zoom, ...others] = [...EXAMPLE.entities].reverse();
  const orbis = ['orbis-1', 'orbis-2'].map((id) => ({ ...zoom!, id, name: 'Orbis' }));
  const folder = mkdtempSync(join(tmpdir(), 'relata-names-'));
  await writeFiles(folder, await exportGraph(buildGraph({ ...EXAMPLE, entities: [...others, zoom!, ...orbis] }), ['json']));
  return folder;
}

describe('relata show', () => {
  test('shows the card of an entity, found by another name', async () => {
    const { code, out, err } = await run(['show', ZOOM, 'yuan']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Eric Yuan \(Person\), id eric-yuan\nalso called Yuan/);
    expect(out).toMatch(/ {2}Zoom FOUNDED_BY Eric Yuan .*\n {6}“[^”]+” {2}\S+\.txt:\d+:\d+/);
  });

  test('forgives a typo, and says so', async () => {
    const { code, out, err } = await run(['show', ZOOM, 'Micorsoft']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Microsoft \(Organization\)/);
    expect(err).toContain('this is Microsoft');
  });

  test('gives JSON', async () => {
    const card = JSON.parse((await run(['show', ZOOM, 'TikTok', '--json'])).out) as { name: string; unstated: { fact: string; quotes: { quote: string; line: number }[] }[] };
    expect(card.name).toBe('TikTok');
    expect(card.unstated.find(({ fact }) => fact === 'Microsoft NOT_ACQUIRED TikTok')?.quotes[0]?.quote).toBe('Microsoft has not bought TikTok');
  });

  test('says which fit where several do, and that none does', async () => {
    const several = await run(['show', await twoOfOneName(), 'Orbis']);
    expect(several.code).toBe(1);
    expect(several.err).toContain('"Orbis" may be any of these; say which by its id:\n  "Orbis" (Organization, mentioned once), id orbis-1\n  "Orbis" (Organization, mentioned once), id orbis-2\n');
    expect((await run(['show', ZOOM, 'Quorl Ltd'])).err).toContain('no entity called');
  });

  test('asks a person which is meant', async () => {
    let [out, err] = ['', ''];
    const graph = await twoOfOneName();
    const answer = (text: string): Promise<number> => runCommandLine(['show', graph, 'Orbis'], {
      stdin: (async function* () {})(), out: async (piece) => void (out += piece), err: (piece) => void (err += piece), interactive: true, environment: {},
      signal: new AbortController().signal, askSecret: async () => null,
      openPrompt: () => ({
        ask: async (): Promise<Answer> => ({ kind: 'line', text }), joinHistory: () => undefined, history: () => [], close: () => undefined,
      }),
    });
    expect(await answer('2')).toBe(0);
    expect(err).toContain('  2  "Orbis" (Organization, mentioned once), id orbis-2');
    expect(out).toMatch(/^Orbis \(Organization\), id orbis-2\n/);
    expect(await answer('none')).toBe(1);
  });
});

describe('relata path', () => {
  test('tells how two are connected, with quotes', async () => {
    const { code, out } = await run(['path', ZOOM, 'Satya Nadella', 'Skype']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Satya Nadella – Microsoft – Skype {3}\(2 steps\)\n {2}Satya Nadella CHIEF_EXECUTIVE_OF Microsoft .*\n {6}“/);
  });

  test('gives JSON', async () => {
    const { ways, stated } = JSON.parse((await run(['path', ZOOM, 'Satya Nadella', 'Skype', '--json'])).out) as { stated: boolean; ways: { from: string; to: string }[][] };
    expect(stated).toBe(true);
    expect(ways[0]?.map(({ from, to }) => `${from}>${to}`)).toEqual(['Satya Nadella>Microsoft', 'Microsoft>Skype']);
  });

  test('ends with 1 where two are not connected', async () => {
    const { code, out } = await run(['path', ZOOM, 'Washington', 'Zoom']);
    expect({ code, out }).toEqual({ code: 1, out: 'Washington and Zoom are not connected by facts\n' });
  });

  test.each([[['Zoom']], [['Eric', 'Yuan', 'Zoom']], [['Yuan', 'Eric Yuan']]])('%j is refused with 2', async (names) => {
    expect((await run(['path', ZOOM, ...names])).code).toBe(2);
  });
});

describe('relata stats', () => {
  test('counts and ranks', async () => {
    const { code, out } = await run(['stats', ZOOM]);
    expect(code).toBe(0);
    expect(out).toMatch(/^3 documents, \d+ entities, \d+ facts\n/);
    for (const heading of ['Entities by type', 'Facts by what they are', 'Most facts', 'PageRank', 'Communities', 'Coverage']) expect(out).toContain(`\n${heading}`);
    expect(out).toMatch(/ 0\.\d{4} {2}Zoom \(Organization\)/);
  });

  test('gives JSON, and the same as the procedures', async () => {
    const { byPageRank } = JSON.parse((await run(['stats', ZOOM, '--json'])).out) as { byPageRank: { name: string; pageRank: number }[] };
    const { out } = await run(['query', ZOOM, 'CALL relata.pageRank() YIELD node, score RETURN node.name AS name, score AS pageRank LIMIT 3', '--format', 'json']);
    const close = (rows: { name: string; pageRank: number }[]) => rows.map(({ name, pageRank }) => `${name} ${pageRank.toFixed(9)}`);
    expect(close(byPageRank.slice(0, 3))).toEqual(close(JSON.parse(out) as typeof byPageRank));
  });
});
