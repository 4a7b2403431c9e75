import { findFunction } from '../functions/registry.js';
import type { Evaluate, Run } from '../run/run.js';
import type { FunctionCall } from '../syntax/ast.js';
import type { Value } from '../values/value.js';
import { locate } from './locate.js';

export function compileFunctionCall({ name, args, start }: FunctionCall, run: Run): Evaluate {
  const definition = findFunction(name);
  if (!definition) throw new Error(`unknown function ${name}`);
  const evaluators = args.map((argument) => run.evaluator(argument));
  const { evaluate, handlesNull } = definition;
  const { functions } = run;
  // exists((a)-->(b)): the argument is the answer.
  const [only] = args;
  if (definition.name === 'exists' && only?.kind === 'PatternPredicate') return run.evaluator(only);
  return (frame) => {
    const values: Value[] = [];
    for (const evaluator of evaluators) {
      const value = evaluator(frame);
      if (value === null && !handlesNull) return null;
      values.push(value);
    }
    try {
      return evaluate(values, functions);
    } catch (error) {
      throw locate(error, start);
    }
  };
}
