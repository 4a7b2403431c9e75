import { readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../index.js';
import type { Terminal } from '../command.js';

const MOST_REMEMBERED = 1000;

/**
 * Where the prompt remembers what was typed: in the user's folder for such things (XDG_STATE_HOME, by default
 * ~/.local/state; LOCALAPPDATA on Windows). Null where the user has no folder.
 */
export function historyFile(environment: Terminal['environment']): string | null {
  const { XDG_STATE_HOME: state, LOCALAPPDATA: local, HOME: home } = environment;
  const folder = state?.startsWith('/') === true ? state : local !== undefined && local !== '' ? local : home !== undefined && home !== '' ? join(home, '.local', 'state') : undefined;
  return folder === undefined ? null : join(folder, 'relata', 'query-history');
}

/** The newest first. A history that cannot be read is none. */
export async function readHistory(file: string | null): Promise<readonly string[]> {
  if (file === null) return [];
  try {
    return (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '').reverse().slice(0, MOST_REMEMBERED);
  } catch {
    return [];
  }
}

/** Keeps it for the user's eyes only; queries can hold names that are nobody else's business. */
export async function writeHistory(file: string | null, newestFirst: readonly string[]): Promise<void> {
  if (file === null) return;
  try {
    await makeFolder(dirname(file), 0o700);
    const lines = newestFirst.slice(0, MOST_REMEMBERED).reverse().map((entry) => `${entry.replace(/[\r\n]+/g, ' ')}\n`);
    const unfinished = `${file}.${process.pid}`;
    await writeFile(unfinished, lines.join(''), { mode: 0o600 });
    await rename(unfinished, file);
  } catch {
    // A prompt that forgets is better than one that fails.
  }
}
