import { compareTemporal, isDuration } from './temporal.js';
import type { Temporal } from './temporal.js';
import type { Ternary } from './equality.js';
import { isList, isMap, isNumeric, typeOf } from './value.js';
import type { Path, Value, ValueMap, ValueType } from './value.js';

/** How ORDER BY puts values of different kinds in a row; null comes last. */
const RANKS: Readonly<Record<ValueType, number>> = {
  map: 0, node: 1, relationship: 2, list: 3, path: 4,
  datetime: 5, localdatetime: 6, date: 7, time: 8, localtime: 9, duration: 10,
  string: 11, boolean: 12, integer: 13, float: 13, null: 14,
};

/** The order of ORDER BY, min() and max(): total, every value has its place. Negative where `a` comes first. */
export function compareOrder(a: Value, b: Value): number {
  if (isNumeric(a) && isNumeric(b)) return compareNumbers(a, b);
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  const [typeA, typeB] = [typeOf(a), typeOf(b)];
  const ranks = RANKS[typeA] - RANKS[typeB];
  return ranks !== 0 || typeA === 'null' ? ranks : compareAlike(a, b);
}

function compareAlike(a: Value, b: Value): number {
  if (typeof a === 'boolean') return Number(a) - Number(b);
  if (isList(a) && isList(b)) return compareLists(a, b);
  if (isMap(a) && isMap(b)) return compareMaps(a, b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return 0;
  if (isList(a) || isList(b) || isMap(a) || isMap(b)) return 0;
  if (a.kind === 'path' && b.kind === 'path') return comparePaths(a, b);
  if (a.kind === 'node' || a.kind === 'relationship') return a.ordinal - ('ordinal' in b ? b.ordinal : 0);
  return compareTemporal(a as Temporal, b as Temporal);
}

/** NaN comes after all other numbers. */
function compareNumbers(a: bigint | number, b: bigint | number): number {
  if (a < b) return -1;
  if (a > b) return 1;
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}

/** By code points: those beyond 16 bits are written as two surrogates, which `<` would put before U+E000 and what follows it. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index += 1) {
    const [left, right] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (left !== right) return aboveSurrogates(left) - aboveSurrogates(right);
  }
  return a.length - b.length;
}

/** Surrogates moved behind all other code units. */
function aboveSurrogates(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

function compareLists(a: readonly Value[], b: readonly Value[]): number {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index += 1) {
    const order = compareOrder(a[index] ?? null, b[index] ?? null);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** By size, then by keys, then by the values under them. */
function compareMaps(a: ValueMap, b: ValueMap): number {
  return compareKeys(a, b) || compareLists(valuesByKey(a), valuesByKey(b));
}

function compareKeys(a: ValueMap, b: ValueMap): number {
  return a.size - b.size || compareLists(sortedKeys(a), sortedKeys(b));
}

function sortedKeys(map: ValueMap): readonly string[] {
  return [...map.keys()].sort(compareText);
}

function valuesByKey(map: ValueMap): readonly Value[] {
  return sortedKeys(map).map((key) => map.get(key) ?? null);
}

function comparePaths(a: Path, b: Path): number {
  return compareLists(alternate(a), alternate(b));
}

function alternate(path: Path): Value[] {
  return path.nodes.flatMap((node, index) => {
    const link = path.relationships[index];
    return link ? [node, link] : [node];
  });
}

/**
 * What `<` and its kin see: negative, zero or positive; null where the two cannot be compared, which also holds for
 * different durations; NaN where one of them is no number, so that every comparison with it is false.
 */
export function compareValues(a: Value, b: Value): number | null {
  if (isNumeric(a) && isNumeric(b)) return Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : compareNumbers(a, b);
  if (typeof a === 'string') return typeof b === 'string' ? compareText(a, b) : null;
  if (typeof a === 'boolean') return typeof b === 'boolean' ? Number(a) - Number(b) : null;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return null;
  if (isList(a)) return isList(b) ? compareListValues(a, b) : null;
  if (isList(b)) return null;
  if (isMap(a)) return isMap(b) ? compareMapValues(a, b) : null;
  if (isMap(b) || a.kind !== b.kind) return null;
  if (a.kind === 'node' || a.kind === 'relationship' || a.kind === 'path') return compareOrder(a, b);
  const order = compareTemporal(a, b as Temporal);
  return isDuration(a) && order !== 0 ? null : order;
}

/** The first pair that differs decides; a pair that cannot be compared leaves it open. */
function compareListValues(a: readonly Value[], b: readonly Value[]): number | null {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index += 1) {
    const order = compareValues(a[index] ?? null, b[index] ?? null);
    if (order !== 0) return Number.isNaN(order) ? null : order;
  }
  return a.length - b.length;
}

/** By size, then by keys, then as lists of the values under them. */
function compareMapValues(a: ValueMap, b: ValueMap): number | null {
  return compareKeys(a, b) || compareListValues(valuesByKey(a), valuesByKey(b));
}

export function isLess(a: Value, b: Value): Ternary {
  const order = compareValues(a, b);
  return order === null ? null : order < 0;
}

export function isLessOrEqual(a: Value, b: Value): Ternary {
  const order = compareValues(a, b);
  return order === null ? null : order <= 0;
}
