import type { PhraseRange } from './subject.js';

/** A quote in tokens of its paragraph. */
export interface FoundQuote {
  readonly form: 'direct' | 'indirect';
  readonly content: PhraseRange;
  readonly source: PhraseRange;
  readonly cue: PhraseRange;
}
