import { runtimeError } from '../error.js';
import { ANY, FLOAT, INTEGER, listOf, mayBe, NUMBER } from '../semantics/static-type.js';
import { compareOrder } from '../values/order.js';
import { isNumeric } from '../values/value.js';
import type { Value } from '../values/value.js';
import { claimNested } from '../values/weight.js';
import { invalidArgument } from './argument-error.js';
import { fitsInteger } from './conversion-functions.js';
import type { Accumulator, AggregateDefinition } from './definition.js';
import { addDurations, divideDuration } from '../temporal/duration.js';
import { startPercentile } from './percentile.js';
import type { Duration } from '../values/temporal.js';

class Count implements Accumulator {
  private count = 0;

  add(): void {
    this.count += 1;
  }

  result(): Value {
    return BigInt(this.count);
  }
}

export function startCount(): Accumulator {
  return new Count();
}

/** Adds whole numbers exactly and floats as floats; or durations. */
class Sum implements Accumulator {
  private whole = 0n;
  private float = 0;
  private hasFloat = false;
  private duration: Duration | undefined;
  protected count = 0;

  constructor(private readonly name: string) {}

  add(value: Value): void {
    this.count += 1;
    if (typeof value === 'bigint') this.whole += value;
    else if (typeof value === 'number') {
      this.float += value;
      this.hasFloat = true;
    } else if (isDuration(value)) this.duration = this.duration ? addDurations(this.duration, value) : value;
    else throw invalidArgument(this.name, value);
  }

  result(): Value {
    if (this.duration) return this.duration;
    if (this.hasFloat) return this.float + Number(this.whole);
    if (!fitsInteger(this.whole)) throw runtimeError('ArithmeticError', 'IntegerOverflow', 'integer overflow in sum()');
    return this.whole;
  }

  protected total(): Duration | number {
    return this.duration ?? this.float + Number(this.whole);
  }
}

function isDuration(value: Value): value is Duration {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'duration';
}

class Average extends Sum {
  override result(): Value {
    if (this.count === 0) return null;
    const total = this.total();
    return typeof total === 'number' ? total / this.count : divideDuration(total, this.count);
  }
}

/** The first value in the order of ORDER BY, or with `sign` -1 the last. */
class Extreme implements Accumulator {
  private best: Value = null;

  constructor(private readonly sign: 1 | -1) {}

  add(value: Value): void {
    if (this.best === null || compareOrder(value, this.best) * this.sign < 0) this.best = value;
  }

  result(): Value {
    return this.best;
  }
}

class Collect implements Accumulator {
  private readonly items: Value[] = [];

  constructor(private readonly claim: (size: number) => void) {}

  add(value: Value): void {
    this.items.push(value);
    if (this.items.length % 4096 === 0) this.claim(this.items.length);
  }

  result(): Value {
    return claimNested(this.items, this.claim);
  }
}

/** Welford's algorithm: one pass, and no loss of digits where the mean is large. */
class Deviation implements Accumulator {
  private count = 0;
  private mean = 0;
  private squares = 0;

  constructor(private readonly name: string, private readonly isSample: boolean) {}

  add(value: Value): void {
    if (!isNumeric(value)) throw invalidArgument(this.name, value);
    const number = Number(value);
    this.count += 1;
    const difference = number - this.mean;
    this.mean += difference / this.count;
    this.squares += difference * (number - this.mean);
  }

  result(): Value {
    if (this.count === 0) return null;
    const divisor = this.isSample ? this.count - 1 : this.count;
    return divisor <= 0 ? 0 : Math.sqrt(this.squares / divisor);
  }
}

export const AGGREGATES: readonly AggregateDefinition[] = [
  { name: 'count', arity: 1, infer: () => INTEGER, start: startCount },
  { name: 'sum', arity: 1, infer: (type) => (mayBe(type, 'number') && type.name !== 'any' ? type : ANY), start: () => new Sum('sum') },
  { name: 'avg', arity: 1, infer: () => ANY, start: () => new Average('avg') },
  { name: 'min', arity: 1, infer: (type) => type, start: () => new Extreme(1) },
  { name: 'max', arity: 1, infer: (type) => type, start: () => new Extreme(-1) },
  { name: 'collect', arity: 1, infer: listOf, start: ({ claim }) => new Collect(claim) },
  { name: 'stDev', arity: 1, infer: () => FLOAT, start: () => new Deviation('stDev', true) },
  { name: 'stDevP', arity: 1, infer: () => FLOAT, start: () => new Deviation('stDevP', false) },
  { name: 'percentileCont', arity: 2, infer: () => NUMBER, start: () => startPercentile('percentileCont') },
  { name: 'percentileDisc', arity: 2, infer: () => NUMBER, start: () => startPercentile('percentileDisc') },
];

const BY_NAME: ReadonlyMap<string, AggregateDefinition> = new Map(
  AGGREGATES.map((definition) => [definition.name.toLowerCase(), definition]),
);

export function findAggregate(name: string): AggregateDefinition | undefined {
  return BY_NAME.get(name.toLowerCase());
}
