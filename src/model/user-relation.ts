import type { Relation } from './relation.js';

/** A relation that a user adds, with patterns in compromise's match syntax that hold the groups `<subject>` and `<object>`. */
export interface UserRelation {
  readonly relation: Relation;
  readonly patterns: readonly string[];
}
