import { runtimeError } from '../error.js';
import { isEntity, isList, isMap, isNumeric, isPath, typeOf } from '../values/value.js';
import type { Value } from '../values/value.js';

/**
 * A value as a property keeps it: a plain value, or a list of plain values of one type. Where whole numbers stand beside
 * others in a list, all become floats, as in Neo4j.
 */
export function toStorable(value: Value): Value {
  if (isList(value)) return toStorableList(value);
  if (isMap(value) || isEntity(value) || isPath(value)) throw unstorable(typeOf(value));
  return value;
}

function toStorableList(items: readonly Value[]): Value {
  for (const item of items) {
    if (isList(item) || item === null) throw unstorable(`a list of ${typeOf(item)}`);
    toStorable(item);
  }
  if (new Set(items.map(typeOf)).size <= 1) return items;
  if (items.every(isNumeric)) return items.map(Number);
  throw unstorable('a list of values of different types');
}

function unstorable(kind: string): Error {
  return runtimeError('TypeError', 'InvalidPropertyType', `A property can't hold ${kind}`);
}
