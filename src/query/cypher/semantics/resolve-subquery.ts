import { syntaxError } from '../error.js';
import type { PatternComprehension, PatternPredicate, ShortestPath, Subquery } from '../syntax/ast.js';
import type { Analysis, Place } from './analysis.js';
import { declarePattern } from './declare-pattern.js';
import { ANY, BOOLEAN, INTEGER, PATH, listOf } from './static-type.js';
import type { StaticType } from './static-type.js';

/** `[(a)-->(b) WHERE … | …]`: the pattern may bring in variables of its own. */
export function resolvePatternComprehension(
  analysis: Analysis, comprehension: PatternComprehension, place: Place,
): StaticType {
  const { pattern, where, yields } = comprehension;
  analysis.visibleAt.set(comprehension, place.scope.slots());
  const scope = declarePattern(analysis, [pattern], place.scope, 'match');
  if (where) analysis.resolvePredicate(where, scope);
  return listOf(analysis.resolveValue(yields, scope));
}

/** `WHERE (a)-->(b)`: all names in it must be known. */
export function resolvePatternPredicate(analysis: Analysis, predicate: PatternPredicate, place: Place): StaticType {
  if (!place.isPredicate) {
    throw syntaxError('UnexpectedSyntax', 'A pattern can only be used where a condition is expected', predicate.start);
  }
  analysis.visibleAt.set(predicate, place.scope.slots());
  declarePattern(analysis, [predicate.pattern], place.scope, 'predicate');
  return BOOLEAN;
}

export function resolveShortestPath(analysis: Analysis, shortest: ShortestPath, place: Place): StaticType {
  analysis.visibleAt.set(shortest, place.scope.slots());
  declarePattern(analysis, [shortest.pattern], place.scope, 'predicate');
  if (place.isPredicate) return BOOLEAN;
  return shortest.pattern.shortest === 'all' ? listOf(PATH) : PATH;
}

export function resolveSubquery(analysis: Analysis, subquery: Subquery, place: Place): StaticType {
  analysis.visibleAt.set(subquery, place.scope.slots());
  const columns = analysis.resolveQuery(subquery.query, place.scope, 'expression');
  if (subquery.form === 'EXISTS') return BOOLEAN;
  if (subquery.form === 'COUNT') return INTEGER;
  const [only] = columns;
  if (columns.length !== 1) {
    throw syntaxError('InvalidClauseComposition', 'COLLECT { } must return exactly one column', subquery.start);
  }
  return listOf(only?.type ?? ANY);
}
