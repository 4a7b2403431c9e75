import type { Cursor, Plan, Run, Test } from '../run/run.js';
import type { PatternLength } from '../syntax/ast-basics.js';
import type { Expression } from '../syntax/ast.js';
import { isNode, makePath } from '../values/value.js';
import type { Node, Relationship } from '../values/value.js';
import type { Expansion } from './expand.js';
import { allShortest, oneShortest } from './path-search.js';
import type { SearchSpace } from './path-search.js';
import { pathsByLength } from './path-enumeration.js';
import { isUsed, propertyTest } from './relationship-test.js';

export interface ShortestSearch extends Expansion {
  readonly path: number;
  readonly length: PatternLength;
  readonly properties: Expression | undefined;
  readonly findsAll: boolean;
}

/** Between two known nodes, a shortest way or all of them. A condition on the way is part of what is looked for. */
class ShortestPathSearch implements Cursor {
  private ways: Iterator<readonly Relationship[]> = [][Symbol.iterator]();
  private readonly space: SearchSpace;

  constructor(
    private readonly run: Run, private readonly input: Cursor, private readonly search: ShortestSearch,
    private readonly test: Test | undefined,
  ) {
    const allows = propertyTest(search.properties, run);
    this.space = {
      direction: search.direction,
      tick: () => run.budget.tick(),
      allows: (link) => !link.deleted && (!search.test || search.test(link.type))
        && !isUsed(link, run.frame, search.others) && (!allows || allows(link, run.frame)),
    };
  }

  open(): void {
    this.input.open();
    this.ways = [][Symbol.iterator]();
  }

  next(): boolean {
    for (;;) {
      const way = this.ways.next();
      if (!way.done) {
        this.put(way.value);
        return true;
      }
      if (!this.input.next()) return false;
      const [start, end] = [this.run.frame[this.search.from], this.run.frame[this.search.to]];
      this.ways = (isNode(start) && isNode(end) ? this.find(start, end) : [])[Symbol.iterator]();
    }
  }

  private find(start: Node, end: Node): readonly (readonly Relationship[])[] {
    const { findsAll, length } = this.search;
    if (length.least > 1 || start === end) return this.enumerate(start, end);
    const ways = findsAll ? allShortest(this.space, start, end, length.most) : oneShortest(this.space, start, end, length.most);
    const { test } = this;
    if (!test) return ways;
    const fitting = ways.filter((way) => this.fits(way));
    return fitting.length > 0 || ways.length === 0 ? fitting : this.enumerate(start, end);
  }

  /** All ways of one length after the other, until some of a length fit. */
  private enumerate(start: Node, end: Node): readonly (readonly Relationship[])[] {
    const { findsAll, length } = this.search;
    for (const ways of pathsByLength(this.space, start, end, length)) {
      const fitting = ways.filter((way) => this.fits(way));
      if (fitting.length > 0) return findsAll ? fitting : fitting.slice(0, 1);
    }
    return [];
  }

  private fits(way: readonly Relationship[]): boolean {
    this.put(way);
    return this.test?.(this.run.frame) ?? true;
  }

  private put(way: readonly Relationship[]): void {
    const { frame } = this.run;
    const start = frame[this.search.from] as Node;
    const nodes = [start];
    for (const link of way) nodes.push(link.start === nodes.at(-1) ? link.end : link.start);
    frame[this.search.path] = makePath(nodes, way);
    frame[this.search.relationship] = way;
  }
}

export function shortestPath(
  input: Plan, details: string, search: ShortestSearch, makeTest: ((run: Run) => Test) | undefined,
): Plan {
  return {
    name: 'ShortestPath', details, estimate: input.estimate, inputs: [input],
    start: (run) => new ShortestPathSearch(run, run.start(input), search, makeTest?.(run)),
  };
}
