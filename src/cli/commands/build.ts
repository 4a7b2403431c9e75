import { availableParallelism } from 'node:os';
import {
  DEFAULT_FORMATS, FORMAT_NAMES, exportGraph, factsOf, entitiesOf, documentsOf, formats, isActual, isFormatName, joinDocuments, readDocuments, writeFiles,
  type Diagnostic, type ExtractedDocument, type FormatName, type KnowledgeGraph,
} from '../../index.js';
import { stringOption, type Command, type OptionValues, type Terminal } from '../command.js';
import { openDocumentPool, type DocumentPool } from '../document-pool.js';
import { MODEL_OPTIONS, loadModel } from '../load-model.js';
import { startProgress, type Progress } from '../progress.js';
import { CommandError, UsageError } from '../usage-error.js';
import { USER_FILE_OPTIONS, readUserFiles, toPipelineOptions } from '../user-files.js';
import { shippedSyntax } from '../../index.js';

const INTERRUPTED = 130;

export const build: Command = {
  name: 'build',
  arguments: 'PATH... --out DIR [--format LIST]',
  summary: 'read texts and build the graph of what they say',
  details:
    'Reads files, folders (with all below them), glob patterns and - (standard input): .txt .md .html .jsonl .ndjson .pdf, plain or .gz.\n' +
    `Writes ${DEFAULT_FORMATS.map((name) => formats[name].path).join(', ')} to DIR; --format takes other names, separated by commas, or "all":\n` +
    FORMAT_NAMES.map((name) => `  ${name.padEnd(9)} ${formats[name].path.padEnd(14)} ${formats[name].description}`).join('\n') +
    '\nThe same texts give the same bytes, whatever their order and the number of workers.',
  options: {
    out: { type: 'string', short: 'o', value: 'DIR', help: 'folder for the graph (made where it is missing)' },
    format: { type: 'string', short: 'f', value: 'LIST', help: `formats to write (default ${DEFAULT_FORMATS.join(',')})` },
    ...USER_FILE_OPTIONS,
    ...MODEL_OPTIONS,
    workers: { type: 'string', value: 'N', help: 'threads that read documents (default: one for each core)' },
    strict: { type: 'boolean', help: 'stop at the first input that cannot be read' },
    quiet: { type: 'boolean', short: 'q', help: 'no progress and no summary' },
  },
  run: runBuild,
};

async function runBuild(paths: readonly string[], options: OptionValues, terminal: Terminal): Promise<number> {
  const out = stringOption(options, 'out');
  if (paths.length === 0) throw new UsageError('nothing to read: give files, folders, patterns or - for standard input', 'build');
  if (out === undefined) throw new UsageError('--out DIR is missing: where shall the graph go?', 'build');
  const chosen = readFormats(stringOption(options, 'format'));
  const files = await readUserFiles(options);
  const progress = startProgress(terminal, options['quiet'] === true);
  const pool = openDocumentPool(readWorkers(stringOption(options, 'workers')), files, await loadModel(options, terminal));
  try {
    const { extracted, diagnostics, stopped } = await readAll(paths, pool, progress, terminal, options['strict'] === true);
    if (stopped) return INTERRUPTED;
    progress.update('joining what the documents say');
    const graph = joinDocuments(extracted, toPipelineOptions(files, shippedSyntax()), diagnostics);
    const written = await writeGraph(graph, out, chosen);
    progress.end();
    if (options['quiet'] !== true) terminal.err(summarize(graph, written));
    return diagnostics.some((diagnostic) => diagnostic.severity === 'error') ? 1 : 0;
  } finally {
    progress.end();
    await pool.close();
  }
}

interface ReadAll {
  readonly extracted: readonly ExtractedDocument[];
  readonly diagnostics: readonly Diagnostic[];
  readonly stopped: boolean;
}

/** At most this many documents are in work at once, so that a long stream does not pile up before slow workers. */
const IN_FLIGHT = 64;

async function readAll(paths: readonly string[], pool: DocumentPool, progress: Progress, terminal: Terminal, strict: boolean): Promise<ReadAll> {
  const pending: Promise<ExtractedDocument>[] = [];
  const diagnostics: Diagnostic[] = [];
  const started = Date.now();
  let words = 0;
  for await (const item of readDocuments(paths, { stdin: terminal.stdin })) {
    if (terminal.signal.aborted) return { extracted: [], diagnostics, stopped: true };
    if (item.kind === 'diagnostic') {
      diagnostics.push(item.diagnostic);
      if (item.diagnostic.severity !== 'note') progress.say(`relata: ${toLine(item.diagnostic)}`);
      if (strict && item.diagnostic.severity === 'error') throw new CommandError('stopped, since --strict was given');
      continue;
    }
    words += item.document.text.length / 6;
    pending.push(pool.read(item.document));
    if (pending.length >= IN_FLIGHT) await pending[pending.length - IN_FLIGHT];
    progress.update(`${pending.length} documents, about ${Math.round(words / Math.max(1, (Date.now() - started) / 1000))} words/s`);
  }
  return { extracted: await Promise.all(pending), diagnostics, stopped: false };
}

function toLine({ source, line, message, severity }: Diagnostic): string {
  return `${severity}: ${source}${line === undefined ? '' : `:${line}`}: ${message}`;
}

function readFormats(list: string | undefined): readonly FormatName[] {
  if (list === undefined) return DEFAULT_FORMATS;
  if (list === 'all') return FORMAT_NAMES;
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !isFormatName(name));
  if (unknown !== undefined) throw new UsageError(`there is no format ${JSON.stringify(unknown)}; there are ${FORMAT_NAMES.join(', ')}`, 'build');
  return names.filter(isFormatName);
}

function readWorkers(value: string | undefined): number {
  if (value === undefined) return availableParallelism();
  const workers = Number(value);
  if (!Number.isInteger(workers) || workers < 1 || workers > 256) throw new UsageError(`--workers must be a whole number from 1 to 256, not ${JSON.stringify(value)}`, 'build');
  return workers;
}

async function writeGraph(graph: KnowledgeGraph, out: string, names: readonly FormatName[]): Promise<string[]> {
  try {
    return await writeFiles(out, await exportGraph(graph, names));
  } catch (error) {
    throw new CommandError(`${out}: the graph could not be written: ${(error as Error).message}`);
  }
}

function summarize(graph: KnowledgeGraph, written: readonly string[]): string {
  const facts = factsOf(graph);
  const actual = facts.filter(isActual).length;
  return [
    `${documentsOf(graph).length} documents, ${entitiesOf(graph).length} entities, ${facts.length} facts (${actual} stated as so, ${facts.length - actual} denied, planned, threatened or only possible)`,
    ...written.map((path) => `  ${path}`),
    '',
  ].join('\n');
}
