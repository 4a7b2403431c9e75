import type { EntityType, MentionForm } from '../../../model/mention.js';
import type { Span } from '../../../model/span.js';
import type { Gender, NounSense } from '../nouns/noun-sense.js';
import type { TypeSet } from '../nouns/type-set.js';

export type GrammaticalNumber = 'singular' | 'plural' | 'either';

/** How a noun phrase begins: "the", "this", "a", "its" or "Zoom's", nothing. */
export type Determiner = 'definite' | 'demonstrative' | 'indefinite' | 'possessive' | 'bare';

/** What a mention is in its clause. */
export type Role = 'subject' | 'object' | 'oblique' | 'possessor' | 'apposition' | 'predicate' | 'inside' | 'other';

/** How a pronoun refers. */
export type PronounKind = 'personal' | 'possessive' | 'reflexive' | 'relative';

/** A mention with everything that the sieves ask of it. */
export interface Referring extends Span {
  /** Position among all mentions of the document, in text order. */
  readonly index: number;
  readonly form: MentionForm;
  readonly text: string;
  readonly sentence: number;
  /** Token indexes in the sentence: the head, the first, and the one after the last. */
  readonly head: number;
  readonly from: number;
  readonly to: number;
  /** What it may be. */
  readonly types: TypeSet;
  /** What the finder said that it is; null where only the noun's senses or the pronoun's form speak. */
  readonly type: EntityType | null;
  readonly number: GrammaticalNumber;
  readonly gender: Gender;
  /** 1, 2 or 3. */
  readonly person: number;
  readonly role: Role;
  readonly foundBy: string;
  readonly value?: string;
  /** Nominals: dictionary form of the head noun, in lower case; otherwise empty. */
  readonly noun: string;
  readonly sense: NounSense | null;
  readonly determiner: Determiner;
  /** Nominals: the words before the head in lower case, determiner and possessor left out. */
  readonly modifiers: readonly string[];
  /** Names: their words in lower case; and for a person the posts named right before it ("Zoom CEO Eric Yuan"). */
  readonly words: readonly string[];
  readonly posts: readonly string[];
  /** Pronouns only. */
  readonly pronoun: PronounKind | null;
  /** Index of the direct quote that it stands in, or -1. */
  readonly quote: number;
}

/** A mention before all mentions of the document are in order; the two are -1 until then. */
export type FoundMention = Omit<Referring, 'index' | 'quote'> & { index: number; quote: number };
