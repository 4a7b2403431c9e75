import { randomUUID } from 'node:crypto';
import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ExportedFile } from './exported-file.js';

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
 * Writes files below a folder, which is made where it is missing, and gives back their full paths. Each file appears
 * whole or not at all: it is written beside its place and then renamed. No file leaves the folder, neither by its path
 * nor by a link that stands in it; the paths are checked before anything is written.
 */
export async function writeFiles(folder: string, files: readonly ExportedFile[]): Promise<string[]> {
  for (const file of files) assertInside(file.path, folder);
  await mkdir(folder, { recursive: true });
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

async function writeWhole({ path: relative, content }: ExportedFile, root: string): Promise<string> {
  const target = path.join(root, ...relative.split('/'));
  const parent = await makeInside(path.dirname(relative), root);
  const temporary = path.join(parent, `.${path.basename(target)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, path.join(parent, path.basename(target)));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return target;
}

/** Makes the folders on the way one by one, so that no link on the way is followed out of the root. */
async function makeInside(relative: string, root: string): Promise<string> {
  let current = root;
  for (const part of relative.split('/').filter((name) => name !== '.')) {
    current = path.join(current, part);
    await mkdir(current, { recursive: true });
    const real = await realpath(current);
    if (real !== current && !real.startsWith(root + path.sep)) throw new UnsafePathError(relative, root);
    current = real;
  }
  return current;
}
