import { compile } from '../evaluate/compile.js';
import { compileTest } from '../evaluate/compile-test.js';
import type { FunctionContext } from '../functions/definition.js';
import type { Resolution } from '../semantics/resolution.js';
import type { GraphReader, GraphStore, GraphWriter } from '../store.js';
import type { Expression } from '../syntax/ast.js';
import type { Node, Value } from '../values/value.js';
import type { Budget } from './budget.js';
import type { Cursor, Evaluate, Frame, Plan, Run, Test } from './run.js';
import { noChanges } from './statistics.js';

export interface ExecutionParts {
  readonly store: GraphStore;
  readonly resolution: Resolution;
  readonly parameters: ReadonlyMap<string, Value>;
  readonly budget: Budget;
  readonly now: bigint;
  readonly random: () => number;
  readonly subplan: (expression: Expression) => Plan;
  /** Where rows are counted, for PROFILE. */
  readonly counts: Map<Plan, number> | undefined;
}

/** One run of one query. */
export class Execution implements Run {
  readonly frame: Frame;
  readonly graph: GraphReader;
  readonly resolution: Resolution;
  readonly parameters: ReadonlyMap<string, Value>;
  readonly budget: Budget;
  readonly functions: FunctionContext;
  readonly statistics = noChanges();
  readonly deletedNodes = new Set<Node>();

  constructor(private readonly parts: ExecutionParts) {
    const { store, resolution, parameters, budget, now, random } = parts;
    this.frame = Array.from({ length: resolution.frameSize }, () => null);
    this.graph = store;
    this.resolution = resolution;
    this.parameters = parameters;
    this.budget = budget;
    this.functions = { graph: store, now, random, claim: budget.claim };
  }

  writer(): GraphWriter {
    const { writer } = this.parts.store;
    if (!writer) throw new Error('this graph can only be read');
    return writer;
  }

  start(plan: Plan): Cursor {
    const cursor = plan.start(this);
    const { counts } = this.parts;
    return counts ? new Counting(cursor, plan, counts) : cursor;
  }

  subplan(expression: Expression): Plan {
    return this.parts.subplan(expression);
  }

  evaluator(expression: Expression): Evaluate {
    return compile(expression, this);
  }

  test(expression: Expression): Test {
    return compileTest(expression, this);
  }
}

class Counting implements Cursor {
  constructor(private readonly cursor: Cursor, private readonly plan: Plan, private readonly counts: Map<Plan, number>) {}

  open(): void {
    this.cursor.open();
  }

  next(): boolean {
    if (!this.cursor.next()) return false;
    this.counts.set(this.plan, (this.counts.get(this.plan) ?? 0) + 1);
    return true;
  }
}
