import type { ResolutionDecision } from '../model/decision.js';
import type { Entity } from '../model/entity.js';
import type { Fact } from '../model/fact.js';
import type { Passage } from './explanation-passages.js';

/** Why the graph holds an entity: where it is mentioned, and which names were joined to it or kept from it. */
export interface EntityExplanation {
  readonly kind: 'entity';
  readonly entity: Entity;
  /** By document, then by place. */
  readonly mentions: readonly Passage[];
  readonly decisions: readonly ResolutionDecision[];
  readonly facts: readonly FactExplanation[];
}

/** Why the graph holds a fact: the words that state it, and who read them how. */
export interface FactExplanation {
  readonly kind: 'fact';
  readonly fact: Fact;
  /** The fact in names: "Zoom FOUNDED_BY Eric Yuan". */
  readonly words: string;
  /** In the order of the fact's evidence. */
  readonly evidence: readonly Passage[];
  /** What contradicts it, in names, with its id. */
  readonly conflicts: readonly { readonly id: string; readonly words: string }[];
}

export type Explanation = EntityExplanation | FactExplanation;
