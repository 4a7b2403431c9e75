import { syntaxError } from '../error.js';
import { findAggregate } from '../functions/aggregates.js';
import type { AggregateDefinition, FunctionDefinition } from '../functions/definition.js';
import { findFunction } from '../functions/registry.js';
import type { CountStar, Expression, FunctionCall } from '../syntax/ast.js';
import { isKind, walk } from '../syntax/walk.js';
import type { Analysis, Place } from './analysis.js';
import { INTEGER, typeName, mayBe } from './static-type.js';
import type { StaticType } from './static-type.js';

export function resolveFunctionCall(analysis: Analysis, call: FunctionCall | CountStar, place: Place): StaticType {
  if (call.kind === 'CountStar') {
    assertMayAggregate(call, place);
    return INTEGER;
  }
  const aggregate = findAggregate(call.name);
  if (aggregate) return resolveAggregate(analysis, call, aggregate, place);
  const definition = findFunction(call.name);
  if (!definition) throw syntaxError('UnknownFunction', `Unknown function '${call.name}'`, call.start);
  if (call.distinct) throw syntaxError('UnexpectedSyntax', `DISTINCT has no meaning in ${definition.name}()`, call.start);
  return resolvePlainCall(analysis, call, definition, place);
}

function assertMayAggregate(call: FunctionCall | CountStar, { aggregates }: Place): void {
  if (aggregates === 'allowed') return;
  if (aggregates === 'nested') {
    throw syntaxError('NestedAggregation', "Can't use aggregate functions inside of aggregate functions", call.start);
  }
  throw syntaxError('InvalidAggregation', "Aggregate functions such as count() can't be used here", call.start);
}

function resolveAggregate(
  analysis: Analysis, call: FunctionCall, { name, arity, infer }: AggregateDefinition, place: Place,
): StaticType {
  assertMayAggregate(call, place);
  assertArity(call, name, arity, arity);
  walk(call.args, (node) => {
    if (!isKind(node, 'FunctionCall') || !findFunction(node.name)?.random) return;
    throw syntaxError('NonConstantExpression', `${node.name}() can't be used inside of an aggregate function`, node.start);
  });
  const types = call.args.map((argument) => analysis.resolve(argument, { ...place, aggregates: 'nested' }));
  const [first] = types;
  return first ? infer(first) : INTEGER;
}

function resolvePlainCall(analysis: Analysis, call: FunctionCall, definition: FunctionDefinition, place: Place): StaticType {
  const { name, least, most, takes, returns, infer } = definition;
  assertArity(call, name, least, most);
  // exists((a)-->(b)) asks for a truth value.
  const isPredicate = name === 'exists';
  const types = call.args.map((argument, index) => {
    const type = analysis.resolve(argument, { ...place, isPredicate });
    const allowed = takes?.[Math.min(index, takes.length - 1)];
    if (allowed && !mayBe(type, ...allowed)) throw wrongArgument(argument, name, allowed, type);
    return type;
  });
  return infer ? infer(types) : returns;
}

function wrongArgument(argument: Expression, name: string, allowed: readonly string[], type: StaticType): Error {
  const message = `Type mismatch: ${name}() takes ${allowed.join(' or ')} but was given ${typeName(type)}`;
  return syntaxError('InvalidArgumentType', message, argument.start);
}

function assertArity(call: FunctionCall, name: string, least: number, most: number): void {
  const count = call.args.length;
  if (count >= least && count <= most) return;
  const wanted = least === most ? `${least}` : most === Infinity ? `at least ${least}` : `${least} to ${most}`;
  throw syntaxError('InvalidNumberOfArguments', `${name}() takes ${wanted} arguments, not ${count}`, call.start);
}
