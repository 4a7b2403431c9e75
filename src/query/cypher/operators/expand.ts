import type { Cursor, Plan, Run } from '../run/run.js';
import type { Direction } from '../syntax/ast-basics.js';
import type { Node, Relationship } from '../values/value.js';
import { isNode } from '../values/value.js';
import { isUsed } from './relationship-test.js';
import type { TypeTest } from './relationship-test.js';

export interface Expansion {
  /** The node that is known. */
  readonly from: number;
  readonly relationship: number;
  readonly to: number;
  /** As seen from `from`. */
  readonly direction: Direction;
  /** Whether `to` is known too, so that only ways to it count. */
  readonly isInto: boolean;
  readonly test: TypeTest | undefined;
  /** Where relationships stand that must be other ones. */
  readonly others: readonly number[];
}

const NONE: readonly Relationship[] = [];

/** From a node along its relationships, one step. */
class Expand implements Cursor {
  private list: readonly Relationship[] = NONE;
  private index = 0;
  private node: Node | undefined;
  private goesOut = true;

  constructor(private readonly run: Run, private readonly input: Cursor, private readonly expansion: Expansion) {}

  open(): void {
    this.input.open();
    this.list = NONE;
    this.index = 0;
    this.node = undefined;
  }

  next(): boolean {
    const { frame, budget } = this.run;
    const { from, relationship, to, direction, isInto, test, others } = this.expansion;
    for (;;) {
      while (this.index < this.list.length) {
        const link = this.list[this.index] as Relationship;
        this.index += 1;
        budget.tick();
        if (link.deleted || (test && !test(link.type))) continue;
        // A loop stands in both lists of its node.
        if (!this.goesOut && direction === 'both' && link.start === link.end) continue;
        const other = this.goesOut ? link.end : link.start;
        if (isInto && frame[to] !== other) continue;
        if (others.length > 0 && isUsed(link, frame, others)) continue;
        frame[relationship] = link;
        frame[to] = other;
        return true;
      }
      if (this.node && this.goesOut && direction === 'both') this.list = this.turn(this.node, false);
      else if (!this.input.next()) return false;
      else this.begin(frame[from] ?? null);
    }
  }

  private begin(value: unknown): void {
    this.node = isNode(value as Node | null) ? value as Node : undefined;
    this.list = this.node ? this.turn(this.node, this.expansion.direction !== 'in') : NONE;
    this.index = 0;
  }

  private turn(node: Node, goesOut: boolean): readonly Relationship[] {
    this.goesOut = goesOut;
    this.index = 0;
    return goesOut ? node.outgoing : node.incoming;
  }
}

export function expand(input: Plan, details: string, factor: number, expansion: Expansion): Plan {
  return {
    name: expansion.isInto ? 'Expand(Into)' : 'Expand(All)', details, estimate: input.estimate * factor, inputs: [input],
    start: (run) => new Expand(run, run.start(input), expansion),
  };
}
