import type { Temporal } from './temporal.js';

/**
 * A Cypher value. INTEGER is `bigint` and FLOAT is `number`, so that 1 and 1.0 never get mixed up; all other kinds are
 * the nearest thing JavaScript has. Values never change once made, except that nodes and relationships are the graph's
 * own: what a write clause changes is seen through them.
 */
export type Value = null | boolean | bigint | number | string | readonly Value[] | ValueMap | Entity | Path | Temporal;

/** Maps keep their keys' order. A real Map: no key, `__proto__` included, can do harm. */
export type ValueMap = ReadonlyMap<string, Value>;

export type Entity = Node | Relationship;

/** Properties as the graph's owner stores them; `GraphStore.property` makes Cypher values of them. */
export type StoredProperties = Readonly<Record<string, unknown>>;

export interface Node {
  readonly kind: 'node';
  /** The owner's key, Neo4j's `elementId`. */
  readonly id: string;
  /** Counts from 0 in the order of creation, Neo4j's `id`. */
  readonly ordinal: number;
  readonly labels: readonly string[];
  readonly properties: StoredProperties;
  /** May hold deleted relationships: look at `deleted`. */
  readonly outgoing: readonly Relationship[];
  readonly incoming: readonly Relationship[];
  /** The marks (`GraphReader.typeMark`) of all types that may be among them: what is not marked is not there. */
  readonly outgoingTypes: number;
  readonly incomingTypes: number;
  readonly deleted: boolean;
}

export interface Relationship {
  readonly kind: 'relationship';
  readonly id: string;
  readonly ordinal: number;
  readonly type: string;
  readonly start: Node;
  readonly end: Node;
  readonly properties: StoredProperties;
  readonly deleted: boolean;
}

/** Relationship `i` stands between node `i` and node `i + 1`, in either direction. */
export interface Path {
  readonly kind: 'path';
  readonly nodes: readonly Node[];
  readonly relationships: readonly Relationship[];
}

export function makePath(nodes: readonly Node[], relationships: readonly Relationship[]): Path {
  return { kind: 'path', nodes, relationships };
}

export type ValueType =
  | 'null' | 'boolean' | 'integer' | 'float' | 'string' | 'list' | 'map' | 'node' | 'relationship' | 'path'
  | Temporal['kind'];

export function typeOf(value: Value): ValueType {
  switch (typeof value) {
    case 'string': return 'string';
    case 'bigint': return 'integer';
    case 'number': return 'float';
    case 'boolean': return 'boolean';
    default:
      if (value === null) return 'null';
      if (isList(value)) return 'list';
      return isMap(value) ? 'map' : value.kind;
  }
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isMap(value: Value): value is ValueMap {
  return value instanceof Map;
}

/** This is asked for every row: it looks once, and lists and maps just have no kind. */
function kindOf(value: Value | undefined): unknown {
  return typeof value === 'object' && value !== null ? (value as { readonly kind?: unknown }).kind : undefined;
}

export function isEntity(value: Value): value is Entity {
  return isNode(value) || isRelationship(value);
}

export function isNode(value: Value | undefined): value is Node {
  return kindOf(value) === 'node';
}

export function isRelationship(value: Value | undefined): value is Relationship {
  return kindOf(value) === 'relationship';
}

export function isPath(value: Value): value is Path {
  return kindOf(value) === 'path';
}

export function isNumeric(value: Value): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number';
}
