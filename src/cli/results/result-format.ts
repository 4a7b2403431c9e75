import { formatValue, toPlain, type GraphReader, type QueryResult } from '../../index.js';
import type { ResultWriter } from './shown-result.js';
import { writeCsv } from './write-csv.js';
import { writeResultGraph } from './write-graph.js';
import { writeJson, writeJsonLines } from './write-json.js';
import { writeTable } from './write-table.js';

const WRITERS = {
  table: writeTable, json: writeJson, csv: writeCsv, ndjson: writeJsonLines, graph: writeResultGraph,
} as const satisfies Record<string, ResultWriter>;

export type ResultFormat = keyof typeof WRITERS;

export const RESULT_FORMATS = Object.keys(WRITERS) as readonly ResultFormat[];

export function isResultFormat(name: string): name is ResultFormat {
  return Object.hasOwn(WRITERS, name);
}

export function writeResult(result: QueryResult, graph: GraphReader, format: ResultFormat, note: (message: string) => void): Iterable<string> {
  const read = (stored: Parameters<GraphReader['properties']>[0]) => graph.properties(stored);
  return WRITERS[format]({
    columns: result.columns, rows: result.rows, note,
    format: (value) => formatValue(value, read), plain: (value) => toPlain(value, read),
  });
}
