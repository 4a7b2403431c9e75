import type { Cursor, Frame, Plan, Run } from '../run/run.js';
import type { PatternLength } from '../syntax/ast-basics.js';
import { isNode } from '../values/value.js';
import type { Node, Relationship, Value } from '../values/value.js';
import type { GroupVariable } from '../semantics/resolution.js';
import { isUsed } from './relationship-test.js';

export interface Repetition {
  readonly from: number;
  readonly to: number;
  readonly isInto: boolean;
  /** The first and last node of the inner pattern. */
  readonly innerFrom: number;
  readonly innerTo: number;
  /** Where the inner pattern's relationships stand. */
  readonly links: readonly number[];
  /** Where all relationships of the way go. */
  readonly way: number;
  readonly groups: readonly GroupVariable[];
  readonly others: readonly number[];
  readonly length: PatternLength;
}

/** One time through the inner pattern. */
interface Round {
  readonly end: Node;
  readonly links: readonly Relationship[];
  readonly values: readonly Value[];
}

interface Level {
  readonly rounds: readonly Round[];
  index: number;
}

/** A pattern that is gone through again and again, each time from where the last ended. */
class Repeat implements Cursor {
  private readonly levels: Level[] = [];
  private readonly taken: Round[] = [];
  private isFresh = false;

  constructor(
    private readonly run: Run, private readonly input: Cursor, private readonly inner: Cursor, private readonly repetition: Repetition,
  ) {}

  open(): void {
    this.input.open();
    this.levels.length = 0;
    this.taken.length = 0;
    this.isFresh = false;
  }

  next(): boolean {
    const { frame } = this.run;
    for (;;) {
      if (this.isFresh) {
        this.isFresh = false;
        if (this.arrives(frame)) return true;
      }
      if (this.advance(frame)) continue;
      if (!this.input.next()) return false;
      this.taken.length = 0;
      this.levels.length = 0;
      this.isFresh = isNode(frame[this.repetition.from]);
      if (this.isFresh) this.enter(frame);
    }
  }

  private current(frame: Frame): Node {
    return this.taken.at(-1)?.end ?? frame[this.repetition.from] as Node;
  }

  private arrives(frame: Frame): boolean {
    const { length, to, isInto, way, groups } = this.repetition;
    const node = this.current(frame);
    if (this.taken.length < length.least || (isInto && frame[to] !== node)) return false;
    frame[to] = node;
    frame[way] = this.taken.flatMap((round) => [...round.links]);
    groups.forEach(({ outerSlot }, index) => {
      frame[outerSlot] = this.taken.map((round) => round.values[index] ?? null);
    });
    return true;
  }

  private advance(frame: Frame): boolean {
    for (let level = this.levels.at(-1); level; level = this.levels.at(-1)) {
      const round = level.rounds[level.index];
      if (round) {
        level.index += 1;
        this.taken.push(round);
        this.enter(frame);
        this.isFresh = true;
        return true;
      }
      this.levels.pop();
      this.taken.pop();
    }
    return false;
  }

  /** Finds all rounds that can come next; they are kept, as the inner steps can run only one at a time. */
  private enter(frame: Frame): void {
    const { innerFrom, innerTo, links, groups, others, length } = this.repetition;
    const rounds: Round[] = [];
    this.levels.push({ rounds, index: 0 });
    if (this.taken.length >= length.most) return;
    frame[innerFrom] = this.current(frame);
    this.inner.open();
    while (this.inner.next()) {
      this.run.budget.tick();
      const used = links.flatMap((slot) => frame[slot] as Relationship | Relationship[]);
      const isNew = used.every((link) => !isUsed(link, frame, others) && !this.taken.some((round) => round.links.includes(link)));
      if (!isNew) continue;
      rounds.push({ end: frame[innerTo] as Node, links: used, values: groups.map(({ innerSlot }) => frame[innerSlot] ?? null) });
    }
  }
}

export function repeat(input: Plan, inner: Plan, details: string, repetition: Repetition): Plan {
  return {
    name: 'Repeat(Trail)', details, estimate: input.estimate * 10, inputs: [input, inner],
    start: (run) => new Repeat(run, run.start(input), run.start(inner), repetition),
  };
}
