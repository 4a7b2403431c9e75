import type { Expression, ListComprehension, Quantifier, Reduce } from '../syntax/ast.js';
import type { Analysis, Place } from './analysis.js';
import { ANY, BOOLEAN, commonType, listOf } from './static-type.js';
import type { StaticType } from './static-type.js';

/** Aggregates cannot run once per item of a list. */
function perItem(place: Place): Place {
  return { ...place, aggregates: place.aggregates === 'allowed' ? 'forbidden' : place.aggregates };
}

function elementOf(analysis: Analysis, list: Expression, place: Place): StaticType {
  const type = analysis.resolve(list, place);
  analysis.expect(type, list, 'list');
  return type.element ?? ANY;
}

export function resolveListComprehension(analysis: Analysis, comprehension: ListComprehension, place: Place): StaticType {
  const { variable, list, where, yields } = comprehension;
  const element = elementOf(analysis, list, place);
  const scope = place.scope.with(analysis.declare(variable.name, element, variable));
  const inside = { ...perItem(place), scope };
  if (where) analysis.expect(analysis.resolve(where, { ...inside, isPredicate: true }), where, 'boolean');
  return listOf(yields ? analysis.resolve(yields, inside) : element);
}

export function resolveQuantifier(analysis: Analysis, { variable, list, where }: Quantifier, place: Place): StaticType {
  const scope = place.scope.with(analysis.declare(variable.name, elementOf(analysis, list, place), variable));
  analysis.expect(analysis.resolve(where, { ...perItem(place), scope, isPredicate: true }), where, 'boolean');
  return BOOLEAN;
}

export function resolveReduce(analysis: Analysis, reduce: Reduce, place: Place): StaticType {
  const { accumulator, initial, variable, list, step } = reduce;
  const initialType = analysis.resolve(initial, place);
  const element = elementOf(analysis, list, place);
  // What the steps make of it can only be told by running them.
  const scope = place.scope.with(
    analysis.declare(accumulator.name, ANY, accumulator), analysis.declare(variable.name, element, variable),
  );
  return commonType([initialType, analysis.resolve(step, { ...perItem(place), scope })]);
}
