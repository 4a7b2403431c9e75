import { findAggregate, startCount } from '../functions/aggregates.js';
import type { Accumulator } from '../functions/definition.js';
import { locate } from '../evaluate/locate.js';
import type { Cursor, Evaluate, Plan, Run } from '../run/run.js';
import type { Aggregate, ProjectedItem } from '../semantics/resolution.js';
import { equivalenceKey, equivalenceKeyOfAll } from '../values/equality.js';
import type { Value } from '../values/value.js';

interface Group {
  readonly keys: readonly Value[];
  readonly accumulators: readonly Accumulator[];
  /** For aggregates over DISTINCT values: what each has seen. */
  readonly seen: readonly (Set<unknown> | undefined)[];
}

interface CompiledAggregate {
  readonly slot: number;
  readonly offset: number;
  readonly isDistinct: boolean;
  /** Undefined for count(*). */
  readonly value: Evaluate | undefined;
  readonly further: readonly Evaluate[];
  readonly start: () => Accumulator;
}

const NOTHING: readonly Value[] = [];

/** Gathers the rows of the input in groups that share their keys, and makes one row of each. */
class Aggregation implements Cursor {
  private groups: Iterator<Group> = [][Symbol.iterator]();

  constructor(
    private readonly run: Run, private readonly input: Cursor,
    private readonly keys: readonly { readonly slot: number; readonly evaluate: Evaluate }[],
    private readonly aggregates: readonly CompiledAggregate[],
  ) {}

  open(): void {
    this.input.open();
    this.groups = (this.keys.length === 1 ? this.gatherByOne() : this.gatherByAll()).values();
  }

  /** The usual case, without a list for each row. */
  private gatherByOne(): Map<unknown, Group> {
    const groups = new Map<unknown, Group>();
    const { frame } = this.run;
    const evaluate = this.keys[0]?.evaluate ?? (() => null);
    while (this.input.next()) {
      const value = evaluate(frame);
      const key = equivalenceKey(value);
      const group = groups.get(key) ?? this.begin(groups, key, [value]);
      this.accumulate(group);
    }
    return groups;
  }

  private gatherByAll(): Map<unknown, Group> {
    const groups = new Map<unknown, Group>();
    const { frame } = this.run;
    while (this.input.next()) {
      const values = this.keys.map(({ evaluate }) => evaluate(frame));
      const key = equivalenceKeyOfAll(values);
      this.accumulate(groups.get(key) ?? this.begin(groups, key, values));
    }
    // Without keys there is one group, even if it is empty.
    if (this.keys.length === 0 && groups.size === 0) this.begin(groups, equivalenceKeyOfAll([]), []);
    return groups;
  }

  private begin(groups: Map<unknown, Group>, key: unknown, keys: readonly Value[]): Group {
    this.run.budget.hold(keys.length + this.aggregates.length);
    const group = {
      keys,
      accumulators: this.aggregates.map(({ start }) => start()),
      seen: this.aggregates.map(({ isDistinct }) => (isDistinct ? new Set() : undefined)),
    };
    groups.set(key, group);
    return group;
  }

  private accumulate({ accumulators, seen }: Group): void {
    const { frame } = this.run;
    for (let index = 0; index < this.aggregates.length; index += 1) {
      const { value, further, offset } = this.aggregates[index] as CompiledAggregate;
      const item = value ? value(frame) : null;
      if (value && (item === null || !this.isNew(item, seen[index]))) continue;
      try {
        accumulators[index]?.add(item, further.length === 0 ? NOTHING : further.map((evaluate) => evaluate(frame)));
      } catch (error) {
        throw locate(error, offset);
      }
    }
  }

  private isNew(item: Value, seen: Set<unknown> | undefined): boolean {
    if (!seen) return true;
    const key = equivalenceKey(item);
    if (seen.has(key)) return false;
    this.run.budget.hold(1);
    seen.add(key);
    return true;
  }

  next(): boolean {
    const { frame } = this.run;
    const next = this.groups.next();
    if (next.done) return false;
    const { keys, accumulators } = next.value;
    this.keys.forEach(({ slot }, index) => {
      frame[slot] = keys[index] ?? null;
    });
    this.aggregates.forEach(({ slot, offset }, index) => {
      frame[slot] = resultOf(accumulators[index], offset);
    });
    return true;
  }
}

function resultOf(accumulator: Accumulator | undefined, offset: number): Value {
  try {
    return accumulator?.result() ?? null;
  } catch (error) {
    throw locate(error, offset);
  }
}

function compileAggregate({ call, slot }: Aggregate, run: Run): CompiledAggregate {
  const shared = { slot, offset: call.start };
  if (call.kind === 'CountStar') return { ...shared, isDistinct: false, value: undefined, further: [], start: startCount };
  const definition = findAggregate(call.name);
  if (!definition) throw new Error(`unknown aggregate ${call.name}`);
  const [value, ...further] = call.args.map((argument) => run.evaluator(argument));
  return { ...shared, isDistinct: call.distinct, value, further, start: () => definition.start(run.functions) };
}

export function aggregate(
  input: Plan, details: string, keys: readonly ProjectedItem[], aggregates: readonly Aggregate[],
): Plan {
  return {
    name: 'EagerAggregation', details, estimate: keys.length === 0 ? 1 : Math.sqrt(input.estimate), inputs: [input],
    start: (run) => new Aggregation(
      run, run.start(input), keys.map(({ slot, expression }) => ({ slot, evaluate: run.evaluator(expression) })),
      aggregates.map((each) => compileAggregate(each, run)),
    ),
  };
}

