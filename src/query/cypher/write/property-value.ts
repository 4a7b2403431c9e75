import { runtimeError } from '../error.js';
import { isEntity, isList, isMap, isPath, typeOf } from '../values/value.js';
import type { Value } from '../values/value.js';

/** What a property may hold: plain values and lists of them, but no maps, nodes, relationships or paths. */
export function assertStorable(value: Value): void {
  if (isList(value)) {
    for (const item of value) {
      if (isList(item) || item === null) throw unstorable(`a list of ${typeOf(item)}`);
      assertStorable(item);
    }
    return;
  }
  if (isMap(value) || isEntity(value) || isPath(value)) throw unstorable(typeOf(value));
}

function unstorable(kind: string): Error {
  return runtimeError('TypeError', 'InvalidPropertyType', `A property can't hold ${kind}`);
}
