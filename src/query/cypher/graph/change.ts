import type { MemoryEntity, MemoryNode, MemoryRelationship } from './memory-entities.js';

/** One step of what a query writes, with what is needed to undo it or to do it elsewhere too. */
export type Change =
  | { readonly kind: 'nodeCreated'; readonly node: MemoryNode }
  | { readonly kind: 'nodeDeleted'; readonly node: MemoryNode }
  | { readonly kind: 'relationshipCreated'; readonly relationship: MemoryRelationship }
  | { readonly kind: 'relationshipDeleted'; readonly relationship: MemoryRelationship }
  /** `before` is undefined where there was no such property. */
  | { readonly kind: 'propertySet'; readonly entity: MemoryEntity; readonly key: string; readonly before: unknown }
  | { readonly kind: 'labelsSet'; readonly node: MemoryNode; readonly before: readonly string[] };
