import type { QueryValue } from '../../index.js';
import type { ShownResult } from './shown-result.js';
import { cutToWidth, displayWidth, terminalText } from './terminal-text.js';

const WIDEST_CELL = 80;

/** The widths of the columns are those of so many rows; a long result is not held back until it is known whole. */
const ROWS_MEASURED = 500;

interface Cell {
  readonly text: string;
  readonly isNumber: boolean;
}

/** A table for people: plain texts, numbers to the right, long cells cut. */
export function* writeTable({ columns, rows, format, note }: ShownResult): Iterable<string> {
  if (columns.length === 0) {
    for (const row of rows) void row;
    return;
  }
  let isCut = false;
  const toCell = (value: QueryValue): Cell => {
    const text = terminalText(typeof value === 'string' ? value : format(value));
    const shown = cutToWidth(text, WIDEST_CELL);
    isCut ||= shown !== text;
    return { text: shown, isNumber: typeof value === 'number' || typeof value === 'bigint' };
  };
  const names = columns.map((name): Cell => ({ text: cutToWidth(terminalText(name), WIDEST_CELL), isNumber: false }));
  let widths: readonly number[] | undefined;
  let waiting: Cell[][] = [];
  const begin = function* (): Iterable<string> {
    widths = names.map((name, index) => Math.max(...[name, ...waiting.map((row) => row[index] ?? name)].map(({ text }) => displayWidth(text))));
    yield toLine(names, widths) + toLine(widths.map((width) => ({ text: '-'.repeat(width), isNumber: false })), widths);
    yield waiting.map((row) => toLine(row, widths ?? [])).join('');
    waiting = [];
  };
  for (const row of rows) {
    const cells = row.map(toCell);
    if (widths !== undefined) yield toLine(cells, widths);
    else if (waiting.push(cells) === ROWS_MEASURED) yield* begin();
  }
  if (widths === undefined) yield* begin();
  if (isCut) note(`cells of more than ${WIDEST_CELL} characters are cut; the other formats give them whole`);
}

function toLine(cells: readonly Cell[], widths: readonly number[]): string {
  const padded = cells.map(({ text, isNumber }, index) => {
    const padding = ' '.repeat(Math.max(0, (widths[index] ?? 0) - displayWidth(text)));
    return isNumber ? padding + text : text + padding;
  });
  return `${padded.join('  ').trimEnd()}\n`;
}
