/** What one clause says, in its own words: open information extraction, without a vocabulary. */
export interface Extraction {
  /** Index of the sentence. */
  readonly sentence: number;
  readonly rel: string;
  /** The subject, then the rest, in the order of the text. */
  readonly args: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
}
