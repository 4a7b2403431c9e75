import type { Node, Relationship, StoredProperties } from '../values/value.js';

/** Shared by all nodes without relationships on that side. */
const NONE: MemoryRelationship[] = [];

/**
 * A node in memory. Only `MemoryGraph` and its parts write its fields. There may be millions of these, so `kind` is not
 * kept in each of them. Where id and properties come from is for each kind of store to say.
 */
export abstract class MemoryNode implements Node {
  outgoing: MemoryRelationship[] = NONE;
  incoming: MemoryRelationship[] = NONE;
  outgoingTypes = 0;
  incomingTypes = 0;
  abstract readonly id: string;
  abstract readonly properties: StoredProperties;
  abstract readonly deleted: boolean;

  constructor(readonly ordinal: number, public labels: readonly string[]) {}

  get kind(): 'node' {
    return 'node';
  }

  attachOutgoing(relationship: MemoryRelationship, typeMark: number): void {
    this.outgoingTypes |= typeMark;
    if (this.outgoing === NONE) this.outgoing = [relationship];
    else this.outgoing.push(relationship);
  }

  attachIncoming(relationship: MemoryRelationship, typeMark: number): void {
    this.incomingTypes |= typeMark;
    if (this.incoming === NONE) this.incoming = [relationship];
    else this.incoming.push(relationship);
  }

  detach(relationship: MemoryRelationship): void {
    this.outgoing = this.outgoing.filter((other) => other !== relationship);
    this.incoming = this.incoming.filter((other) => other !== relationship);
  }

  /** Lets go of deleted relationships, and of room for more. */
  compact(): void {
    this.outgoing = compacted(this.outgoing);
    this.incoming = compacted(this.incoming);
  }
}

/** A node that keeps its properties, and can be written to. */
export class StoredNode extends MemoryNode {
  override deleted = false;

  constructor(override readonly id: string, ordinal: number, labels: readonly string[], override properties: StoredProperties) {
    super(ordinal, labels);
  }
}

function compacted(relationships: MemoryRelationship[]): MemoryRelationship[] {
  if (relationships.length === 0) return NONE;
  // A copy takes exactly the room it needs; a list that grew by pushing has kept room for many more.
  return relationships.some((relationship) => relationship.deleted)
    ? relationships.filter((relationship) => !relationship.deleted)
    : relationships.slice();
}

export abstract class MemoryRelationship implements Relationship {
  abstract readonly id: string;
  abstract readonly properties: StoredProperties;
  abstract readonly deleted: boolean;

  constructor(readonly ordinal: number, readonly type: string, readonly start: MemoryNode, readonly end: MemoryNode) {}

  get kind(): 'relationship' {
    return 'relationship';
  }
}

/** A relationship that keeps its properties, and can be written to. */
export class StoredRelationship extends MemoryRelationship {
  override deleted = false;

  constructor(
    override readonly id: string, ordinal: number, type: string, start: MemoryNode, end: MemoryNode, override properties: StoredProperties,
  ) {
    super(ordinal, type, start, end);
  }
}

export type StoredEntity = StoredNode | StoredRelationship;

export type MemoryEntity = MemoryNode | MemoryRelationship;

/** What an object really has under a key; `constructor` and `__proto__` are no properties of a node. */
export function storedProperty(properties: StoredProperties, key: string): unknown {
  const value = properties[key];
  // All that an object inherits are functions and `__proto__`; for anything else the costly question need not be asked.
  if (typeof value !== 'function' && key !== '__proto__') return value;
  return Object.hasOwn(properties, key) ? value : undefined;
}
