import type { Claim } from './claim.js';
import type { CoreferenceLink } from './annotated.js';
import type { Diagnostic } from './diagnostic.js';
import type { Extraction } from './extraction.js';
import type { KnowledgeDocument } from './knowledge.js';
import type { Mention } from './mention.js';

/** What one document contributes to a graph: its mentions and claims, without the tokens behind them. */
export interface ExtractedDocument {
  readonly document: KnowledgeDocument;
  readonly mentions: readonly Mention[];
  readonly links: readonly CoreferenceLink[];
  readonly claims: readonly Claim[];
  /** Only where they were asked for. */
  readonly extractions?: readonly Extraction[];
  readonly diagnostics: readonly Diagnostic[];
}
