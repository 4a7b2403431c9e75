import { toWellFormed } from './portable-id.js';
import type { Properties, PropertyValue } from './property-rows.js';

/** The properties of one kind of thing, to be read one at a time, or all at once for a row. */
export interface Shape<Source> {
  /** Those that have a value, in the order of the rows. */
  readonly keys: (source: Source) => readonly string[];
  /** Reads one property: the same function each time it is asked for. */
  readonly reader: (key: string) => Reader<Source>;
}

/** In text that UTF-8 can carry; undefined where the thing has no such property, or no value for it. */
export type Reader<Source> = (source: Source) => PropertyValue | undefined;

export const READS_NOTHING: Reader<unknown> = () => undefined;

/**
 * A shape with a fixed set of properties, of which only the optional ones may have no value, told by null. Keys come as
 * one and the same list for all things that have the same ones.
 */
export function shapeOf<Source>(table: Readonly<Record<string, (source: Source) => PropertyValue | null>>, optional: readonly string[] = []): Shape<Source> {
  const readers = new Map(Object.entries(table).map(([name, read]): [string, Reader<Source>] => [name, (source) => toStorable(read(source) ?? undefined)]));
  const all = [...readers.keys()];
  // By the number whose bits say which optional ones are missing.
  const lists = new Map<number, readonly string[]>();
  const keysWithout = (missing: number): readonly string[] => {
    const isMissing = (name: string): boolean => optional.includes(name) && (missing & (1 << optional.indexOf(name))) !== 0;
    const known = lists.get(missing) ?? all.filter((name) => !isMissing(name));
    lists.set(missing, known);
    return known;
  };
  const missingIn = (source: Source): number =>
    optional.reduce((missing, name, index) => ((table[name]?.(source) ?? null) === null ? missing | (1 << index) : missing), 0);
  return {
    keys: optional.length === 0 ? () => all : (source) => keysWithout(missingIn(source)),
    reader: (key) => readers.get(key) ?? READS_NOTHING,
  };
}

/** All of it: without what has no value. */
export function propertiesOf<Source>(shape: Shape<Source>, source: Source): Properties {
  return Object.fromEntries(shape.keys(source).map((key) => [key, shape.reader(key)(source)])) as Properties;
}

export function toStorable<Value extends PropertyValue | undefined>(value: Value): Value {
  if (typeof value === 'string') return toWellFormed(value) as Value;
  return typeof value === 'object' ? value.map(toWellFormed) as PropertyValue as Value : value;
}
