import type { Shape } from '../../graph/shape.js';
import { MemoryNode, MemoryRelationship } from '../cypher/graph/memory-entities.js';
import type { StoredProperties } from '../cypher/values/value.js';

/** Something whose properties are read from the knowledge when they are asked for, so that none are kept twice. */
export interface KnowledgeThing {
  /** Reads what stands in `subject`. */
  readonly shape: Shape<unknown>;
  readonly subject: unknown;
}

/** An entity, value, document or sentence. */
export class KnowledgeNode<Subject = unknown> extends MemoryNode implements KnowledgeThing {
  readonly shape: Shape<unknown>;

  constructor(ordinal: number, labels: readonly string[], shape: Shape<Subject>, readonly subject: Subject) {
    super(ordinal, labels);
    this.shape = shape as Shape<unknown>;
  }

  /** Unique among all nodes: ids are so among those with the same first label. */
  get id(): string {
    return `${this.labels[0]}:${ownId(this)}`;
  }

  get deleted(): boolean {
    return false;
  }

  /** To be handed to the store, which knows how to read it. */
  get properties(): StoredProperties {
    return this as unknown as StoredProperties;
  }
}

/** A fact, or what joins its sentences to it. It is its own subject: what it reads stands in part in its ends. */
export class KnowledgeRelationship extends MemoryRelationship implements KnowledgeThing {
  readonly shape: Shape<unknown>;

  constructor(
    ordinal: number, type: string, start: MemoryNode, end: MemoryNode, shape: Shape<KnowledgeRelationship>, readonly source: unknown,
  ) {
    super(ordinal, type, start, end);
    this.shape = shape as Shape<unknown>;
  }

  get subject(): KnowledgeRelationship {
    return this;
  }

  get id(): string {
    return `${this.type}:${ownId(this)}`;
  }

  get deleted(): boolean {
    return false;
  }

  get properties(): StoredProperties {
    return this as unknown as StoredProperties;
  }
}

function ownId({ shape, subject }: KnowledgeThing): string {
  return String(shape.reader('id')(subject));
}
