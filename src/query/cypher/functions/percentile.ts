import { isNumeric } from '../values/value.js';
import type { Value } from '../values/value.js';
import { invalidArgument, outOfRange } from './argument-error.js';
import type { Accumulator } from './definition.js';

/** `percentileDisc` answers one of the values, `percentileCont` a point between two neighbours. */
export function startPercentile(name: 'percentileCont' | 'percentileDisc'): Accumulator {
  return new Percentile(name);
}

class Percentile implements Accumulator {
  private readonly values: (bigint | number)[] = [];
  private percentile: number | undefined;

  constructor(private readonly name: 'percentileCont' | 'percentileDisc') {}

  add(value: Value, [percentile = null]: readonly Value[]): void {
    if (!isNumeric(value)) throw invalidArgument(this.name, value);
    if (this.percentile === undefined) {
      if (!isNumeric(percentile)) throw invalidArgument(this.name, percentile);
      this.percentile = Number(percentile);
      if (!(this.percentile >= 0 && this.percentile <= 1)) throw outOfRange('a percentile must be from 0.0 to 1.0');
    }
    this.values.push(value);
  }

  result(): Value {
    if (this.values.length === 0 || this.percentile === undefined) return null;
    const sorted = this.values.sort((a, b) => (a < b ? -1 : Number(a > b)));
    return this.name === 'percentileDisc' ? discrete(sorted, this.percentile) : continuous(sorted, this.percentile);
  }
}

function discrete(sorted: readonly (bigint | number)[], percentile: number): Value {
  return sorted[Math.max(0, Math.ceil(percentile * sorted.length) - 1)] ?? null;
}

function continuous(sorted: readonly (bigint | number)[], percentile: number): Value {
  const position = percentile * (sorted.length - 1);
  // A point that is one of the values is that value: an integer stays one.
  if (Number.isInteger(position)) return sorted[position] ?? null;
  const below = Number(sorted[Math.floor(position)] ?? 0);
  const above = Number(sorted[Math.ceil(position)] ?? 0);
  return below + (above - below) * (position - Math.floor(position));
}
