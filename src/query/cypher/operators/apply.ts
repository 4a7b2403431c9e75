import type { Cursor, Plan, Run } from '../run/run.js';
import { RowBuffer } from './row-buffer.js';

/** For each row of the input the rows that a part makes of it. */
class Apply implements Cursor {
  private isActive = false;

  constructor(private readonly input: Cursor, private readonly part: Cursor) {}

  open(): void {
    this.input.open();
    this.isActive = false;
  }

  next(): boolean {
    for (;;) {
      if (this.isActive && this.part.next()) return true;
      if (!this.input.next()) return false;
      this.part.open();
      this.isActive = true;
    }
  }
}

export function apply(input: Plan, part: Plan): Plan {
  return {
    name: 'Apply', details: '', estimate: input.estimate * part.estimate, inputs: [input, part],
    start: (run) => new Apply(run.start(input), run.start(part)),
  };
}

/** For each row of the input a part that returns nothing, but writes; the row itself goes on. */
class RunForEach implements Cursor {
  constructor(private readonly input: Cursor, private readonly part: Cursor) {}

  open(): void {
    this.input.open();
  }

  next(): boolean {
    if (!this.input.next()) return false;
    this.part.open();
    while (this.part.next());
    return true;
  }
}

export function runForEach(input: Plan, part: Plan): Plan {
  return {
    name: 'SubqueryForeach', details: '', estimate: input.estimate, inputs: [input, part],
    start: (run) => new RunForEach(run.start(input), run.start(part)),
  };
}

/**
 * Waits until all rows of the input are there. What writes must be done with all rows before what follows looks at the
 * graph, and must have all rows before it writes.
 */
class Eager implements Cursor {
  private readonly buffer: RowBuffer;
  private index = 0;

  constructor(private readonly run: Run, private readonly input: Cursor, slots: readonly number[]) {
    this.buffer = new RowBuffer(slots, run.budget);
  }

  open(): void {
    this.input.open();
    this.buffer.clear();
    this.index = 0;
    while (this.input.next()) this.buffer.add(this.run.frame);
  }

  next(): boolean {
    if (this.index >= this.buffer.size) return false;
    this.buffer.restore(this.run.frame, this.index);
    this.index += 1;
    return true;
  }
}

/** `slots` are those that what follows may look at. */
export function eager(input: Plan, slots: readonly number[]): Plan {
  return {
    name: 'Eager', details: '', estimate: input.estimate, inputs: [input],
    start: (run) => new Eager(run, run.start(input), slots),
  };
}
