import type { EntityType, MentionForm } from './mention.js';
import type { Span } from './span.js';

/** A stretch of text that the model takes for a mention. */
export interface MentionCandidate extends Span {
  readonly form: MentionForm;
  readonly type: EntityType;
  /** How sure it is that this is a mention, 0 to 1; below a half only for the stretches that it was asked about. */
  readonly score: number;
  /** How sure it is of the type, 0 to 1. */
  readonly typeScore: number;
  /** How sure it is of each type; may have others beside ours. */
  readonly typeShares: Readonly<Record<string, number>>;
}

/** A stretch of text that something else takes for a name or a value, and of which the model shall say what it thinks. */
export interface KnownMention extends Span {
  readonly isLiteral: boolean;
}

/** That a mention refers to what an earlier one refers to. Both by their index in the reading's mentions. */
export interface AntecedentCandidate {
  readonly mention: number;
  readonly antecedent: number;
  /** The share of this antecedent among all of the mention's and none, 0 to 1. */
  readonly score: number;
}

/** That a relation of the vocabulary is spoken of between two mentions, whether asserted or not. */
export interface RelationCandidate {
  /** Index of the mention in the reading's mentions. */
  readonly subject: number;
  readonly object: number;
  readonly relation: string;
  /** 0 to 1; the model's own threshold is a half. */
  readonly score: number;
}

/** What the learned model reads in one document. It proposes; what is kept is decided where rules and model meet. */
export interface ModelReading {
  /** In the order of the text. Dates and amounts are of the form `name`. */
  readonly mentions: readonly MentionCandidate[];
  readonly antecedents: readonly AntecedentCandidate[];
  readonly relations: readonly RelationCandidate[];
}
