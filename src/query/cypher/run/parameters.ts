import { fromStored } from '../graph/stored-value.js';
import { isEntity, isPath } from '../values/value.js';
import type { Value } from '../values/value.js';

/** Plain JavaScript values -> Cypher values. A number that is whole becomes an integer; a bigint always is one. */
export function toParameters(given: Readonly<Record<string, unknown>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(given).map(([name, value]) => [name, toValue(value)]));
}

function toValue(value: unknown): Value {
  if (Array.isArray(value)) return value.map(toValue);
  const known = value as Value;
  if (typeof value === 'object' && value !== null && (isEntity(known) || isPath(known))) return known;
  return fromStored(value, '', () => true);
}
