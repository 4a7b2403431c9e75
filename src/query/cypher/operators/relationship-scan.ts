import type { Cursor, Plan, Run } from '../run/run.js';
import type { Direction } from '../syntax/ast-basics.js';
import type { Relationship } from '../values/value.js';

/** A relationship pattern of fixed length, as the steps of a plan see it. */
export interface RelationshipSlots {
  /** The left node of the pattern, the relationship, the right node. */
  readonly from: number;
  readonly relationship: number;
  readonly to: number;
  readonly direction: Direction;
}

/** For each row of the input, each relationship of some types with both its ends; undirected ones twice. */
class RelationshipScan implements Cursor {
  private relationships: readonly Relationship[] = [];
  private index = 0;
  private length = 0;
  private turned = false;

  constructor(
    private readonly run: Run, private readonly input: Cursor, private readonly slots: RelationshipSlots,
    private readonly list: () => readonly Relationship[],
  ) {}

  open(): void {
    this.input.open();
    this.index = 0;
    this.length = 0;
    this.turned = false;
  }

  next(): boolean {
    const { frame, budget } = this.run;
    const { from, relationship, to, direction } = this.slots;
    for (;;) {
      while (this.index < this.length) {
        budget.tick();
        const link = this.relationships[this.index];
        const isBackwards = direction === 'in' || this.turned;
        if (direction === 'both' && !this.turned && link && link.start !== link.end) this.turned = true;
        else {
          this.turned = false;
          this.index += 1;
        }
        if (!link || link.deleted) continue;
        frame[from] = isBackwards ? link.end : link.start;
        frame[relationship] = link;
        frame[to] = isBackwards ? link.start : link.end;
        return true;
      }
      if (!this.input.next()) return false;
      this.relationships = this.list();
      this.index = 0;
      this.length = this.relationships.length;
    }
  }
}

export function relationshipScan(
  input: Plan, slots: RelationshipSlots, details: string, types: readonly string[] | undefined, count: number,
): Plan {
  const name = types ? 'RelationshipTypeScan' : 'AllRelationshipsScan';
  const list = ({ graph }: Run) => (): readonly Relationship[] => {
    if (!types) return graph.relationships();
    const [only] = types;
    return types.length === 1 && only !== undefined
      ? graph.relationshipsOfType(only)
      : types.flatMap((type) => [...graph.relationshipsOfType(type)]);
  };
  return {
    name: slots.direction === 'both' ? `Undirected${name}` : `Directed${name}`, details,
    estimate: input.estimate * count * (slots.direction === 'both' ? 2 : 1), inputs: [input],
    start: (run) => new RelationshipScan(run, run.start(input), slots, list(run)),
  };
}

/** A relationship that is known already: brings in its ends, in one or in both orders. */
class KnownRelationship implements Cursor {
  private readonly pending: (readonly [start: 'start' | 'end', end: 'start' | 'end'])[] = [];

  constructor(
    private readonly run: Run, private readonly input: Cursor, private readonly slots: RelationshipSlots,
    private readonly bound: ReadonlySet<number>,
  ) {}

  open(): void {
    this.input.open();
    this.pending.length = 0;
  }

  next(): boolean {
    const { frame } = this.run;
    const { from, relationship, to } = this.slots;
    for (;;) {
      const sides = this.pending.pop();
      const link = frame[relationship];
      if (sides && isRelationship(link)) {
        const [start, end] = [link[sides[0]], link[sides[1]]];
        if (this.bound.has(from) && frame[from] !== start) continue;
        if (this.bound.has(to) && frame[to] !== end) continue;
        if (from === to && start !== end) continue;
        frame[from] = start;
        frame[to] = end;
        return true;
      }
      if (!this.input.next()) return false;
      this.queue(frame[relationship]);
    }
  }

  private queue(link: unknown): void {
    if (!isRelationship(link) || link.deleted) return;
    const { direction } = this.slots;
    if (direction !== 'out' && (direction === 'in' || link.start !== link.end)) this.pending.push(['end', 'start']);
    if (direction !== 'in') this.pending.push(['start', 'end']);
  }
}

function isRelationship(value: unknown): value is Relationship {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'relationship';
}

/** `bound`: what is known already; an end among it must be the one that is known. */
export function knownRelationship(input: Plan, slots: RelationshipSlots, details: string, bound: ReadonlySet<number>): Plan {
  return {
    name: 'ProjectEndpoints', details, estimate: input.estimate, inputs: [input],
    start: (run) => new KnownRelationship(run, run.start(input), slots, bound),
  };
}
