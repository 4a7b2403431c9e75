import type { StatementTable } from './statement-table.js';

/** Rows that say the same in the same way of the same ends, in their order; the groups in the order of their first rows. */
export function groupStatements(rows: readonly number[], table: StatementTable): number[][] {
  const compare = (a: number, b: number): number => table.subjectOf(a) - table.subjectOf(b) || table.contentOf(a) - table.contentOf(b) || table.objectOf(a) - table.objectOf(b);
  const sorted = Int32Array.from(rows).sort((a, b) => compare(a, b) || a - b);
  const groups: number[][] = [];
  for (let from = 0, to = 1; from < sorted.length; from = to, to += 1) {
    while (to < sorted.length && compare(sorted[from] ?? 0, sorted[to] ?? 0) === 0) to += 1;
    groups.push(Array.from(sorted.subarray(from, to)));
  }
  return groups.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
