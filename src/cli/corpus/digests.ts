import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document } from '../../index.js';
import type { UserFiles } from '../user-files.js';

/** What decides how a text is read: if a file in one of these changes, documents must be read again. */
const READING_CODE = ['annotate', 'extract', 'ingest', 'model', 'text', 'pipeline.js', 'pipeline.ts'];

/**
 * The digest of all that reading a document depends on beside the document: the program itself, its weights and what computes with them, and
 * what the user brings. A newer Relata so never takes an older one's work for its own.
 */
export async function digestOfReader({ aliases, relations }: UserFiles, withModel: boolean): Promise<string> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const models = fileURLToPath(new URL('../../../models/', import.meta.url));
  const code = (await Promise.all(READING_CODE.map((name) => filesBelow(join(root, name))))).flat();
  const hash = createHash('sha256');
  for (const path of [...code, ...(await filesBelow(models))].filter((name) => /\.(js|ts|bin|onnx|json)$/u.test(name))) hash.update(await readFile(path)).update('\0');
  const model = withModel ? `model ${process.env['RELATA_RUNTIME'] ?? ''}` : 'rules';
  return hash.update(JSON.stringify([aliases, relations, model])).digest('hex');
}

/** By path; what does not exist has none. */
async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOTDIR' ? null : []));
  if (entries === null) return [path];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}

/** The digest of a document's content, its name left out, and of the reader that reads it. */
export function digestOf({ title, publishedAt, text, regions }: Document, reader: string): string {
  return createHash('sha256').update(JSON.stringify([reader, title, publishedAt, text, regions])).digest('hex');
}

export function digestOfText(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
