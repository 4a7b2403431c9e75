import { runtimeError } from '../error.js';
import { isMap, isNumeric } from '../values/value.js';
import type { Value, ValueMap } from '../values/value.js';

/** The map that a temporal value is made of, with checks of what stands in it. */
export class Fields {
  constructor(private readonly map: ValueMap) {}

  static of(value: Value): Fields | undefined {
    return isMap(value) ? new Fields(value) : undefined;
  }

  has(...keys: readonly string[]): boolean {
    return keys.some((key) => this.map.has(key));
  }

  value(key: string): Value {
    return this.map.get(key) ?? null;
  }

  /** A whole number in a range; `fallback` where it is not given. */
  whole(key: string, fallback: number, least: number, most: number): number {
    const value = this.map.get(key);
    if (value === undefined || value === null) return fallback;
    if (typeof value !== 'bigint') throw wrongField(key, 'a whole number');
    if (value < BigInt(least) || value > BigInt(most)) throw wrongField(key, `from ${least} to ${most}`);
    return Number(value);
  }

  /** Any number, as durations take them. */
  number(key: string): number {
    const value = this.map.get(key);
    if (value === undefined || value === null) return 0;
    if (!isNumeric(value)) throw wrongField(key, 'a number');
    return Number(value);
  }

  text(key: string): string | undefined {
    const value = this.map.get(key);
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string') throw wrongField(key, 'a text');
    return value;
  }

  assertOnly(known: ReadonlySet<string>): void {
    for (const key of this.map.keys()) {
      if (!known.has(key)) throw runtimeError('ArgumentError', 'InvalidTemporalField', `There is no temporal field '${key}'`);
    }
  }
}

export function wrongField(key: string, wanted: string): Error {
  return runtimeError('ArgumentError', 'InvalidTemporalField', `The temporal field '${key}' must be ${wanted}`);
}
