import { aggregate } from '../operators/aggregate.js';
import { distinct } from '../operators/distinct.js';
import { assign, filter } from '../operators/filter.js';
import { limit, skip } from '../operators/skip-limit.js';
import { sort } from '../operators/sort.js';
import type { Plan } from '../run/run.js';
import type { ProjectedItem, ProjectionInfo } from '../semantics/resolution.js';
import type { Projection } from '../syntax/ast.js';
import type { PlanContext } from './plan-context.js';

/** WITH or RETURN: group or compute, make distinct, sort, cut, filter. */
export function planProjection(context: PlanContext, projection: Projection, input: Plan): Plan {
  const info = context.resolution.projections.get(projection);
  if (!info) throw new Error('a projection was not analyzed');
  const slots = info.items.map((item) => item.slot);
  let plan = planItems(context, info, input);
  if (projection.distinct) plan = distinct(plan, describe(info.items), slots);
  plan = planSorting(context, projection, info, plan);
  if (projection.skip) plan = skip(plan, projection.skip);
  if (projection.limit) plan = limit(plan, projection.limit);
  const { where } = projection;
  return where ? filter(plan, context.textOf(where), 0.5, (run) => run.test(where)) : plan;
}

function describe(items: readonly ProjectedItem[]): string {
  return items.map((item) => item.column).join(', ');
}

function planItems(context: PlanContext, { items, aggregates, isGrouping }: ProjectionInfo, input: Plan): Plan {
  const details = describe(items);
  if (!isGrouping) return compute(context, items, input, details);
  const keys = items.filter((item) => !item.isAggregated);
  const grouped = aggregate(input, details, keys, aggregates);
  return compute(context, items.filter((item) => item.isAggregated), grouped, details);
}

/** Works out what is not in its place already. */
function compute(context: PlanContext, items: readonly ProjectedItem[], input: Plan, details: string): Plan {
  const changing = items.filter(({ expression, slot }) => context.resolution.slotOf.get(expression) !== slot);
  if (changing.length === 0) return input;
  return assign(input, 'Projection', details, (run) => {
    const steps = changing.map(({ expression, slot }) => ({ slot, evaluate: run.evaluator(expression) }));
    return (frame) => {
      for (const { slot, evaluate } of steps) frame[slot] = evaluate(frame);
    };
  });
}

/** Sorted rows keep what is projected, and where a WHERE follows, what that may look at. */
function planSorting(context: PlanContext, projection: Projection, info: ProjectionInfo, input: Plan): Plan {
  if (projection.orderBy.length === 0) return input;
  const kept = projection.where ? [...info.scopeSlots, ...context.visibleAt(projection)] : info.scopeSlots;
  const details = projection.orderBy
    .map(({ expression, descending }) => `${context.textOf(expression)} ${descending ? 'DESC' : 'ASC'}`).join(', ');
  const top = projection.limit ? [projection.limit, ...(projection.skip ? [projection.skip] : [])] : undefined;
  return sort(input, details, projection.orderBy, [...new Set(kept)], top);
}
