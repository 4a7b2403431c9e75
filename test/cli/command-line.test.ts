import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from './terminal.js';

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'relata-cli-'));
}

describe('usage', () => {
  test.each([
    [[], 'Usage: relata'],
    [['nonsense'], 'there is no command "nonsense"'],
    [['build'], 'nothing to read'],
    [['build', 'x.txt'], '--out DIR is missing'],
    [['build', 'x.txt', '--out', 'y', '--format', 'docx'], 'there is no format "docx"'],
    [['build', 'x.txt', '--out', 'y', '--workers', '0'], '--workers must be'],
    [['build', 'x.txt', '--out', 'y', '--no-such-option'], 'no-such-option'],
    [['extract'], 'give --jsonl'],
    [['explain', 'g'], 'give a graph and the name'],
    [['push', 'graphs/zoom'], '--uri is missing'],
  ])('%j is refused with 2', async (words, message) => {
    const { code, out, err } = await run(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  test.each(['build', 'add', 'remove', 'update', 'extract', 'join', 'query', 'show', 'path', 'stats', 'explain', 'relations', 'push', 'pull'])('%s --help tells its options', async (name) => {
    const { code, out } = await run([name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: relata ${name}`);
  });
});

describe('build', () => {
  // As npm start: in WebAssembly the model gives the same numbers on every processor.
  beforeAll(() => void vi.stubEnv('RELATA_RUNTIME', 'onnxruntime-web'));
  afterAll(() => void vi.unstubAllEnvs());
  const ARTICLES = 'graphs/zoom/articles';

  test('rebuilds the example graph byte by byte', async () => {
    const out = temporaryFolder();
    expect((await run(['build', ARTICLES, '--out', out, '--quiet'])).code).toBe(0);
    for (const name of ['graph.json', 'graph.graphml', 'graph.svg', 'report.md']) {
      expect(readFileSync(join(out, name), 'utf8') === readFileSync(join('graphs/zoom', name), 'utf8'), `${name} differs: run npm start and read the difference`).toBe(true);
    }
  });

  test('gives the same bytes for any order of files', async () => {
    const paths = readdirSync(ARTICLES).map((name) => join(ARTICLES, name));
    const [forth, back] = [temporaryFolder(), temporaryFolder()];
    await run(['build', ...paths, '--out', forth, '--quiet', '--format', 'json']);
    await run(['build', ...paths.reverse(), '--out', back, '--quiet', '--format', 'json']);
    expect(readFileSync(join(back, 'graph.json'), 'utf8')).toBe(readFileSync(join(forth, 'graph.json'), 'utf8'));
  });

  test('builds the rest and ends with 1 where something cannot be read', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'good.txt'), 'Orbis was founded by Maya Stern.');
    const { code, err } = await run(['build', join(folder, 'good.txt'), join(folder, 'missing.txt'), '--out', join(folder, 'graph')]);
    expect(code).toBe(1);
    expect(err).toContain('missing.txt');
    expect(err).toContain('1 documents');
  });

  test('stops at the first such input with --strict', async () => {
    const folder = temporaryFolder();
    const { code, err } = await run(['build', join(folder, 'missing.txt'), '--out', folder, '--strict']);
    expect(code).toBe(1);
    expect(err).toContain('--strict');
  });

  test('takes names and relations of the user', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'text.txt'), 'Quorl Ltd poached Dana Weiss. Quorl Ltd never poached Ian Holt.');
    writeFileSync(join(folder, 'names.jsonl'), '{"name":"Quorl","type":"Organization","aliases":["Quorl Ltd"]}\n');
    writeFileSync(join(folder, 'relations.jsonl'), '{"name":"POACHED","definition":"hired away","patterns":["[<subject>#Organization+] never? (poached|lured) [<object>#Person+]"]}\n');
    const { code } = await run(['build', join(folder, 'text.txt'), '--out', folder, '--quiet', '--aliases', join(folder, 'names.jsonl'), '--relations', join(folder, 'relations.jsonl'), '--format', 'json']);
    const graph = JSON.parse(readFileSync(join(folder, 'graph.json'), 'utf8')) as { facts: { type: string; subject: string; object: string }[] };
    expect(code).toBe(0);
    expect(graph.facts.map(({ type, subject, object }) => `${subject} ${type} ${object}`)).toEqual(expect.arrayContaining(['quorl POACHED dana-weiss', 'quorl NOT_POACHED ian-holt']));
  });

  test('names file and line of a mistake in a file of the user', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'relations.jsonl'), '# mine\n{"name":"poached","definition":"x","patterns":["a"]}\n');
    const { code, err } = await run(['build', 'graphs/zoom/articles', '--out', folder, '--relations', join(folder, 'relations.jsonl')]);
    expect(code).toBe(1);
    expect(err).toContain('relations.jsonl:2');
  });
});

describe('extract', () => {
  test('annotates line by line, in order, and goes on after a bad line', async () => {
    const { code, out, err } = await run(['extract', '--jsonl'], '{"id":"a","text":"Orbis was founded by Maya Stern."}\nnonsense\n{"id":"b","text":"Nothing here."}\n');
    const lines = out.trim().split('\n').map((line) => JSON.parse(line) as { id: string; text: string; entities: { mentions: { start: number; end: number; text: string }[] }[]; relations: { type: string }[] });
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b']);
    for (const { text, entities } of lines) for (const { mentions } of entities) for (const { start, end, text: mention } of mentions) expect(text.slice(start, end)).toBe(mention);
    expect(lines[0]?.relations.map(({ type }) => type)).toContain('FOUNDED_BY');
    expect(err).toContain(':2');
    expect(code).toBe(1);
  });
});

describe('an annotated line', () => {
  interface Line { readonly entities: readonly { readonly id: string; readonly name: string; readonly saidOf?: string; readonly mentions: readonly { readonly text: string; readonly kind: string }[] }[]; readonly relations: readonly { readonly head: string }[] }

  async function read(text: string, ...options: readonly string[]): Promise<Line> {
    const { out } = await run(['extract', '--jsonl', ...options], `${JSON.stringify({ id: 'a', text })}\n`);
    return JSON.parse(out) as Line;
  }

  test.each([[], ['--no-model']])('tells names from words made of names %j', async (...options) => {
    const { entities } = await read('Orbis Robotics bought a French rival in Lyon.', ...options);
    const kinds = new Map(entities.flatMap(({ mentions }) => mentions.map(({ text, kind }) => [text, kind])));
    expect([kinds.get('Orbis Robotics'), kinds.get('Lyon'), kinds.get('French')]).toEqual(['name', 'name', 'nominal']);
  });

  test('gives what is only said of somebody as an entity of its own, and relations to whom it is said of', async () => {
    const { entities, relations } = await read('Ines Vaal, a painter from Lyon, sold the Brackwater to Nils Orme. She left.');
    const ines = entities.find(({ name }) => name === 'Ines Vaal')!;
    expect(ines.mentions.map(({ text }) => text)).toContain('She');
    expect(entities.filter(({ saidOf }) => saidOf === ines.id).map(({ name }) => name)).toContain('a painter from Lyon');
    expect(relations.map(({ head }) => head)).toContain(ines.id);
    const brackwater = entities.find(({ name }) => name === 'Brackwater')!;
    expect(brackwater.mentions.map(({ text }) => text)).toEqual(['the Brackwater']);
  });
});

describe('explain', () => {
  test('tells mentions, quotes and rules of an entity', async () => {
    const { code, out } = await run(['explain', 'graphs/zoom', 'Eric', 'Yuan']);
    expect(code).toBe(0);
    expect(out).toContain('Eric Yuan');
    expect(out).toContain('FOUNDED_BY');
  });

  test('says so where nothing is called that', async () => {
    expect((await run(['explain', 'graphs/zoom', 'Nobody Atall'])).code).toBe(1);
  });
});

test('relations lists names, types and definitions', async () => {
  const { code, out } = await run(['relations']);
  expect(code).toBe(0);
  expect(out).toContain('FOUNDED_BY');
});
