import type { EntityType, MentionForm } from './mention.js';
import type { Span } from './span.js';

/** Where an entity is mentioned, in any document. */
export interface EntityMention extends Span {
  readonly doc: string;
  readonly text: string;
  readonly form: MentionForm;
}

export interface Alias {
  readonly name: string;
  readonly count: number;
}

/** A thing in the world, as the corpus speaks of it. Made only by the resolve stage. */
export interface Entity {
  readonly id: string;
  /** Canonical name: the fullest clear form that the corpus uses. */
  readonly name: string;
  readonly type: EntityType;
  /** Other names with their counts, most frequent first; the canonical name is not repeated. */
  readonly aliases: readonly Alias[];
  /** By document, then by start. */
  readonly mentions: readonly EntityMention[];
}
