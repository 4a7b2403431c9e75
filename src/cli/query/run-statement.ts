import {
  CypherError, describeSchema, formatPlan, placeOf, prepareQuery, renderSchema, runQuery, type GraphStore, type PreparedQuery, type QueryOptions,
  type QueryWarning,
} from '../../index.js';
import { writeResult, type ResultFormat } from '../results/result-format.js';
import { ParameterError, readParameters, type ParameterTexts } from './parameters.js';

/** How queries are run and shown. Plain data, so that it can be sent to a worker. */
export interface QuerySettings {
  readonly format: ResultFormat;
  readonly parameters: ParameterTexts;
  readonly mode: 'run' | 'explain' | 'profile';
  readonly timeoutMs: number | undefined;
  readonly maxRows: number | undefined;
  /** Whether to tell how many rows there were, and how long it took. */
  readonly countRows: boolean;
}

/** Where results and messages go. */
export interface Sink {
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => void;
}

/** Runs one query and writes what it gives; whether it went well. What is wrong with the query is told, not thrown. */
export async function runStatement(
  graph: GraphStore, text: string, settings: QuerySettings, sink: Sink, signal?: QueryOptions['signal'],
): Promise<boolean> {
  try {
    await runAndWrite(graph, withMode(prepareQuery(text), settings.mode), settings, sink, signal);
    return true;
  } catch (error) {
    if (error instanceof CypherError) sink.err(`relata: ${error.kind}: ${error.message}\n`);
    else if (error instanceof ParameterError) sink.err(`relata: ${error.message}\n`);
    else throw error;
    return false;
  }
}

/** Writes what the graph has to ask for. */
export async function writeSchema(graph: GraphStore, sink: Sink): Promise<void> {
  await sink.out(renderSchema(describeSchema(graph)));
}

/** An option outranks what is written before the query. */
function withMode(query: PreparedQuery, mode: QuerySettings['mode']): PreparedQuery {
  return mode === 'run' ? query : { ...query, statement: { ...query.statement, mode } };
}

async function runAndWrite(
  graph: GraphStore, query: PreparedQuery, settings: QuerySettings, sink: Sink, signal: QueryOptions['signal'],
): Promise<void> {
  const started = performance.now();
  const result = runQuery(graph, query, readParameters(settings.parameters, graph), {
    ...(settings.timeoutMs === undefined ? {} : { timeoutMs: settings.timeoutMs }),
    ...(settings.maxRows === undefined ? {} : { maxRows: settings.maxRows }),
    ...(signal === undefined ? {} : { signal }),
  });
  if (query.statement.mode === 'explain') {
    if (result.plan !== undefined) await sink.out(`${formatPlan(result.plan)}\n`);
  } else {
    let rowCount = 0;
    const rows = forEachTaken(result.rows, () => (rowCount += 1));
    const note = (message: string): void => sink.err(`relata: ${message}\n`);
    for (const piece of writeResult({ ...result, rows }, graph, settings.format, note)) await sink.out(piece);
    if (result.plan !== undefined) sink.err(`${formatPlan(result.plan)}\n`);
    if (settings.countRows) sink.err(`${rowCount} row${rowCount === 1 ? '' : 's'}, ${Math.round(performance.now() - started)} ms\n`);
  }
  for (const warning of result.warnings) sink.err(`relata: warning: ${describeWarning(warning, query.text)}\n`);
}

function* forEachTaken<Row>(rows: Iterable<Row>, visit: () => void): Iterable<Row> {
  for (const row of rows) {
    visit();
    yield row;
  }
}

function describeWarning({ message, offset }: QueryWarning, text: string): string {
  if (offset === undefined) return message;
  const { line, column } = placeOf(text, offset);
  return `${message} (line ${line}, column ${column})`;
}
