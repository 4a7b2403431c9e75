import { runtimeError } from '../error.js';
import type { Evaluate, Run } from '../run/run.js';
import type { Expression } from '../syntax/ast.js';
import type { Value } from '../values/value.js';
import { claimNested } from '../values/weight.js';
import { compileHasLabels, compileIndex, compileMapProjection, compileProperty, compileSlice } from './compile-access.js';
import { compileCase } from './compile-case.js';
import { compileFunctionCall } from './compile-call.js';
import { compileIn } from './compile-in.js';
import { compileListComprehension, compileQuantifier, compileReduce } from './compile-iteration.js';
import {
  compileArithmetic, compileComparison, compileIsNull, compileLogic, compileNot, compileSign, compileTextMatch,
} from './compile-operator.js';
import { compilePatternComprehension, compilePatternPredicate, compileShortestPath, compileSubquery } from './compile-subquery.js';
import { compileIsTyped } from './compile-is-typed.js';
import { locate } from './locate.js';

/** Makes a function of an expression that works it out for the row in the frame. */
export function compile(expression: Expression, run: Run): Evaluate {
  const slot = run.resolution.slotOf.get(expression);
  // Variables, and what was worked out by an earlier step.
  if (slot !== undefined) return (frame) => frame[slot] ?? null;
  switch (expression.kind) {
    case 'Literal': return constant(expression.value);
    case 'Parameter': return constant(parameterValue(expression.name, run));
    case 'Variable': throw new Error(`variable ${expression.name} has no slot`);
    case 'ListLiteral': return locating(compileList(expression.items, run), expression.start);
    case 'MapLiteral': return locating(compileMap(expression.entries, run), expression.start);
    case 'Property': return compileProperty(expression, run);
    case 'Index': return compileIndex(expression, run);
    case 'Slice': return compileSlice(expression, run);
    case 'HasLabels': return compileHasLabels(expression, run);
    case 'Not': return compileNot(expression, run);
    case 'Sign': return compileSign(expression, run);
    case 'Logic': return compileLogic(expression, run);
    case 'Comparison': return compileComparison(expression, run);
    case 'Arithmetic': return compileArithmetic(expression, run);
    case 'TextMatch': return compileTextMatch(expression, run);
    case 'In': return compileIn(expression, run);
    case 'IsNull': return compileIsNull(expression, run);
    case 'IsTyped': return compileIsTyped(expression, run);
    case 'Case': return compileCase(expression, run);
    case 'FunctionCall': return compileFunctionCall(expression, run);
    case 'CountStar': throw new Error('an aggregate outside of a projection');
    case 'ListComprehension': return compileListComprehension(expression, run);
    case 'Quantifier': return compileQuantifier(expression, run);
    case 'Reduce': return compileReduce(expression, run);
    case 'MapProjection': return compileMapProjection(expression, run);
    case 'PatternComprehension': return compilePatternComprehension(expression, run);
    case 'PatternPredicate': return compilePatternPredicate(expression, run);
    case 'ShortestPath': return compileShortestPath(expression, run);
    case 'Subquery': return compileSubquery(expression, run);
  }
}

function locating(evaluate: Evaluate, offset: number): Evaluate {
  return (frame) => {
    try {
      return evaluate(frame);
    } catch (error) {
      throw locate(error, offset);
    }
  };
}

function constant(value: Value): Evaluate {
  return () => value;
}

function parameterValue(name: string, run: Run): Value {
  const value = run.parameters.get(name);
  if (value !== undefined) return value;
  throw runtimeError('ParameterMissing', 'MissingParameter', `Expected parameter $${name}`);
}

function compileList(items: readonly Expression[], run: Run): Evaluate {
  const evaluators = items.map((item) => run.evaluator(item));
  const { claim } = run.functions;
  return (frame) => claimNested(evaluators.map((evaluate) => evaluate(frame)), claim);
}

function compileMap(entries: readonly { readonly key: string; readonly value: Expression }[], run: Run): Evaluate {
  const { claim } = run.functions;
  const evaluators = entries.map(({ key, value }) => ({ key, evaluate: run.evaluator(value) }));
  return (frame) => {
    const map = new Map<string, Value>();
    for (const { key, evaluate } of evaluators) map.set(key, evaluate(frame));
    return claimNested(map, claim);
  };
}
