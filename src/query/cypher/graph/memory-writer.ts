import type { GraphWriter } from '../store.js';
import type { Entity, Node, Relationship, Value, ValueMap } from '../values/value.js';
import type { Change } from './change.js';
import { StoredNode, StoredRelationship, storedProperty } from './memory-entities.js';
import type { MemoryNode, StoredEntity } from './memory-entities.js';
import type { MemoryGraph } from './memory-graph.js';
import { toStored } from './stored-value.js';

/** Writes to a graph in memory and keeps a journal, so that a query that fails leaves no trace. */
export class MemoryWriter implements GraphWriter {
  private journal: Change[] = [];
  /** Whose properties are no longer the objects that the owner handed over, which stay as they are. */
  private readonly owned = new WeakSet<StoredEntity>();

  /** `onCommit` is told what was done, in order, for an owner who keeps the graph in another form as well. */
  constructor(private readonly graph: MemoryGraph, private readonly onCommit: (changes: readonly Change[]) => void = () => {}) {}

  createNode(labels: readonly string[], properties: ValueMap): Node {
    const node = this.graph.addNode(this.freeNodeId(), [...new Set(labels)], this.storedProperties(properties));
    this.owned.add(node);
    this.journal.push({ kind: 'nodeCreated', node });
    return node;
  }

  createRelationship(start: Node, type: string, end: Node, properties: ValueMap): Relationship {
    const relationship = this.graph.addRelationship(
      this.freeRelationshipId(), type, asNode(start), asNode(end), this.storedProperties(properties),
    );
    this.owned.add(relationship);
    this.journal.push({ kind: 'relationshipCreated', relationship });
    return relationship;
  }

  deleteNode(deleted: Node): void {
    const node = asNode(deleted);
    if (node.deleted) return;
    node.deleted = true;
    this.graph.dismissNode(node);
    this.journal.push({ kind: 'nodeDeleted', node });
  }

  deleteRelationship(deleted: Relationship): void {
    const relationship = asRelationship(deleted);
    if (relationship.deleted) return;
    relationship.deleted = true;
    this.graph.dismissRelationship(relationship);
    this.journal.push({ kind: 'relationshipDeleted', relationship });
  }

  setProperty(target: Entity, key: string, value: Value): void {
    const entity = asEntity(target);
    const before = storedProperty(entity.properties, key);
    if (value === null && before === undefined) return;
    this.changeProperty(entity, key, value === null ? undefined : toStored(value, key, this.graph.isIntegerKey));
    this.journal.push({ kind: 'propertySet', entity, key, before });
  }

  addLabel(target: Node, label: string): void {
    const node = asNode(target);
    if (node.labels.includes(label)) return;
    this.journal.push({ kind: 'labelsSet', node, before: node.labels });
    node.labels = [...node.labels, label];
    this.graph.byLabel.add(label, node);
    this.graph.indexLabels(node, [label], 'add');
  }

  removeLabel(target: Node, label: string): void {
    const node = asNode(target);
    if (!node.labels.includes(label)) return;
    this.journal.push({ kind: 'labelsSet', node, before: node.labels });
    this.dropLabel(node, label);
  }

  commit(): void {
    const changes = this.journal;
    this.journal = [];
    this.graph.version += 1;
    const touched = new Set<MemoryNode>();
    for (const change of changes) {
      if (change.kind !== 'relationshipDeleted') continue;
      touched.add(change.relationship.start).add(change.relationship.end);
    }
    for (const node of touched) if (!node.deleted) node.compact();
    if (changes.length > 0) this.onCommit(changes);
  }

  rollback(): void {
    for (const change of this.journal.reverse()) this.undo(change);
    this.journal = [];
    this.graph.version += 1;
  }

  private undo(change: Change): void {
    switch (change.kind) {
      case 'nodeCreated':
        change.node.deleted = true;
        return this.graph.dismissNode(change.node);
      case 'nodeDeleted':
        change.node.deleted = false;
        return this.graph.admitNode(change.node);
      case 'relationshipCreated':
        change.relationship.deleted = true;
        change.relationship.start.detach(change.relationship);
        change.relationship.end.detach(change.relationship);
        return this.graph.dismissRelationship(change.relationship);
      case 'relationshipDeleted':
        change.relationship.deleted = false;
        return this.graph.admitRelationship(change.relationship);
      case 'propertySet':
        return this.changeProperty(change.entity, change.key, change.before);
      case 'labelsSet':
        return this.restoreLabels(change.node, change.before);
    }
  }

  private changeProperty(entity: StoredEntity, key: string, stored: unknown): void {
    this.graph.indexProperty(entity, key, 'remove');
    const properties = this.ownProperties(entity);
    if (stored === undefined) delete properties[key];
    else properties[key] = stored;
    this.graph.indexProperty(entity, key, 'add');
  }

  /** The properties of an entity, safe to change: without a prototype, and not shared with anyone. */
  private ownProperties(entity: StoredEntity): Record<string, unknown> {
    if (this.owned.has(entity)) return entity.properties as Record<string, unknown>;
    const properties = Object.assign(Object.create(null) as Record<string, unknown>, entity.properties);
    entity.properties = properties;
    this.owned.add(entity);
    return properties;
  }

  private dropLabel(node: StoredNode, label: string): void {
    this.graph.indexLabels(node, [label], 'remove');
    this.graph.byLabel.remove(label, node);
    node.labels = node.labels.filter((other) => other !== label);
  }

  private restoreLabels(node: StoredNode, before: readonly string[]): void {
    const added = node.labels.filter((label) => !before.includes(label));
    const removed = before.filter((label) => !node.labels.includes(label));
    for (const label of added) this.dropLabel(node, label);
    node.labels = before;
    for (const label of removed) this.graph.byLabel.add(label, node);
    this.graph.indexLabels(node, removed, 'add');
  }

  private storedProperties(properties: ValueMap): Record<string, unknown> {
    const stored = Object.create(null) as Record<string, unknown>;
    for (const [key, value] of properties) if (value !== null) stored[key] = toStored(value, key, this.graph.isIntegerKey);
    return stored;
  }

  private createdCount = 0;

  private freeNodeId(): string {
    for (;;) {
      const id = `node-${this.createdCount}`;
      this.createdCount += 1;
      if (!this.graph.node(id)) return id;
    }
  }

  private freeRelationshipId(): string {
    for (;;) {
      const id = `relationship-${this.createdCount}`;
      this.createdCount += 1;
      if (!this.graph.relationship(id)) return id;
    }
  }
}

function asNode(node: Node): StoredNode {
  if (node instanceof StoredNode) return node;
  throw new Error('this node belongs to another graph');
}

function asRelationship(relationship: Relationship): StoredRelationship {
  if (relationship instanceof StoredRelationship) return relationship;
  throw new Error('this relationship belongs to another graph');
}

function asEntity(entity: Entity): StoredEntity {
  return entity.kind === 'node' ? asNode(entity) : asRelationship(entity);
}
