import { constants } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { GraphFileError, readJson, type KnowledgeGraph } from '../index.js';
import { CommandError } from './usage-error.js';

const LONGEST_GRAPH = constants.MAX_STRING_LENGTH;

/** Reads a graph from graph.json, from the folder that holds it, or from a gzipped copy. */
export async function readGraph(path: string): Promise<KnowledgeGraph> {
  const { text, file } = await readGraphText(path);
  try {
    return readJson(text, file);
  } catch (error) {
    if (error instanceof GraphFileError) throw new CommandError(error.message);
    throw error;
  }
}

/** The text of graph.json, as `readGraph` finds it, and the file's path. */
export async function readGraphText(path: string): Promise<{ text: string; file: string }> {
  try {
    const file = (await stat(path)).isDirectory() ? join(path, 'graph.json') : path;
    const bytes = await readFile(file);
    // More could not become a text, so that a small file cannot unpack to all memory.
    return { text: (file.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: LONGEST_GRAPH }) : bytes).toString('utf8'), file };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new CommandError(`${path}: there is no such graph; "relata build PATH... --out DIR" makes one`);
    if (code === 'ERR_BUFFER_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG') throw new CommandError(`${path}: more than ${LONGEST_GRAPH} characters, which is more than can be read`);
    throw new CommandError(`${path}: ${message}`);
  }
}
