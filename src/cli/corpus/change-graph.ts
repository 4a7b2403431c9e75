import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { stringOption, type OptionValues, type Terminal } from '../command.js';
import { CommandError } from '../usage-error.js';
import { digestOfReader, digestOfText } from './digests.js';
import { sortSources } from './join-corpus.js';
import type { Corpus, Manifest } from './manifest.js';
import { readCorpus, type CorpusReader } from './read-corpus.js';
import { INTERRUPTED, READING_OPTIONS, WORK_FOLDER, openPool } from './reading-options.js';
import { readAgain } from './read-again.js';
import { LOG_OPTIONS, openRunLog } from './run-log.js';
import { openWorkStore } from './work-store.js';
import { hasErrors, writeCorpus } from './write-corpus.js';

export const CHANGE_OPTIONS = {
  work: { type: 'string', value: 'DIR', help: `folder for what has been read, where the build named one (default ${WORK_FOLDER} in the folder of the graph)` },
  ...READING_OPTIONS,
  ...LOG_OPTIONS,
} as const;

/** What a command makes of a corpus; `read` reads paths, and gives null where the user asked to stop. */
export type Change = (corpus: Corpus, read: (paths: readonly string[]) => Promise<Corpus | null>) => Promise<Corpus | null>;

/**
 * Changes what a built graph is made of and writes it anew, in the formats and with the names and relations that it was built with: the
 * same bytes as a build of the changed corpus, but only what is new is read.
 */
export async function changeGraph(graph: string, change: Change, options: OptionValues, terminal: Terminal, command: string): Promise<number> {
  const log = openRunLog(terminal, stringOption(options, 'log'), options['quiet'] === true, command);
  const store = await openWorkStore(stringOption(options, 'work') ?? join(graph, WORK_FOLDER), { mustExist: true });
  try {
    const manifest = await store.readManifest();
    if (manifest === undefined) throw new CommandError(`${graph}: its build was not finished; run "relata build" to its end first`);
    const { settings } = manifest;
    const asBuilt = settings.withModel ? options : { ...options, 'no-model': true };
    const { pool, ingest, inFlight, withModel } = await openPool(asBuilt, settings, 'packed', terminal, command);
    try {
      const readerDigest = await digestOfReader(settings, withModel);
      const reader: CorpusReader = { pool, ingest, store, log, terminal, readerDigest, inFlight, strict: false };
      const corpus = await change(manifest, (paths) => readCorpus(paths, reader));
      const current = corpus !== null && readerDigest !== manifest.readerDigest ? await readAgain(corpus, reader) : corpus;
      if (current === null) {
        log.done('stopped; the graph is as it was, and what was read is kept: run the same command again to go on\n', { stopped: true });
        return INTERRUPTED;
      }
      if (await isUnchanged(current, { ...manifest, readerDigest }, manifest, graph)) {
        log.done('nothing has changed\n', { unchanged: true });
        return hasErrors(current) ? 1 : 0;
      }
      await pool.close();
      return await writeCorpus(current, { settings, readerDigest }, store, graph, log);
    } finally {
      await pool.close();
    }
  } finally {
    log.end();
    await store.close();
  }
}

/** Paths as the listing of files writes them, so that `./a.txt` is `a.txt`. */
export function normalizePaths(paths: readonly string[]): string[] {
  return paths.map((path) => {
    const normal = normalize(path);
    return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
  });
}

/** Whether the graph on disk is what would be written. */
async function isUnchanged(corpus: Corpus, now: Manifest, before: Manifest, graph: string): Promise<boolean> {
  if (now.readerDigest !== before.readerDigest || contentOf(corpus) !== contentOf(before) || before.graphDigest === null) return false;
  const bytes = await readFile(join(graph, 'graph.json')).catch(() => null);
  return bytes !== null && digestOfText(bytes) === before.graphDigest;
}

function contentOf({ sources, listing }: Corpus): string {
  return JSON.stringify([sortSources(sources), listing]);
}
