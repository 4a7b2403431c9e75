import { syntaxError } from '../error.js';
import { findAggregate } from '../functions/aggregates.js';
import type { CountStar, Expression, FunctionCall } from '../syntax/ast.js';
import { isKind, sameSyntax, walk } from '../syntax/walk.js';
import type { Analysis } from './analysis.js';
import type { Aggregate, ProjectedItem } from './resolution.js';
import type { Scope } from './scope.js';

export function isAggregate(node: object): node is FunctionCall | CountStar {
  return isKind(node, 'CountStar') || (isKind(node, 'FunctionCall') && findAggregate(node.name) !== undefined);
}

/** The aggregates in some expressions, each with a slot for its result; those of subqueries are their own affair. */
export function findAggregates(analysis: Analysis, expressions: readonly Expression[]): readonly Aggregate[] {
  const found: Aggregate[] = [];
  walk(expressions, (node) => {
    if (isKind(node, 'Subquery')) return false;
    if (!isAggregate(node)) return true;
    const slot = analysis.slotOf.get(node) ?? analysis.newSlot();
    analysis.slotOf.set(node, slot);
    found.push({ call: node, slot });
    return false;
  });
  return found;
}

/**
 * An item with aggregates is worked out when its group is complete, and then only aggregates and grouping keys are left
 * to look at. Points each part of it to one of these, or says that it cannot be done: in `n.age + count(*)` it is not
 * said which of the group's ages is meant, unless `n` or `n.age` is returned as well.
 */
export function settleGrouping(analysis: Analysis, items: readonly ProjectedItem[], before: Scope): void {
  const keys = items.filter((item) => !item.isAggregated);
  const outer = new Set(before.slots());
  for (const { expression, isAggregated } of items) {
    if (isAggregated) settle(analysis, expression, keys, outer);
  }
}

function settle(analysis: Analysis, root: Expression, keys: readonly ProjectedItem[], outer: ReadonlySet<number>): void {
  walk(root, (node) => {
    if (isAggregate(node)) return false;
    const key = isSimple(node) ? keys.find((candidate) => sameSyntax(candidate.expression, node)) : undefined;
    if (key) {
      analysis.slotOf.set(node, key.slot);
      return false;
    }
    const slot = analysis.slotOf.get(node);
    if (slot === undefined || !outer.has(slot)) return keepVisible(analysis, node, keys);
    // A variable, or a node or relationship of a pattern inside that is known from outside.
    const known = keys.find(({ expression }) => expression.kind === 'Variable' && analysis.slotOf.get(expression) === slot);
    if (!known) throw ambiguous('start' in node ? Number(node.start) : root.start);
    analysis.slotOf.set(node, known.slot);
    return true;
  });
}

/** Patterns and queries inside see the keys under their new slots too. */
function keepVisible(analysis: Analysis, node: object, keys: readonly ProjectedItem[]): boolean {
  const visible = analysis.visibleAt.get(node);
  if (visible) analysis.visibleAt.set(node, [...visible, ...keys.map((key) => key.slot)]);
  return true;
}

/** Only variables and their properties are recognised; for anything longer one must write the alias in a later clause. */
function isSimple(node: object): boolean {
  return isKind(node, 'Variable') || isKind(node, 'Property');
}

export function ambiguous(offset: number): Error {
  return syntaxError(
    'AmbiguousAggregationExpression',
    'Beside aggregates only grouping keys can be used: return this value too, or take it into WITH before', offset,
  );
}
