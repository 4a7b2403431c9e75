import type { QueryValue } from '../../index.js';
import type { ShownResult } from './shown-result.js';

/** A list of objects, one a line, with a key for each column. */
export function* writeJson(result: ShownResult): Iterable<string> {
  let before = '[';
  for (const row of result.rows) {
    yield `${before}\n  ${toObject(row, result)}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

/** An object a line, as streams have it. */
export function* writeJsonLines(result: ShownResult): Iterable<string> {
  for (const row of result.rows) yield `${toObject(row, result)}\n`;
}

function toObject(row: readonly QueryValue[], { columns, plain }: ShownResult): string {
  return `{${columns.map((name, index) => `${JSON.stringify(name)}:${JSON.stringify(plain(row[index] ?? null))}`).join(',')}}`;
}
