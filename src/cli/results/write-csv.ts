import { spreadsheetCell, type QueryValue } from '../../index.js';
import type { ShownResult } from './shown-result.js';

/**
 * Comma-separated values, safe to open in a spreadsheet: what begins like a formula is marked as text. Null is an empty
 * cell, an empty text `""`; lists, maps, nodes and relationships are JSON.
 */
export function* writeCsv({ columns, rows, plain }: ShownResult): Iterable<string> {
  if (columns.length > 0) yield toLine(columns.map(spreadsheetCell));
  for (const row of rows) yield toLine(row.map((value) => toCell(value, plain)));
}

function toLine(cells: readonly string[]): string {
  return `${cells.join(',')}\n`;
}

function toCell(value: QueryValue, plain: ShownResult['plain']): string {
  if (value === null) return '';
  const shown = plain(value);
  if (typeof value === 'bigint' || typeof value === 'number' || typeof value === 'boolean') return String(shown);
  return spreadsheetCell(typeof shown === 'string' ? shown : JSON.stringify(shown));
}
