import type { Direction } from '../syntax/ast-basics.js';
import type { Node, Relationship } from '../values/value.js';

/** Where a search may go. */
export interface SearchSpace {
  /** As seen from the start. */
  readonly direction: Direction;
  readonly allows: (relationship: Relationship) => boolean;
  readonly tick: () => void;
}

export type Way = readonly Relationship[];

export function forEachStep(
  { direction, allows, tick }: SearchSpace, node: Node, isBackwards: boolean, visit: (link: Relationship, next: Node) => boolean | void,
): void {
  if (direction === 'both' || (direction === 'out') !== isBackwards) {
    for (const link of node.outgoing) {
      tick();
      if (allows(link) && visit(link, link.end) === false) return;
    }
  }
  if (direction === 'both' || (direction === 'in') !== isBackwards) {
    for (const link of node.incoming) {
      tick();
      if (allows(link) && visit(link, link.start) === false) return;
    }
  }
}

/** Breadth first from both ends, always from the smaller side, until the two meet. */
export function oneShortest(space: SearchSpace, start: Node, end: Node, most: number): readonly Way[] {
  const [forward, backward] = [new Side(space, start, false), new Side(space, end, true)];
  while (forward.depth + backward.depth < most && forward.border.length > 0 && backward.border.length > 0) {
    const side = forward.border.length <= backward.border.length ? forward : backward;
    const meeting = side.advance(side === forward ? backward : forward);
    if (meeting) return [[...forward.wayTo(meeting).reverse(), ...backward.wayTo(meeting)]];
  }
  return [];
}

/** What has been reached from one end, and by which relationship first. */
class Side {
  border: Node[];
  depth = 0;
  private readonly reached = new Map<Node, Relationship | undefined>();

  constructor(private readonly space: SearchSpace, start: Node, private readonly isBackwards: boolean) {
    this.border = [start];
    this.reached.set(start, undefined);
  }

  /** One step on; the answer is a node that the other side has reached too. */
  advance(other: Side): Node | undefined {
    const next: Node[] = [];
    let meeting: Node | undefined;
    for (const node of this.border) {
      forEachStep(this.space, node, this.isBackwards, (link, neighbour) => {
        if (this.reached.has(neighbour)) return true;
        this.reached.set(neighbour, link);
        next.push(neighbour);
        if (other.reached.has(neighbour)) meeting = neighbour;
        return meeting === undefined;
      });
      if (meeting) return meeting;
    }
    this.border = next;
    this.depth += 1;
    return undefined;
  }

  /** The relationships from a node back to where this side began. */
  wayTo(node: Node): Relationship[] {
    const way: Relationship[] = [];
    let current = node;
    for (let link = this.reached.get(current); link; link = this.reached.get(current)) {
      way.push(link);
      current = link.start === current ? link.end : link.start;
    }
    return way;
  }
}

/** Breadth first from the start, keeping for each node all relationships that lead to it in the fewest steps. */
export function allShortest(space: SearchSpace, start: Node, end: Node, most: number): readonly Way[] {
  const depths = new Map<Node, number>([[start, 0]]);
  const leading = new Map<Node, Relationship[]>();
  let border = [start];
  for (let depth = 1; depth <= most && border.length > 0 && !depths.has(end); depth += 1) {
    const next: Node[] = [];
    for (const node of border) {
      forEachStep(space, node, false, (link, neighbour) => {
        const known = depths.get(neighbour);
        if (known === undefined) {
          depths.set(neighbour, depth);
          leading.set(neighbour, [link]);
          next.push(neighbour);
        } else if (known === depth) leading.get(neighbour)?.push(link);
      });
    }
    border = next;
  }
  return depths.has(end) ? waysBack(leading, start, end, space) : [];
}

/** Writes out all ways from the end to the start. */
function waysBack(leading: ReadonlyMap<Node, readonly Relationship[]>, start: Node, end: Node, { tick }: SearchSpace): readonly Way[] {
  const ways: Way[] = [];
  const waiting: { readonly node: Node; readonly way: Way }[] = [{ node: end, way: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    tick();
    const { node, way } = next;
    if (node === start) ways.push(way);
    else for (const link of leading.get(node) ?? []) waiting.push({ node: link.start === node ? link.end : link.start, way: [link, ...way] });
  }
  return ways.reverse();
}
