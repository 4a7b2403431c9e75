import { argument } from './operators/argument.js';
import { CypherError } from './error.js';
import { Planner } from './plan/planner.js';
import { Budget } from './run/budget.js';
import { describePlan } from './run/describe-plan.js';
import { Execution } from './run/execution.js';
import { steadyClock, wallClock } from './run/machine.js';
import { toParameters } from './run/parameters.js';
import type { GivenParameters } from './run/parameters.js';
import { seededRandom } from '../../model/seeded-random.js';
import type { Plan } from './run/run.js';
import { noChanges } from './run/statistics.js';
import type { GraphStore } from './store.js';
import { isKind, walk } from './syntax/walk.js';
import { findWriteClause } from './syntax/write-clause.js';
import type { Value } from './values/value.js';
import { findUnknownNames } from './warnings.js';
import type { Warning } from './warnings.js';
import { assertNoneConnected } from './write/delete-values.js';
import { placed } from './placed.js';
import type { PreparedQuery, Result, RunOptions } from './query.js';

const MOST_HELD = 20_000_000;

/** Plans a query, unless that was done before, and runs it. */
export function execute(
  store: GraphStore, prepared: PreparedQuery, given: GivenParameters, options: RunOptions,
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
  const { statement, resolution, text, writes } = prepared;
  const planner = new Planner(store, resolution, text, writes);
  const planned = {
    version: store.version, planner, plan: planner.planQuery(statement.query, argument()),
    unknownNames: findUnknownNames(statement.query, resolution, store),
  };
  ofQuery.set(store, planned);
  return planned;
}

function assertMayWrite(store: GraphStore, { writes, statement }: PreparedQuery, options: RunOptions): void {
  if (!writes || (options.write && store.writer)) return;
  const message = store.writer
    ? 'This query writes, but it was run for reading only'
    : 'This query writes, but the graph was opened for reading only';
  throw new CypherError({ kind: 'AccessModeError', detail: 'WritingNotAllowed', phase: 'compile', message }, findWriteClause(statement.query)?.start);
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

function* rowsOf(execution: Execution, plan: Plan, { resolution, statement, text, writes }: PreparedQuery, { warnings, maxRows }: RowLimits) {
  const slots = (resolution.columns.get(statement.query) ?? []).map((column) => column.slot);
  const { frame } = execution;
  try {
    const cursor = execution.start(plan);
    cursor.open();
    let count = 0;
    while (cursor.next()) {
      if (slots.length === 0) continue;
      count += 1;
      if (count <= maxRows) yield slots.map((slot) => frame[slot] ?? null);
      // What a query writes is written for all rows, whether they are shown or not.
      else if (!writes) break;
    }
    if (count > maxRows) warnings.push({ kind: 'ResultTruncated', message: `There are more than ${maxRows} rows; the others are left out` });
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
