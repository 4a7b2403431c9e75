import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { ClassicLevel } from 'classic-level';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/model/seeded-random.js';
import { temporaryFolder } from '../cli/corpus/program.js';
import { run } from '../cli/terminal.js';

type Json = Record<string, unknown>;

/** A graph of two texts with its work folder, and a third text to add. */
async function built(): Promise<{ graph: string; third: string; work: string }> {
  const folder = temporaryFolder();
  const graph = join(folder, 'graph');
  for (const [name, text] of [['a.txt', 'Orbis was founded by Maya Stern.'], ['b.txt', 'Ian Holt sued Orbis.'], ['c.txt', 'Felm was founded by Una Berg.']] as const) writeFileSync(join(folder, name), text);
  expect((await run(['build', join(folder, 'a.txt'), join(folder, 'b.txt'), '--out', graph, '--format', 'json', '--no-model', '--quiet'])).code).toBe(0);
  return { graph, third: join(folder, 'c.txt'), work: join(graph, '.relata') };
}

async function change(work: string, edit: (level: ClassicLevel<string, Uint8Array>) => Promise<void>): Promise<void> {
  const level = new ClassicLevel<string, Uint8Array>(work, { keyEncoding: 'utf8', valueEncoding: 'view', compression: false });
  await edit(level);
  await level.close();
}

function changeManifest(edit: (manifest: Json) => void): (level: ClassicLevel<string, Uint8Array>) => Promise<void> {
  return async (level) => {
    const manifest = JSON.parse(Buffer.from((await level.get('manifest'))!).toString()) as Json;
    edit(manifest);
    await level.put('manifest', Buffer.from(JSON.stringify(manifest)));
  };
}

function changeDocuments(edit: (packed: Uint8Array) => Uint8Array): (level: ClassicLevel<string, Uint8Array>) => Promise<void> {
  return async (level) => {
    for await (const [key, value] of level.iterator({ gte: 'document!', lt: 'document"' })) await level.put(key, edit(value));
  };
}

function repack(edit: (extracted: Json) => unknown): (packed: Uint8Array) => Uint8Array {
  return (packed) => deflateRawSync(JSON.stringify(edit(JSON.parse(inflateRawSync(packed).toString()) as Json)));
}

describe('a work folder that was changed is refused with what to do', () => {
  test.each<[string, (level: ClassicLevel<string, Uint8Array>) => Promise<void>]>([
    ['a manifest that is no JSON', async (level) => level.put('manifest', Buffer.from('{'))],
    ['a manifest of another shape', async (level) => level.put('manifest', Buffer.from('{"__proto__":[],"sources":{"length":9}}'))],
    ['a format that is a path', changeManifest(({ settings }) => Object.assign(settings as Json, { formats: ['../../x'] }))],
    ['a pattern with a regular expression', changeManifest(({ settings }) => Object.assign(settings as Json, { relations: [{ relation: { name: 'X', definition: 'x', subjects: [], objects: [], aspect: 'event' }, patterns: ['[<subject>.] /(a+)+$/ [<object>.]'] }] }))],
    ['a document that is no packed text', changeDocuments(() => Buffer.from('nonsense'))],
    ['a document that unpacks to all memory', changeDocuments(() => deflateRawSync(Buffer.alloc(600_000_000, ' '), { level: 1 }))],
    ['a document of another shape', changeDocuments(repack(() => ({ document: { text: 1 } })))],
    ['mentions that are not in the text', changeDocuments(repack((extracted) => ({ ...extracted, mentions: (extracted['mentions'] as object[]).map((mention) => ({ ...mention, start: 3, end: 9_999 })) })))],
    ['a text under its spans', changeDocuments(repack((extracted) => ({ ...extracted, document: { ...(extracted['document'] as object), text: '<script>' } })))],
  ])('%s', async (_, edit) => {
    const { graph, third, work } = await built();
    const before = readFileSync(join(graph, 'graph.json'), 'utf8');
    await change(work, edit);
    const { code, err } = await run(['add', graph, third, '--no-model', '--quiet']);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/delete (?:it|this folder)/u) });
    expect(err).not.toContain('should not happen');
    expect(readFileSync(join(graph, 'graph.json'), 'utf8')).toBe(before);
  }, 120_000);

  test('bytes that were changed anywhere in its files', async () => {
    const random = seededRandom(7);
    for (let round = 0; round < 12; round += 1) {
      const { graph, third, work } = await built();
      for (const name of readdirSync(work).filter((file) => /^(?:MANIFEST|\d+\.(?:log|ldb))/u.test(file))) {
        const bytes = readFileSync(join(work, name));
        for (let count = 0; count < 1 + round; count += 1) if (bytes.length > 0) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
        writeFileSync(join(work, name), bytes);
      }
      const { code, err } = await run(['add', graph, third, '--no-model', '--quiet']);
      if (code === 0) expect((await run(['verify', graph])).code).toBe(0);
      else expect(err).toMatch(/delete|build .* to its end|build the graph again|damaged|corrupt/iu);
      expect(err).not.toContain('should not happen');
    }
  }, 180_000);
});
