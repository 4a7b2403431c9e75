import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ExportedFile, PiecedFile } from './exported-file.js';

/** A file that would land outside the folder it is meant for. */
export class UnsafePathError extends Error {
  override readonly name = 'UnsafePathError';

  constructor(
    readonly path: string,
    readonly folder: string,
  ) {
    super(`${JSON.stringify(path)} does not stay inside ${folder}`);
  }
}

/**
 * Makes a folder and those above it, where they are missing. Unlike Node's own recursive `mkdir` it ends where nothing can be made, as in `/proc`.
 * @throws {Error} of the file system, with its code
 */
export async function makeFolder(folder: string, mode?: number): Promise<void> {
  const missing: string[] = [];
  for (let at = path.resolve(folder); !(await makeOne(at, mode, missing.length < DEEPEST)); at = path.dirname(at)) missing.push(at);
  for (const one of missing.reverse()) await makeOne(one, mode, false);
}

/** Folders in a path, at most: the file systems allow no more. */
const DEEPEST = 4096;

/** Whether the folder is there now; false where the one above is missing and that is allowed. */
async function makeOne(folder: string, mode: number | undefined, mayLackParent: boolean): Promise<boolean> {
  try {
    await mkdir(folder, mode);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && mayLackParent && path.dirname(folder) !== folder) return false;
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return true;
    throw error;
  }
}

/**
 * Writes files below a folder, which is made where it is missing, and gives back their full paths. Each file appears
 * whole or not at all: it is written beside its place and then renamed. No file leaves the folder, neither by its path
 * nor by a link that stands in it; the paths are checked before anything is written.
 */
export async function writeFiles(folder: string, files: readonly (ExportedFile | PiecedFile)[]): Promise<string[]> {
  for (const file of files) assertInside(file.path, folder);
  await makeFolder(folder);
  const root = await realpath(folder);
  const written: string[] = [];
  for (const file of files) written.push(await writeWhole(file, root));
  return written;
}

function assertInside(relative: string, folder: string): void {
  const parts = relative.split('/');
  const plain = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\p{Cc}]/u.test(part));
  if (!plain) throw new UnsafePathError(relative, folder);
}

async function writeWhole(file: ExportedFile | PiecedFile, root: string): Promise<string> {
  const target = path.join(root, ...file.path.split('/'));
  const parent = await makeInside(path.dirname(file.path), root);
  const name = path.basename(target);
  await removeLeftovers(parent, name);
  const temporary = path.join(parent, `.${name}.${process.pid}.${randomUUID()}.tmp`);
  try {
    if ('pieces' in file) await writeInPieces(temporary, file.pieces);
    else await writeFile(temporary, file.content, { flag: 'wx' });
    await rename(temporary, path.join(parent, name));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return target;
}

/** So many characters are written at once. */
const WRITE_FROM = 1 << 18;

async function writeInPieces(temporary: string, pieces: Iterable<string>): Promise<void> {
  const handle = await open(temporary, 'wx');
  try {
    let waiting: string[] = [];
    let length = 0;
    for (const piece of pieces) {
      waiting.push(piece);
      length += piece.length;
      if (length < WRITE_FROM) continue;
      await handle.writeFile(waiting.join(''));
      [waiting, length] = [[], 0];
    }
    await handle.writeFile(waiting.join(''));
  } finally {
    await handle.close();
  }
}

/** A process that was killed while it wrote this file has left half of it behind. */
async function removeLeftovers(folder: string, name: string): Promise<void> {
  for (const entry of await readdir(folder)) {
    const [pid] = entry.startsWith(`.${name}.`) ? (/^\d+(?=\.[0-9a-f-]{36}\.tmp$)/u.exec(entry.slice(name.length + 2)) ?? []) : [];
    if (pid !== undefined && Number(pid) !== process.pid && !isRunning(Number(pid))) await rm(path.join(folder, entry), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Makes the folders on the way one by one, so that no link on the way is followed out of the root. */
async function makeInside(relative: string, root: string): Promise<string> {
  let current = root;
  for (const part of relative.split('/').filter((name) => name !== '.')) {
    current = path.join(current, part);
    await makeFolder(current);
    const real = await realpath(current);
    if (real !== current && !real.startsWith(root + path.sep)) throw new UnsafePathError(relative, root);
    current = real;
  }
  return current;
}
