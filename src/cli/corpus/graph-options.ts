import { join } from 'node:path';
import { DEFAULT_FORMATS, FORMAT_NAMES, formats, isFormatName, type Diagnostic, type FormatName } from '../../index.js';
import { stringOption, type OptionValues, type Terminal } from '../command.js';
import { UsageError } from '../usage-error.js';
import { readClaimFiles, readUserFiles, type UserFiles } from '../user-files.js';
import { openMemoryStore } from './memory-store.js';
import { WORK_FOLDER } from './reading-options.js';
import { openRunLog, type RunLog } from './run-log.js';
import { openWorkStore, type WorkStore } from './work-store.js';

export const GRAPH_OPTIONS = {
  out: { type: 'string', short: 'o', value: 'DIR', help: 'folder for the graph (made where it is missing)' },
  format: { type: 'string', short: 'f', value: 'LIST', help: `formats to write (default ${DEFAULT_FORMATS.join(',')})` },
} as const;

/** What `--format` takes, for the help of commands that write a graph. */
export const FORMATS_HELP =
  `Writes ${DEFAULT_FORMATS.map((name) => formats[name].path).join(', ')} to DIR; --format takes other names, separated by commas, or "all":\n` +
  FORMAT_NAMES.map((name) => `  ${name.padEnd(9)} ${formats[name].path.padEnd(14)} ${formats[name].description}`).join('\n');

function readFormats(options: OptionValues, command: string): readonly FormatName[] {
  const list = stringOption(options, 'format');
  if (list === undefined) return DEFAULT_FORMATS;
  if (list === 'all') return FORMAT_NAMES;
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !isFormatName(name));
  if (unknown !== undefined) throw new UsageError(`there is no format ${JSON.stringify(unknown)}; there are ${FORMAT_NAMES.join(', ')}`, command);
  return names.filter(isFormatName);
}

/** What a command that writes a new graph was asked for. */
export interface GraphRun {
  readonly out: string;
  readonly formats: readonly FormatName[];
  readonly files: UserFiles;
  /** What was told of the files of claims. */
  readonly claimDiagnostics: readonly Diagnostic[];
  readonly log: RunLog;
  /** Whether what is read outlives the run. */
  readonly keeps: boolean;
  readonly openStore: () => Promise<WorkStore>;
}

export async function readGraphOptions(options: OptionValues, terminal: Terminal, command: string): Promise<GraphRun> {
  const out = stringOption(options, 'out');
  if (out === undefined) throw new UsageError('--out DIR is missing: where shall the graph go?', command);
  const chosen = readFormats(options, command);
  const { claims, diagnostics } = await readClaimFiles(options);
  const files = { ...(await readUserFiles(options)), claims };
  const log = openRunLog(terminal, stringOption(options, 'log'), options['quiet'] === true, command);
  const work = stringOption(options, 'work') ?? join(out, WORK_FOLDER);
  const keeps = work !== 'none';
  return { out, formats: chosen, files, claimDiagnostics: diagnostics, log, keeps, openStore: async () => (keeps ? openWorkStore(work) : openMemoryStore()) };
}
