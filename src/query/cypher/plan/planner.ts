import { argument } from '../operators/argument.js';
import type { Plan } from '../run/run.js';
import type { Resolution } from '../semantics/resolution.js';
import type { GraphReader } from '../store.js';
import type { Spanned } from '../syntax/ast-basics.js';
import type { Expression, Pattern, Query, Subquery } from '../syntax/ast.js';
import type { PlanContext } from './plan-context.js';
import { planPattern } from './plan-pattern.js';
import { planQuery } from './plan-query.js';

const NO_LABELS: ReadonlySet<string> = new Set();

/** Turns a checked query into steps, for one graph with its counts. */
export class Planner implements PlanContext {
  private readonly subplans = new Map<Expression, Plan>();

  constructor(
    readonly graph: GraphReader, readonly resolution: Resolution, private readonly text: string, private readonly writes: boolean,
  ) {}

  textOf({ start, end }: Spanned): string {
    return this.text.slice(start, end).replace(/\s+/g, ' ');
  }

  slotOf(syntax: object): number {
    const slot = this.resolution.slotOf.get(syntax);
    if (slot === undefined) throw new Error('a piece of the query has no slot');
    return slot;
  }

  sharedLabels(type: string, end: 'start' | 'end'): ReadonlySet<string> {
    // A query that writes may change what was so when it was planned.
    return this.writes ? NO_LABELS : this.graph.sharedLabels(type, end);
  }

  visibleAt(syntax: object): readonly number[] {
    return this.resolution.visibleAt.get(syntax) ?? [];
  }

  planQuery(query: Query, input: Plan): Plan {
    return planQuery(this, query, input);
  }

  planPattern(
    pattern: Pattern, where: Expression | undefined, input: Plan, bound: readonly number[], ignoresCounts: boolean,
  ): Plan {
    return planPattern(this, pattern, where, input, bound, ignoresCounts);
  }

  /** The plan of an expression with a pattern or a query inside, which runs for the row in the frame. */
  subplan(expression: Expression): Plan {
    const known = this.subplans.get(expression);
    if (known) return known;
    const plan = this.planExpression(expression);
    this.subplans.set(expression, plan);
    return plan;
  }

  private planSubquery({ form, query }: Subquery): Plan {
    const [only] = query.parts[0]?.clauses ?? [];
    const isOneMatch = query.parts.length === 1 && query.parts[0]?.clauses.length === 1;
    if (form !== 'EXISTS' || !isOneMatch || only?.kind !== 'Match' || only.optional) return this.planQuery(query, argument());
    return this.planPattern(only.pattern, only.where, argument(), this.visibleAt(only), true);
  }

  private planExpression(expression: Expression): Plan {
    const bound = this.visibleAt(expression);
    switch (expression.kind) {
      case 'Subquery': return this.planSubquery(expression);
      case 'PatternComprehension': return this.planPattern([expression.pattern], expression.where, argument(), bound, false);
      case 'PatternPredicate': return this.planPattern([expression.pattern], undefined, argument(), bound, true);
      case 'ShortestPath': return this.planPattern([expression.pattern], undefined, argument(), bound, false);
      default: throw new Error(`${expression.kind} has no plan of its own`);
    }
  }
}
