import type { Cursor, Frame, Plan, Run } from '../run/run.js';
import type { Expression } from '../syntax/ast.js';
import type { PatternLength } from '../syntax/ast-basics.js';
import { isList, isNode } from '../values/value.js';
import type { Node, Relationship } from '../values/value.js';
import type { Expansion } from './expand.js';
import { isUsed, propertyTest } from './relationship-test.js';

export interface VariableExpansion extends Expansion {
  readonly length: PatternLength;
  readonly properties: Expression | undefined;
  /** Whether the pattern is walked from its right end, so that the list of relationships must be turned around. */
  readonly isReversed: boolean;
  /** Whether the list of relationships is asked for. */
  readonly keepsWay: boolean;
}

interface Step {
  readonly node: Node;
  /** Which of the node's relationships comes next; outgoing ones first. */
  index: number;
}

/** From a node along its relationships, any number of steps within bounds; no relationship twice. Depth first. */
class ExpandVariable implements Cursor {
  private readonly steps: Step[] = [];
  private readonly way: Relationship[] = [];
  private isFresh = false;
  private readonly allows: ((relationship: Relationship, frame: Frame) => boolean) | undefined;

  constructor(private readonly run: Run, private readonly input: Cursor, private readonly expansion: VariableExpansion) {
    this.allows = propertyTest(expansion.properties, run);
  }

  open(): void {
    this.input.open();
    this.steps.length = 0;
    this.way.length = 0;
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
      const node = frame[this.expansion.from];
      this.way.length = 0;
      this.steps.length = 0;
      if (!isNode(node)) continue;
      this.steps.push({ node, index: 0 });
      this.isFresh = true;
    }
  }

  /** Whether the way so far is one that is looked for; puts it into the frame then. */
  private arrives(frame: Frame): boolean {
    const { length, to, relationship, isInto, isReversed, keepsWay } = this.expansion;
    const node = this.steps.at(-1)?.node;
    if (!node || this.way.length < length.least) return false;
    if (isInto && frame[to] !== node) return false;
    frame[to] = node;
    if (keepsWay) frame[relationship] = isReversed ? [...this.way].reverse() : [...this.way];
    return true;
  }

  /** Goes one step further, or back as far as needed; false where all ways have been gone. */
  private advance(frame: Frame): boolean {
    for (let step = this.steps.at(-1); step; step = this.steps.at(-1)) {
      const link = this.way.length < this.expansion.length.most ? this.nextLink(step, frame) : undefined;
      if (link) {
        this.way.push(link);
        this.steps.push({ node: link.start === step.node ? link.end : link.start, index: 0 });
        this.isFresh = true;
        return true;
      }
      this.steps.pop();
      this.way.pop();
    }
    return false;
  }

  private nextLink(step: Step, frame: Frame): Relationship | undefined {
    const { direction, test, others } = this.expansion;
    const { outgoing, incoming } = step.node;
    const outCount = direction === 'in' ? 0 : outgoing.length;
    const total = outCount + (direction === 'out' ? 0 : incoming.length);
    while (step.index < total) {
      const isOut = step.index < outCount;
      const link = isOut ? outgoing[step.index] : incoming[step.index - outCount];
      step.index += 1;
      this.run.budget.tick();
      if (!link || link.deleted || (test && !test(link.type))) continue;
      if (!isOut && direction === 'both' && link.start === link.end) continue;
      if (this.way.includes(link) || isUsed(link, frame, others)) continue;
      if (this.allows && !this.allows(link, frame)) continue;
      return link;
    }
    return undefined;
  }
}

export function expandVariable(input: Plan, details: string, factor: number, expansion: VariableExpansion): Plan {
  return {
    name: expansion.isInto ? 'VarLengthExpand(Into)' : 'VarLengthExpand(All)', details,
    estimate: input.estimate * factor, inputs: [input],
    start: (run) => new ExpandVariable(run, run.start(input), expansion),
  };
}

/** A list of relationships that is known already: whether it is a way from `from`, and where it leads. */
class FollowList implements Cursor {
  private readonly allows: ((relationship: Relationship, frame: Frame) => boolean) | undefined;

  constructor(private readonly run: Run, private readonly input: Cursor, private readonly expansion: VariableExpansion) {
    this.allows = propertyTest(expansion.properties, run);
  }

  open(): void {
    this.input.open();
  }

  next(): boolean {
    const { frame } = this.run;
    while (this.input.next()) if (this.follow(frame)) return true;
    return false;
  }

  private follow(frame: Frame): boolean {
    const { from, relationship, to, isInto, isReversed, length } = this.expansion;
    const [links, start] = [frame[relationship] ?? null, frame[from]];
    if (!isList(links) || !isNode(start) || links.length < length.least || links.length > length.most) return false;
    const end = (isReversed ? [...links].reverse() : links).reduce<Node | undefined>(
      (node, link) => node && this.step(node, link as Relationship, frame), start,
    );
    if (!end || (isInto && frame[to] !== end)) return false;
    frame[to] = end;
    return true;
  }

  private step(node: Node, link: Relationship, frame: Frame): Node | undefined {
    const { direction, test } = this.expansion;
    if (link?.kind !== 'relationship' || link.deleted || (test && !test(link.type))) return undefined;
    if (this.allows && !this.allows(link, frame)) return undefined;
    if (link.start === node && direction !== 'in') return link.end;
    return link.end === node && direction !== 'out' ? link.start : undefined;
  }
}

export function followList(input: Plan, details: string, expansion: VariableExpansion): Plan {
  return {
    name: 'FollowRelationships', details, estimate: input.estimate, inputs: [input],
    start: (run) => new FollowList(run, run.start(input), expansion),
  };
}
