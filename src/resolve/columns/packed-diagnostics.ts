import type { Diagnostic } from '../../model/diagnostic.js';
import { makeRecords, type Records } from '../../model/records.js';
import { compareText } from '../compare-text.js';
import { createInterner, type Interner } from './interner.js';
import { createTable } from './number-table.js';

/** Diagnostics of a whole corpus in little memory. */
export interface PackedDiagnostics {
  add(diagnostic: Diagnostic): void;
  /** One that is made anew, by the function given at the start, whenever it is looked at. */
  addMade(diagnostic: Diagnostic, first: number, second: number): void;
  /** By source, document and place; what is told twice is told once. */
  sorted(): Records<Diagnostic>;
}

type Kind = Pick<Diagnostic, 'stage' | 'reason' | 'severity'>;

const [KIND, SOURCE, DOC, LINE, START, END, MESSAGE] = [0, 1, 2, 3, 4, 5, 6];
const WIDTH = 7;
const NONE = -1;
/** A kind that says: made from two numbers, which stand where others have their line and message. */
const MADE = -1;

export function createPackedDiagnostics(make: (first: number, second: number) => Diagnostic): PackedDiagnostics {
  const [kinds, sources, docs, messages] = [createInterner(), createInterner(), createInterner(), createInterner()];
  const table = createTable(WIDTH);
  const at = (row: number): Diagnostic => {
    const field = (name: number): number => table.get(row, name);
    if (field(KIND) === MADE) return make(field(LINE), field(MESSAGE));
    const { stage, reason, severity } = JSON.parse(kinds.textOf(field(KIND))) as Kind;
    return {
      stage, reason, severity, message: messages.textOf(field(MESSAGE)), source: sources.textOf(field(SOURCE)),
      ...(field(DOC) === NONE ? {} : { doc: docs.textOf(field(DOC)) }),
      ...(field(LINE) === NONE ? {} : { line: field(LINE) }),
      ...(field(START) === NONE ? {} : { span: { start: field(START), end: field(END) } }),
    };
  };
  return {
    add({ stage, reason, severity, message, source, doc, line, span }) {
      const kind = kinds.idOf(JSON.stringify({ stage, reason, severity } satisfies Kind));
      table.push([kind, sources.idOf(source), doc === undefined ? NONE : docs.idOf(doc), line ?? NONE, span?.start ?? NONE, span?.end ?? NONE, messages.idOf(message)]);
    },
    addMade({ source, doc = '', span }, first, second) {
      table.push([MADE, sources.idOf(source), docs.idOf(doc), first, span?.start ?? NONE, span?.end ?? NONE, second]);
    },
    sorted() {
      const [sourceRank, docRank] = [rankTexts(sources), rankTexts(docs)];
      const lineOf = (row: number): number => (table.get(row, KIND) === MADE ? NONE : table.get(row, LINE));
      const docOf = (row: number): number => (table.get(row, DOC) === NONE ? NONE : (docRank[table.get(row, DOC)] ?? NONE));
      const compare = (a: number, b: number): number =>
        (sourceRank[table.get(a, SOURCE)] ?? 0) - (sourceRank[table.get(b, SOURCE)] ?? 0) || docOf(a) - docOf(b) ||
        table.get(a, START) - table.get(b, START) || lineOf(a) - lineOf(b);
      const rows = Int32Array.from({ length: table.length }, (_, index) => index).sort((a, b) => compare(a, b) || a - b);
      const kept = keepDistinct(rows, compare, (row) => JSON.stringify(wholeContent(at(row))));
      return makeRecords(kept.length, (index) => at(kept[index] ?? 0));
    },
  };
}

/** The place of each text in the order of code units. */
function rankTexts(interner: Interner): Int32Array {
  const order = Array.from({ length: interner.size }, (_, id) => id).sort((a, b) => compareText(interner.textOf(a), interner.textOf(b)));
  const ranks = new Int32Array(order.length);
  order.forEach((id, rank) => (ranks[id] = rank));
  return ranks;
}

/** Of rows that stand at one place, each different content once, in the order of the contents. */
function keepDistinct(rows: Int32Array, compare: (a: number, b: number) => number, contentOf: (row: number) => string): Int32Array {
  const kept = new Int32Array(rows.length);
  let count = 0;
  for (let from = 0, to = 1; from < rows.length; from = to, to += 1) {
    while (to < rows.length && compare(rows[from] ?? 0, rows[to] ?? 0) === 0) to += 1;
    const same = rows.subarray(from, to);
    const distinct = same.length === 1 ? same : [...new Map(Array.from(same, (row) => [contentOf(row), row]))].sort(([a], [b]) => compareText(a, b)).map(([, row]) => row);
    for (const row of distinct) {
      kept[count] = row;
      count += 1;
    }
  }
  return kept.subarray(0, count);
}

function wholeContent({ stage, reason, message, severity, source, doc, line, span }: Diagnostic): unknown[] {
  return [stage, reason, message, severity, source, doc, line, span?.start, span?.end];
}
