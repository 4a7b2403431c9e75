import { INTEGER_PROPERTIES } from '../../graph/property-rows.js';
import type { PropertyValue } from '../../graph/property-rows.js';
import { READS_NOTHING } from '../../graph/shape.js';
import type { Reader, Shape } from '../../graph/shape.js';
import type { MemoryNode } from '../cypher/graph/memory-entities.js';
import { MemoryGraph } from '../cypher/graph/memory-graph.js';
import { fromStored } from '../cypher/graph/stored-value.js';
import type { Entity, StoredProperties, Value } from '../cypher/values/value.js';
import { KnowledgeNode, KnowledgeRelationship } from './knowledge-entities.js';
import type { KnowledgeThing } from './knowledge-entities.js';

function isInteger(key: string): boolean {
  return INTEGER_PROPERTIES.has(key);
}

/** A graph in memory whose nodes and relationships read their properties from the knowledge. It can only be read. */
export class KnowledgeStore extends MemoryGraph {
  private lastShape: Shape<unknown> | undefined;
  private lastKey = '';
  private lastReader: Reader<unknown> = READS_NOTHING;

  constructor() {
    super(isInteger);
  }

  add<Source>(labels: readonly string[], shape: Shape<Source>, source: Source): KnowledgeNode<Source> {
    return this.joinNode((ordinal) => new KnowledgeNode(ordinal, this.sharedList(labels), shape, source));
  }

  connect(type: string, start: MemoryNode, end: MemoryNode, shape: Shape<KnowledgeRelationship>, source: unknown): void {
    this.joinRelationship((ordinal) => new KnowledgeRelationship(ordinal, type, start, end, shape, source));
  }

  override property(entity: Entity, key: string): Value {
    const { shape, subject } = toThing(entity.properties);
    // Whoever reads a property of many things reads the same of all of them.
    if (shape !== this.lastShape || key !== this.lastKey) {
      this.lastReader = shape.reader(key);
      this.lastShape = shape;
      this.lastKey = key;
    }
    return toValue(this.lastReader(subject), key);
  }

  override keys(stored: StoredProperties): readonly string[] {
    const { shape, subject } = toThing(stored);
    return shape.keys(subject);
  }

  override properties(stored: StoredProperties): ReadonlyMap<string, Value> {
    const { shape, subject } = toThing(stored);
    return new Map([...shape.keys(subject)].sort().map((key) => [key, toValue(shape.reader(key)(subject), key)]));
  }
}

/** All that this store has are of these kinds, and what they hand out as their properties are they themselves. */
function toThing(stored: StoredProperties): KnowledgeThing {
  return stored as unknown as KnowledgeNode | KnowledgeRelationship;
}

function toValue(value: PropertyValue | undefined, key: string): Value {
  return typeof value === 'string' ? value : fromStored(value, key, isInteger);
}
