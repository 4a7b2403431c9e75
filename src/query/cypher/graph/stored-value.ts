import { isMap } from '../values/value.js';
import type { Value } from '../values/value.js';

/**
 * Which properties hold whole numbers. JavaScript has one kind of number, Cypher two: a number that is whole and
 * stands under such a key is an INTEGER, any other a FLOAT.
 */
export type IsIntegerKey = (key: string) => boolean;

/** A float that its key and value would make an integer; only write clauses make such. */
export class WholeFloat {
  constructor(readonly value: number) {}
}

/** A property as its owner keeps it -> the Cypher value it stands for. */
export function fromStored(stored: unknown, key: string, isIntegerKey: IsIntegerKey): Value {
  switch (typeof stored) {
    case 'string':
    case 'boolean':
    case 'bigint': return stored;
    case 'number': return Number.isInteger(stored) && isIntegerKey(key) ? toInteger(stored) : stored;
    case 'object': return stored === null ? null : fromStoredObject(stored, key, isIntegerKey);
    default: return null;
  }
}

function fromStoredObject(stored: object, key: string, isIntegerKey: IsIntegerKey): Value {
  if (stored instanceof WholeFloat) return stored.value;
  if (Array.isArray(stored)) return stored.map((item: unknown) => fromStored(item, key, isIntegerKey));
  if (isTemporal(stored)) return stored;
  const entries: Iterable<readonly [string, unknown]> = stored instanceof Map ? stored : Object.entries(stored);
  return new Map([...entries].map(([name, item]) => [String(name), fromStored(item, name, isIntegerKey)]));
}

const TEMPORAL_KINDS: ReadonlySet<unknown> = new Set(['date', 'localtime', 'time', 'localdatetime', 'datetime', 'duration']);

function isTemporal(stored: object): stored is Exclude<Value & object, readonly Value[]> {
  return 'kind' in stored && TEMPORAL_KINDS.has(stored.kind);
}

/** A Cypher value -> what the owner keeps, so that `fromStored` gives the same value back. */
export function toStored(value: Value, key: string, isIntegerKey: IsIntegerKey): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) && isIntegerKey(key) ? Number(value) : value;
  if (typeof value === 'number') return Number.isInteger(value) && isIntegerKey(key) ? new WholeFloat(value) : value;
  if (Array.isArray(value)) return value.map((item: Value) => toStored(item, key, isIntegerKey));
  if (isMap(value)) return new Map([...value].map(([name, item]) => [name, toStored(item, name, isIntegerKey)]));
  return value;
}

/** Small integers are made once: reading a property should not cost an allocation. */
const SMALL = Array.from({ length: 1024 }, (_, index) => BigInt(index));

function toInteger(value: number): bigint {
  return SMALL[value] ?? BigInt(value);
}
