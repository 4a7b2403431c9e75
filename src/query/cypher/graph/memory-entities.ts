import type { Node, Relationship, StoredProperties } from '../values/value.js';

/** Shared by all nodes without relationships on that side. */
const NONE: MemoryRelationship[] = [];

/** A node in memory. Only `MemoryGraph` and its parts write its fields. */
export class MemoryNode implements Node {
  readonly kind = 'node';
  outgoing: MemoryRelationship[] = NONE;
  incoming: MemoryRelationship[] = NONE;
  deleted = false;
  /** Whether the properties are this node's own, or still the object that the owner handed over, which stays as it is. */
  ownsProperties = false;

  constructor(
    readonly id: string,
    readonly ordinal: number,
    public labels: readonly string[],
    public properties: StoredProperties,
  ) {}

  attachOutgoing(relationship: MemoryRelationship): void {
    if (this.outgoing === NONE) this.outgoing = [relationship];
    else this.outgoing.push(relationship);
  }

  attachIncoming(relationship: MemoryRelationship): void {
    if (this.incoming === NONE) this.incoming = [relationship];
    else this.incoming.push(relationship);
  }

  /** Lets go of deleted relationships. */
  compact(): void {
    this.outgoing = this.outgoing.filter((relationship) => !relationship.deleted);
    this.incoming = this.incoming.filter((relationship) => !relationship.deleted);
  }
}

export class MemoryRelationship implements Relationship {
  readonly kind = 'relationship';
  deleted = false;
  ownsProperties = false;

  constructor(
    readonly id: string,
    readonly ordinal: number,
    readonly type: string,
    readonly start: MemoryNode,
    readonly end: MemoryNode,
    public properties: StoredProperties,
  ) {}
}

export type MemoryEntity = MemoryNode | MemoryRelationship;

/** What an object really has under a key; `constructor` and `__proto__` are no properties of a node. */
export function storedProperty(properties: StoredProperties, key: string): unknown {
  return Object.hasOwn(properties, key) ? properties[key] : undefined;
}

/** The properties of an entity, safe to change: without a prototype, and not shared with anyone. */
export function ownProperties(entity: MemoryEntity): Record<string, unknown> {
  if (!entity.ownsProperties) {
    entity.properties = Object.assign(Object.create(null) as object, entity.properties);
    entity.ownsProperties = true;
  }
  return entity.properties;
}
