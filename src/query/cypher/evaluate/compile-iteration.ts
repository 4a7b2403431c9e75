import type { Evaluate, Frame, Run } from '../run/run.js';
import type { Expression, ListComprehension, Quantifier, Reduce } from '../syntax/ast.js';
import type { Ternary } from '../values/equality.js';
import { not } from '../values/ternary.js';
import { isList } from '../values/value.js';
import type { Value } from '../values/value.js';
import { claimNested } from '../values/weight.js';
import { truth } from './compile-operator.js';
import { locate, typeMismatch } from './locate.js';

function slotOf(syntax: object, run: Run): number {
  const slot = run.resolution.slotOf.get(syntax);
  if (slot === undefined) throw new Error('a variable has no slot');
  return slot;
}

/** The list to go through; null where there is none. */
function listEvaluator(list: Expression, run: Run): (frame: Frame) => readonly Value[] | null {
  const evaluate = run.evaluator(list);
  return (frame) => {
    const value = evaluate(frame);
    if (value === null || isList(value)) return value;
    throw locate(typeMismatch('list', value), list.start);
  };
}

export function compileListComprehension({ variable, list, where, yields }: ListComprehension, run: Run): Evaluate {
  const slot = slotOf(variable, run);
  const evaluateList = listEvaluator(list, run);
  const test = where && run.test(where);
  const evaluate = yields && run.evaluator(yields);
  return (frame) => {
    const items = evaluateList(frame);
    if (items === null) return null;
    const result: Value[] = [];
    for (const item of items) {
      run.budget.tick();
      frame[slot] = item;
      if (!test || test(frame)) result.push(evaluate ? evaluate(frame) : item);
    }
    return claimNested(result, run.functions.claim);
  };
}

export function compileReduce({ accumulator, initial, variable, list, step }: Reduce, run: Run): Evaluate {
  const [accumulatorSlot, slot] = [slotOf(accumulator, run), slotOf(variable, run)];
  const [evaluateInitial, evaluateStep] = [run.evaluator(initial), run.evaluator(step)];
  const evaluateList = listEvaluator(list, run);
  return (frame) => {
    const items = evaluateList(frame);
    if (items === null) return null;
    frame[accumulatorSlot] = evaluateInitial(frame);
    for (const item of items) {
      run.budget.tick();
      frame[slot] = item;
      frame[accumulatorSlot] = evaluateStep(frame);
    }
    return frame[accumulatorSlot] ?? null;
  };
}

export function compileQuantifier({ quantifier, variable, list, where }: Quantifier, run: Run): Evaluate {
  const slot = slotOf(variable, run);
  const evaluateList = listEvaluator(list, run);
  const evaluate = run.evaluator(where);
  const decide = DECISIONS[quantifier];
  return (frame) => {
    const items = evaluateList(frame);
    if (items === null) return null;
    return decide(items, (item) => {
      run.budget.tick();
      frame[slot] = item;
      return truth(evaluate(frame), where.start);
    });
  };
}

type Decide = (items: readonly Value[], holds: (item: Value) => Ternary) => Ternary;

const DECISIONS: Readonly<Record<Quantifier['quantifier'], Decide>> = {
  ANY: any,
  NONE: (items, holds) => not(any(items, holds)),
  ALL: (items, holds) => not(any(items, (item) => not(holds(item)))),
  SINGLE: single,
};

function any(items: readonly Value[], holds: (item: Value) => Ternary): Ternary {
  let result: Ternary = false;
  for (const item of items) {
    const answer = holds(item);
    if (answer === true) return true;
    if (answer === null) result = null;
  }
  return result;
}

/** Exactly one; where another might be one too, it stays open. */
function single(items: readonly Value[], holds: (item: Value) => Ternary): Ternary {
  let count = 0;
  let isOpen = false;
  for (const item of items) {
    const answer = holds(item);
    if (answer === true) count += 1;
    if (answer === null) isOpen = true;
    if (count > 1) return false;
  }
  return isOpen ? null : count === 1;
}
