import type { StaticType, TypeName } from '../semantics/static-type.js';
import type { GraphReader } from '../store.js';
import type { Value } from '../values/value.js';

/** What a function may ask of its surroundings. */
export interface FunctionContext {
  readonly graph: GraphReader;
  /** Nanoseconds since 1970; the same for all of one query. */
  readonly now: bigint;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
  /** Throws where a list or text of this length is more than the query may hold. */
  readonly claim: (size: number) => void;
}

export interface FunctionDefinition {
  /** As Neo4j writes it; it is found in any case. */
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** The types that each argument may have, where a mistake can be told before the query runs; the last holds for the rest. */
  readonly takes?: readonly (readonly TypeName[])[];
  readonly returns: StaticType;
  /** Makes what it returns known better from its arguments' types. */
  readonly infer?: (args: readonly StaticType[]) => StaticType;
  /** Called with nulls too; otherwise a null among the arguments makes the answer null. */
  readonly handlesNull?: boolean;
  /** Gives another answer each time. */
  readonly random?: boolean;
  readonly evaluate: (args: readonly Value[], context: FunctionContext) => Value;
}

/** Gathers the values of one group. */
export interface Accumulator {
  /** `value` is never null, except for collecting rows with count(*). */
  add(value: Value, further: readonly Value[]): void;
  result(): Value;
}

export interface AggregateDefinition {
  readonly name: string;
  /** The number of its arguments, the aggregated one among them. */
  readonly arity: number;
  readonly infer: (argument: StaticType) => StaticType;
  readonly start: (context: FunctionContext) => Accumulator;
}
