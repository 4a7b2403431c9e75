import type { Diagnostic } from '../model/diagnostic.js';
import type { FileAccess } from './file-access.js';
import { describeFailure } from './file-access.js';
import { fileForm } from './format.js';
import { ingestDiagnostic } from './ingest-diagnostic.js';

interface Walk {
  readonly root: string;
  readonly files: FileAccess;
  readonly paths: string[];
  readonly diagnostics: Diagnostic[];
  /** How many files were passed over, by extension. */
  readonly passedOver: Map<string, number>;
}

/**
 * The files of readable form in a folder and all its subfolders. Names that begin with a dot are passed over. A link
 * counts only where it leads to a file inside the folder: nothing outside is read, and no loop is entered.
 */
export async function walkFolder(
  folder: string,
  files: FileAccess,
): Promise<{ paths: readonly string[]; diagnostics: readonly Diagnostic[] }> {
  const root = await files.realPath(folder);
  const walk: Walk = { root, files, paths: [], diagnostics: [], passedOver: new Map() };
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) waiting.push(...(await visit(next, walk)));
  return { paths: walk.paths, diagnostics: [...walk.diagnostics, ...tellPassedOver(folder, walk.passedOver)] };
}

/** Takes a folder's files and gives its subfolders. */
async function visit(folder: string, walk: Walk): Promise<string[]> {
  const subfolders: string[] = [];
  const entries = await walk.files.list(folder).catch((error: unknown) => {
    walk.diagnostics.push(ingestDiagnostic('error', 'unreadable-file', folder, describeFailure(error)));
    return [];
  });
  for (const { name, kind } of [...entries].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    if (name.startsWith('.')) continue;
    const path = folder === '/' ? `/${name}` : `${folder}/${name}`;
    if (kind === 'folder') subfolders.push(path);
    else if (kind === 'file' || (kind === 'link' && (await isUsableLink(path, walk)))) takeFile(path, walk);
  }
  return subfolders;
}

function takeFile(path: string, walk: Walk): void {
  if (fileForm(path).format !== null) {
    walk.paths.push(path);
    return;
  }
  const extension = /\.[^./]+$/.exec(path)?.[0] ?? 'without extension';
  walk.passedOver.set(extension, (walk.passedOver.get(extension) ?? 0) + 1);
}

async function isUsableLink(path: string, walk: Walk): Promise<boolean> {
  const warn = (reason: 'link-loop' | 'outside-folder' | 'unreadable-file', message: string): false => {
    walk.diagnostics.push(ingestDiagnostic('warning', reason, path, message));
    return false;
  };
  try {
    const target = await walk.files.realPath(path);
    const parent = await walk.files.realPath(path.slice(0, path.lastIndexOf('/')) || '/');
    if (isInside(parent, target)) return warn('link-loop', 'this link leads back to a folder that holds it');
    if (!isInside(target, walk.root)) return warn('outside-folder', 'this link leads out of the folder and is not followed');
    return (await walk.files.kindOf(path)) === 'file';
  } catch (error) {
    const isLoop = error instanceof Error && 'code' in error && error.code === 'ELOOP';
    return warn(isLoop ? 'link-loop' : 'unreadable-file', `this link leads to no file: ${describeFailure(error)}`);
  }
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

function tellPassedOver(folder: string, counts: ReadonlyMap<string, number>): Diagnostic[] {
  if (counts.size === 0) return [];
  const list = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([extension, count]) => `${count} ${extension}`);
  return [ingestDiagnostic('note', 'unsupported-format', folder, `files passed over: ${list.join(', ')}`)];
}
