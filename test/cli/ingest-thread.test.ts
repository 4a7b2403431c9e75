import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makePackedPdf, makePdf } from '../ingest/make-pdf.js';
import { buildProgram } from './built.js';
import { injectFault, readGraph, start, temporaryFolder } from './corpus/program.js';

let program: string;

beforeAll(() => {
  program = buildProgram();
});

/** Builds a graph of files and one good text; answers with what was told, and whether the good text was read. */
async function build(files: Readonly<Record<string, string | Uint8Array>>, which = program, ...options: string[]): Promise<{ err: string; code: number | null; documents: string[] }> {
  const folder = temporaryFolder();
  const out = `${folder}-graph`;
  for (const [name, content] of Object.entries({ ...files, 'z.txt': 'Orbis was founded by Maya Stern.' })) writeFileSync(join(folder, name), content);
  const { code, err } = await start(which, ['build', folder, '--out', out, '--no-model', '--format', 'json', '--work', 'none', '--quiet', ...options]).ended;
  return { code, err, documents: (JSON.parse(readGraph(out)) as { documents: { id: string }[] }).documents.map(({ id }) => id) };
}

const PAGE = makePdf([[[72, 700, 11, 'Quorl was founded by Ian Holt.']]]);
const LINE = 'BT /F1 12 Tf 10 700 Td (Hello there.) Tj ET\n';

describe('a file that explodes is given up, and the rest is read', () => {
  test('a PDF of millions of lines, by its time', async () => {
    const bomb = makePackedPdf(new TextEncoder().encode(LINE.repeat(3_000_000)));
    expect(bomb.length).toBeLessThan(2_000_000);
    const { code, err, documents } = await build({ 'a.pdf': bomb, 'b.pdf': PAGE }, program, '--limit', '15');
    expect(err).toMatch(/error: .*a\.pdf: this file is left out: not read within 15 seconds/u);
    expect({ code, documents }).toEqual({ code: 1, documents: ['b', 'z'] });
  }, 180_000);

  test('a PDF packed twice, by its memory', async () => {
    const small = buildProgram();
    injectFault(small, 'cli/ingest-thread.js', 'MOST_MEMORY_MB = 2048', 'MOST_MEMORY_MB = 300');
    const bomb = makePackedPdf(Buffer.concat([new TextEncoder().encode(LINE), Buffer.alloc(400_000_000, ' ')]), 2);
    expect(bomb.length).toBeLessThan(100_000);
    const { code, err, documents } = await build({ 'a.pdf': bomb, 'b.pdf': PAGE }, small, '--limit', '150');
    expect(err).toMatch(/error: .*a\.pdf: this file is left out: .*memory/u);
    expect({ code, documents }).toEqual({ code: 1, documents: ['b', 'z'] });
  }, 180_000);

  test('a PDF whose reader throws outside of any promise', async () => {
    const faulty = buildProgram();
    injectFault(faulty, 'cli/ingest-worker.js', 'async ({ bytes, format, metadata }) => {', "async ({ bytes, format, metadata }) => { if (metadata.id === 'a') setTimeout(() => { throw new RangeError('no such page'); }, 0);");
    const { code, err, documents } = await build({ 'a.pdf': makePackedPdf(new TextEncoder().encode(LINE.repeat(200_000))), 'b.pdf': PAGE }, faulty);
    expect(err).toMatch(/error: .*a\.pdf: this file is left out: .*no such page/u);
    expect({ code, documents }).toEqual({ code: 1, documents: ['b', 'z'] });
  }, 180_000);
});

test('small PDFs and large pages are read from the disk', async () => {
  const page = `<!doctype html><article>${'<p>Felm was founded by Una Berg in the town of Oslo, it is said.</p>'.repeat(2)}<!--${'x'.repeat(1_100_000)}--></article>`;
  const { code, err, documents } = await build({ 'a.pdf': PAGE, 'b.html': page });
  expect({ code, err, documents }).toEqual({ code: 0, err: '', documents: ['a', 'b', 'z'] });
}, 180_000);
