import { readDocuments, writeAnnotatedLine, type ExtractedDocument } from '../../index.js';
import type { Command, OptionValues, Terminal } from '../command.js';
import { openDocumentPool } from '../document-pool.js';
import { MODEL_OPTIONS, loadModel } from '../load-model.js';
import { UsageError } from '../usage-error.js';
import { USER_FILE_OPTIONS, readUserFiles } from '../user-files.js';

const INTERRUPTED = 130;

export const extract: Command = {
  name: 'extract',
  arguments: '--jsonl < TEXTS > ANNOTATED',
  summary: 'annotate a stream of texts, one JSON line in, one out',
  details:
    'Reads lines {"id","text"} from standard input and writes for each, in order, a line with its sentences, entities with mentions, and relations.\n' +
    'Nothing is kept between lines: the stream may be endless. Lines that cannot be read are told on standard error and left out.',
  options: {
    jsonl: { type: 'boolean', help: 'JSON lines in and out (the only form, asked for so that others can be added)' },
    open: { type: 'boolean', help: 'add "extractions": what each clause says, in its own words' },
    ...USER_FILE_OPTIONS,
    ...MODEL_OPTIONS,
  },
  run: runExtract,
};

async function runExtract(paths: readonly string[], options: OptionValues, terminal: Terminal): Promise<number> {
  if (options['jsonl'] !== true) throw new UsageError('give --jsonl: lines {"id","text"} on standard input', 'extract');
  if (paths.length > 0) throw new UsageError('extract reads standard input and takes no paths; "relata build" does', 'extract');
  const pool = openDocumentPool(1, { ...await readUserFiles(options), open: options['open'] === true }, await loadModel(options, terminal));
  let failed = false;
  for await (const item of readDocuments(['-'], { stdin: terminal.stdin, stdinFormat: 'jsonl' })) {
    if (item.kind === 'diagnostic') {
      const { source, line, message, severity } = item.diagnostic;
      if (severity !== 'note') terminal.err(`relata: ${severity}: ${source}${line === undefined ? '' : `:${line}`}: ${message}\n`);
      failed ||= severity === 'error';
      continue;
    }
    const extracted: ExtractedDocument = await pool.read(item.document);
    await terminal.out(`${writeAnnotatedLine(extracted)}\n`);
    if (terminal.signal.aborted) return INTERRUPTED;
  }
  return failed ? 1 : 0;
}
