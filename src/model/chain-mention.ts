import type { EntityType, MentionForm } from './mention.js';
import type { Span } from './span.js';

/**
 * A mention in one of a document's full chains: of all that speaks of something, also where a graph has no use for it
 * ("the idea", "it"). Mentions with the same chain speak of the same thing.
 */
export interface ChainMention extends Span {
  readonly form: MentionForm;
  readonly type: EntityType;
  readonly chain: string;
  /** Whether it only says what the chain's thing is: "a painter" in "Ines Vaal is a painter". */
  readonly isPredication: boolean;
  /** The mention of the graph's own chains that it is; null where those have none of this span. */
  readonly mention: string | null;
  /** Whether the model takes it for a mention too. */
  readonly isSeen: boolean;
}
