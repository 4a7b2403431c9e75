import type { Relation } from '../../model/relation.js';
import type { StatementTable } from './statement-table.js';

/**
 * Turns statements of symmetric relations into one direction for each pair: the one in which the corpus names the two
 * more often; of equals, by id. The ends are places among the entities by id.
 */
export function directSymmetric(rows: readonly number[], table: StatementTable, relations: ReadonlyMap<string, Relation>): void {
  const forward = new Map<string, number>();
  const symmetric = rows.filter((row) => table.objectOf(row) >= 0 && relations.get(table.relationOf(row))?.symmetric === true);
  const isInIdOrder = (row: number): boolean => table.subjectOf(row) < table.objectOf(row);
  const pairOf = (row: number): string => {
    const [a, b] = [table.subjectOf(row), table.objectOf(row)];
    return `${table.relationOf(row)} ${Math.min(a, b)} ${Math.max(a, b)}`;
  };
  for (const row of symmetric) forward.set(pairOf(row), (forward.get(pairOf(row)) ?? 0) + (isInIdOrder(row) ? 1 : -1));
  for (const row of symmetric) if (isInIdOrder(row) !== (forward.get(pairOf(row)) ?? 0) >= 0) table.turn(row);
}
