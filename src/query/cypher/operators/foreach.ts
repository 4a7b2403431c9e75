import type { Cursor, Evaluate, Plan, Run } from '../run/run.js';
import { locate, typeMismatch } from '../evaluate/locate.js';
import type { Expression } from '../syntax/ast.js';
import { isList } from '../values/value.js';

/** For each row, a part that runs once for each item of a list. */
class Foreach implements Cursor {
  constructor(
    private readonly run: Run, private readonly input: Cursor, private readonly part: Cursor,
    private readonly list: Evaluate, private readonly slot: number, private readonly offset: number,
  ) {}

  open(): void {
    this.input.open();
  }

  next(): boolean {
    if (!this.input.next()) return false;
    const { frame } = this.run;
    const items = this.list(frame);
    if (items === null) return true;
    if (!isList(items)) throw locate(typeMismatch('list', items), this.offset);
    for (const item of items) {
      frame[this.slot] = item;
      this.part.open();
      while (this.part.next());
    }
    return true;
  }
}

export function foreach(input: Plan, part: Plan, list: Expression, slot: number, details: string): Plan {
  return {
    name: 'Foreach', details, estimate: input.estimate, inputs: [input, part],
    start: (run) => new Foreach(run, run.start(input), run.start(part), run.evaluator(list), slot, list.start),
  };
}
