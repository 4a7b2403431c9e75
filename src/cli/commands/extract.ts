import { readDocuments } from '../../index.js';
import { stringOption, type Command, type OptionValues, type Terminal } from '../command.js';
import { digestOfReader } from '../corpus/digests.js';
import { extractReadings } from '../corpus/extract-readings.js';
import { INTERRUPTED, READING_OPTIONS, openPool, readNumber } from '../corpus/reading-options.js';
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
    form: { type: 'string', value: 'FORM', help: 'annotated (default), or reading: all that was read of each line, for "relata join"' },
    file: { type: 'string', value: 'PATH', help: 'with --form reading: the file that the lines come from, as the graph shall name it (default standard input)' },
    'first-line': { type: 'string', value: 'N', help: 'with --form reading: the number of the first line in that file (default 1)' },
    open: { type: 'boolean', help: 'add "extractions": what each clause says, in its own words' },
    ...USER_FILE_OPTIONS,
    ...READING_OPTIONS,
  },
  run: runExtract,
};

async function runExtract(paths: readonly string[], options: OptionValues, terminal: Terminal): Promise<number> {
  if (options['jsonl'] !== true) throw new UsageError('give --jsonl: lines {"id","text"} on standard input', 'extract');
  if (paths.length > 0) throw new UsageError('extract reads standard input and takes no paths; "relata build" does', 'extract');
  const form = stringOption(options, 'form') ?? 'annotated';
  if (form !== 'annotated' && form !== 'reading') throw new UsageError(`--form must be annotated or reading, not ${JSON.stringify(form)}`, 'extract');
  return form === 'reading' ? writeReadings(options, terminal) : writeAnnotated(options, terminal);
}

/** One line for each line that is not blank, even where it cannot be read: who pipes parts of a file through can count. */
async function writeReadings(options: OptionValues, terminal: Terminal): Promise<number> {
  if (options['open'] === true) throw new UsageError('--open is for annotated lines; a graph has no place for it', 'extract');
  const files = await readUserFiles(options);
  const firstLine = readNumber(options, 'first-line', Number.MAX_SAFE_INTEGER, 'extract') ?? 1;
  const { pool, inFlight, withModel } = await openPool(options, files, 'whole', terminal, 'extract');
  try {
    const reader = await digestOfReader(files, withModel);
    const allRead = await extractReadings(terminal, { pool, inFlight, reader, file: stringOption(options, 'file') ?? '-', firstLine });
    return terminal.signal.aborted ? INTERRUPTED : allRead ? 0 : 1;
  } finally {
    await pool.close();
  }
}

async function writeAnnotated(options: OptionValues, terminal: Terminal): Promise<number> {
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
