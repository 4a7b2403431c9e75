import type { Budget } from '../run/budget.js';
import type { Frame } from '../run/run.js';
import type { Value } from '../values/value.js';

/** Rows that are kept: copies of some places of the frame. */
export class RowBuffer {
  private rows: Value[][] = [];

  constructor(private readonly slots: readonly number[], private readonly budget: Budget) {}

  get size(): number {
    return this.rows.length;
  }

  clear(): void {
    this.budget.release(this.rows.length * this.slots.length);
    this.rows = [];
  }

  /** Keeps what is in the frame now. */
  add(frame: Frame): void {
    this.budget.hold(this.slots.length);
    this.rows.push(this.slots.map((slot) => frame[slot] ?? null));
  }

  /** Puts a kept row back into the frame. */
  restore(frame: Frame, index: number): void {
    const row = this.rows[index];
    if (row) restoreRow(frame, this.slots, row);
  }
}

export function restoreRow(frame: Frame, slots: readonly number[], row: readonly Value[]): void {
  for (let position = 0; position < slots.length; position += 1) frame[slots[position] ?? 0] = row[position] ?? null;
}
