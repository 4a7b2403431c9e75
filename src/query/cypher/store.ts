import type { Entity, Node, Relationship, StoredProperties, Value, ValueMap } from './values/value.js';

/**
 * The graph that queries run over: nodes with labels and properties, relationships with a type and properties.
 * Iteration follows the order of creation. Lists that are handed out are the store's own and must not be changed.
 */
export interface GraphReader {
  /** Another number after each change: what was worked out for one version may be kept until then. */
  readonly version: number;
  readonly nodeCount: number;
  readonly relationshipCount: number;
  nodes(): readonly Node[];
  relationships(): readonly Relationship[];
  node(id: string): Node | undefined;
  relationship(id: string): Relationship | undefined;
  nodesWithLabel(label: string): readonly Node[];
  relationshipsOfType(type: string): readonly Relationship[];
  /** Found by an index that is built on first use and kept up to date. */
  nodesWithProperty(label: string, key: string, value: Value): readonly Node[];
  /** A bit for a type; with many types, some share theirs. */
  typeMark(type: string): number;
  /** Labels that every node at this end of the relationships of a type has, as things stand in this version. */
  sharedLabels(type: string, end: 'start' | 'end'): ReadonlySet<string>;
  labelCount(label: string): number;
  typeCount(type: string): number;
  /** All that are in use, in code-unit order. */
  labels(): readonly string[];
  types(): readonly string[];
  propertyKeys(): readonly string[];
  /** Null where the entity has no such property. */
  property(entity: Entity, key: string): Value;
  /** Of properties that are there, in no certain order. */
  keys(stored: StoredProperties): readonly string[];
  /** In code-unit order of the keys. */
  properties(stored: StoredProperties): ValueMap;
}

/** What write clauses do. Within one query all of it is done, or none. */
export interface GraphWriter {
  createNode(labels: readonly string[], properties: ValueMap): Node;
  createRelationship(start: Node, type: string, end: Node, properties: ValueMap): Relationship;
  /** Deleted nodes and relationships keep what they had, marked as deleted. */
  deleteNode(node: Node): void;
  deleteRelationship(relationship: Relationship): void;
  /** Null takes the property away. */
  setProperty(entity: Entity, key: string, value: Value): void;
  addLabel(node: Node, label: string): void;
  removeLabel(node: Node, label: string): void;
  commit(): void;
  rollback(): void;
}

export interface GraphStore extends GraphReader {
  /** Absent where the graph may only be read. */
  readonly writer?: GraphWriter;
}
