import type { Cursor, Plan } from '../run/run.js';

class OneRow implements Cursor {
  private isDone = true;

  open(): void {
    this.isDone = false;
  }

  next(): boolean {
    if (this.isDone) return false;
    this.isDone = true;
    return true;
  }
}

/** The one row that is in the frame already: where a query, or a part that runs once per row, begins. */
export function argument(details = ''): Plan {
  return { name: 'Argument', details, estimate: 1, inputs: [], start: () => new OneRow() };
}
