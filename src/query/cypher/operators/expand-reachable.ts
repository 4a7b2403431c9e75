import type { Cursor, Frame, Plan, Run } from '../run/run.js';
import { isNode } from '../values/value.js';
import type { Node, Relationship } from '../values/value.js';
import type { VariableExpansion } from './expand-variable.js';
import { forEachStep } from './path-search.js';
import type { SearchSpace } from './path-search.js';
import { isUsed, propertyTest } from './relationship-test.js';

/** How a node was reached: in how many steps, and along which of the start's relationships. */
interface Reached {
  readonly depth: number;
  readonly branch: Relationship | undefined;
}

/**
 * The nodes that can be reached in at most so many steps, each once: breadth first, in time that grows with the
 * relationships and not with the ways. Only where nobody asks for the ways, or how many there are.
 */
class ExpandReachable implements Cursor {
  private nodes: readonly Node[] = [];
  private index = 0;
  private readonly space: SearchSpace;

  constructor(private readonly run: Run, private readonly input: Cursor, private readonly expansion: VariableExpansion) {
    const { direction, test, others, properties } = expansion;
    const allows = propertyTest(properties, run);
    this.space = {
      direction, tick: () => run.budget.tick(),
      allows: (link) => !link.deleted && (!test || test(link.type)) && !isUsed(link, run.frame, others) && (!allows || allows(link, run.frame)),
    };
  }

  open(): void {
    this.input.open();
    this.nodes = [];
    this.index = 0;
  }

  next(): boolean {
    const { frame } = this.run;
    const { to, isInto } = this.expansion;
    for (;;) {
      while (this.index < this.nodes.length) {
        const node = this.nodes[this.index] as Node;
        this.index += 1;
        if (isInto && frame[to] !== node) continue;
        frame[to] = node;
        return true;
      }
      if (!this.input.next()) return false;
      this.nodes = this.reach(frame);
      this.index = 0;
    }
  }

  private reach(frame: Frame): readonly Node[] {
    const { from, to, isInto, length } = this.expansion;
    const start = frame[from];
    if (!isNode(start)) return [];
    const goal = isInto ? frame[to] : undefined;
    const reached = new Map<Node, Reached>([[start, { depth: 0, branch: undefined }]]);
    let returns = length.least === 0;
    let border = [start];
    for (let depth = 1; depth <= length.most && border.length > 0; depth += 1) {
      const next: Node[] = [];
      for (const node of border) {
        const here = reached.get(node);
        forEachStep(this.space, node, false, (link, neighbour) => {
          const branch = here?.branch ?? link;
          const known = reached.get(neighbour);
          if (known) returns ||= this.closes(known, neighbour === start, depth, branch, link);
          else {
            reached.set(neighbour, { depth, branch });
            next.push(neighbour);
          }
        });
      }
      if (goal !== undefined && goal !== start && reached.has(goal as Node)) break;
      border = next;
    }
    const nodes = [...reached.keys()];
    return returns ? nodes : nodes.slice(1);
  }

  /** Whether a step leads back to the start by relationships that are all different. */
  private closes(known: Reached, isStart: boolean, depth: number, branch: Relationship, link: Relationship): boolean {
    if (isStart) return depth === 1 ? link.start === link.end : branch !== link;
    // Undirected: two ways out that meet make a way out and back.
    return this.expansion.direction === 'both' && known.branch !== branch && known.depth + depth <= this.expansion.length.most;
  }
}

export function expandReachable(input: Plan, details: string, factor: number, expansion: VariableExpansion): Plan {
  return {
    name: 'PruningVarLengthExpand', details, estimate: input.estimate * factor, inputs: [input],
    start: (run) => new ExpandReachable(run, run.start(input), expansion),
  };
}
