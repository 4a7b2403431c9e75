import type { Command, OptionValues, Terminal } from '../command.js';
import { digestOfReader } from '../corpus/digests.js';
import { FORMATS_HELP, GRAPH_OPTIONS, readGraphOptions } from '../corpus/graph-options.js';
import { readCorpus } from '../corpus/read-corpus.js';
import { INTERRUPTED, READING_OPTIONS, WORK_OPTION, openPool } from '../corpus/reading-options.js';
import { LOG_OPTIONS } from '../corpus/run-log.js';
import { writeCorpus } from '../corpus/write-corpus.js';
import { UsageError } from '../usage-error.js';
import { CLAIMS_OPTION, USER_FILE_OPTIONS } from '../user-files.js';

export const build: Command = {
  name: 'build',
  arguments: 'PATH... --out DIR [--format LIST]',
  summary: 'read texts and build the graph of what they say',
  details:
    'Reads files, folders (with all below them), glob patterns and - (standard input): .txt .md .html .jsonl .ndjson .pdf, plain or .gz.\n' +
    FORMATS_HELP +
    '\nThe same texts give the same bytes, whatever their order and the number of workers. What is read is kept in the work folder: a build that was stopped or\n' +
    'killed goes on where it was when the same command is run again, and "relata add", "remove" and "update" read only what is new.',
  options: {
    ...GRAPH_OPTIONS,
    ...WORK_OPTION,
    ...USER_FILE_OPTIONS,
    ...CLAIMS_OPTION,
    ...READING_OPTIONS,
    strict: { type: 'boolean', help: 'stop at the first input that cannot be read' },
    ...LOG_OPTIONS,
  },
  run: runBuild,
};

async function runBuild(paths: readonly string[], options: OptionValues, terminal: Terminal): Promise<number> {
  if (paths.length === 0) throw new UsageError('nothing to read: give files, folders, patterns or - for standard input', 'build');
  const { out, formats, files, claimDiagnostics, log, keeps, openStore } = await readGraphOptions(options, terminal, 'build');
  const { pool, ingest, inFlight, withModel } = await openPool(options, files, 'packed', terminal, 'build');
  const store = await openStore();
  try {
    const readerDigest = await digestOfReader(files, withModel);
    const corpus = await readCorpus(paths, { pool, ingest, store, log, terminal, readerDigest, inFlight, strict: options['strict'] === true });
    log.end();
    if (corpus === null) {
      log.done(keeps ? 'stopped; what was read is kept: run the same command again to go on\n' : 'stopped\n', { stopped: true });
      return INTERRUPTED;
    }
    claimDiagnostics.forEach(log.diagnostic);
    const listing = [...corpus.listing, ...claimDiagnostics];
    // What the threads hold is not needed any more, and joining needs room.
    await pool.close();
    return await writeCorpus({ ...corpus, listing }, { settings: { formats, ...files, withModel }, readerDigest }, store, out, log);
  } finally {
    log.end();
    await pool.close();
    await store.close();
  }
}
