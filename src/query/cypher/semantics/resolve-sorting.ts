import { CypherError, syntaxError } from '../error.js';
import type { Expression, Projection } from '../syntax/ast.js';
import { isKind, sameSyntax, walk } from '../syntax/walk.js';
import type { Analysis } from './analysis.js';
import { ambiguous, findAggregates, isAggregate } from './grouping.js';
import type { ProjectedItem } from './resolution.js';
import { Scope } from './scope.js';
import { ANY } from './static-type.js';

export interface Projected {
  readonly before: Scope;
  readonly after: Scope;
  readonly items: readonly ProjectedItem[];
  readonly isGrouping: boolean;
}

/**
 * ORDER BY and WHERE behind a projection see the new names; as long as each new row comes from one old row, the old
 * variables too. An expression that is projected may be repeated in them in any case.
 */
export function resolveSorting(analysis: Analysis, projection: Projection, projected: Projected): void {
  for (const { expression } of projection.orderBy) resolveAfter(analysis, expression, projection, projected, false);
  if (projection.where) resolveAfter(analysis, projection.where, projection, projected, true);
  if (projection.skip) resolveCount(analysis, projection.skip);
  if (projection.limit) resolveCount(analysis, projection.limit);
}

function resolveAfter(
  analysis: Analysis, expression: Expression, projection: Projection, projected: Projected, isPredicate: boolean,
): void {
  const { before, after, items, isGrouping } = projected;
  const keepsRows = !isGrouping && !projection.distinct;
  const scope = keepsRows ? before.with(...after.all()) : after;
  pointToColumns(analysis, expression, items, after);
  try {
    const aggregates = isGrouping ? 'allowed' : 'forbidden';
    const type = analysis.resolve(expression, { scope, aggregates, isPredicate });
    if (isPredicate) analysis.expect(type, expression, 'boolean');
  } catch (error) {
    throw explain(error, expression, projected);
  }
  const [unknown] = findAggregates(analysis, [expression]).filter(({ call }) => !analysis.settled.has(call));
  if (unknown) {
    throw syntaxError('InvalidAggregation', 'Only aggregates that are returned can be sorted by', unknown.call.start);
  }
}

/** Points pieces of an expression that are projected too to their columns. */
function pointToColumns(
  analysis: Analysis, expression: Expression, items: readonly ProjectedItem[], after: Scope,
): void {
  walk(expression, (node) => {
    // A plain name means what the scope says, unless it is the old name of something that was renamed.
    if (isKind(node, 'Variable') && after.find(node.name)) return true;
    const item = items.find((candidate) => sameSyntax(candidate.expression, node));
    if (!item) return true;
    analysis.slotOf.set(node, item.slot);
    analysis.settled.set(node, analysis.typeOf.get(item.expression) ?? ANY);
    return false;
  });
}

/** A variable that is there, but only within a grouping key, is not unknown: it is not clear what is meant. */
function explain(error: unknown, expression: Expression, { items, before }: Projected): unknown {
  if (!(error instanceof CypherError) || error.detail !== 'UndefinedVariable') return error;
  const offset = error.offset ?? expression.start;
  const isInAggregate = some(expression, (node) => isAggregate(node) && node.start <= offset && offset < node.end);
  const hasAggregate = some(expression, isAggregate) && !isInAggregate;
  const isInKey = items.filter((item) => !item.isAggregated).some((item) => some(item.expression, (node) =>
    isKind(node, 'Variable') && before.find(node.name) !== undefined && error.problem.includes(`\`${node.name}\``)));
  return hasAggregate && isInKey ? ambiguous(offset) : error;
}

function some(root: Expression, test: (node: object) => boolean): boolean {
  let found = false;
  walk(root, (node) => {
    found ||= test(node);
    return !found;
  });
  return found;
}

/** SKIP and LIMIT take one number for all rows. */
function resolveCount(analysis: Analysis, count: Expression): void {
  walk(count, (node) => {
    if (!isKind(node, 'Variable') && !isKind(node, 'PatternComprehension') && !isKind(node, 'Subquery')) return;
    throw syntaxError('NonConstantExpression', 'SKIP and LIMIT take one number for all rows: they cannot look at them', count.start);
  });
  if (count.kind === 'Literal' && typeof count.value === 'bigint' && count.value < 0n) {
    throw syntaxError('NegativeIntegerArgument', `${count.value} is not a valid count: it must not be negative`, count.start);
  }
  const type = analysis.resolveValue(count, Scope.EMPTY);
  analysis.expect(type, count, 'integer');
}
