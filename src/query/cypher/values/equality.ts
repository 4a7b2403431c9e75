import { isList, isMap, typeOf } from './value.js';
import type { Value, ValueMap } from './value.js';
import { temporalKey } from './temporal.js';

/** Cypher's three truth values. */
export type Ternary = boolean | null;

/**
 * The `=` of Cypher: null where either side is unknown, also deep inside lists and maps; values of different kinds are
 * just not equal; 1 = 1.0, but NaN equals nothing.
 */
export function equals(a: Value, b: Value): Ternary {
  if (a === null || b === null) return null;
  switch (typeof a) {
    case 'string':
    case 'boolean': return a === b;
    case 'bigint':
    case 'number':
      // A bigint and a number are compared by what they stand for, exactly.
      return (typeof b === 'bigint' || typeof b === 'number') && a == b; // eslint-disable-line eqeqeq
  }
  if (a === b && !isList(a) && !isMap(a)) return true;
  if (isList(a)) return isList(b) ? listEquals(a, b) : false;
  if (isMap(a)) return isMap(b) ? mapEquals(a, b) : false;
  if (typeof b !== 'object' || isList(b) || isMap(b) || a.kind !== b.kind) return false;
  if (a.kind === 'node' || a.kind === 'relationship' || b.kind === 'node' || b.kind === 'relationship') return false;
  if (a.kind === 'path') return b.kind === 'path' && sameItems(a.nodes, b.nodes) && sameItems(a.relationships, b.relationships);
  return b.kind !== 'path' && temporalKey(a) === temporalKey(b);
}

function listEquals(a: readonly Value[], b: readonly Value[]): Ternary {
  if (a.length !== b.length) return false;
  let result: Ternary = true;
  for (let index = 0; index < a.length; index += 1) {
    const same = equals(a[index] ?? null, b[index] ?? null);
    if (same === false) return false;
    if (same === null) result = null;
  }
  return result;
}

function mapEquals(a: ValueMap, b: ValueMap): Ternary {
  if (a.size !== b.size) return false;
  let result: Ternary = true;
  for (const [key, value] of a) {
    const other = b.get(key);
    if (other === undefined) return false;
    const same = equals(value, other);
    if (same === false) return false;
    if (same === null) result = null;
  }
  return result;
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/**
 * A key under which a JavaScript Map finds all equivalent values, and no others, as grouping, DISTINCT and indexes need
 * it. Here null is like null and NaN like NaN.
 */
export function equivalenceKey(value: Value): unknown {
  switch (typeof value) {
    case 'string': return value.startsWith(COMPOSITE) ? COMPOSITE + JSON.stringify(value) : value;
    case 'bigint': return isSafe(value) ? Number(value) : value;
    case 'number': return Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(value) : value;
    case 'boolean': return value;
    default:
      if (value === null) return null;
      if (!isList(value) && !isMap(value) && (value.kind === 'node' || value.kind === 'relationship')) return value;
      return COMPOSITE + encode(value);
  }
}

/** The same for several values together. */
export function equivalenceKeyOfAll(values: readonly Value[]): unknown {
  const [only] = values;
  if (values.length === 1 && only !== undefined) return equivalenceKey(only);
  let key = COMPOSITE;
  for (const value of values) key += `${encode(value)},`;
  return key;
}

/** Marks keys that were put together from parts. */
const COMPOSITE = '\u0000';

function isSafe(value: bigint): boolean {
  return value <= 9007199254740991n && value >= -9007199254740991n;
}

function encode(value: Value): string {
  switch (typeof value) {
    case 'string': return JSON.stringify(value);
    case 'bigint': return value.toString();
    case 'number': return Number.isInteger(value) ? BigInt(value).toString() : String(value);
    case 'boolean': return String(value);
  }
  if (value === null) return 'null';
  if (isList(value)) return `[${value.map(encode).join(',')}]`;
  if (isMap(value)) return encodeMap(value);
  switch (value.kind) {
    case 'node': return `n${value.ordinal}`;
    case 'relationship': return `r${value.ordinal}`;
    case 'path': return `p(${value.nodes.map((node) => node.ordinal).join(' ')};${value.relationships.map((link) => link.ordinal).join(' ')})`;
    default: return `${typeOf(value)}(${temporalKey(value)})`;
  }
}

function encodeMap(value: ValueMap): string {
  const entries = [...value].sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${encode(item)}`).join(',')}}`;
}
