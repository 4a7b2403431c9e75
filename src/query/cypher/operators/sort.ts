import type { Cursor, Evaluate, Plan, Run } from '../run/run.js';
import type { Expression, SortItem } from '../syntax/ast.js';
import { compareOrder } from '../values/order.js';
import type { Value } from '../values/value.js';
import { restoreRow } from './row-buffer.js';
import { countOf } from './skip-limit.js';

interface SortedRow {
  readonly keys: readonly Value[];
  readonly values: readonly Value[];
  /** Rows that are equal stay in the order in which they came. */
  readonly order: number;
}

interface SortKey {
  readonly evaluate: Evaluate;
  readonly sign: 1 | -1;
}

/** Sorts all rows, or keeps only the first few of them (`Top`) and so needs neither the memory nor the time for all. */
class Sort implements Cursor {
  private rows: SortedRow[] = [];
  private index = 0;

  constructor(
    private readonly run: Run, private readonly input: Cursor, private readonly keys: readonly SortKey[],
    private readonly slots: readonly number[], private readonly most: () => number,
  ) {}

  open(): void {
    this.run.budget.release(this.rows.length * this.slots.length);
    this.rows = [];
    this.index = 0;
    const most = this.most();
    this.input.open();
    if (most === Infinity) this.keepAll();
    else this.keepFirst(most);
    this.rows.sort((a, b) => this.compare(a, b));
  }

  next(): boolean {
    const row = this.rows[this.index];
    if (!row) return false;
    this.index += 1;
    restoreRow(this.run.frame, this.slots, row.values);
    return true;
  }

  private keepAll(): void {
    for (let order = 0; this.input.next(); order += 1) {
      this.run.budget.hold(this.slots.length);
      this.rows.push(this.takeRow(this.takeKeys(), order));
    }
  }

  /** A heap with the last of the rows kept on top, which the next better row replaces. */
  private keepFirst(most: number): void {
    for (let order = 0; this.input.next(); order += 1) {
      if (most === 0) continue;
      const keys = this.takeKeys();
      const top = this.rows[0];
      if (this.rows.length < most || !top) {
        this.run.budget.hold(this.slots.length);
        this.rows.push(this.takeRow(keys, order));
        this.siftUp(this.rows.length - 1);
      } else if (this.compareKeys(keys, top.keys) < 0) {
        this.rows[0] = this.takeRow(keys, order);
        this.siftDown();
      }
    }
  }

  private takeKeys(): readonly Value[] {
    return this.keys.map(({ evaluate }) => evaluate(this.run.frame));
  }

  private takeRow(keys: readonly Value[], order: number): SortedRow {
    return { keys, order, values: this.slots.map((slot) => this.run.frame[slot] ?? null) };
  }

  private compareKeys(a: readonly Value[], b: readonly Value[]): number {
    for (let index = 0; index < this.keys.length; index += 1) {
      const order = compareOrder(a[index] ?? null, b[index] ?? null);
      if (order !== 0) return order * (this.keys[index]?.sign ?? 1);
    }
    return 0;
  }

  private compare(a: SortedRow, b: SortedRow): number {
    return this.compareKeys(a.keys, b.keys) || a.order - b.order;
  }

  private siftUp(start: number): void {
    for (let index = start; index > 0;) {
      const parent = (index - 1) >> 1;
      if (!this.swapIfLater(index, parent)) return;
      index = parent;
    }
  }

  private siftDown(): void {
    for (let index = 0; ;) {
      const left = index * 2 + 1;
      const [first, second] = [this.rows[left], this.rows[left + 1]];
      if (!first) return;
      const child = second && this.compare(second, first) > 0 ? left + 1 : left;
      if (!this.swapIfLater(child, index)) return;
      index = child;
    }
  }

  /** Brings the later of two rows up. */
  private swapIfLater(child: number, parent: number): boolean {
    const [lower, upper] = [this.rows[child], this.rows[parent]];
    if (!lower || !upper || this.compare(lower, upper) <= 0) return false;
    this.rows[child] = upper;
    this.rows[parent] = lower;
    return true;
  }
}

/** `top`: how many rows are asked for afterwards, SKIP and LIMIT together; all without it. */
export function sort(
  input: Plan, details: string, items: readonly SortItem[], slots: readonly number[], top: readonly Expression[] | undefined,
): Plan {
  return {
    name: top ? 'Top' : 'Sort', details, estimate: input.estimate, inputs: [input],
    start: (run) => {
      const keys = items.map(({ expression, descending }) => ({
        evaluate: run.evaluator(expression), sign: descending ? -1 as const : 1 as const,
      }));
      const counts = top?.map((count) => ({ evaluate: run.evaluator(count), offset: count.start }));
      const most = (): number => counts?.reduce((sum, { evaluate, offset }) => sum + countOf(evaluate, run, offset), 0) ?? Infinity;
      return new Sort(run, run.start(input), keys, slots, most);
    },
  };
}
