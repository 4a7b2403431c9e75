import type { Command } from './command.js';

const EXIT_CODES = 'Results go to standard output, messages to standard error. Exit codes: 0 done, 1 failed or something could not be read, 2 wrong usage.';

export function generalHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length)) + 2;
  return [
    'relata reads English text and builds a knowledge graph in which every fact leads back to the characters it came from.',
    '',
    'Usage: relata COMMAND [ARGUMENTS] [OPTIONS]',
    '',
    ...commands.map((command) => `  ${command.name.padEnd(width)}${command.summary}`),
    '',
    'relata COMMAND --help tells more about a command; relata --version tells the version.',
    EXIT_CODES,
    '',
  ].join('\n');
}

export function commandHelp(command: Command): string {
  const rows = Object.entries(command.options).map(([name, option]): [string, string] => [
    `${option.short === undefined ? '' : `-${option.short}, `}--${name}${option.value === undefined ? '' : ` ${option.value}`}`,
    option.help,
  ]);
  const width = Math.max(0, ...rows.map(([left]) => left.length)) + 2;
  return [
    `Usage: relata ${command.name} ${command.arguments}`.trimEnd(),
    '',
    command.details,
    ...(rows.length === 0 ? [] : ['', ...rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`)]),
    '',
  ].join('\n');
}
