import { CypherError, runtimeError } from './error.js';
import { BUILTIN_PROCEDURES } from './procedures/builtin.js';
import type { Procedures } from './procedures/procedure.js';
import { isWriting } from './plan/plan-query.js';
import { isWriteClause } from './plan/plan-write.js';
import { Planner } from './plan/planner.js';
import { argument } from './operators/argument.js';
import { Budget } from './run/budget.js';
import { describePlan } from './run/describe-plan.js';
import type { PlanDescription } from './run/describe-plan.js';
import { Execution } from './run/execution.js';
import { steadyClock, wallClock } from './run/machine.js';
import { seededRandom } from './run/random.js';
import { toParameters } from './run/parameters.js';
import type { Plan } from './run/run.js';
import { noChanges } from './run/statistics.js';
import type { Statistics } from './run/statistics.js';
import { analyze } from './semantics/analyze.js';
import type { Resolution } from './semantics/resolution.js';
import type { GraphStore } from './store.js';
import type { Clause, Statement } from './syntax/ast.js';
import { parse } from './syntax/parse.js';
import { isKind, walk } from './syntax/walk.js';
import type { Value } from './values/value.js';
import { findUnknownNames } from './warnings.js';
import type { Warning } from './warnings.js';
import { assertNoneConnected } from './write/delete-values.js';

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
  readonly signal?: AbortSignal;
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

const MOST_HELD = 20_000_000;

/** Reads and checks a query. Throws a positioned `CypherError` where it is wrong. */
export function prepare(text: string, procedures: Procedures = []): PreparedQuery {
  try {
    const statement = parse(text);
    const resolution = analyze(statement.query, [...procedures, ...BUILTIN_PROCEDURES]);
    return { text, statement, resolution, parameterNames: parameterNames(statement, resolution), writes: isWriting(statement.query) };
  } catch (error) {
    throw placed(error, text);
  }
}

/** Runs a query over a graph. `parameters` may hold plain JavaScript values: whole numbers become integers. */
export function run(
  graph: GraphStore, query: string | PreparedQuery, parameters: Readonly<Record<string, unknown>> = {}, options: RunOptions = {},
): Result {
  const prepared = typeof query === 'string' ? prepare(query, options.procedures) : query;
  try {
    return execute(graph, prepared, parameters, options);
  } catch (error) {
    throw placed(error, prepared.text);
  }
}

function placed(error: unknown, text: string): unknown {
  // The last line of defence: someone called with hardly any stack left.
  const isStackOverflow = error instanceof RangeError && error.message.includes('call stack');
  const known = isStackOverflow ? runtimeError('LimitExceeded', 'NestingTooDeep', 'The query is nested too deeply') : error;
  return known instanceof CypherError ? known.in(text) : known;
}

/** Those in the text, and those that a bare CALL takes its arguments from. */
function parameterNames({ query }: Statement, { calls }: Resolution): readonly string[] {
  const names = new Set<string>();
  walk([query, [...calls.values()].map((call) => call.args)], (node) => {
    if (isKind(node, 'Parameter')) names.add(node.name);
  });
  return [...names].sort();
}

function execute(
  store: GraphStore, prepared: PreparedQuery, given: Readonly<Record<string, unknown>>, options: RunOptions,
): Result {
  const { statement, resolution } = prepared;
  const { planner, plan, unknownNames } = planFor(store, prepared);
  const warnings = [...unknownNames];
  const columns = (resolution.columns.get(statement.query) ?? []).map((column) => column.name);
  if (statement.mode === 'explain') {
    return { columns, rows: [], warnings, statistics: noChanges(), plan: describePlan(plan, undefined) };
  }
  assertMayWrite(store, prepared, options);
  const parameters = toParameters(given);
  assertParameters(prepared, parameters);
  const counts = statement.mode === 'profile' ? new Map<Plan, number>() : undefined;
  const execution = new Execution({
    store, resolution, parameters, counts,
    budget: new Budget({
      timeoutMs: options.timeoutMs ?? Infinity, maxHeldValues: options.maxHeldValues ?? MOST_HELD,
      signal: options.signal, clock: steadyClock,
    }),
    now: options.now ?? wallClock(), random: seededRandom(options.seed ?? 1),
    subplan: (expression) => planner.subplan(expression),
  });
  const lazyRows = rowsOf(execution, plan, prepared, { warnings, maxRows: options.maxRows ?? Infinity });
  const rows = prepared.writes ? runAsOne(store, execution, lazyRows) : counts ? [...lazyRows] : lazyRows;
  return { columns, rows, warnings, statistics: execution.statistics, plan: counts && describePlan(plan, counts) };
}

interface PlannedQuery {
  readonly version: number;
  readonly planner: Planner;
  readonly plan: Plan;
  readonly unknownNames: readonly Warning[];
}

/** Plans are kept with their query, for each graph until it changes. */
const plans = new WeakMap<PreparedQuery, WeakMap<GraphStore, PlannedQuery>>();

function planFor(store: GraphStore, prepared: PreparedQuery): PlannedQuery {
  const ofQuery = plans.get(prepared) ?? new WeakMap<GraphStore, PlannedQuery>();
  plans.set(prepared, ofQuery);
  const known = ofQuery.get(store);
  if (known?.version === store.version) return known;
  const { statement, resolution, text } = prepared;
  const planner = new Planner(store, resolution, text);
  const planned = {
    version: store.version, planner, plan: planner.planQuery(statement.query, argument()),
    unknownNames: findUnknownNames(statement.query, resolution, store),
  };
  ofQuery.set(store, planned);
  return planned;
}

function assertMayWrite(store: GraphStore, { writes, statement }: PreparedQuery, options: RunOptions): void {
  if (!writes || (options.write && store.writer)) return;
  let offset = 0;
  walk(statement.query, (node) => {
    if (offset === 0 && 'kind' in node && isWriteClause(node as Clause)) offset = (node as Clause).start;
  });
  const message = store.writer
    ? 'This query writes, but it was run for reading only'
    : 'This query writes, but the graph was opened for reading only';
  throw new CypherError({ kind: 'AccessModeError', detail: 'WritingNotAllowed', phase: 'compile', message }, offset);
}

function assertParameters({ parameterNames: names, statement }: PreparedQuery, parameters: ReadonlyMap<string, Value>): void {
  const missing = names.find((name) => !parameters.has(name));
  if (missing === undefined) return;
  let offset = 0;
  walk(statement.query, (node) => {
    if (isKind(node, 'Parameter') && node.name === missing) offset ||= node.start;
  });
  const message = `Expected parameter $${missing}`;
  throw new CypherError({ kind: 'ParameterMissing', detail: 'MissingParameter', phase: 'compile', message }, offset);
}

interface RowLimits {
  readonly warnings: Warning[];
  readonly maxRows: number;
}

function* rowsOf(execution: Execution, plan: Plan, { resolution, statement, text }: PreparedQuery, { warnings, maxRows }: RowLimits) {
  const slots = (resolution.columns.get(statement.query) ?? []).map((column) => column.slot);
  const { frame } = execution;
  try {
    const cursor = execution.start(plan);
    cursor.open();
    for (let count = 0; cursor.next(); count += 1) {
      if (count >= maxRows) {
        warnings.push({ kind: 'ResultTruncated', message: `There are more than ${maxRows} rows; the others are left out` });
        return;
      }
      if (slots.length > 0) yield slots.map((slot) => frame[slot] ?? null);
    }
  } catch (error) {
    throw placed(error, text);
  }
}

/** All of it, or nothing. */
function runAsOne(store: GraphStore, execution: Execution, rows: Iterable<readonly Value[]>): readonly (readonly Value[])[] {
  try {
    const all = [...rows];
    assertNoneConnected(execution.deletedNodes);
    store.writer?.commit();
    return all;
  } catch (error) {
    store.writer?.rollback();
    throw error;
  }
}
