import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { byteLines, type Diagnostic, type ExtractedDocument, type RecordOrigin } from '../../index.js';
import { CommandError } from '../usage-error.js';

/**
 * All that a corpus needs to know of one line of a file of JSON lines, wherever it was read: `extract --form reading` writes it,
 * `join` puts the lines of a corpus together again.
 */
export interface ReadingLine {
  /** The digest of the program, the names and the relations that read it. */
  readonly reader: string;
  /** The file that the line stands in, or `-` for standard input. */
  readonly file: string;
  readonly record: RecordOrigin;
  /** What was told of the line; `doc` is set in those that speak of its document. */
  readonly diagnostics: readonly Diagnostic[];
  /** Null where the line could not be read. */
  readonly reading: ExtractedDocument | null;
}

/** `reading` is JSON already, since threads hand it on as text. */
export function writeReadingLine({ reader, file, record, diagnostics }: Omit<ReadingLine, 'reading'>, reading: string | null): string {
  const head = JSON.stringify({ reader, file, record, diagnostics });
  return `${head.slice(0, -1)},"reading":${reading ?? 'null'}}\n`;
}

/** Reads files of readings, and folders of such files as engines write them: names that begin with `_` or `.` are the engine's own. */
export async function* readReadingLines(paths: readonly string[]): AsyncGenerator<ReadingLine> {
  for (const path of paths) {
    for (const file of await filesOf(path)) {
      for await (const { number, text } of linesOf(file)) yield parse(text, `${file}, line ${number}`);
    }
  }
}

async function filesOf(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = await readdir(path);
    return names.filter((name) => !/^[._]/u.test(name)).sort().map((name) => join(path, name));
  } catch (error) {
    throw new CommandError(`${path}: ${(error as Error).message}`);
  }
}

/** The lines of a file with anything on them; no line is too long, as what was read of a book may be. */
async function* linesOf(file: string): AsyncGenerator<{ readonly number: number; readonly text: string }> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  try {
    for await (const { number, bytes } of byteLines(createReadStream(file), Infinity)) {
      const text = decoder.decode(bytes ?? undefined);
      if (text.trim() !== '') yield { number, text };
    }
  } catch (error) {
    throw new CommandError(`${file}: ${(error as Error).message}`);
  }
}

function parse(line: string, place: string): ReadingLine {
  try {
    const value = JSON.parse(line) as Partial<ReadingLine> | null;
    const isReading = typeof value?.reader === 'string' && typeof value.file === 'string' && Number.isInteger(value.record?.line) && Array.isArray(value.diagnostics) && value.reading !== undefined;
    if (isReading) return value as ReadingLine;
  } catch {
    // Told below.
  }
  throw new CommandError(`${place}: no reading as "relata extract --jsonl --form reading" writes them`);
}
