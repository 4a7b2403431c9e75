import type { Literal, Modality, Polarity, Tense } from './claim.js';
import type { EntityType } from './mention.js';
import type { Span } from './span.js';

/** One end of a claim from elsewhere: words of the document, and where they stand if the source knows. */
export interface OutsideEnd {
  readonly text: string;
  readonly span: Span | null;
  /** Needed only where the document's own reading has no mention there. */
  readonly type: EntityType | null;
  /** Set where the end is a value and no thing. */
  readonly literal: Literal | null;
}

/** What another extractor, a language model or a person says that a document says. Nothing in it has been checked against the text. */
export interface OutsideClaim {
  /** Where it stands in its file, counted from 1. */
  readonly line: number;
  readonly file: string;
  /** A document's id or source. */
  readonly doc: string;
  /** Who claims it. */
  readonly by: string;
  readonly relation: string;
  readonly subject: OutsideEnd;
  readonly object: OutsideEnd;
  /** The words that say so, and where they stand; either may be missing. */
  readonly quote: string | null;
  readonly span: Span | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly tense: Tense;
  readonly attribution: string | null;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly confidence: number;
}
