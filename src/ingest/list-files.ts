import type { Diagnostic } from '../model/diagnostic.js';
import type { FileAccess } from './file-access.js';
import { describeFailure } from './file-access.js';
import { SUPPORTED_FORMATS } from './format.js';
import { ingestDiagnostic } from './ingest-diagnostic.js';
import { walkFolder } from './walk-folder.js';

export interface FileList {
  /** In code-unit order; a file that can be reached in several ways stands here once, by its first path. */
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Expands files, folders and glob patterns to the files behind them. The order of the inputs does not matter. */
export async function listFiles(inputs: readonly string[], files: FileAccess): Promise<FileList> {
  const pathByRealPath = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const add = async (path: string): Promise<void> => {
    const real = await files.realPath(path).catch(() => path);
    const known = pathByRealPath.get(real);
    if (known === undefined || path < known) pathByRealPath.set(real, path);
  };
  for (const input of [...new Set(inputs)].sort()) {
    try {
      for (const path of await expandInput(input, files, diagnostics)) await add(path);
    } catch (error) {
      diagnostics.push(ingestDiagnostic('error', 'unreadable-file', input, describeFailure(error)));
    }
  }
  return { paths: [...pathByRealPath.values()].sort(), diagnostics };
}

async function expandInput(input: string, files: FileAccess, diagnostics: Diagnostic[]): Promise<string[]> {
  const path = files.normalize(input);
  const kind = await files.kindOf(path);
  if (kind === 'folder') return expandFolder(path, files, diagnostics);
  if (kind !== null) return [path];
  if (!hasWildcards(input)) throw Object.assign(new Error(), { code: 'ENOENT' });
  const matches = await files.glob(input);
  if (matches.length === 0) throw new Error('no file matches this pattern');
  return matches.map((match) => files.normalize(match));
}

async function expandFolder(folder: string, files: FileAccess, diagnostics: Diagnostic[]): Promise<string[]> {
  const found = await walkFolder(folder, files);
  diagnostics.push(...found.diagnostics);
  if (found.paths.length === 0) {
    const message = `no readable file in this folder; what can be read: ${SUPPORTED_FORMATS}`;
    diagnostics.push(ingestDiagnostic('warning', 'no-text-found', folder, message));
  }
  return [...found.paths];
}

function hasWildcards(input: string): boolean {
  return /[*?[\]{}()!]/.test(input);
}
