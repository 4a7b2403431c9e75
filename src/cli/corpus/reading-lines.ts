import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic, ExtractedDocument, RecordOrigin } from '../../index.js';
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
      let number = 0;
      for await (const line of linesOf(file)) {
        number += 1;
        if (line.trim() !== '') yield parse(line, `${file}, line ${number}`);
      }
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

/** Split at line feeds alone: JSON may hold the other line ends of Unicode as they are. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = '';
  try {
    for await (const chunk of createReadStream(file)) {
      const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw new CommandError(`${file}: ${(error as Error).message}`);
  }
  yield rest + decoder.decode();
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
