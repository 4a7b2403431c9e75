import { join } from 'node:path';
import { stringOption, type Command, type OptionValues, type Terminal } from '../command.js';
import { digestOfReader } from '../corpus/digests.js';
import { FORMATS_HELP, GRAPH_OPTIONS, readFormats } from '../corpus/formats-option.js';
import { openMemoryStore } from '../corpus/memory-store.js';
import { readCorpus } from '../corpus/read-corpus.js';
import { INTERRUPTED, READING_OPTIONS, WORK_FOLDER, WORK_OPTION, openPool } from '../corpus/reading-options.js';
import { LOG_OPTIONS, openRunLog } from '../corpus/run-log.js';
import { openWorkStore } from '../corpus/work-store.js';
import { writeCorpus } from '../corpus/write-corpus.js';
import { UsageError } from '../usage-error.js';
import { CLAIMS_OPTION, USER_FILE_OPTIONS, readClaimFiles, readUserFiles } from '../user-files.js';

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
  const out = stringOption(options, 'out');
  if (paths.length === 0) throw new UsageError('nothing to read: give files, folders, patterns or - for standard input', 'build');
  if (out === undefined) throw new UsageError('--out DIR is missing: where shall the graph go?', 'build');
  const chosen = readFormats(options, 'build');
  const outside = await readClaimFiles(options);
  const files = { ...(await readUserFiles(options)), claims: outside.claims };
  const log = openRunLog(terminal, stringOption(options, 'log'), options['quiet'] === true, 'build');
  const { pool, ingest, inFlight, withModel } = await openPool(options, files, 'packed', terminal, 'build');
  const work = stringOption(options, 'work') ?? join(out, WORK_FOLDER);
  const store = work === 'none' ? openMemoryStore() : await openWorkStore(work);
  try {
    const readerDigest = await digestOfReader(files, withModel);
    const corpus = await readCorpus(paths, { pool, ingest, store, log, terminal, readerDigest, inFlight, strict: options['strict'] === true });
    log.end();
    if (corpus === null) {
      log.done(work === 'none' ? 'stopped\n' : 'stopped; what was read is kept: run the same command again to go on\n', { stopped: true });
      return INTERRUPTED;
    }
    outside.diagnostics.forEach(log.diagnostic);
    const listing = [...corpus.listing, ...outside.diagnostics];
    // What the threads hold is not needed any more, and joining needs room.
    await pool.close();
    return await writeCorpus({ ...corpus, listing }, { settings: { formats: chosen, ...files, withModel }, readerDigest }, store, out, log);
  } finally {
    log.end();
    await pool.close();
    await store.close();
  }
}
