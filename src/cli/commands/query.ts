import { readFile } from 'node:fs/promises';
import { openForQueries } from '../../index.js';
import { stringOption, type Command, type OptionValues, type Terminal } from '../command.js';
import { converse } from '../query/converse.js';
import { parseAssignment, type ParameterTexts } from '../query/parameters.js';
import type { QuerySettings } from '../query/run-statement.js';
import { runHere } from '../query/runner.js';
import { QuerySession } from '../query/session.js';
import { readGraph } from '../read-graph.js';
import { RESULT_FORMATS, isResultFormat } from '../results/result-format.js';
import { CommandError, UsageError } from '../usage-error.js';

export const query: Command = {
  name: 'query',
  arguments: "GRAPH ['MATCH … RETURN …']",
  summary: 'ask the graph in Cypher, without a server',
  details:
    'Runs a query, or all queries of a file, separated by semicolons; without either, opens a prompt, or reads queries from standard input.\n' +
    'The same queries give the same rows as in Neo4j after "relata push"; docs/cookbook.md has examples. Beside Cypher there are\n' +
    'CALL relata.pageRank(), relata.communities() and relata.evidence(fact). The graph is only read.\n' +
    'A table is for people, json and ndjson for programs, csv for spreadsheets; graph gives the nodes and relationships of the result, as JSON.',
  options: {
    param: { type: 'string', short: 'p', multiple: true, value: 'NAME=VALUE', help: "what $NAME stands for: 5, true, [1, 2], date('2020-08-03'), or a text" },
    format: { type: 'string', short: 'f', value: 'NAME', help: `${RESULT_FORMATS.join(', ')} (default table)` },
    file: { type: 'string', value: 'FILE', help: 'file with queries; - for standard input' },
    explain: { type: 'boolean', help: 'show the plan instead of running the query' },
    profile: { type: 'boolean', help: 'show the plan with the rows of each step, on standard error' },
    timeout: { type: 'string', value: 'SECONDS', help: 'stop a query that takes longer' },
    'max-rows': { type: 'string', value: 'N', help: 'give out at most so many rows, and say so' },
  },
  run: runQueryCommand,
};

async function runQueryCommand([path, ...words]: readonly string[], options: OptionValues, terminal: Terminal): Promise<number> {
  if (path === undefined) throw new UsageError('give a graph: the folder with graph.json, or the file itself', 'query');
  const settings = readSettings(options);
  const file = stringOption(options, 'file');
  if (file !== undefined && words.length > 0) throw new UsageError('give a query or --file FILE, not both', 'query');
  if (file === undefined && words.length === 0 && terminal.openPrompt !== null) return converse(path, settings, terminal, terminal.openPrompt);
  const text = words.length > 0 ? words.join(' ') : file === undefined || file === '-' ? await readAll(terminal.stdin) : await readText(file);
  const session = new QuerySession(runHere(openForQueries(await readGraph(path))), settings, terminal, false);
  return runText(text, session);
}

/** Runs what stands in a text, up to the first query that cannot be run. */
async function runText(text: string, session: QuerySession): Promise<number> {
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (await session.take(line) === 'exit' || session.failed) break;
  }
  if (!session.failed) await session.finish();
  return session.failed ? 1 : 0;
}

function readSettings(options: OptionValues): QuerySettings {
  const format = stringOption(options, 'format') ?? 'table';
  if (!isResultFormat(format)) throw new UsageError(`there is no format ${JSON.stringify(format)}; there are ${RESULT_FORMATS.join(', ')}`, 'query');
  if (options['explain'] === true && options['profile'] === true) throw new UsageError('give --explain or --profile, not both', 'query');
  const seconds = readNumber(options, 'timeout');
  return {
    format, parameters: readAssignments(options['param']), timeoutMs: seconds === undefined ? undefined : seconds * 1000, maxRows: readNumber(options, 'max-rows'),
    mode: options['explain'] === true ? 'explain' : options['profile'] === true ? 'profile' : 'run', countRows: false,
  };
}

function readNumber(options: OptionValues, name: 'timeout' | 'max-rows'): number | undefined {
  const text = stringOption(options, name);
  if (text === undefined) return undefined;
  const number = Number(text);
  const isSound = text.trim() !== '' && Number.isFinite(number) && number >= 0 && (name === 'timeout' ? number > 0 : Number.isInteger(number));
  if (!isSound) throw new UsageError(`--${name} must be a ${name === 'timeout' ? 'number of seconds' : 'whole number'}, not ${JSON.stringify(text)}`, 'query');
  return number;
}

function readAssignments(given: OptionValues[string]): ParameterTexts {
  return new Map((Array.isArray(given) ? given as readonly string[] : []).map((text) => {
    const assignment = parseAssignment(text);
    if (assignment === undefined) throw new UsageError(`--param wants NAME=VALUE, not ${JSON.stringify(text)}`, 'query');
    return assignment;
  }));
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandError(`${file}: ${(error as Error).message}`);
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of stream) text += decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
}
