/** What a path leads to, links followed. */
export type PathKind = 'file' | 'folder' | 'other';

export interface FolderEntry {
  readonly name: string;
  readonly kind: PathKind | 'link';
}

/**
 * All that reading documents asks of a file system; paths are written with `/`. Failures are thrown as errors with the
 * system's `code` (`ENOENT`, `EACCES` …). Node's is in `files.ts`; another can be passed for archives or tests.
 */
export interface FileAccess {
  /** The plain form of a path as given: no `./`, no doubled or trailing slashes. */
  normalize(path: string): string;
  /** Null where there is nothing. */
  kindOf(path: string): Promise<PathKind | null>;
  list(folder: string): Promise<readonly FolderEntry[]>;
  /** The one path, without links, of what a path leads to. */
  realPath(path: string): Promise<string>;
  /** Files that match a glob pattern; links are not followed. */
  glob(pattern: string): Promise<readonly string[]>;
  read(path: string): AsyncIterable<Uint8Array>;
  gunzip(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

/** Says in words why a path could not be read. */
export function describeFailure(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const known = new Map([
    ['ENOENT', 'there is no such file'],
    ['EACCES', 'no permission to read it'],
    ['EPERM', 'no permission to read it'],
    ['ELOOP', 'its links lead in a circle'],
    ['EISDIR', 'it is a folder'],
    ['EMFILE', 'too many files are open'],
    ['Z_DATA_ERROR', 'it is not valid gzip data'],
    ['Z_BUF_ERROR', 'its gzip data breaks off'],
  ]);
  return known.get(code) ?? (error instanceof Error ? error.message.slice(0, 200) : 'it cannot be read');
}
