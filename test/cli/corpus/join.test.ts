import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../terminal.js';

/** Good lines, a blank one, lines that are nothing, an id twice, no id, a text without words, dates, a source of its own. */
const LINES = [
  '{"id":"a","text":"Orbis was founded by Maya Stern in Oslo.","publishedAt":"2019-03-01"}',
  'nonsense',
  '',
  '{"id":"b","text":"Maya Stern is the chief executive of Orbis.","source":"wire/7","title":"Orbis"}',
  '{"id":"a","text":"Maya Stern is no longer the chief executive of Orbis.","publishedAt":"2021-03-01"}',
  '{"text":"Kite Software bought Orbis for $5 million.\\u2028Ann Roe runs Kite Software."}',
  '{"id":"empty","text":"   "}',
  '{"id":7}',
  '{"id":"c","text":"Kite Software is based in Berlin. Advertisement"}',
];

const folder = mkdtempSync(join(tmpdir(), 'relata-join-'));
const path = join(folder, 'texts.jsonl');
const graphOf = (name: string): string => readFileSync(join(folder, name, 'graph.json'), 'utf8');

/** Readings of some of the lines, as one of many machines makes them; the first has this number. */
async function read(from: number, to: number, more: readonly string[] = []): Promise<string> {
  const { out } = await run(['extract', '--jsonl', '--no-model', '--form', 'reading', '--file', path, '--first-line', String(from + 1), ...more], `${LINES.slice(from, to).join('\n')}\n`);
  return out;
}

async function joinParts(name: string, parts: readonly string[]): Promise<{ code: number; err: string }> {
  const readings = join(folder, `${name}-readings`);
  mkdirSync(readings);
  writeFileSync(join(readings, '_SUCCESS'), '');
  parts.forEach((part, index) => writeFileSync(join(readings, `part-${index}`), part));
  return run(['join', readings, '--out', join(folder, name), '--format', 'json,csv', '--quiet']);
}

beforeAll(async () => {
  writeFileSync(path, `${LINES.join('\n')}\n`);
  await run(['build', path, '--out', join(folder, 'built'), '--no-model', '--format', 'json,csv', '--quiet']);
});

describe('join', () => {
  test.each([[[0, 9]], [[0, 4, 9]], [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]])('gives the graph of one machine, cut at %j', async (cuts) => {
    const parts = await Promise.all(cuts.slice(1).map((to, index) => read(cuts[index] ?? 0, to)));
    const name = `cut-${cuts.length}`;
    expect((await joinParts(name, parts.reverse())).code).toBe(1);
    expect(graphOf(name)).toBe(graphOf('built'));
    expect(JSON.parse(graphOf(name))).toMatchObject({ documents: [{ id: 'a' }, { id: 'a~2' }, { id: 'b', source: 'wire/7' }, { id: 'c' }, { id: 'texts:6' }] });
  });

  test('leaves a graph that can grow', async () => {
    const name = 'grown';
    await joinParts(name, [await read(0, 9)]);
    const more = join(folder, 'more.txt');
    writeFileSync(more, 'Ann Roe left Kite Software.');
    for (const graph of [name, 'built']) await run(['add', join(folder, graph), more, '--no-model', '--quiet']);
    expect(graphOf(name)).toBe(graphOf('built'));
    for (const graph of [name, 'built']) await run(['remove', join(folder, graph), more, '--no-model', '--quiet']);
  });

  test('has one reading for each line with anything on it', async () => {
    const numbers = (await read(0, 9)).trim().split('\n').map((line) => (JSON.parse(line) as { record: { line: number } }).record.line);
    expect(numbers).toEqual([1, 2, 4, 5, 6, 7, 8, 9]);
  });

  test.each<[string, (readings: string) => string, string]>([
    ['a line that was read twice', (readings) => readings + readings.split('\n')[3], 'line 5 was read twice'],
    ['what another reader read', (readings) => readings.replace(/"reader":"."/u, '"reader":"x"').replace(/"reader":"[0-9a-f]{4}/u, '"reader":"0000'), 'line 1: read by another version'],
    ['what is no reading', (readings) => `${readings}{"id":"a"}\n`, 'line 9: no reading'],
    ['half a line', (readings) => readings.slice(0, -40), 'line 8: no reading'],
  ])('refuses %s', async (what, change, message) => {
    const { code, err } = await joinParts(what.replaceAll(' ', '-'), [change(await read(0, 9))]);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });

  test.each([[['join', '--out', 'x'], 'nothing to join'], [['join', 'x'], '--out DIR is missing'], [['extract', '--jsonl', '--form', 'x'], '--form must be'], [['extract', '--jsonl', '--form', 'reading', '--open'], '--open is for annotated lines']])('%j says what is wrong', async (words, message) => {
    const { code, err } = await run(words);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
