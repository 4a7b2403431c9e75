import { CypherError, syntaxError } from '../error.js';
import { findProcedure } from '../procedures/procedure.js';
import type { Field, FieldType, Procedure } from '../procedures/procedure.js';
import type { CallProcedure, Expression, YieldItem } from '../syntax/ast.js';
import { alreadyBound } from './analysis.js';
import type { Analysis } from './analysis.js';
import type { Column } from './resolution.js';
import type { Binding, Scope } from './scope.js';
import { ANY, BOOLEAN, FLOAT, INTEGER, MAP, NODE, NUMBER, PATH, RELATIONSHIP, STRING, listOf, mayBe, typeName } from './static-type.js';
import type { StaticType, TypeName } from './static-type.js';

const TYPES: Readonly<Record<FieldType, StaticType>> = {
  ANY, STRING, INTEGER, FLOAT, NUMBER, BOOLEAN, MAP, LIST: listOf(ANY), NODE, RELATIONSHIP, PATH,
};

/** Checks a procedure call: that there is such a procedure, that it gets what it takes, and what is taken of it. */
export function analyzeProcedureCall(
  analysis: Analysis, call: CallProcedure, scope: Scope, isStandalone: boolean,
): { readonly scope: Scope; readonly columns: readonly Column[] } {
  const procedure = findProcedure(analysis.procedures, call.name);
  if (!procedure) {
    const message = `There is no procedure with the name \`${call.name}\``;
    throw new CypherError({ kind: 'ProcedureError', detail: 'ProcedureNotFound', phase: 'compile', message }, call.start);
  }
  const args = call.args ?? implicitArguments(call, procedure, isStandalone);
  resolveArguments(analysis, call, procedure, args, scope);
  const bindings = declareOutputs(analysis, call, procedure, scope, isStandalone);
  analysis.calls.set(call, { procedure, args, outputs: bindings.map(({ index, binding }) => ({ index, slot: binding.slot })) });
  const after = scope.with(...bindings.map(({ binding }) => binding));
  if (call.where) analysis.resolvePredicate(call.where, after);
  return { scope: after, columns: bindings.map(({ binding }) => binding) };
}

/** `CALL name` alone takes its arguments from the parameters of the same names. */
function implicitArguments(call: CallProcedure, { inputs }: Procedure, isStandalone: boolean): readonly Expression[] {
  if (!isStandalone) {
    throw syntaxError('InvalidArgumentPassingMode', 'Inside a query a procedure needs its arguments in parentheses', call.start);
  }
  return inputs.map(({ name }) => ({ kind: 'Parameter', name, start: call.start, end: call.end }));
}

function resolveArguments(
  analysis: Analysis, call: CallProcedure, { name, inputs }: Procedure, args: readonly Expression[], scope: Scope,
): void {
  if (args.length !== inputs.length) {
    throw syntaxError('InvalidNumberOfArguments', `${name}() takes ${inputs.length} arguments, not ${args.length}`, call.start);
  }
  args.forEach((argument, index) => {
    const type = analysis.resolveValue(argument, scope);
    const wanted = inputs[index]?.type ?? 'ANY';
    if (wanted === 'ANY' || mayBe(type, ...acceptedTypes(wanted))) return;
    throw syntaxError(
      'InvalidArgumentType', `Type mismatch: ${name}() takes ${wanted} but was given ${typeName(type)}`, argument.start,
    );
  });
}

/** An integer will do where a float is asked for. */
function acceptedTypes(type: FieldType): readonly TypeName[] {
  return type === 'FLOAT' ? ['number'] : [TYPES[type].name];
}

interface Output {
  readonly index: number;
  readonly binding: Binding;
}

function declareOutputs(
  analysis: Analysis, call: CallProcedure, procedure: Procedure, scope: Scope, isStandalone: boolean,
): readonly Output[] {
  const { outputs } = procedure;
  if (call.yields) return declareYields(analysis, call.yields, procedure, scope);
  if (!isStandalone) {
    if (call.yieldAll) throw syntaxError('UnexpectedSyntax', 'YIELD * can only be used where CALL is the whole query', call.start);
    return [];
  }
  return outputs.map((field, index) => ({ index, binding: declareField(analysis, field, field) }));
}

function declareYields(
  analysis: Analysis, yields: readonly YieldItem[], { name, outputs }: Procedure, scope: Scope,
): readonly Output[] {
  const taken = new Set<string>();
  return yields.map(({ field, variable, start }) => {
    const index = outputs.findIndex((output) => output.name === field);
    const output = outputs[index];
    if (!output) throw syntaxError('UndefinedVariable', `${name}() has no output \`${field}\``, start);
    if (scope.find(variable.name) || taken.has(variable.name)) throw alreadyBound(variable);
    taken.add(variable.name);
    return { index, binding: declareField(analysis, { ...output, name: variable.name }, variable) };
  });
}

function declareField(analysis: Analysis, { name, type }: Field, syntax: object): Binding {
  return analysis.declare(name, TYPES[type], syntax);
}
