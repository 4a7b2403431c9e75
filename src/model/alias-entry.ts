import type { EntityType } from './mention.js';

/** A name that the user knows: its type and its other names, wherever they stand in the corpus. */
export interface AliasEntry {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
}
