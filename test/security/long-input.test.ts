import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocuments } from '../../src/index.js';
import { buildProgram } from '../cli/built.js';
import { start, temporaryFolder } from '../cli/corpus/program.js';

const MB = 1024 * 1024;

/** A line of so many megabytes, made as it is read, then a short one. */
async function* longLine(megabytes: number, first: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(first);
  const chunk = Buffer.alloc(MB, 'x');
  for (let count = 0; count < megabytes; count += 1) yield chunk;
  yield Buffer.from('"}\n{"id":"last","text":"Orbis grew."}\n');
}

async function readAll(stdin: AsyncIterable<Uint8Array>, stdinFormat?: 'jsonl'): Promise<{ told: string[]; mostMemory: number }> {
  const told: string[] = [];
  let mostMemory = 0;
  const watched = (async function* () {
    for await (const chunk of stdin) {
      mostMemory = Math.max(mostMemory, process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed);
      yield chunk;
    }
  })();
  for await (const item of readDocuments(['-'], { stdin: watched, ...(stdinFormat === undefined ? {} : { stdinFormat }), maxBytes: 8 * MB })) {
    told.push(item.kind === 'document' ? item.document.id : `${item.diagnostic.reason}: ${item.diagnostic.message}`);
  }
  return { told, mostMemory };
}

describe('a line that is longer than the limit', () => {
  test('is passed over in bounded memory, told, and the next one is read', async () => {
    const before = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
    const { told, mostMemory } = await readAll(longLine(600, '{"id":"long","text":"'), 'jsonl');
    expect(told).toEqual([`too-large: the line has more than the limit of ${8 * MB} bytes`, 'last']);
    // What the collector has not taken away yet counts, too; the line would be seven times as much.
    expect(mostMemory - before).toBeLessThan(300 * MB);
  });

  test('without a first line that tells the format ends the reading at the limit', async () => {
    let taken = 0;
    const counted = (async function* () {
      for await (const chunk of longLine(600, '{"id":"long","text":"')) {
        taken += chunk.length;
        yield chunk;
      }
    })();
    const { told } = await readAll(counted);
    expect(told).toEqual([`too-large: it has more than the limit of ${8 * MB} bytes`]);
    expect(taken).toBeLessThan(20 * MB);
  });
});

/** What makes regular expressions and loops over a text slow, repeated to a long line. */
const BAIT: readonly string[] = [
  'a', ' ', '\t', '.', ',', '-', '"', '“', '”', "'", '’', '(', '[', '<', '>', '*', '_', '#', '`', '|', '/', '\\', '&', '=', '0', '1,', '1.', '$1', '€', '%', 'A', 'A.', 'A ', 'a.', 'Aa', 'Aa-', 'Mr. ', 'U.S. ', 'May ', 'http://', 'a@', '@', '://', 'é', 'e\u0301', '😀', '\u0000', '\u200b',
  'said ', 'and ', 'of the ', 'who ', 'not ', 'it ', ', ', '" said ', 'John said ', '2020-', '10:', '1 May ', ' - ', '\u00a0', '字', '\n', '\n\n', '\r', '- \n', '> ', '| a |\n', '# a\n', 'a: b\n', '&amp;', '<b>', '<!--', '![](', '[a](', '**a', '__', '~~~\n',
];

describe('our own expressions', { timeout: 400_000 }, () => {
  let program: string;
  beforeAll(() => {
    program = buildProgram();
  });

  test('read long rows of what makes expressions slow, each within its limit', async () => {
    const lines = BAIT.map((bait, index) => JSON.stringify({ id: `bait ${index}`, text: `${bait.repeat(Math.ceil(10_000 / bait.length))} Orbis was founded by Maya Stern.` }));
    const { child, ended } = start(program, ['extract', '--jsonl', '--no-model', '--workers', '1', '--limit', '60']);
    child.stdin?.end(lines.join('\n'));
    const { code, out, err } = await ended;
    expect(err.split('\n').filter((line) => line.includes('left out'))).toEqual([]);
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(BAIT.length);
  });

  test('read the same as pages and as Markdown', async () => {
    for (const format of ['html', 'md'] as const) for (const bait of BAIT) {
      const text = bait.repeat(Math.ceil(10_000 / bait.length));
      const stdin = (async function* () {
        yield Buffer.from(format === 'html' ? `<!doctype html><article><p>${text}</p></article>` : text);
      })();
      for await (const item of readDocuments(['-'], { stdin, stdinFormat: format })) expect(item.kind === 'document' || item.diagnostic.reason !== 'failed-to-read').toBe(true);
    }
  });
});

test('a stream that is too long for one text ends a build with a reason, not with all memory', async () => {
  const { child, ended } = start(buildProgram(), ['build', '-', '--out', `${temporaryFolder()}/graph`, '--no-model', '--format', 'json']);
  const chunk = Buffer.alloc(MB, 'x ');
  await pipeline(Readable.from(Array.from({ length: 90 }, () => chunk)), child.stdin!).catch(() => undefined);
  const { code, err } = await ended;
  expect(code).toBe(1);
  expect(err).toContain('more than the limit of 67108864 bytes');
});
