import { readDocuments } from '../../index.js';
import type { Command, OptionValues, Terminal } from '../command.js';
import { INTERRUPTED, READING_OPTIONS, openPool } from '../corpus/reading-options.js';
import { toLine } from '../corpus/run-log.js';
import type { Outcome } from '../document-pool.js';
import { UsageError } from '../usage-error.js';
import { USER_FILE_OPTIONS, readUserFiles } from '../user-files.js';

export const extract: Command = {
  name: 'extract',
  arguments: '--jsonl < TEXTS > ANNOTATED',
  summary: 'annotate a stream of texts, one JSON line in, one out',
  details:
    'Reads lines {"id","text"} from standard input and writes for each, in order, a line with its sentences, entities with mentions, and relations.\n' +
    'Nothing is kept between lines: the stream may be endless, and no more of it is taken than can be written. Lines that cannot be read are told on standard\n' +
    'error and left out.',
  options: {
    jsonl: { type: 'boolean', help: 'JSON lines in and out (the only form, asked for so that others can be added)' },
    open: { type: 'boolean', help: 'add "extractions": what each clause says, in its own words' },
    ...USER_FILE_OPTIONS,
    ...READING_OPTIONS,
  },
  run: runExtract,
};

async function runExtract(paths: readonly string[], options: OptionValues, terminal: Terminal): Promise<number> {
  if (options['jsonl'] !== true) throw new UsageError('give --jsonl: lines {"id","text"} on standard input', 'extract');
  if (paths.length > 0) throw new UsageError('extract reads standard input and takes no paths; "relata build" does', 'extract');
  const { pool, inFlight } = await openPool(options, { ...(await readUserFiles(options)), open: options['open'] === true }, 'line', terminal, 'extract');
  const { signal } = terminal;
  const pending: Promise<void>[] = [];
  let failed = false;
  let last = Promise.resolve();
  const write = async (reading: Promise<Outcome>, before: Promise<void>): Promise<void> => {
    await before;
    const outcome = await reading;
    if (outcome.kind === 'read') return terminal.out(`${outcome.reading.content as string}\n`);
    terminal.err(`relata: ${toLine(outcome.diagnostic)}\n`);
    failed = true;
  };
  try {
    for await (const item of readDocuments(['-'], { stdin: terminal.stdin, stdinFormat: 'jsonl' })) {
      if (signal.aborted) break;
      if (item.kind === 'diagnostic') {
        if (item.diagnostic.severity !== 'note') terminal.err(`relata: ${toLine(item.diagnostic)}\n`);
        failed ||= item.diagnostic.severity === 'error';
        continue;
      }
      // Each line is written as soon as it is read and all before it are written, even where the next one is long in coming.
      last = write(pool.read(item.document), last);
      last.catch(() => undefined);
      pending.push(last);
      if (pending.length >= inFlight) await pending.shift();
    }
    await last;
  } finally {
    await pool.close();
  }
  if (signal.aborted) return INTERRUPTED;
  return failed ? 1 : 0;
}
