import type { Span } from './span.js';

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type PartOfSpeech =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM'
  | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X';

/**
 * A word or punctuation mark, tagged but not yet parsed. Clitics stand alone, as in Universal Dependencies: "Zoom" + "'s",
 * "has" + "n't"; compounds are cut at their hyphens: "Beijing" + "-" + "based".
 */
export interface TaggedToken extends Span {
  readonly text: string;
  /** Dictionary form in lower case; for a proper noun its lower-cased text. */
  readonly lemma: string;
  /** Penn Treebank tag, which carries number, tense and verb form. */
  readonly tag: string;
  /** Word classes that the lexicon knows for this word, in alphabetical order: `FirstName`, `Country`, `Month`, `Honorific` … */
  readonly lexicon: readonly string[];
}

/** A token in its sentence's dependency tree. All words of a name hang directly on the name's head as `flat`. */
export interface Token extends TaggedToken {
  readonly pos: PartOfSpeech;
  /** Index of the governing token in the sentence, -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation to the governor, with subtype: `nsubj:pass`, `acl:relcl`. */
  readonly dependency: string;
}

export type SentenceKind = 'prose' | 'title' | 'heading' | 'caption';

/** A sentence before it is parsed. */
export interface TaggedSentence extends Span {
  /** Position in the document's list of sentences. */
  readonly index: number;
  readonly kind: SentenceKind;
  readonly tokens: readonly TaggedToken[];
  /** What the tagger itself said of each token, where a token's own tag may be corrected. */
  readonly foundTags: readonly string[];
}

export interface Sentence extends TaggedSentence {
  readonly tokens: readonly Token[];
}
