import type { Evaluate, Frame, Run } from '../run/run.js';
import type { Case, CaseWhen } from '../syntax/ast.js';
import { equals } from '../values/equality.js';
import type { Value } from '../values/value.js';
import { truth } from './compile-operator.js';

/** Whether a branch is the one; the subject is null where there is none. */
type Fits = (frame: Frame, subject: Value) => boolean;

export function compileCase({ subject, branches, otherwise }: Case, run: Run): Evaluate {
  const choices = branches.map(({ whens, then }) => ({ whens: whens.map((when) => compileWhen(when, run)), then: run.evaluator(then) }));
  const evaluateOtherwise: Evaluate = otherwise ? run.evaluator(otherwise) : () => null;
  const choose = (frame: Frame, value: Value): Value =>
    (choices.find(({ whens }) => whens.some((fits) => fits(frame, value)))?.then ?? evaluateOtherwise)(frame);
  if (!subject) return (frame) => choose(frame, null);
  const evaluateSubject = run.evaluator(subject.expression);
  const slot = run.resolution.slotOf.get(subject.variable);
  return (frame) => {
    const value = evaluateSubject(frame);
    if (slot !== undefined) frame[slot] = value;
    return choose(frame, value);
  };
}

function compileWhen({ isTest, expression }: CaseWhen, run: Run): Fits {
  const evaluate = run.evaluator(expression);
  const { start } = expression;
  return isTest
    ? (frame) => truth(evaluate(frame), start) === true
    : (frame, subject) => equals(subject, evaluate(frame)) === true;
}
