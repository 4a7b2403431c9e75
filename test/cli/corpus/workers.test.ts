import { beforeAll, describe, expect, test } from 'vitest';
import { buildProgram } from '../built.js';
import { run as runHere } from '../terminal.js';
import { injectFault, readGraph, start, temporaryFolder, writeTexts } from './program.js';

let program: string;
let faulty: string;

/** With or without the learned model, every document comes by here. */
const READ = 'function extractFrom(annotated, options) {';

/** What a text can ask for in a program with faults. */
const FAULTS = `
  if (document.text.startsWith('THROW')) throw new RangeError('no such reading');
  if (document.text.startsWith('HANG')) for (;;);
  if (document.text.startsWith('EXIT')) process.exit(3);
  if (document.text.startsWith('FILL')) for (const kept = [];;) kept.push(new Array(1e6).fill(1.5 + kept.length));
`;

beforeAll(() => {
  program = buildProgram();
  faulty = buildProgram();
  injectFault(faulty, 'pipeline.js', READ, `${READ} { const { document } = annotated; ${FAULTS} }`);
  injectFault(faulty, 'cli/document-pool.js', 'maxOldGenerationSizeMb: MOST_MEMORY_MB', 'maxOldGenerationSizeMb: 200');
});

async function run(words: readonly string[], stdin = '', which = program): ReturnType<typeof start>['ended'] {
  const { child, ended } = start(which, words);
  child.stdin?.end(stdin);
  return ended;
}

describe('build', () => {
  test('gives the same bytes for any number of threads, with and without a work folder', async () => {
    const folder = temporaryFolder();
    const texts = writeTexts(folder, 24);
    const graphs: string[] = [];
    for (const [name, ...more] of [['a', '--work', 'none'], ['b', '--workers', '1'], ['c', '--workers', '3', '--work', 'none']] as const) {
      const out = `${folder}/${name}`;
      expect(await run(['build', texts, '--out', out, '--format', 'json', '--quiet', ...more])).toMatchObject({ code: 0, err: '' });
      graphs.push(readGraph(out));
    }
    expect(graphs[0]?.length).toBeGreaterThan(10_000);
    expect(new Set(graphs).size).toBe(1);
  });

  test('reports a document that throws, hangs, ends its thread or fills its memory, and reads the rest', async () => {
    const folder = temporaryFolder();
    const marks = new Map([[3, 'THROW'], [5, 'HANG'], [8, 'EXIT'], [11, 'FILL']]);
    const texts = writeTexts(folder, 16, (line, index) => ({ ...line, text: `${marks.get(index) ?? ''} ${line.text}`.trim() }));
    const others = writeTexts(temporaryFolder(), 16, (line, index) => (marks.has(index) ? { id: line.id, text: '' } : line));
    const { code, err } = await run(['build', texts, '--out', `${folder}/out`, '--format', 'json', '--workers', '2', '--limit', '20'], '', faulty);
    expect(code).toBe(1);
    for (const [line, message] of [[4, 'no such reading'], [6, 'not read within 20 seconds'], [9, 'exited'], [12, 'memory']] as const) {
      expect(err).toMatch(new RegExp(`error: .*texts.jsonl:${line}: this document is left out: .*${message}`));
    }
    await run(['build', others, '--out', `${folder}/rest`, '--format', 'json', '--quiet']);
    const documents = (out: string): string[] => (JSON.parse(readGraph(out)) as { documents: { id: string }[] }).documents.map(({ id }) => id);
    expect(documents(`${folder}/out`)).toEqual(documents(`${folder}/rest`));
    const facts = (out: string): unknown => (JSON.parse(readGraph(out)) as { facts: unknown }).facts;
    expect(facts(`${folder}/out`)).toEqual(facts(`${folder}/rest`));
  }, 120_000);

  test('reads all in one thread where it runs from the sources, which threads cannot', async () => {
    const folder = temporaryFolder();
    const { code, err } = await runHere(['build', writeTexts(folder, 20), '--out', `${folder}/out`, '--format', 'json', '--workers', '2', '--no-model', '--quiet']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect((JSON.parse(readGraph(`${folder}/out`)) as { documents: unknown[] }).documents).toHaveLength(20);
  });

  test('tells its progress and its outcome as JSON lines where asked', async () => {
    const folder = temporaryFolder();
    const { err } = await run(['build', writeTexts(folder, 3), `${folder}/missing.txt`, '--out', `${folder}/out`, '--log', 'json']);
    const events = err.trim().split('\n').map((line) => JSON.parse(line) as { event: string });
    expect(events.map(({ event }) => event)).toEqual(expect.arrayContaining(['diagnostic', 'stage', 'done']));
    expect(events.find(({ event }) => event === 'done')).toMatchObject({ documents: 3 });
    expect(events.find(({ event }) => event === 'diagnostic')).toMatchObject({ severity: 'error', reason: 'unreadable-file' });
  });
});

describe('extract', () => {
  const lines = Array.from({ length: 40 }, (_, index) => `{"id":"d${index}","text":"${'Orbis was founded by Maya Stern. '.repeat(1 + ((index * 7) % 5))}"}`);

  test('keeps the order of the lines, and the bytes, with several threads', async () => {
    const [one, three] = await Promise.all([run(['extract', '--jsonl', '--workers', '1'], lines.join('\n')), run(['extract', '--jsonl', '--workers', '3'], lines.join('\n'))]);
    expect(three.out).toBe(one.out);
    expect(three.out.trim().split('\n').map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(lines.map((_, index) => `d${index}`));
  });

  test('writes a line as soon as it is read, without waiting for the next', async () => {
    const { child, ended, says } = start(program, ['extract', '--jsonl', '--workers', '2']);
    child.stdin?.write(`${lines[0]}\n`);
    await says('"id":"d0"');
    child.stdin?.end(`${lines[1]}\n`);
    expect((await ended).out.trim().split('\n')).toHaveLength(2);
  });

  test('goes on after a line that hangs', async () => {
    const { code, out, err } = await run(['extract', '--jsonl', '--workers', '2', '--limit', '15'], `{"id":"a","text":"HANG"}\n${lines[1]}\n`, faulty);
    expect(code).toBe(1);
    expect(out).toContain('"id":"d1"');
    expect(err).toContain('left out');
  });

  test('ends quietly where its reader has seen enough', async () => {
    const { child, ended, says } = start(program, ['extract', '--jsonl', '--workers', '1']);
    child.stdin?.write(`${lines[0]}\n`);
    await says('"id":"d0"');
    child.stdout?.destroy();
    child.stdin?.end(lines.slice(1).join('\n'));
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });
});
