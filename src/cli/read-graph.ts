import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { GraphFileError, readJson, type KnowledgeGraph } from '../index.js';
import { CommandError } from './usage-error.js';

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
    return { text: (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'), file };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new CommandError(`${path}: there is no such graph; "relata build PATH... --out DIR" makes one`);
    throw new CommandError(`${path}: ${message}`);
  }
}
