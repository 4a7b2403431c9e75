import type { Span } from './span.js';

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type PartOfSpeech =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM'
  | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X';

/** A word or punctuation mark. Clitics stand alone, as in Universal Dependencies: "Zoom" + "'s", "has" + "n't". */
export interface Token extends Span {
  readonly text: string;
  /** Dictionary form in lower case; for a proper noun its lower-cased text. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Penn Treebank tag, which carries number, tense and verb form. */
  readonly tag: string;
  /** Index of the governing token in the sentence, -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation to the governor, with subtype: `nsubj:pass`, `acl:relcl`. */
  readonly dependency: string;
  /** Word classes that the lexicon knows for this word: `FirstName`, `Country`, `Month`, `Honorific` … */
  readonly lexicon: readonly string[];
}

export type SentenceKind = 'prose' | 'title' | 'heading' | 'caption';

export interface Sentence extends Span {
  /** Position in the document's list of sentences. */
  readonly index: number;
  readonly kind: SentenceKind;
  readonly tokens: readonly Token[];
}
