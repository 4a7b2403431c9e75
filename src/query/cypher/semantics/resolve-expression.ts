import { CypherError, syntaxError } from '../error.js';
import type { Expression, Index, MapProjection, Property, Slice, Variable } from '../syntax/ast.js';
import { undefinedVariable } from './analysis.js';
import type { Analysis, Place } from './analysis.js';
import { resolveFunctionCall } from './resolve-function.js';
import { resolveListComprehension, resolveQuantifier, resolveReduce } from './resolve-iteration.js';
import { resolveArithmetic, resolveCase, resolveComparison, resolveIn, resolveLogic, resolveTextMatch } from './resolve-operator.js';
import { resolvePatternComprehension, resolvePatternPredicate, resolveShortestPath, resolveSubquery } from './resolve-subquery.js';
import { ANY, BOOLEAN, FLOAT, INTEGER, MAP, NULL, NUMBER, STRING, commonType, listOf, mayBe, typeName } from './static-type.js';
import type { StaticType } from './static-type.js';

/** Finds the variables of an expression, says what type it has, and refuses what can only be a mistake. */
export function resolveExpression(analysis: Analysis, expression: Expression, place: Place): StaticType {
  const inside: Place = { ...place, isPredicate: false };
  switch (expression.kind) {
    case 'Literal': return literalType(expression.value);
    case 'Parameter': return ANY;
    case 'Variable': return resolveVariable(analysis, expression, place);
    case 'ListLiteral': return listOf(commonType(expression.items.map((item) => analysis.resolve(item, inside))));
    case 'MapLiteral':
      for (const { value } of expression.entries) analysis.resolve(value, inside);
      return MAP;
    case 'Property': return resolveProperty(analysis, expression, inside);
    case 'Index': return resolveIndex(analysis, expression, inside);
    case 'Slice': return resolveSlice(analysis, expression, inside);
    case 'HasLabels':
      analysis.expect(analysis.resolve(expression.subject, inside), expression, 'node', 'relationship');
      return BOOLEAN;
    case 'Not':
      analysis.expect(analysis.resolve(expression.operand, { ...place, isPredicate: true }), expression.operand, 'boolean');
      return BOOLEAN;
    case 'Sign': {
      const type = analysis.resolve(expression.operand, inside);
      analysis.expect(type, expression.operand, 'number', 'duration');
      return type.name === 'null' ? NUMBER : type;
    }
    case 'Logic': return resolveLogic(analysis, expression, place);
    case 'Comparison': return resolveComparison(analysis, expression, inside);
    case 'Arithmetic': return resolveArithmetic(analysis, expression, inside);
    case 'TextMatch': return resolveTextMatch(analysis, expression, inside);
    case 'In': return resolveIn(analysis, expression, inside);
    case 'IsNull':
      analysis.resolve(expression.operand, { ...place, isPredicate: true });
      return BOOLEAN;
    case 'IsTyped':
      analysis.resolve(expression.operand, inside);
      return BOOLEAN;
    case 'Case': return resolveCase(analysis, expression, inside);
    case 'FunctionCall':
    case 'CountStar': return resolveFunctionCall(analysis, expression, inside);
    case 'ListComprehension': return resolveListComprehension(analysis, expression, inside);
    case 'Quantifier': return resolveQuantifier(analysis, expression, inside);
    case 'Reduce': return resolveReduce(analysis, expression, inside);
    case 'MapProjection': return resolveMapProjection(analysis, expression, inside);
    case 'PatternComprehension': return resolvePatternComprehension(analysis, expression, inside);
    case 'PatternPredicate': return resolvePatternPredicate(analysis, expression, place);
    case 'ShortestPath': return resolveShortestPath(analysis, expression, place);
    case 'Subquery': return resolveSubquery(analysis, expression, inside);
  }
}

function literalType(value: null | boolean | bigint | number | string): StaticType {
  switch (typeof value) {
    case 'bigint': return INTEGER;
    case 'number': return FLOAT;
    case 'string': return STRING;
    case 'boolean': return BOOLEAN;
    default: return NULL;
  }
}

function resolveVariable(analysis: Analysis, variable: Variable, { scope }: Place): StaticType {
  const binding = scope.find(variable.name);
  if (!binding) throw undefinedVariable(variable.name, variable.start);
  analysis.slotOf.set(variable, binding.slot);
  return binding.type;
}

const WITH_PROPERTIES = [
  'node', 'relationship', 'map', 'date', 'localtime', 'time', 'localdatetime', 'datetime', 'duration',
] as const;

function resolveProperty(analysis: Analysis, property: Property, place: Place): StaticType {
  const type = analysis.resolve(property.subject, place);
  if (mayBe(type, ...WITH_PROPERTIES)) return ANY;
  const message = `Type mismatch: expected node, relationship or map but was ${typeName(type)}`;
  if (type.name === 'path') throw syntaxError('InvalidArgumentType', message, property.start);
  throw new CypherError({ kind: 'TypeError', detail: 'InvalidArgumentType', phase: 'compile', message }, property.start);
}

function resolveIndex(analysis: Analysis, { subject, index }: Index, place: Place): StaticType {
  const type = analysis.resolve(subject, place);
  analysis.resolve(index, place);
  return type.name === 'list' ? type.element ?? ANY : ANY;
}

function resolveSlice(analysis: Analysis, { subject, from, to }: Slice, place: Place): StaticType {
  const type = analysis.resolve(subject, place);
  analysis.expect(type, subject, 'list');
  for (const bound of [from, to]) if (bound) analysis.expect(analysis.resolve(bound, place), bound, 'integer');
  return type;
}

function resolveMapProjection(analysis: Analysis, { subject, items }: MapProjection, place: Place): StaticType {
  analysis.expect(analysis.resolve(subject, place), subject, 'node', 'relationship', 'map');
  for (const item of items) if (item.kind === 'Entry') analysis.resolve(item.value, place);
  return MAP;
}
