import type { ResolutionDecision } from './decision.js';
import type { Diagnostic } from './diagnostic.js';
import type { Document } from './document.js';
import type { Entity } from './entity.js';
import type { Fact } from './fact.js';
import type { Records } from './records.js';
import type { Span } from './span.js';

/** A document with its division into sentences, so that evidence can be shown, and stored, by the sentence. */
export interface KnowledgeDocument extends Document {
  /** In the order of the text; they do not overlap. */
  readonly sentences: readonly Span[];
}

/** Everything that a corpus says, resolved: the content of a graph, before it is a graph. */
export interface Knowledge {
  /** By id. */
  readonly documents: readonly KnowledgeDocument[];
  /** By id. */
  readonly entities: readonly Entity[];
  /** By id. */
  readonly facts: readonly Fact[];
  readonly decisions: readonly ResolutionDecision[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The same, one record after the other, for a corpus of any size. */
export interface KnowledgeRecords {
  readonly documents: Records<KnowledgeDocument>;
  readonly entities: Records<Entity>;
  readonly facts: Records<Fact>;
  readonly decisions: Records<ResolutionDecision>;
  readonly diagnostics: Records<Diagnostic>;
}

/** All of it in memory at once. */
export function collectKnowledge({ documents, entities, facts, decisions, diagnostics }: KnowledgeRecords): Knowledge {
  return { documents: [...documents], entities: [...entities], facts: [...facts], decisions: [...decisions], diagnostics: [...diagnostics] };
}
