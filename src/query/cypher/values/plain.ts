import { formatTemporal } from '../temporal/format.js';
import type { ReadProperties } from './format.js';
import { isList, isMap } from './value.js';
import type { Node, Relationship, Value, ValueMap } from './value.js';

/**
 * A value as plain JSON: integers as numbers, beyond 2^53 as texts; NaN and the infinities as texts; temporal values in
 * ISO 8601; nodes and relationships with their ids. Objects have no prototype, so that no key can do harm.
 */
export function toPlain(value: Value, read: ReadProperties): unknown {
  switch (typeof value) {
    case 'bigint': return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    case 'number': return Number.isFinite(value) ? value : String(value);
    case 'string':
    case 'boolean': return value;
  }
  if (value === null) return null;
  if (isList(value)) return value.map((item) => toPlain(item, read));
  if (isMap(value)) return plainMap(value, read);
  switch (value.kind) {
    case 'node': return plainNode(value, read);
    case 'relationship': return plainRelationship(value, read);
    case 'path': return {
      nodes: value.nodes.map((node) => plainNode(node, read)),
      relationships: value.relationships.map((relationship) => plainRelationship(relationship, read)),
    };
    default: return formatTemporal(value);
  }
}

function plainMap(map: ValueMap, read: ReadProperties): object {
  const plain = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of map) plain[key] = toPlain(value, read);
  return plain;
}

function plainNode({ id, labels, properties }: Node, read: ReadProperties): object {
  return { id, labels: [...labels], properties: plainMap(read(properties), read) };
}

function plainRelationship({ id, type, start, end, properties }: Relationship, read: ReadProperties): object {
  return { id, type, start: start.id, end: end.id, properties: plainMap(read(properties), read) };
}
