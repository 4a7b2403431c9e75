/** Whether a character, given as its code point, belongs to a class. */
export type CharacterTest = (point: number) => boolean;

/** A place between characters: the start or end of the text or line, or a word's edge. */
export type Anchor = 'start' | 'end' | 'lineStart' | 'lineEnd' | 'wordEdge' | 'noWordEdge';

/** A regular expression, taken apart. */
export type RegexNode =
  | { readonly kind: 'empty' }
  | { readonly kind: 'character'; readonly test: CharacterTest }
  | { readonly kind: 'anchor'; readonly anchor: Anchor }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly RegexNode[] }
  | { readonly kind: 'repeat'; readonly part: RegexNode; readonly least: number; readonly most: number };

export const EMPTY: RegexNode = { kind: 'empty' };
