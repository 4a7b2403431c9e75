import type { Cursor, Plan, Run } from '../run/run.js';

/** For each row of the input the rows that a part makes of it; where it makes none, one row with nulls. */
class Optional implements Cursor {
  private isActive = false;
  private hasMatched = false;

  constructor(
    private readonly run: Run, private readonly input: Cursor, private readonly part: Cursor, private readonly slots: readonly number[],
  ) {}

  open(): void {
    this.input.open();
    this.isActive = false;
  }

  next(): boolean {
    const { frame } = this.run;
    for (;;) {
      if (this.isActive) {
        if (this.part.next()) {
          this.hasMatched = true;
          return true;
        }
        this.isActive = false;
        if (!this.hasMatched) {
          for (const slot of this.slots) frame[slot] = null;
          return true;
        }
      }
      if (!this.input.next()) return false;
      this.part.open();
      this.isActive = true;
      this.hasMatched = false;
    }
  }
}

/** `slots` are those that the part brings in. */
export function optional(input: Plan, part: Plan, slots: readonly number[]): Plan {
  return {
    name: 'Optional', details: '', estimate: input.estimate * Math.max(1, part.estimate), inputs: [input, part],
    start: (run) => new Optional(run, run.start(input), run.start(part), slots),
  };
}
