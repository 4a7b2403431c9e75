import type { Cursor, Plan, Run } from '../run/run.js';
import { equivalenceKey, equivalenceKeyOfAll } from '../values/equality.js';

/** Lets each combination of values through once. */
class Distinct implements Cursor {
  private seen = new Set<unknown>();

  constructor(private readonly run: Run, private readonly input: Cursor, private readonly slots: readonly number[]) {}

  open(): void {
    this.input.open();
    this.run.budget.release(this.seen.size);
    this.seen = new Set();
  }

  next(): boolean {
    const { frame, budget } = this.run;
    const [first = 0] = this.slots;
    while (this.input.next()) {
      const key = this.slots.length === 1
        ? equivalenceKey(frame[first] ?? null)
        : equivalenceKeyOfAll(this.slots.map((slot) => frame[slot] ?? null));
      if (this.seen.has(key)) continue;
      budget.hold(1);
      this.seen.add(key);
      return true;
    }
    return false;
  }
}

export function distinct(input: Plan, details: string, slots: readonly number[]): Plan {
  return {
    name: 'Distinct', details, estimate: input.estimate, inputs: [input],
    start: (run) => new Distinct(run, run.start(input), slots),
  };
}
