/** A word with its classes in the lexicon. */
export interface SyntaxWord {
  readonly text: string;
  readonly classes: readonly string[];
  /** Penn Treebank tag where it is known already. */
  readonly tag: string | null;
  readonly isName: boolean;
}

/** A node of the tree to be found: a word, or several that stand together as a name, given by its head word. Tags that are not known are found anew, now that names are. */
export interface SyntaxNode extends SyntaxWord {
  /** What the tagger itself said of the word when it saw the sentence without its names. */
  readonly found: string;
  /** Whether it saw the same words then as now, as far as `TAGGER_REACH` goes: what it found can then hardly have changed. */
  readonly isSettled: boolean;
}

/** A node in the tree: `head` is an index into the nodes, -1 for the root. */
export interface Arc {
  readonly tag: string;
  readonly head: number;
  readonly dependency: string;
}
