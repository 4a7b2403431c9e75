import { runtimeError } from '../error.js';
import type { Cursor, Evaluate, Plan, Run } from '../run/run.js';
import type { Expression } from '../syntax/ast.js';
import { typeOf } from '../values/value.js';

/** The number of a SKIP or LIMIT. */
export function countOf(evaluate: Evaluate, run: Run, offset: number): number {
  const count = evaluate(run.frame);
  if (typeof count !== 'bigint') {
    throw runtimeError('SyntaxError', 'InvalidArgumentType', `SKIP and LIMIT take an integer, not a ${typeOf(count)}`).at(offset);
  }
  if (count < 0n) {
    throw runtimeError('SyntaxError', 'NegativeIntegerArgument', `${count} is not a valid count: it must not be negative`).at(offset);
  }
  return Number(count);
}

class Skip implements Cursor {
  private rest = 0;

  constructor(private readonly input: Cursor, private readonly count: () => number) {}

  open(): void {
    this.rest = this.count();
    this.input.open();
  }

  next(): boolean {
    for (; this.rest > 0; this.rest -= 1) if (!this.input.next()) return false;
    return this.input.next();
  }
}

class Limit implements Cursor {
  private rest = 0;

  constructor(private readonly input: Cursor, private readonly count: () => number) {}

  open(): void {
    this.rest = this.count();
    // Also for LIMIT 0: what the input writes is written when it opens.
    this.input.open();
  }

  next(): boolean {
    if (this.rest <= 0 || !this.input.next()) return false;
    this.rest -= 1;
    return true;
  }
}

export function skip(input: Plan, count: Expression): Plan {
  return {
    name: 'Skip', details: literal(count), estimate: input.estimate, inputs: [input],
    start: (run) => new Skip(run.start(input), lazily(count, run)),
  };
}

export function limit(input: Plan, count: Expression): Plan {
  const known = count.kind === 'Literal' ? Number(count.value) : Infinity;
  return {
    name: 'Limit', details: literal(count), estimate: Math.min(input.estimate, known), inputs: [input],
    start: (run) => new Limit(run.start(input), lazily(count, run)),
  };
}

function literal(count: Expression): string {
  return count.kind === 'Literal' ? String(count.value) : '';
}

function lazily(count: Expression, run: Run): () => number {
  const evaluate = run.evaluator(count);
  return () => countOf(evaluate, run, count.start);
}
