import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/ingest/read-documents.js';
import type { ReadOptions } from '../../src/ingest/read-documents.js';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'relata-ingest-'));
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

/** Writes files, given by their path inside the test's folder. */
async function write(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), content);
  }
}

/** One line an item: `id: text` for a document, `severity reason source:line` for a diagnostic. */
async function read(inputs: string[], options: ReadOptions = {}): Promise<string[]> {
  const lines: string[] = [];
  for await (const item of readDocuments(inputs.map((input) => (input === '-' ? input : join(root, input))), options)) {
    if (item.kind === 'document') lines.push(`${item.document.id}: ${item.document.text}`);
    else {
      const { severity, reason, source, line } = item.diagnostic;
      const place = source.replace(root, '').replace(/^\//, '');
      lines.push(`${severity} ${reason} ${place}${line === undefined ? '' : `:${line}`}`);
    }
  }
  return lines;
}

describe('files, folders and patterns', () => {
  it('reads plain text unchanged but for a byte order mark', async () => {
    await write({ 'a.txt': '\ufeffZoom rose.\r\n\r\n“Good,” it\u00a0said.\n' });
    expect(await read(['a.txt'])).toEqual(['a: Zoom rose.\r\n\r\n“Good,” it\u00a0said.\n']);
  });

  it('reads folders recursively in the order of paths, whatever the order of the inputs', async () => {
    await write({ 'in/b.txt': 'B.', 'in/a/z.txt': 'Z.', 'in/c.txt.gz': gzipSync('C.'), 'other.txt': 'O.' });
    const expected = ['z: Z.', 'b: B.', 'c: C.', 'other: O.'];
    expect(await read(['in', 'other.txt'])).toEqual(expected);
    expect(await read(['other.txt', 'in', 'in/b.txt'])).toEqual(expected);
  });

  it('expands patterns, and takes a name with brackets literally where there is such a file', async () => {
    await write({ 'x1.txt': 'One.', 'x2.txt': 'Two.', 'y.txt': 'Y.', 'a[1].txt': 'Brackets.' });
    expect(await read(['x*.txt', 'a[1].txt'])).toEqual(['a[1]: Brackets.', 'x1: One.', 'x2: Two.']);
    expect(await read(['q*.txt'])).toEqual(['error unreadable-file q*.txt']);
  });

  it('tells of a file that is not there, and reads the rest', async () => {
    await write({ 'a.txt': 'A.' });
    expect(await read(['none.txt', 'a.txt'])).toEqual(['error unreadable-file none.txt', 'a: A.']);
  });

  it('enters no loop and follows no link out of the folder', async () => {
    await write({ 'in/a.txt': 'A.', 'secret.txt': 'S.' });
    await symlink(join(root, 'in'), join(root, 'in/self'));
    await symlink(join(root, 'secret.txt'), join(root, 'in/out.txt'));
    await symlink(join(root, 'in/loop'), join(root, 'in/loop'));
    expect(await read(['in'])).toEqual([
      'warning link-loop in/loop',
      'warning outside-folder in/out.txt',
      'warning link-loop in/self',
      'a: A.',
    ]);
  });
});

describe('JSON lines', () => {
  it('reads records, tells of bad lines and makes ids unique', async () => {
    const lines = ['{"id":"x","text":"One."}', 'nonsense', '', '{"id":"x","text":"Two."}', '{"id":1,"text":"Three."}', '{"text":"Four."}', '{"id":"y"}'];
    await write({ 'a.jsonl': lines.join('\n'), 'y.txt': 'Five.' });
    expect(await read(['y.txt', 'a.jsonl'])).toEqual([
      'x: One.',
      'error bad-record a.jsonl:2',
      'warning duplicate-id a.jsonl:4',
      'x~2: Two.',
      '1: Three.',
      'a:6: Four.',
      'error bad-record a.jsonl:7',
      'y: Five.',
    ]);
  });
});
