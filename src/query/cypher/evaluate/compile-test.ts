import type { Run, Test } from '../run/run.js';
import type { Expression } from '../syntax/ast.js';
import { truth } from './compile-operator.js';

/** Makes a condition: true only where the expression is true; what is unknown does not hold. */
export function compileTest(expression: Expression, run: Run): Test {
  if (expression.kind === 'Logic' && expression.operator === 'AND' && run.resolution.slotOf.get(expression) === undefined) {
    const tests = expression.operands.map((operand) => run.test(operand));
    return (frame) => tests.every((test) => test(frame));
  }
  const evaluate = run.evaluator(expression);
  const { start } = expression;
  return (frame) => {
    const value = evaluate(frame);
    return value === true || (value !== false && truth(value, start) === true);
  };
}
