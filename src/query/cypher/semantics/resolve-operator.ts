import type { Arithmetic, Case, Comparison, In, Logic, TextMatch } from '../syntax/ast.js';
import type { ArithmeticOperator } from '../syntax/ast-basics.js';
import type { Analysis, Place } from './analysis.js';
import { ANY, BOOLEAN, FLOAT, INTEGER, NUMBER, STRING, commonType, listOf } from './static-type.js';
import type { StaticType, TypeName } from './static-type.js';

export function resolveLogic(analysis: Analysis, { operands }: Logic, place: Place): StaticType {
  for (const operand of operands) {
    analysis.expect(analysis.resolve(operand, { ...place, isPredicate: true }), operand, 'boolean');
  }
  return BOOLEAN;
}

export function resolveComparison(analysis: Analysis, { first, rest }: Comparison, place: Place): StaticType {
  analysis.resolve(first, place);
  for (const { operand } of rest) analysis.resolve(operand, place);
  return BOOLEAN;
}

/** What the operators other than + work on; + also joins texts and lists, and is looked at only when it runs. */
const OPERAND_TYPES: Readonly<Record<ArithmeticOperator, readonly TypeName[]>> = {
  '+': [],
  '||': [],
  '-': ['number', 'date', 'localtime', 'time', 'localdatetime', 'datetime', 'duration'],
  '*': ['number', 'duration'],
  '/': ['number', 'duration'],
  '%': ['number'],
  '^': ['number'],
};

export function resolveArithmetic(analysis: Analysis, { first, rest }: Arithmetic, place: Place): StaticType {
  let type = analysis.resolve(first, place);
  let left = first;
  for (const { operator, operand } of rest) {
    const right = analysis.resolve(operand, place);
    const allowed = OPERAND_TYPES[operator];
    if (allowed.length > 0) {
      if (left === first) analysis.expect(type, first, ...allowed);
      analysis.expect(right, operand, ...allowed);
    }
    type = resultType(operator, type, right);
    left = operand;
  }
  return type;
}

function resultType(operator: ArithmeticOperator, left: StaticType, right: StaticType): StaticType {
  if (operator === '^') return FLOAT;
  const names = [left.name, right.name];
  if (names.every((name) => name === 'integer')) return INTEGER;
  if (names.every((name) => name === 'integer' || name === 'float' || name === 'number')) {
    return names.includes('float') ? FLOAT : NUMBER;
  }
  if (operator !== '+' && operator !== '||') return ANY;
  if (names.includes('any') || names.includes('null')) return ANY;
  if (left.name === 'list' && right.name === 'list') return listOf(commonType([left.element ?? ANY, right.element ?? ANY]));
  if (names.includes('list')) return listOf(ANY);
  return names.includes('string') ? STRING : ANY;
}

/** Of the four only =~ minds what it is given; the others are null for what is no text. */
export function resolveTextMatch(analysis: Analysis, { operator, left, right }: TextMatch, place: Place): StaticType {
  for (const side of [left, right]) {
    const type = analysis.resolve(side, place);
    if (operator === '=~') analysis.expect(type, side, 'string');
  }
  return BOOLEAN;
}

export function resolveIn(analysis: Analysis, { item, list }: In, place: Place): StaticType {
  analysis.resolve(item, place);
  analysis.expect(analysis.resolve(list, place), list, 'list');
  return BOOLEAN;
}

export function resolveCase(analysis: Analysis, { subject, branches, otherwise }: Case, place: Place): StaticType {
  const scope = subject
    ? place.scope.with(analysis.declare(subject.variable.name, analysis.resolve(subject.expression, place), subject.variable))
    : place.scope;
  const types = branches.map(({ whens, then }) => {
    for (const { isTest, expression } of whens) {
      const condition = analysis.resolve(expression, { ...place, scope: isTest ? scope : place.scope, isPredicate: isTest });
      if (isTest) analysis.expect(condition, expression, 'boolean');
    }
    return analysis.resolve(then, place);
  });
  if (otherwise) types.push(analysis.resolve(otherwise, place));
  return commonType(types);
}
