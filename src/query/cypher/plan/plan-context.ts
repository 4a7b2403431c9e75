import type { Resolution } from '../semantics/resolution.js';
import type { GraphReader } from '../store.js';
import type { Spanned } from '../syntax/ast-basics.js';
import type { Expression, Pattern, Query } from '../syntax/ast.js';
import type { Plan } from '../run/run.js';

/** What all parts of the planner share. */
export interface PlanContext {
  readonly graph: GraphReader;
  readonly resolution: Resolution;
  textOf(syntax: Spanned): string;
  slotOf(syntax: object): number;
  /** Labels that a node at this end of a relationship of a type is sure to have. */
  sharedLabels(type: string, end: 'start' | 'end'): ReadonlySet<string>;
  /** The slots of the variables that can be seen before a clause, or from inside an expression. */
  visibleAt(syntax: object): readonly number[];
  /** Handed in, so that the planner's files need no import rings. */
  planQuery(query: Query, input: Plan): Plan;
  /** `ignoresCounts`: it makes no difference how often a row comes, only which ones do. */
  planPattern(
    pattern: Pattern, where: Expression | undefined, input: Plan, bound: readonly number[], ignoresCounts: boolean,
  ): Plan;
}
