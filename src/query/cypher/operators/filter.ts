import type { Cursor, Frame, Plan, Run, Test } from '../run/run.js';

class Filter implements Cursor {
  constructor(private readonly run: Run, private readonly input: Cursor, private readonly test: Test) {}

  open(): void {
    this.input.open();
  }

  next(): boolean {
    const { frame } = this.run;
    while (this.input.next()) if (this.test(frame)) return true;
    return false;
  }
}

/** Lets through the rows for which a condition holds. */
export function filter(input: Plan, details: string, selectivity: number, makeTest: (run: Run) => Test): Plan {
  return {
    name: 'Filter', details, estimate: input.estimate * selectivity, inputs: [input],
    start: (run) => new Filter(run, run.start(input), makeTest(run)),
  };
}

/** For each row, something put into the frame. */
class Assign implements Cursor {
  constructor(private readonly run: Run, private readonly input: Cursor, private readonly assign: (frame: Frame) => void) {}

  open(): void {
    this.input.open();
  }

  next(): boolean {
    if (!this.input.next()) return false;
    this.assign(this.run.frame);
    return true;
  }
}

export function assign(input: Plan, name: string, details: string, makeAssign: (run: Run) => (frame: Frame) => void): Plan {
  return {
    name, details, estimate: input.estimate, inputs: [input],
    start: (run) => new Assign(run, run.start(input), makeAssign(run)),
  };
}
