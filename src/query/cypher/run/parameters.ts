import { fromStored } from '../graph/stored-value.js';
import { isEntity, isPath } from '../values/value.js';
import type { Value } from '../values/value.js';

/** Plain values by name; or a Map, whose values are Cypher's own and are taken as they are. */
export type GivenParameters = Readonly<Record<string, unknown>> | ReadonlyMap<string, Value>;

/** Plain JavaScript values -> Cypher values. A number that is whole becomes an integer; a bigint always is one. */
export function toParameters(given: GivenParameters): ReadonlyMap<string, Value> {
  if (given instanceof Map) return given as ReadonlyMap<string, Value>;
  return new Map(Object.entries(given).map(([name, value]) => [name, toValue(value)]));
}

function toValue(value: unknown): Value {
  if (Array.isArray(value)) return value.map(toValue);
  const known = value as Value;
  if (typeof value === 'object' && value !== null && (isEntity(known) || isPath(known))) return known;
  return fromStored(value, '', () => true);
}
