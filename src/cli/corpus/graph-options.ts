import { DEFAULT_FORMATS, FORMAT_NAMES, formats, isFormatName, type FormatName } from '../../index.js';
import { stringOption, type OptionValues } from '../command.js';
import { UsageError } from '../usage-error.js';

export const GRAPH_OPTIONS = {
  out: { type: 'string', short: 'o', value: 'DIR', help: 'folder for the graph (made where it is missing)' },
  format: { type: 'string', short: 'f', value: 'LIST', help: `formats to write (default ${DEFAULT_FORMATS.join(',')})` },
} as const;

/** What `--format` takes, for the help of commands that write a graph. */
export const FORMATS_HELP =
  `Writes ${DEFAULT_FORMATS.map((name) => formats[name].path).join(', ')} to DIR; --format takes other names, separated by commas, or "all":\n` +
  FORMAT_NAMES.map((name) => `  ${name.padEnd(9)} ${formats[name].path.padEnd(14)} ${formats[name].description}`).join('\n');

export function readFormats(options: OptionValues, command: string): readonly FormatName[] {
  const list = stringOption(options, 'format');
  if (list === undefined) return DEFAULT_FORMATS;
  if (list === 'all') return FORMAT_NAMES;
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !isFormatName(name));
  if (unknown !== undefined) throw new UsageError(`there is no format ${JSON.stringify(unknown)}; there are ${FORMAT_NAMES.join(', ')}`, command);
  return names.filter(isFormatName);
}
