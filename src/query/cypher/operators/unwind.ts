import type { Cursor, Evaluate, Plan, Run } from '../run/run.js';
import type { Expression } from '../syntax/ast.js';
import { isList } from '../values/value.js';
import type { Value } from '../values/value.js';

/** A row for each item of a list; what is no list counts as one item, and null as none. */
class Unwind implements Cursor {
  private items: readonly Value[] = [];
  private index = 0;

  constructor(
    private readonly run: Run, private readonly input: Cursor, private readonly list: Evaluate, private readonly slot: number,
  ) {}

  open(): void {
    this.input.open();
    this.items = [];
    this.index = 0;
  }

  next(): boolean {
    const { frame, budget } = this.run;
    while (this.index >= this.items.length) {
      if (!this.input.next()) return false;
      const value = this.list(frame);
      this.items = isList(value) ? value : value === null ? [] : [value];
      this.index = 0;
      budget.tick();
    }
    frame[this.slot] = this.items[this.index] ?? null;
    this.index += 1;
    return true;
  }
}

const USUAL_LENGTH = 10;

export function unwind(input: Plan, details: string, list: Expression, slot: number): Plan {
  return {
    name: 'Unwind', details, estimate: input.estimate * USUAL_LENGTH, inputs: [input],
    start: (run) => new Unwind(run, run.start(input), run.evaluator(list), slot),
  };
}
