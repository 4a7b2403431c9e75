import type { Span } from './span.js';

export type Polarity = 'asserted' | 'negated';

/** Whether the text states a thing as so, or in what other way it speaks of it. */
export type Modality = 'actual' | 'planned' | 'threatened' | 'in_talks' | 'possible' | 'advised' | 'claimed';

export type Tense = 'past' | 'present' | 'future';

/** A value that is not an entity: a date, an amount or a piece of text. */
export interface Literal {
  readonly value: string;
  readonly type: 'Date' | 'Quantity' | 'Text';
}

/** Who says so. */
export interface Attribution {
  /** The source in the text's own words: "a Zoom spokesperson"; by name where the words are "he" or "the company" and the document names whom they mean. */
  readonly text: string;
  /** Mention id of the source where it is a mention. */
  readonly mention: string | null;
}

/** What one sentence says about two mentions, or about a mention and a literal. */
export interface Claim {
  readonly doc: string;
  readonly sentence: number;
  /** Name of a relation of the vocabulary, or for an open claim the verb in UPPER_SNAKE. */
  readonly relation: string;
  readonly open: boolean;
  /** Mention id. */
  readonly subject: string;
  /** Mention id, or a literal. */
  readonly object: string | Literal;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly tense: Tense;
  readonly attribution: Attribution | null;
  /** Further detail by name: `date`, `place`, `role`, `amount`, `purpose`. */
  readonly qualifiers: Readonly<Record<string, string>>;
  /** The words that state it; covers subject, object and trigger where they stand in one sentence. */
  readonly evidence: Span;
  /** The word or words that name the relation. */
  readonly trigger: Span;
  /** The rule or model that made it. */
  readonly madeBy: string;
  /** 0 to 1. */
  readonly confidence: number;
}
