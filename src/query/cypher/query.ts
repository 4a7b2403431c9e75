import type { Procedures } from './procedures/procedure.js';
import type { CancelSignal } from './run/budget.js';
import type { PlanDescription } from './run/describe-plan.js';
import type { Statistics } from './run/statistics.js';
import type { Resolution } from './semantics/resolution.js';
import type { Statement } from './syntax/ast.js';
import type { Value } from './values/value.js';
import type { Warning } from './warnings.js';

/** A query that has been read and checked; it can be run often, over different graphs. */
export interface PreparedQuery {
  readonly text: string;
  readonly statement: Statement;
  readonly resolution: Resolution;
  /** Names of the parameters that it needs. */
  readonly parameterNames: readonly string[];
  readonly writes: boolean;
}

export interface RunOptions {
  /** Lets write clauses write, if the graph was opened for it. Default: reading only. */
  readonly write?: boolean;
  /** Default: no limit. */
  readonly timeoutMs?: number;
  /** More rows than these are not given out; a warning says so. Default: no limit. */
  readonly maxRows?: number;
  /** How many values may be held at a time for sorting, grouping and in lists. Default: 20 million. */
  readonly maxHeldValues?: number;
  /** Looked at while rows are made. */
  readonly signal?: CancelSignal;
  /** Beside the built-in ones; only used where the text is given, not a prepared query. */
  readonly procedures?: Procedures;
  /** Seed of rand() and randomUUID(), which give the same in each run. */
  readonly seed?: number;
  /** Nanoseconds since 1970, for datetime() and its like. Default: the machine's clock. */
  readonly now?: bigint;
}

export interface Result {
  readonly columns: readonly string[];
  /**
   * For reading queries made as they are asked for, and only once; errors of the data come up on the way. A query that
   * writes has done so when `run` returns.
   */
  readonly rows: Iterable<readonly Value[]>;
  /** A warning about the result is added when its rows have been taken. */
  readonly warnings: readonly Warning[];
  readonly statistics: Readonly<Statistics>;
  /** After EXPLAIN and PROFILE. */
  readonly plan: PlanDescription | undefined;
}
