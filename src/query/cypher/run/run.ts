import type { FunctionContext } from '../functions/definition.js';
import type { Resolution } from '../semantics/resolution.js';
import type { GraphReader, GraphWriter } from '../store.js';
import type { Expression } from '../syntax/ast.js';
import type { Node, Value } from '../values/value.js';
import type { Budget } from './budget.js';
import type { Statistics } from './statistics.js';

/**
 * The values of all variables at this moment. One frame serves a whole query: each variable has its own place in it,
 * and each step of the plan writes only the places of the variables that it brings in. So a row costs no allocation;
 * a step that keeps rows copies the places it needs.
 */
export type Frame = Value[];

/** An expression, ready to be worked out for the row that is in the frame. */
export type Evaluate = (frame: Frame) => Value;

/** A condition: whether it is true, neither false nor unknown. */
export type Test = (frame: Frame) => boolean;

/** Brings row after row into the frame. */
export interface Cursor {
  /** Begins, or begins anew for another row of the steps outside. */
  open(): void;
  /** Whether there was another row; it is in the frame then. */
  next(): boolean;
}

/** A step of a query, and the steps that feed it. A plan only describes; `start` makes it ready to run. */
export interface Plan {
  /** As Neo4j calls it: `NodeByLabelScan`. */
  readonly name: string;
  readonly details: string;
  /** How many rows are expected. */
  readonly estimate: number;
  readonly inputs: readonly Plan[];
  /** Use `Run.start`, which also counts rows where they are wanted. */
  start(run: Run): Cursor;
}

/** One execution of a query: all that its steps share. */
export interface Run {
  readonly frame: Frame;
  readonly graph: GraphReader;
  readonly parameters: ReadonlyMap<string, Value>;
  readonly resolution: Resolution;
  readonly functions: FunctionContext;
  readonly budget: Budget;
  readonly statistics: Statistics;
  /** Nodes that DELETE took; at the end none of them may have relationships left. */
  readonly deletedNodes: Set<Node>;
  writer(): GraphWriter;
  start(plan: Plan): Cursor;
  /** The plan of an expression with a pattern or query inside. */
  subplan(expression: Expression): Plan;
  evaluator(expression: Expression): Evaluate;
  test(expression: Expression): Test;
}
