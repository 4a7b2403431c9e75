import type { Cursor, Frame, Plan, Run } from '../run/run.js';
import { RowBuffer } from './row-buffer.js';
import type { WriteAction } from '../write/set-items.js';

class Write implements Cursor {
  constructor(private readonly run: Run, private readonly input: Cursor, private readonly action: WriteAction) {}

  open(): void {
    this.input.open();
  }

  next(): boolean {
    if (!this.input.next()) return false;
    this.action(this.run.frame);
    this.run.budget.tick();
    return true;
  }
}

/** Does something to the graph for each row. */
export function write(input: Plan, name: string, details: string, makeAction: (run: Run) => WriteAction): Plan {
  return {
    name, details, estimate: input.estimate, inputs: [input],
    start: (run) => new Write(run, run.start(input), makeAction(run)),
  };
}

export interface MergeActions {
  readonly check: WriteAction;
  readonly create: WriteAction;
  readonly onCreate: WriteAction;
  readonly onMatch: WriteAction;
}

/** For each row what fits a pattern; where nothing does, it is made. Later rows find what earlier ones made. */
class Merge implements Cursor {
  private readonly found: RowBuffer;
  private index = 0;

  constructor(
    private readonly run: Run, private readonly input: Cursor, private readonly search: Cursor,
    slots: readonly number[], private readonly actions: MergeActions,
  ) {
    this.found = new RowBuffer(slots, run.budget);
  }

  open(): void {
    this.input.open();
    this.found.clear();
    this.index = 0;
  }

  next(): boolean {
    const { frame } = this.run;
    const { check, create, onCreate, onMatch } = this.actions;
    if (this.index < this.found.size) return this.takeFound(frame, onMatch);
    if (!this.input.next()) return false;
    check(frame);
    this.found.clear();
    this.index = 0;
    this.search.open();
    while (this.search.next()) this.found.add(frame);
    if (this.found.size > 0) return this.takeFound(frame, onMatch);
    create(frame);
    onCreate(frame);
    return true;
  }

  private takeFound(frame: Frame, onMatch: WriteAction): boolean {
    this.found.restore(frame, this.index);
    this.index += 1;
    onMatch(frame);
    return true;
  }
}

/** `slots` are those that the pattern brings in. */
export function merge(
  input: Plan, search: Plan, details: string, slots: readonly number[], makeActions: (run: Run) => MergeActions,
): Plan {
  return {
    name: 'Merge', details, estimate: input.estimate, inputs: [input, search],
    start: (run) => new Merge(run, run.start(input), run.start(search), slots, makeActions(run)),
  };
}
