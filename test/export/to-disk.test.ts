import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UnsafePathError, makeFolder, writeFiles } from '../../src/export/to-disk.js';

let room: string;
let out: string;

beforeEach(async () => {
  room = await mkdtemp(path.join(tmpdir(), 'relata-export-'));
  out = path.join(room, 'out');
});
afterEach(async () => rm(room, { recursive: true, force: true }));

async function listing(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

describe('makeFolder', () => {
  test('makes what is missing, and leaves what is there', async () => {
    await makeFolder(path.join(out, 'a/b'));
    await writeFile(path.join(out, 'a/kept'), 'x');
    await makeFolder(path.join(out, 'a/b/c'));
    expect(await listing(out)).toEqual(['a', 'a/b', 'a/b/c', 'a/kept']);
  });

  test('goes through a link to a folder', async () => {
    await makeFolder(path.join(room, 'real'));
    await symlink(path.join(room, 'real'), out);
    await makeFolder(path.join(out, 'a'));
    expect(await listing(path.join(room, 'real'))).toEqual(['a']);
  });

  test.each([['a file in the place', 'file', 'EEXIST'], ['a file on the way', 'file/a/b', 'ENOTDIR']])('tells of %s', async (_, place, code) => {
    await writeFile(path.join(room, 'file'), 'x');
    await expect(makeFolder(path.join(room, place))).rejects.toMatchObject({ code });
  });

  test.skipIf(process.platform !== 'linux')('ends where nothing can be made', async () => {
    await expect(makeFolder('/proc/relata/a')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('writeFiles', () => {
  test('makes folders and writes texts and bytes', async () => {
    const paths = await writeFiles(out, [
      { path: 'graph.json', content: 'é\n' },
      { path: 'csv/neo4j/facts.csv', content: new Uint8Array([1, 2]) },
    ]);
    expect(paths.map((file) => path.relative(out, file))).toEqual(['graph.json', path.join('csv', 'neo4j', 'facts.csv')]);
    expect(await readFile(path.join(out, 'graph.json'), 'utf8')).toBe('é\n');
    expect([...await readFile(path.join(out, 'csv/neo4j/facts.csv'))]).toEqual([1, 2]);
    expect(await listing(out)).toEqual(['csv', 'csv/neo4j', 'csv/neo4j/facts.csv', 'graph.json']);
  });

  test('replaces what was there', async () => {
    await writeFiles(out, [{ path: 'a', content: 'a longer text' }]);
    await writeFiles(out, [{ path: 'a', content: 'short' }]);
    expect(await readFile(path.join(out, 'a'), 'utf8')).toBe('short');
  });

  test('leaves nothing half written behind when it fails', async () => {
    await mkdir(path.join(out, 'taken'), { recursive: true });
    await expect(writeFiles(out, [{ path: 'taken', content: 'x' }])).rejects.toThrow();
    expect(await listing(out)).toEqual(['taken']);
  });

  test.each(['../x', '/etc/x', 'a/../../x', '..', '.', '', 'a//b', 'a\\..\\x', 'C:x', 'a\u0000b', 'a/', './x'])(
    'refuses the path %j before it writes anything',
    async (bad) => {
      await expect(writeFiles(out, [{ path: 'good', content: '' }, { path: bad, content: '' }])).rejects.toThrow(UnsafePathError);
      expect(await listing(room)).toEqual([]);
    },
  );

  test('follows no link out of the folder', async () => {
    await mkdir(path.join(room, 'elsewhere'));
    await mkdir(out);
    await symlink(path.join(room, 'elsewhere'), path.join(out, 'csv'));
    await expect(writeFiles(out, [{ path: 'csv/neo4j/x.csv', content: '' }])).rejects.toThrow(UnsafePathError);
    expect(await listing(path.join(room, 'elsewhere'))).toEqual([]);
  });

  test('replaces a link to a file, not the file', async () => {
    await writeFile(path.join(room, 'precious'), 'keep');
    await mkdir(out);
    await symlink(path.join(room, 'precious'), path.join(out, 'graph.json'));
    await writeFiles(out, [{ path: 'graph.json', content: 'new' }]);
    expect(await readFile(path.join(room, 'precious'), 'utf8')).toBe('keep');
    expect(await readFile(path.join(out, 'graph.json'), 'utf8')).toBe('new');
  });
});
