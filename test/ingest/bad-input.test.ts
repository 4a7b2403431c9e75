import { describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { nodeFiles } from '../../src/ingest/files.js';
import type { FileAccess } from '../../src/ingest/file-access.js';
import { checkCharacters } from '../../src/ingest/check-characters.js';
import { readDocuments } from '../../src/ingest/read-documents.js';
import type { ReadOptions } from '../../src/ingest/read-documents.js';

type Content = string | Uint8Array | { readonly code: string };

/** A file system in memory; a content with a `code` fails so when it is read. */
function filesOf(contents: Readonly<Record<string, Content>>): FileAccess {
  const files = new Map(Object.entries(contents));
  return {
    ...nodeFiles,
    normalize: (path) => path,
    kindOf: (path) => Promise.resolve(files.has(path) ? 'file' : null),
    realPath: (path) => Promise.resolve(`/real/${path}`),
    glob: () => Promise.resolve([]),
    async *read(path) {
      const content = files.get(path) ?? '';
      if (typeof content === 'object' && 'code' in content) throw Object.assign(new Error('failed'), { code: content.code });
      yield await Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
  };
}

/** One line an item: `id: text` for a document, `severity reason source:line` for a diagnostic. */
async function read(contents: Readonly<Record<string, Content>>, options: ReadOptions = {}): Promise<string[]> {
  const lines: string[] = [];
  for await (const item of readDocuments(Object.keys(contents), { ...options, files: filesOf(contents) })) {
    if (item.kind === 'document') lines.push(`${item.document.id}: ${item.document.text}`);
    else {
      const { severity, reason, source, line } = item.diagnostic;
      lines.push(`${severity} ${reason} ${source}${line === undefined ? '' : `:${line}`}`);
    }
  }
  return lines;
}

function utf16(text: string, endian: 'le' | 'be', mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : '') + text].map((char) => char.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (endian === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

const GOOD = { 'z.txt': 'Good.' };
const READ = 'z: Good.';

describe('input that cannot be read is told, and the rest is read', () => {
  it.each<[string, Record<string, Content>, string[]]>([
    ['empty', { 'a.txt': '' }, ['warning empty-document a.txt']],
    ['blank', { 'a.txt': ' \n\t\u00a0\n' }, ['warning empty-document a.txt']],
    ['an image', { 'a.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]) }, ['error binary-content a.txt']],
    ['other binary data', { 'a.txt': Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256) }, ['error binary-content a.txt']],
    ['a name that is no text', { 'a.docx': 'PK' }, ['error unsupported-format a.docx']],
    ['a file that vanished', { 'a.txt': { code: 'ENOENT' } }, ['error unreadable-file a.txt']],
    ['no permission', { 'a.txt': { code: 'EACCES' } }, ['error unreadable-file a.txt']],
    ['broken gzip', { 'a.txt.gz': 'no gzip' }, ['error unreadable-file a.txt.gz']],
    ['gzip that breaks off', { 'a.txt.gz': gzipSync('Some text that is cut.').subarray(0, 20) }, ['error unreadable-file a.txt.gz']],
    ['no text in HTML', { 'a.html': '<html><body><script>1</script></body></html>' }, ['warning no-text-found a.html']],
    ['a broken PDF', { 'a.pdf': '%PDF-1.7 nonsense' }, ['error unreadable-file a.pdf']],
    ['a record that is no object', { 'a.jsonl': '[1]\n"x"\n{"id":{}, "text":"x"}\n{"text":"x","title":1}' }, [
      'error bad-record a.jsonl:1', 'error bad-record a.jsonl:2', 'error bad-record a.jsonl:3', 'error bad-record a.jsonl:4',
    ]],
  ])('%s', async (_name, contents, expected) => {
    expect(await read({ ...contents, ...GOOD })).toEqual([...expected, READ]);
  });
});

describe('input that is odd is read, and told', () => {
  it.each<[string, Content, string[]]>([
    ['invalid UTF-8', Uint8Array.from([0x4f, 0x6e, 0x65, 0x0a, 0x54, 0xff, 0x6f]), ['warning invalid-encoding a.txt:2', 'a: One\nT\ufffdo']],
    ['UTF-8 with a mark', '\ufeffOne', ['a: One']],
    ['UTF-16 LE with a mark', utf16('One “two” €', 'le', true), ['a: One “two” €']],
    ['UTF-16 BE with a mark', utf16('One “two” €', 'be', true), ['a: One “two” €']],
    ['UTF-16 LE without a mark', utf16('One two three', 'le', false), ['a: One two three']],
    ['UTF-16 BE without a mark', utf16('One two three', 'be', false), ['a: One two three']],
    ['NUL and control characters', 'One\n\u0000two \u0007three, and so on and on', ['warning control-characters a.txt:2', 'a: One\n\u0000two \u0007three, and so on and on']],
    ['marks that turn the text', 'One \u202etwo\u202c', ['warning bidirectional-marks a.txt:1', 'a: One \u202etwo\u202c']],
  ])('%s', async (_name, content, expected) => {
    expect((await read({ 'a.txt': content })).sort()).toEqual(expected.sort());
  });

  it.each([
    ['One \u202etwo', '1 mark that changes the direction of text kept in the text, the first is U+202E'],
    ['One \u202etwo\u202c', '2 marks that change the direction of text kept in the text, the first is U+202E'],
    ['One two\u0007 three four five\u0001', '2 control characters kept in the text, the first is U+0007'],
  ])('counts marks and control characters: %j', (text, message) => {
    expect(checkCharacters(text, 'a.txt', 'a').map((told) => told.message)).toEqual([message]);
  });

  it('a JSONL file in UTF-16, with unpaired surrogates', async () => {
    const lines = '{"id":"a","text":"One €"}\n{"id":"b","text":"T\\ud800wo"}\n';
    expect(await read({ 'a.jsonl': utf16(lines, 'le', true) })).toEqual(['a: One €', 'b: T\ufffdwo', 'warning invalid-encoding a.jsonl:2']);
  });

  it('a JSONL line that is not valid UTF-8', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('{"id":"a","text":"T'), 0xff, ...new TextEncoder().encode('o"}')]);
    expect(await read({ 'a.jsonl': bytes })).toEqual(['warning invalid-encoding a.jsonl:1', 'a: T\ufffdo']);
  });
});

describe('limits', () => {
  it('refuses a line of 50 MB, at once and by name', async () => {
    const start = performance.now();
    expect(await read({ 'a.txt': new Uint8Array(50_000_000).fill(0x61), ...GOOD })).toEqual(['error too-large a.txt', READ]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('stops unpacking at the limit', async () => {
    const bomb = gzipSync(new Uint8Array(20_000_000));
    expect(await read({ 'a.txt.gz': bomb, ...GOOD }, { maxBytes: 1_000_000 })).toEqual(['error too-large a.txt.gz', READ]);
  });

  it('passes over a record that is too long, and goes on', async () => {
    const lines = `{"id":"a","text":"One."}\n{"id":"b","text":"${'x'.repeat(5000)}"}\n{"id":"c","text":"Three."}`;
    expect(await read({ 'a.jsonl': lines, 'b.jsonl.gz': gzipSync(lines.replaceAll('"id":"', '"id":"2')) }, { maxBytes: 1000 })).toEqual([
      'a: One.', 'error too-large a.jsonl:2', 'c: Three.', '2a: One.', 'error too-large b.jsonl.gz:2', '2c: Three.',
    ]);
  });

  it('refuses a text that is too long', async () => {
    expect(await read({ 'a.md': 'abcdef', 'b.txt': 'abc' }, { maxCharacters: 5 })).toEqual(['error too-large a.md', 'b: abc']);
  });
});

describe('stdin', () => {
  const stdin = async (parts: readonly (string | Uint8Array)[], options: ReadOptions = {}): Promise<string[]> => {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (const part of parts) yield await Promise.resolve(typeof part === 'string' ? new TextEncoder().encode(part) : part);
    }
    return read({ '-': '' }, { ...options, stdin: chunks() });
  };

  it.each<[string, (string | Uint8Array)[], ReadOptions, string[]]>([
    ['one text', ['Zoom ', 'rose.\n'], {}, ['stdin: Zoom rose.\n']],
    ['records', ['\n{"id":"a",', '"text":"One."}\n{"id":"b","text":"Two."}'], {}, ['a: One.', 'b: Two.']],
    ['records after the first', ['{"id":"a","text":"One."}\nno\n'], {}, ['a: One.', 'error bad-record stdin:2']],
    ['a text that begins with a brace', ['{a} and b\n'], {}, ['stdin: {a} and b\n']],
    ['records taken as text', ['{"id":"a","text":"One."}'], { stdinFormat: 'txt' }, ['stdin: {"id":"a","text":"One."}']],
    ['a page', ['<!doctype html><p>Zoom rose.'], {}, ['stdin: Zoom rose.']],
    ['nothing', [], {}, ['warning empty-document stdin']],
  ])('%s', async (_name, parts, options, expected) => {
    expect(await stdin(parts, options)).toEqual(expected);
  });

  it('is told where there is none', async () => {
    expect(await read({ '-': '' })).toEqual(['error unreadable-file stdin']);
  });
});
