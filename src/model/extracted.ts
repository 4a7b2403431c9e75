import type { ChainMention } from './chain-mention.js';
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
  /** Full chains: only with a model, and only where they were asked for. */
  readonly chains?: readonly ChainMention[];
  readonly diagnostics: readonly Diagnostic[];
}
