/** Node's file system: the one file of this room that touches files. */
import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import type { Dirent, Stats } from 'node:fs';
import { isAbsolute, normalize as normalizePath, sep } from 'node:path';
import { Readable, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { FileAccess, FolderEntry, PathKind } from './file-access.js';

export const nodeFiles: FileAccess = { normalize, kindOf, list, realPath, glob, read, gunzip };

function normalize(path: string): string {
  const normal = withSlashes(normalizePath(path));
  return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}

async function kindOf(path: string): Promise<PathKind | null> {
  try {
    return kindOfEntry(await stat(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))) return null;
    throw error;
  }
}

async function list(folder: string): Promise<FolderEntry[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.map((entry) => ({ name: entry.name, kind: entry.isSymbolicLink() ? 'link' : kindOfEntry(entry) }));
}

async function realPath(path: string): Promise<string> {
  return withSlashes(await realpath(path));
}

async function glob(pattern: string): Promise<string[]> {
  const { glob: match } = await import('tinyglobby');
  return match(pattern, { expandDirectories: false, followSymbolicLinks: false, absolute: isAbsolute(pattern) });
}

async function* read(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path);
}

async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacked = createGunzip();
  // The error reaches the reader of `unpacked`; the callback only keeps it from being thrown a second time.
  pipeline(Readable.from(chunks), unpacked, () => undefined);
  yield* unpacked;
}

function kindOfEntry(entry: Stats | Dirent): PathKind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
