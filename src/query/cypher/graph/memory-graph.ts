import type { GraphReader } from '../store.js';
import type { Entity, StoredProperties, Value, ValueMap } from '../values/value.js';
import { StoredNode, StoredRelationship, storedProperty } from './memory-entities.js';
import type { MemoryEntity, MemoryNode, MemoryRelationship } from './memory-entities.js';
import { MemberList, Membership } from './membership.js';
import { PropertyIndex } from './property-index.js';
import { fromStored } from './stored-value.js';
import type { IsIntegerKey } from './stored-value.js';

/** So many types have a mark of their own. */
const MARKS = 31;

/** A graph in memory, laid out for walking: every node holds its relationships. Indexes are built when first asked for. */
export class MemoryGraph implements GraphReader {
  readonly allNodes = new MemberList<MemoryNode>();
  readonly byLabel = new Membership<MemoryNode>();
  readonly byType = new Membership<MemoryRelationship>();
  relationshipCount = 0;
  version = 0;
  private readonly propertyIndexes = new Map<string, Map<string, PropertyIndex>>();
  private nodesById: Map<string, MemoryNode> | undefined;
  private relationshipsById: Map<string, MemoryRelationship> | undefined;
  private knownKeys: Set<string> | undefined;
  private lastLearned: readonly string[] | undefined;
  private readonly labelLists = new Map<string, readonly string[]>();
  private readonly typeMarks = new Map<string, number>();
  private endLabels = { version: 0, byKey: new Map<string, ReadonlySet<string>>() };
  private nextNode = 0;
  private nextRelationship = 0;

  constructor(readonly isIntegerKey: IsIntegerKey = () => true) {}

  /** Takes the properties as they are: they are read from this object until a query writes to the node. */
  addNode(id: string, labels: readonly string[], properties: StoredProperties): StoredNode {
    return this.joinNode((ordinal) => new StoredNode(id, ordinal, this.sharedList(labels), properties));
  }

  addRelationship(id: string, type: string, start: MemoryNode, end: MemoryNode, properties: StoredProperties): StoredRelationship {
    return this.joinRelationship((ordinal) => new StoredRelationship(id, ordinal, type, start, end, properties));
  }

  protected joinNode<Kind extends MemoryNode>(make: (ordinal: number) => Kind): Kind {
    const node = make(this.nextNode);
    this.nextNode += 1;
    this.admitNode(node);
    return node;
  }

  protected joinRelationship<Kind extends MemoryRelationship>(make: (ordinal: number) => Kind): Kind {
    const relationship = make(this.nextRelationship);
    this.nextRelationship += 1;
    const mark = this.typeMark(relationship.type);
    relationship.start.attachOutgoing(relationship, mark);
    relationship.end.attachIncoming(relationship, mark);
    this.admitRelationship(relationship);
    return relationship;
  }

  /** Nodes with the same labels share one list: it takes no room, and whoever looks at many nodes finds it at hand. */
  protected sharedList(labels: readonly string[]): readonly string[] {
    const key = JSON.stringify(labels);
    const known = this.labelLists.get(key);
    if (known) return known;
    const list = [...labels];
    this.labelLists.set(key, list);
    return list;
  }

  /** To be called when all is loaded: gives back the room that lists keep for growing. */
  trim(): void {
    for (const node of this.nodes()) node.compact();
    this.allNodes.trim();
    this.byLabel.trim();
    this.byType.trim();
  }

  /** Puts a new node, or one whose deletion is undone, where scans and indexes find it. */
  admitNode(node: MemoryNode): void {
    this.allNodes.add(node);
    this.nodesById?.set(node.id, node);
    for (const label of node.labels) this.byLabel.add(label, node);
    this.indexLabels(node, node.labels, 'add');
    this.learnKeys(node.properties);
  }

  dismissNode(node: MemoryNode): void {
    this.allNodes.remove(node);
    this.nodesById?.delete(node.id);
    for (const label of node.labels) this.byLabel.remove(label, node);
    this.indexLabels(node, node.labels, 'remove');
  }

  admitRelationship(relationship: MemoryRelationship): void {
    this.relationshipCount += 1;
    this.byType.add(relationship.type, relationship);
    this.relationshipsById?.set(relationship.id, relationship);
    this.learnKeys(relationship.properties);
  }

  dismissRelationship(relationship: MemoryRelationship): void {
    this.relationshipCount -= 1;
    this.byType.remove(relationship.type, relationship);
    this.relationshipsById?.delete(relationship.id);
  }

  /** Keeps the indexes of these labels up with a node that gets or loses them. */
  indexLabels(node: MemoryNode, labels: readonly string[], action: 'add' | 'remove'): void {
    if (this.propertyIndexes.size === 0) return;
    for (const label of labels) {
      for (const [key, index] of this.propertyIndexes.get(label) ?? []) index[action](this.property(node, key), node);
    }
  }

  /** Keeps the indexes up with a property; call before the change with `remove` and after it with `add`. */
  indexProperty(entity: MemoryEntity, key: string, action: 'add' | 'remove'): void {
    if (action === 'add') this.knownKeys?.add(key);
    if (entity.kind !== 'node' || this.propertyIndexes.size === 0) return;
    for (const label of entity.labels) this.propertyIndexes.get(label)?.get(key)?.[action](this.property(entity, key), entity);
  }

  private learnKeys(properties: StoredProperties): void {
    if (!this.knownKeys) return;
    const keys = this.keys(properties);
    // Some stores give the same list for all things of a kind.
    if (keys === this.lastLearned) return;
    this.lastLearned = keys;
    for (const key of keys) this.knownKeys.add(key);
  }

  get nodeCount(): number {
    return this.allNodes.size;
  }

  nodes(): readonly MemoryNode[] {
    return this.allNodes.list();
  }

  /** Hardly ever asked for, so not worth a list of its own. */
  relationships(): readonly MemoryRelationship[] {
    const [first = [], ...others] = this.types().map((type) => this.relationshipsOfType(type));
    return others.length === 0 ? first : first.concat(...others).sort((a, b) => a.ordinal - b.ordinal);
  }

  node(id: string): MemoryNode | undefined {
    this.nodesById ??= new Map(this.nodes().map((node) => [node.id, node]));
    return this.nodesById.get(id);
  }

  relationship(id: string): MemoryRelationship | undefined {
    this.relationshipsById ??= new Map(this.relationships().map((relationship) => [relationship.id, relationship]));
    return this.relationshipsById.get(id);
  }

  nodesWithLabel(label: string): readonly MemoryNode[] {
    return this.byLabel.list(label);
  }

  relationshipsOfType(type: string): readonly MemoryRelationship[] {
    return this.byType.list(type);
  }

  nodesWithProperty(label: string, key: string, value: Value) {
    let indexes = this.propertyIndexes.get(label);
    if (!indexes) {
      indexes = new Map();
      this.propertyIndexes.set(label, indexes);
    }
    let index = indexes.get(key);
    if (!index) {
      index = new PropertyIndex();
      for (const node of this.nodesWithLabel(label)) index.add(this.property(node, key), node);
      indexes.set(key, index);
    }
    return index.find(value);
  }

  typeMark(type: string): number {
    let mark = this.typeMarks.get(type);
    if (mark === undefined) {
      mark = 1 << this.typeMarks.size % MARKS;
      this.typeMarks.set(type, mark);
    }
    return mark;
  }

  sharedLabels(type: string, end: 'start' | 'end'): ReadonlySet<string> {
    if (this.endLabels.version !== this.version) this.endLabels = { version: this.version, byKey: new Map() };
    const key = `${end}:${type}`;
    const known = this.endLabels.byKey.get(key);
    if (known) return known;
    const lists = new Set(this.relationshipsOfType(type).map((relationship) => relationship[end].labels));
    const [first = [], ...others] = lists;
    const shared = new Set(first.filter((label) => others.every((labels) => labels.includes(label))));
    this.endLabels.byKey.set(key, shared);
    return shared;
  }

  labelCount(label: string): number {
    return this.byLabel.count(label);
  }

  typeCount(type: string): number {
    return this.byType.count(type);
  }

  labels(): readonly string[] {
    return this.byLabel.names();
  }

  types(): readonly string[] {
    return this.byType.names();
  }

  /** Keys that once were in use stay known. */
  propertyKeys(): readonly string[] {
    if (!this.knownKeys) {
      this.knownKeys = new Set();
      for (const node of this.nodes()) this.learnKeys(node.properties);
      for (const relationship of this.relationships()) this.learnKeys(relationship.properties);
    }
    return [...this.knownKeys].sort();
  }

  property(entity: Entity, key: string): Value {
    const stored = storedProperty(entity.properties, key);
    return typeof stored === 'string' ? stored : fromStored(stored, key, this.isIntegerKey);
  }

  keys(stored: StoredProperties): readonly string[] {
    return Object.keys(stored);
  }

  properties(stored: StoredProperties): ValueMap {
    const map = new Map<string, Value>();
    for (const key of [...this.keys(stored)].sort()) {
      const value = fromStored(stored[key], key, this.isIntegerKey);
      if (value !== null) map.set(key, value);
    }
    return map;
  }
}
