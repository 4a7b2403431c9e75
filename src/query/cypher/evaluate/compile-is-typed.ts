import type { Evaluate, Run } from '../run/run.js';
import type { IsTyped } from '../syntax/ast.js';
import { isOfType } from '../values/cypher-type.js';

export function compileIsTyped({ operand, types, negated }: IsTyped, run: Run): Evaluate {
  const evaluate = run.evaluator(operand);
  return (frame) => {
    const value = evaluate(frame);
    return types.some((type) => isOfType(value, type)) !== negated;
  };
}
