import { parseArgs } from 'node:util';
import { version } from '../index.js';
import { toParseOptions, type Command, type OptionValues, type Terminal } from './command.js';
import { add } from './commands/add.js';
import { build } from './commands/build.js';
import { diff } from './commands/diff.js';
import { explain } from './commands/explain.js';
import { extract } from './commands/extract.js';
import { join } from './commands/join.js';
import { mcp } from './commands/mcp.js';
import { path } from './commands/path.js';
import { pull } from './commands/pull.js';
import { push } from './commands/push.js';
import { query } from './commands/query.js';
import { relations } from './commands/relations.js';
import { remove } from './commands/remove.js';
import { score } from './commands/score.js';
import { show } from './commands/show.js';
import { stats } from './commands/stats.js';
import { update } from './commands/update.js';
import { verify } from './commands/verify.js';
import { view } from './commands/view.js';
import { commandHelp, generalHelp } from './help.js';
import { terminalLines } from './results/terminal-text.js';
import { CommandError, UsageError } from './usage-error.js';

const commands: readonly Command[] = [build, add, remove, update, extract, join, query, show, path, stats, explain, relations, verify, diff, score, view, mcp, push, pull];

/** Runs one command line and answers with the exit code. Never throws. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(words, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.err(`relata: ${terminalLines(error.message)}\nTry: relata ${error.command === null ? '' : `${error.command} `}--help\n`);
      return 2;
    }
    const message = error instanceof CommandError ? error.message : `this should not happen: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    terminal.err(`relata: ${terminalLines(message)}\n`);
    return 1;
  }
}

async function dispatch(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined) {
    terminal.err(generalHelp(commands));
    return 2;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    const topic = commands.find((command) => command.name === rest[0]);
    await terminal.out(topic === undefined ? generalHelp(commands) : commandHelp(topic));
    return 0;
  }
  if (name === '--version' || name === '-v') {
    await terminal.out(`${version}\n`);
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw new UsageError(`there is no command ${JSON.stringify(name)}; there are ${commands.map((candidate) => candidate.name).join(', ')}`);
  const { positionals, values } = readArguments(command, rest);
  if (values['help'] === true) {
    await terminal.out(commandHelp(command));
    return 0;
  }
  return command.run(positionals, values, terminal);
}

function readArguments(command: Command, words: readonly string[]): { positionals: string[]; values: OptionValues } {
  try {
    const { positionals, values } = parseArgs({ args: [...words], options: toParseOptions(command.options), allowPositionals: true, strict: true });
    return { positionals, values: values as OptionValues };
  } catch (error) {
    throw new UsageError((error as Error).message.split('. To specify')[0] ?? 'wrong arguments', command.name);
  }
}
