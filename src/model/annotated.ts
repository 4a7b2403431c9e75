import type { Document } from './document.js';
import type { Mention } from './mention.js';
import type { ModelReading } from './reading.js';
import type { Sentence } from './token.js';
import type { Span } from './span.js';
import type { Diagnostic } from './diagnostic.js';

/** A reason why one mention joined a chain: which sieve, with which antecedent. */
export interface CoreferenceLink {
  readonly mention: string;
  readonly antecedent: string;
  /** Name of the sieve that made the link. */
  readonly sieve: string;
}

/** Words that somebody says, writes or is reported to say, and who that is. */
export interface Quote extends Span {
  readonly form: 'direct' | 'indirect';
  /** Mention id of the speaker or source; null where it is not a mention. */
  readonly speaker: string | null;
  /** The source as the text puts it: "a Zoom spokesperson", "a letter seen by CNBC". */
  readonly source: string;
  /** Where the source is named. */
  readonly sourceSpan: Span;
  /** The reporting word: "said", "according to". */
  readonly cue: Span;
}

/** A quote before its speaker is known as a mention: the coreference stage reads "we" by it. */
export type QuoteDraft = Omit<Quote, 'speaker'>;

/** Where a pattern of a user's relation fits the text. */
export interface RelationMatch {
  readonly relation: string;
  readonly sentence: number;
  readonly subject: Span;
  readonly object: Span;
  /** The words of the match outside its two ends. */
  readonly trigger: Span;
}

/** A relation that the model sees between two mentions, by their ids; whether it is so is for others to find out. */
export interface RelationProposal {
  readonly subject: string;
  readonly object: string;
  readonly relation: string;
  /** 0 to 1. */
  readonly score: number;
}

/** A document with everything that the text analysis found. */
export interface AnnotatedDocument {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  readonly links: readonly CoreferenceLink[];
  readonly quotes: readonly Quote[];
  readonly relationMatches: readonly RelationMatch[];
  /** Empty without a model. */
  readonly proposals?: readonly RelationProposal[];
  /** What the model has read; only where full chains were asked for, which are joined when the claims are known. */
  readonly reading?: ModelReading;
  readonly diagnostics: readonly Diagnostic[];
}
