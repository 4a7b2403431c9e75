import type { Evaluate, Run } from '../run/run.js';
import type { Arithmetic, Comparison, IsNull, Logic, Not, Sign, TextMatch } from '../syntax/ast.js';
import type { ComparisonOperator } from '../syntax/ast-basics.js';
import { equals } from '../values/equality.js';
import type { Ternary } from '../values/equality.js';
import { isLess, isLessOrEqual } from '../values/order.js';
import { not, xor } from '../values/ternary.js';
import type { Value } from '../values/value.js';
import { OPERATIONS, negate } from './arithmetic.js';
import { compileRegularExpression } from './compile-regular-expression.js';
import { locate, typeMismatch } from './locate.js';

/** A value that must be a truth value. */
export function truth(value: Value, offset: number): Ternary {
  if (typeof value === 'boolean' || value === null) return value;
  throw locate(typeMismatch('boolean', value), offset);
}

export function compileNot({ operand }: Not, run: Run): Evaluate {
  const evaluate = run.evaluator(operand);
  return (frame) => not(truth(evaluate(frame), operand.start));
}

export function compileSign({ negative, operand, start }: Sign, run: Run): Evaluate {
  const evaluate = run.evaluator(operand);
  return (frame) => {
    const value = evaluate(frame);
    try {
      return negative ? negate(value) : negate(negate(value));
    } catch (error) {
      throw locate(error, start);
    }
  };
}

export function compileLogic({ operator, operands }: Logic, run: Run): Evaluate {
  const parts = operands.map((operand) => ({ evaluate: run.evaluator(operand), start: operand.start }));
  if (operator === 'XOR') {
    return (frame) => {
      let result: Ternary = false;
      for (const { evaluate, start } of parts) result = xor(result, truth(evaluate(frame), start));
      return result;
    };
  }
  // For AND one false decides, for OR one true; failing that, one unknown.
  const decisive = operator === 'OR';
  return (frame) => {
    let result: Ternary = !decisive;
    for (const { evaluate, start } of parts) {
      const value = truth(evaluate(frame), start);
      if (value === decisive) return decisive;
      if (value === null) result = null;
    }
    return result;
  };
}

const COMPARISONS: Readonly<Record<ComparisonOperator, (a: Value, b: Value) => Ternary>> = {
  '=': equals,
  '<>': (a, b) => not(equals(a, b)),
  '<': isLess,
  '<=': isLessOrEqual,
  '>': (a, b) => isLess(b, a),
  '>=': (a, b) => isLessOrEqual(b, a),
};

export function compileComparison({ first, rest }: Comparison, run: Run): Evaluate {
  const evaluateFirst = run.evaluator(first);
  const steps = rest.map(({ operator, operand }) => ({ compare: COMPARISONS[operator], evaluate: run.evaluator(operand) }));
  const [only] = steps;
  if (steps.length === 1 && only) return (frame) => only.compare(evaluateFirst(frame), only.evaluate(frame));
  return (frame) => {
    let result: Ternary = true;
    let left = evaluateFirst(frame);
    for (const { compare, evaluate } of steps) {
      const right = evaluate(frame);
      const holds = compare(left, right);
      if (holds === false) return false;
      if (holds === null) result = null;
      left = right;
    }
    return result;
  };
}

export function compileArithmetic({ first, rest }: Arithmetic, run: Run): Evaluate {
  const evaluateFirst = run.evaluator(first);
  const steps = rest.map(({ operator, operand, start }) => ({
    operation: OPERATIONS[operator], evaluate: run.evaluator(operand), start,
  }));
  const { claim } = run.functions;
  return (frame) => {
    let result = evaluateFirst(frame);
    for (const { operation, evaluate, start } of steps) {
      const right = evaluate(frame);
      try {
        result = operation(result, right, claim);
      } catch (error) {
        throw locate(error, start);
      }
    }
    return result;
  };
}

export function compileTextMatch(match: TextMatch, run: Run): Evaluate {
  if (match.operator === '=~') return compileRegularExpression(match, run);
  const [left, right] = [run.evaluator(match.left), run.evaluator(match.right)];
  const test = TEXT_TESTS[match.operator];
  return (frame) => {
    const [text, part] = [left(frame), right(frame)];
    return typeof text === 'string' && typeof part === 'string' ? test(text, part) : null;
  };
}

const TEXT_TESTS = {
  'STARTS WITH': (text: string, part: string) => text.startsWith(part),
  'ENDS WITH': (text: string, part: string) => text.endsWith(part),
  CONTAINS: (text: string, part: string) => text.includes(part),
} as const;

export function compileIsNull({ operand, negated }: IsNull, run: Run): Evaluate {
  const evaluate = run.evaluator(operand);
  return (frame) => (evaluate(frame) === null) !== negated;
}
