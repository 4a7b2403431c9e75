import { parse } from 'csv-parse/sync';
import type { ExportedFile } from '../../../src/export/exported-file.js';
import { contentOf, readBack } from './read-back.js';
import type { ReadBack } from './read-back.js';

type Row = Readonly<Record<string, string>>;

function csvRows(files: readonly ExportedFile[], path: string): Row[] {
  return parse(contentOf(files, path), { columns: true, bom: true }) as Row[];
}

/** The import files as neo4j-admin understands them. */
export function readCsv(files: readonly ExportedFile[]): ReadBack {
  const entities = new Map(csvRows(files, 'csv/neo4j/entities.csv').map((row) => [row['id:ID(Entity)'], row['name'] ?? '']));
  const literals = new Map(csvRows(files, 'csv/neo4j/literals.csv').map((row) => [row['id:ID(Literal)'], row['value'] ?? '']));
  const relationships = (name: string, end: string, ends: ReadonlyMap<string | undefined, string>) =>
    csvRows(files, `csv/neo4j/${name}.csv`).map((row) =>
      [entities.get(row[':START_ID(Entity)']) ?? '?', row[':TYPE'] ?? '', ends.get(row[`:END_ID(${end})`]) ?? '?'] as const);
  return readBack([...entities.values()], [...relationships('facts', 'Entity', entities), ...relationships('values', 'Literal', literals)]);
}

export interface SheetRead extends ReadBack {
  /** Cells of text that a spreadsheet would compute. */
  readonly formulas: readonly string[];
}

/** The tables for spreadsheets, with the apostrophe taken off as a spreadsheet does. */
export function readSpreadsheets(files: readonly ExportedFile[]): SheetRead {
  const shown = (cell: string | undefined): string => (cell ?? '').replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/, '');
  const sheets = files.filter(({ path }) => path.startsWith('csv/spreadsheet/')).map(({ path }) => csvRows(files, path));
  const cells = sheets.flat().flatMap((row) => Object.values(row));
  const facts = csvRows(files, 'csv/spreadsheet/facts.csv');
  return {
    ...readBack(
      csvRows(files, 'csv/spreadsheet/entities.csv').map((row) => shown(row['name'])),
      facts.map((row) => [shown(row['subject']), shown(row['type']), shown(row['object'])]),
    ),
    formulas: cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell)),
  };
}
