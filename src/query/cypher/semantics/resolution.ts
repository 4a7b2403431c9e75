import type { CallProcedure, CountStar, Expression, FunctionCall, Projection, Query, RepeatedPattern } from '../syntax/ast.js';
import type { Procedure } from '../procedures/procedure.js';
import type { StaticType } from './static-type.js';

/** What the semantic checks found out about a query, kept beside its syntax tree. */
export interface Resolution {
  /**
   * Where the value of a piece of syntax stands in the frame: of variables, of node, relationship and path patterns
   * (named or not), of names that are introduced, and of expressions that were worked out before, such as aggregates
   * and grouping keys.
   */
  readonly slotOf: ReadonlyMap<object, number>;
  /** How many values a frame holds. */
  readonly frameSize: number;
  /** The slots of the variables that can be seen before a clause, or inside an expression with a pattern or query. */
  readonly visibleAt: ReadonlyMap<object, readonly number[]>;
  readonly projections: ReadonlyMap<Projection, ProjectionInfo>;
  /** What a query returns; empty where it has no RETURN. */
  readonly columns: ReadonlyMap<Query, readonly Column[]>;
  /** For each part of a UNION the slots to take its columns from, in the order of the query's columns. */
  readonly unionSources: ReadonlyMap<object, readonly number[]>;
  readonly calls: ReadonlyMap<CallProcedure, CallInfo>;
  readonly groups: ReadonlyMap<RepeatedPattern, readonly GroupVariable[]>;
  readonly typeOf: ReadonlyMap<Expression, StaticType>;
}

export interface Column {
  readonly name: string;
  readonly slot: number;
  readonly type: StaticType;
}

export interface ProjectionInfo {
  readonly items: readonly ProjectedItem[];
  readonly aggregates: readonly Aggregate[];
  /** Whether rows are grouped: there are aggregates. */
  readonly isGrouping: boolean;
  /** What can be seen afterwards. */
  readonly scopeSlots: readonly number[];
}

export interface ProjectedItem {
  readonly column: string;
  readonly expression: Expression;
  readonly slot: number;
  /** Whether it is made of aggregates, and so only known when a group is complete. */
  readonly isAggregated: boolean;
}

export interface Aggregate {
  readonly call: FunctionCall | CountStar;
  readonly slot: number;
}

export interface CallInfo {
  readonly procedure: Procedure;
  readonly args: readonly Expression[];
  /** Which output goes into which slot. */
  readonly outputs: readonly { readonly index: number; readonly slot: number }[];
}

/** A variable inside a repeated pattern, and the list of all its values outside. */
export interface GroupVariable {
  readonly innerSlot: number;
  readonly outerSlot: number;
}
