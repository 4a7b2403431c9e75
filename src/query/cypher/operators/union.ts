import type { Cursor, Plan, Run } from '../run/run.js';

interface UnionPart {
  readonly cursor: Cursor;
  readonly sources: readonly number[];
}

/** The rows of one part after the other, brought to the same places. */
class Union implements Cursor {
  private index = 0;

  constructor(private readonly run: Run, private readonly parts: readonly UnionPart[], private readonly targets: readonly number[]) {}

  open(): void {
    this.index = 0;
    this.parts[0]?.cursor.open();
  }

  next(): boolean {
    const { frame } = this.run;
    for (let part = this.parts[this.index]; part; part = this.parts[this.index]) {
      if (part.cursor.next()) {
        const values = part.sources.map((slot) => frame[slot] ?? null);
        this.targets.forEach((slot, position) => {
          frame[slot] = values[position] ?? null;
        });
        return true;
      }
      this.index += 1;
      this.parts[this.index]?.cursor.open();
    }
    return false;
  }
}

export function union(
  inputs: readonly { readonly plan: Plan; readonly sources: readonly number[] }[], targets: readonly number[],
): Plan {
  return {
    name: 'Union', details: '', estimate: inputs.reduce((sum, { plan }) => sum + plan.estimate, 0), inputs: inputs.map(({ plan }) => plan),
    start: (run) => new Union(run, inputs.map(({ plan, sources }) => ({ cursor: run.start(plan), sources })), targets),
  };
}
