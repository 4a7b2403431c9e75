import { apply, eager, runForEach } from '../operators/apply.js';
import { argument } from '../operators/argument.js';
import { distinct } from '../operators/distinct.js';
import { emptyResult } from '../operators/empty-result.js';
import { filter } from '../operators/filter.js';
import { optional } from '../operators/optional.js';
import { procedureCall } from '../operators/procedure-call.js';
import { union } from '../operators/union.js';
import { unwind } from '../operators/unwind.js';
import type { Plan } from '../run/run.js';
import type { CallProcedure, CallSubquery, Clause, Match, Query, SingleQuery } from '../syntax/ast.js';
import { findWriteClause, isWriteClause } from '../syntax/write-clause.js';
import type { PlanContext } from './plan-context.js';
import { toPatternGraph } from './pattern-graph.js';
import { planProjection } from './plan-projection.js';
import { planWrite } from './plan-write.js';

/** The steps of a query, from a row that is there already. */
export function planQuery(context: PlanContext, query: Query, input: Plan): Plan {
  const columns = context.resolution.columns.get(query) ?? [];
  const parts = query.parts.map((part) => ({
    plan: planSingleQuery(context, part, input), sources: context.resolution.unionSources.get(part) ?? [],
  }));
  const [first] = parts;
  if (parts.length === 1 && first) return first.plan;
  const slots = columns.map((column) => column.slot);
  const joined = union(parts, slots);
  return query.union === 'all' ? joined : distinct(joined, columns.map((column) => column.name).join(', '), slots);
}

function planSingleQuery(context: PlanContext, { clauses }: SingleQuery, input: Plan): Plan {
  return clauses.reduce((plan, clause, index) => {
    const next = clauses[index + 1];
    const after = next ? context.visibleAt(next) : [];
    return clause.kind === 'Match'
      ? planMatch(context, clause, plan, ignoresCounts(context, clauses.slice(index + 1)))
      : planClause(context, clause, plan, after);
  }, input);
}

/** `after`: what the next clause can see. */
function planClause(context: PlanContext, clause: Exclude<Clause, Match>, input: Plan, after: readonly number[]): Plan {
  if (isWriteClause(clause)) return planWrite(context, clause, input, after);
  switch (clause.kind) {
    case 'Unwind': return unwind(input, context.textOf(clause), clause.list, context.slotOf(clause.variable));
    case 'With':
    case 'Return': return planProjection(context, clause, input);
    case 'CallProcedure': return planCall(context, clause, input);
    case 'CallSubquery': return planCallSubquery(context, clause, input, after);
    case 'Finish': return emptyResult(input);
  }
}

/** Whether what follows makes the same of a row however often it comes: a projection that is distinct. */
function ignoresCounts(context: PlanContext, following: readonly Clause[]): boolean {
  const next = following.find((clause) => clause.kind !== 'Match');
  if (next?.kind !== 'With' && next?.kind !== 'Return') return false;
  const info = context.resolution.projections.get(next);
  if (!info?.isGrouping) return next.distinct;
  return info.aggregates.every(({ call }) => call.kind === 'FunctionCall' && (call.distinct || ['min', 'max'].includes(call.name.toLowerCase())));
}

function planMatch(context: PlanContext, clause: Match, input: Plan, isDistinct: boolean): Plan {
  const bound = context.visibleAt(clause);
  if (!clause.optional) return context.planPattern(clause.pattern, clause.where, input, bound, isDistinct);
  const part = context.planPattern(clause.pattern, clause.where, argument(), bound, isDistinct);
  const { own } = toPatternGraph(context, clause.pattern, undefined, new Set(bound));
  return optional(input, part, [...own]);
}

function planCall(context: PlanContext, call: CallProcedure, input: Plan): Plan {
  const info = context.resolution.calls.get(call);
  if (!info) throw new Error('a procedure call was not analyzed');
  const plan = procedureCall(input, info, call.start);
  const { where } = call;
  return where ? filter(plan, context.textOf(where), 0.5, (run) => run.test(where)) : plan;
}

function planCallSubquery(context: PlanContext, call: CallSubquery, input: Plan, after: readonly number[]): Plan {
  const part = context.planQuery(call.query, argument());
  const columns = context.resolution.columns.get(call.query) ?? [];
  const writes = findWriteClause(call.query) !== undefined;
  const rows = writes ? eager(input, context.visibleAt(call)) : input;
  const joined = join(call, rows, part, columns.map((column) => column.slot));
  return writes ? eager(joined, after) : joined;
}

function join(call: CallSubquery, input: Plan, part: Plan, columns: readonly number[]): Plan {
  if (columns.length === 0) return runForEach(input, part);
  return call.optional ? optional(input, part, columns) : apply(input, part);
}
