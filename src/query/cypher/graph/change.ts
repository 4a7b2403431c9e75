import type { StoredEntity, StoredNode, StoredRelationship } from './memory-entities.js';

/** One step of what a query writes, with what is needed to undo it or to do it elsewhere too. */
export type Change =
  | { readonly kind: 'nodeCreated'; readonly node: StoredNode }
  | { readonly kind: 'nodeDeleted'; readonly node: StoredNode }
  | { readonly kind: 'relationshipCreated'; readonly relationship: StoredRelationship }
  | { readonly kind: 'relationshipDeleted'; readonly relationship: StoredRelationship }
  /** `before` is undefined where there was no such property. */
  | { readonly kind: 'propertySet'; readonly entity: StoredEntity; readonly key: string; readonly before: unknown }
  | { readonly kind: 'labelsSet'; readonly node: StoredNode; readonly before: readonly string[] };
