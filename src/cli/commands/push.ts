import { PushError, planPush, pushGraph, type PushProgress, type PushTarget } from '../../index.js';
import { stringOption, type Command, type OptionValues, type Terminal } from '../command.js';
import { startProgress } from '../progress.js';
import { readGraph } from '../read-graph.js';
import { CommandError, UsageError } from '../usage-error.js';

export const TARGET_OPTIONS = {
  uri: { type: 'string', value: 'URI', help: 'bolt://localhost:7687, neo4j+s://… ' },
  user: { type: 'string', value: 'NAME', help: 'user name (default neo4j)' },
  database: { type: 'string', value: 'NAME', help: 'database (default: the server’s own)' },
  dataset: { type: 'string', value: 'NAME', help: 'name under which the graph lives beside others (default "relata")' },
} as const;

export const push: Command = {
  name: 'push',
  arguments: 'GRAPH --uri URI [--user NAME] [--database NAME]',
  summary: 'write a graph into Neo4j, so that it can be seen in Neo4j Browser',
  details:
    'GRAPH is a folder with graph.json, or the file itself. The password comes from NEO4J_PASSWORD or is asked for; it is never an argument.\n' +
    'A second push of the same graph changes nothing; a push that was broken off is finished by the next.',
  options: {
    ...TARGET_OPTIONS,
    replace: { type: 'boolean', help: 'also remove what this dataset holds and the graph does not' },
    'batch-size': { type: 'string', value: 'N', help: 'rows in one transaction (default 1000)' },
    'dry-run': { type: 'boolean', help: 'print the statements and how many rows each would get; connect to nothing' },
    quiet: { type: 'boolean', short: 'q', help: 'no progress' },
  },
  run: runPush,
};

async function runPush(positionals: readonly string[], options: OptionValues, terminal: Terminal): Promise<number> {
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError('give one graph: the folder or the graph.json that build wrote', 'push');
  const graph = await readGraph(path);
  const batchSize = readBatchSize(stringOption(options, 'batch-size'));
  if (options['dry-run'] === true) {
    const dataset = stringOption(options, 'dataset');
    await terminal.out(`${JSON.stringify(planPush(graph, { ...(dataset === undefined ? {} : { dataset }), ...batchSize }), null, 2)}\n`);
    return 0;
  }
  const progress = startProgress(terminal, options['quiet'] === true);
  try {
    const target = await readTarget(options, terminal, 'push');
    const summary = await pushGraph(graph, { ...target, ...batchSize, replace: options['replace'] === true }, (at) => progress.update(progressLine(at)));
    progress.end();
    await terminal.out(`${JSON.stringify(summary, null, 2)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof PushError) throw new CommandError(error.message);
    throw error;
  } finally {
    progress.end();
  }
}

/** How far it is, and how fast. */
export function progressLine({ phase, done, total, seconds }: PushProgress): string {
  if (total === 0) return phase;
  const count = (number: number): string => Math.round(number).toLocaleString('en-US');
  return `${phase} ${count(done)} of ${count(total)}${done > 0 && seconds > 0 ? `, ${count(done / seconds)} a second` : ''}`;
}

function readBatchSize(value: string | undefined): Pick<PushTarget, 'batchSize'> | Record<string, never> {
  if (value === undefined) return {};
  const batchSize = Number(value);
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new UsageError(`--batch-size must be a whole number above 0, not ${JSON.stringify(value)}`, 'push');
  return { batchSize };
}

/** Where to push to or pull from, as the options say; asks for the password where the environment has none. */
export async function readTarget(options: OptionValues, terminal: Terminal, command: string): Promise<PushTarget> {
  const uri = stringOption(options, 'uri');
  if (uri === undefined) throw new UsageError('--uri is missing: bolt://localhost:7687, say', command);
  const user = stringOption(options, 'user') ?? 'neo4j';
  // What is set to nothing is meant as little as what is not set.
  const password = terminal.environment['NEO4J_PASSWORD'] || (await terminal.askSecret(`Password of ${user} at ${uri}: `));
  if (password === null) throw new CommandError('there is no password: set NEO4J_PASSWORD');
  const database = stringOption(options, 'database');
  const dataset = stringOption(options, 'dataset');
  return { uri, user, password, ...(database === undefined ? {} : { database }), ...(dataset === undefined ? {} : { dataset }) };
}
