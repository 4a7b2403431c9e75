import { syntaxError } from '../error.js';
import type { Projection, ProjectionItem } from '../syntax/ast.js';
import type { Analysis } from './analysis.js';
import { findAggregates, settleGrouping } from './grouping.js';
import type { Column, ProjectedItem } from './resolution.js';
import { resolveSorting } from './resolve-sorting.js';
import { Scope } from './scope.js';
import type { Binding } from './scope.js';
import type { StaticType } from './static-type.js';

/** Checks WITH or RETURN: what it shows, by what it groups and sorts, and what can be seen afterwards. */
export function analyzeProjection(
  analysis: Analysis, projection: Projection, before: Scope,
): { readonly scope: Scope; readonly columns: readonly Column[] } {
  const sources = [...starItems(projection, before), ...projection.items];
  assertDistinctNames(sources);
  const types = sources.map(({ expression }) =>
    analysis.resolve(expression, { scope: before, aggregates: 'allowed', isPredicate: false }));
  const items = sources.map((source) => projectItem(analysis, source, before));
  const after = Scope.EMPTY.with(...items.map((item, index) => toBinding(item, types[index])));
  const aggregates = findAggregates(analysis, items.map((item) => item.expression));
  const isGrouping = aggregates.length > 0;
  if (isGrouping) settleGrouping(analysis, items, before);
  resolveSorting(analysis, projection, { before, after, items, isGrouping });
  if (projection.kind === 'With') assertAliases(sources);
  analysis.projections.set(projection, { items, aggregates, isGrouping, scopeSlots: after.slots() });
  const columns = items.map((item, index) => toBinding(item, types[index]));
  return { scope: after, columns };
}

function toBinding({ column, slot }: ProjectedItem, type: StaticType | undefined): Binding {
  return { name: column, slot, type: type ?? { name: 'any' } };
}

/** `*` written out. */
function starItems(projection: Projection, scope: Scope): readonly ProjectionItem[] {
  if (!projection.star) return [];
  const all = scope.all();
  if (all.length === 0 && projection.kind === 'Return') {
    throw syntaxError('NoVariablesInScope', 'RETURN * is not allowed when there are no variables in scope', projection.start);
  }
  const { start } = projection;
  return all.map(({ name }) => ({
    expression: { kind: 'Variable', name, start, end: start }, alias: undefined, column: name, start, end: start,
  }));
}

function assertAliases(items: readonly ProjectionItem[]): void {
  const nameless = items.find(({ alias, expression }) => !alias && expression.kind !== 'Variable' && expression.kind !== 'MapProjection');
  if (nameless) throw syntaxError('NoExpressionAlias', 'Expression in WITH must be aliased (use AS)', nameless.start);
}

function assertDistinctNames(items: readonly ProjectionItem[]): void {
  const taken = new Set<string>();
  for (const { column, start } of items) {
    if (taken.has(column)) throw syntaxError('ColumnNameConflict', `Multiple result columns with the same name \`${column}\``, start);
    taken.add(column);
  }
}

/** A variable that keeps its name keeps its slot as well; anything else gets a new one. */
function projectItem(analysis: Analysis, { expression, column }: ProjectionItem, scope: Scope): ProjectedItem {
  const known = expression.kind === 'Variable' && expression.name === column ? scope.find(column) : undefined;
  const isAggregated = findAggregates(analysis, [expression]).length > 0;
  return { column, expression, slot: known?.slot ?? analysis.newSlot(), isAggregated };
}
