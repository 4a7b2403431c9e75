import type { Cursor, Frame, Plan, Run } from '../run/run.js';
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
  /** The types that will do, where they can be listed. */
  readonly types: readonly string[] | undefined;
  /** Where relationships stand that must be other ones. */
  readonly others: readonly number[];
}

const NONE: readonly Relationship[] = [];

/** From a node along its relationships, one step. */
class Expand implements Cursor {
  private list: readonly Relationship[] = NONE;
  private index = 0;
  /** Where the step begins: at `from`, or at `to` where that is known too and has fewer relationships. */
  private node: Node | undefined;
  /** Where it must end, if that is known. */
  private goal: Node | undefined;
  private direction: Direction = 'both';
  private goesOut = true;
  /** A node without any of these marks need not have its relationships looked at. */
  private readonly marks: number;

  constructor(private readonly run: Run, private readonly input: Cursor, private readonly expansion: Expansion) {
    this.marks = expansion.types?.reduce((marks, type) => marks | run.graph.typeMark(type), 0) ?? -1;
  }

  open(): void {
    this.input.open();
    this.list = NONE;
    this.index = 0;
    this.node = undefined;
  }

  next(): boolean {
    const { frame, budget } = this.run;
    const { relationship, to, test, others, isInto } = this.expansion;
    for (;;) {
      while (this.index < this.list.length) {
        const link = this.list[this.index] as Relationship;
        this.index += 1;
        budget.tick();
        if (link.deleted || (test && !test(link.type))) continue;
        // A loop stands in both lists of its node.
        if (!this.goesOut && this.direction === 'both' && link.start === link.end) continue;
        const other = this.goesOut ? link.end : link.start;
        if (isInto && other !== this.goal) continue;
        if (others.length > 0 && isUsed(link, frame, others)) continue;
        frame[relationship] = link;
        if (!isInto) frame[to] = other;
        return true;
      }
      if (this.node && this.goesOut && this.direction === 'both') this.walk(this.node, false);
      else if (!this.input.next()) return false;
      else this.begin(frame);
    }
  }

  private begin(frame: Frame): void {
    const { from, to, direction, isInto } = this.expansion;
    const [start, end] = [frame[from], isInto ? frame[to] : undefined];
    this.list = NONE;
    this.node = undefined;
    if (!isNode(start) || (isInto && !isNode(end))) return;
    const turns = isNode(end) && degreeOf(end) < degreeOf(start);
    this.node = turns ? end : start;
    this.goal = turns ? start : isNode(end) ? end : undefined;
    this.direction = turns ? opposite(direction) : direction;
    this.walk(this.node, this.direction !== 'in');
  }

  private walk(node: Node, goesOut: boolean): void {
    this.goesOut = goesOut;
    const mayHaveAny = ((goesOut ? node.outgoingTypes : node.incomingTypes) & this.marks) !== 0;
    this.list = !mayHaveAny ? NONE : goesOut ? node.outgoing : node.incoming;
    this.index = 0;
  }
}

function degreeOf(node: Node): number {
  return node.outgoing.length + node.incoming.length;
}

export function opposite(direction: Direction): Direction {
  if (direction === 'both') return 'both';
  return direction === 'out' ? 'in' : 'out';
}

export function expand(input: Plan, details: string, factor: number, expansion: Expansion): Plan {
  return {
    name: expansion.isInto ? 'Expand(Into)' : 'Expand(All)', details, estimate: input.estimate * factor, inputs: [input],
    start: (run) => new Expand(run, run.start(input), expansion),
  };
}
