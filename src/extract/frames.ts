import type { Modality, Polarity, Tense } from '../model/claim.js';
import type { EntityType } from '../model/mention.js';
import type { Relation } from '../model/relation.js';
import type { Slot } from './predications/predication.js';

/**
 * One way in which the language states a relation: a verb or noun with the slots where subject and object stand.
 * The first slot of a list that is filled counts.
 */
export interface Frame {
  readonly kind: 'verb' | 'noun';
  readonly lemmas: ReadonlySet<string>;
  readonly subject: readonly Slot[];
  readonly object: readonly Slot[];
  readonly options: FrameOptions;
}

export interface FrameOptions {
  /** The head word in a slot must be one of these: `{ patient: 'stake, share' }` for "took a stake in". A key may list slots. */
  readonly having?: Readonly<Record<Slot, string>>;
  /** The head word in a slot must be none of these: who sells a stake does not sell the firm. */
  readonly lacking?: Readonly<Record<Slot, string>>;
  /** Whether what is sold or bought is an asset (a firm, a place, a work, a stake, land), not goods or services. */
  readonly asset?: boolean;
  /** This slot must hold a mention of a thing. */
  readonly filled?: Slot;
  /** One of these words must modify the predication: "became popular", "only allows". */
  readonly words?: string;
  /** One of these words must stand in the phrase of agent or patient: "development team". */
  readonly phraseWords?: string;
  /** Only adjectives may stand between the owner and the name: "its new Institute of Art", not "its rival Slack". */
  readonly adjacent?: boolean;
  /** The phrase must stand after this preposition: "a grocer with shops in Ghana". */
  readonly after?: string;
  /** One of these verbs must govern it ("stop selling"); polarity and modality are then those of the governor. */
  readonly governedBy?: string;
  /** One of these nouns must govern the verb ("talks to buy"): what is claimed is the talks, which are actual. */
  readonly under?: string;
  /** The name in this end must hold one of these words ("award", "prize"). */
  readonly subjectWords?: string;
  readonly objectWords?: string;
  /** The name in the object must hold none of these words. */
  readonly objectWordsNot?: string;
  /** The chain of the object must hold a name. */
  readonly objectNamed?: boolean;
  /** The document must call what stands in this end by one of these words, in its name or beside it: "the winger", "a small liberal party". */
  readonly subjectCalled?: string;
  readonly objectCalled?: string;
  /** The document must call it by none of these. */
  readonly subjectCalledNot?: string;
  readonly objectCalledNot?: string;
  /** The object must be a country or a nationality; where false, a place smaller than a country. */
  readonly country?: boolean;
  /** A place that is the subject must be smaller than a country: "her counterpart from Mexico in Ottawa". */
  readonly smallerSubject?: boolean;
  /** The object must be a word for a nationality. */
  readonly nationality?: boolean;
  /** A person who is the subject must hold an office of state: who announces a ban is then who bans. */
  readonly ruler?: boolean;
  /** No word before the noun may make it another post: "design boss", "deputy governor"; "former", "interim" and the like may. */
  readonly exact?: boolean;
  /** The noun must be one, and not come with "a" or "an": "a director of X" is one of several. */
  readonly definite?: boolean;
  /** The first filled slot of the object decides, also where it holds no fitting mention: "head of engineering at X" is no head of X. */
  readonly strict?: boolean;
  /** The verb must tell what is done as a rule ("sells phones", "will sell"), not once ("sold the phone"). */
  readonly habitual?: boolean;
  /** Whether the noun must be said of its holder by a verb: "A and B are rivals", not "rivals A and B", or must not. */
  readonly copular?: boolean;
  /** The noun must be a plural: "brothers A and B". */
  readonly plural?: boolean;
  /** One of these prepositions must stand before the noun itself: "is at Acme". */
  readonly preposition?: string;
  /** Nothing but time and place may follow the verb: "left" as "left the company" has an object. */
  readonly intransitive?: boolean;
  /** The frame does not hold where this slot is filled. */
  readonly without?: readonly Slot[];
  /** Entity types narrower than the relation's own. */
  readonly subjectTypes?: readonly EntityType[];
  readonly objectTypes?: readonly EntityType[];
  /** What the words themselves say: "resigned as" puts the post in the past. */
  readonly tense?: Tense;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  /** It holds whatever surrounds the words: what somebody plans to buy for $3 million is priced at that today. */
  readonly regardless?: boolean;
  /** The object is the noun phrase in this slot as text, where it is no mention. */
  readonly textObject?: boolean;
  /** How sure the words make it, 0 to 1. */
  readonly confidence?: number;
  /** Qualifiers by name, from slots. */
  readonly qualifiers?: Readonly<Record<string, readonly Slot[]>>;
}

/** A relation with the frames that find it. */
export interface RelationRule extends Relation {
  readonly frames: readonly Frame[];
}

/** Words from "buy, purchase, take over". */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((word) => word.trim()).filter((word) => word !== ''));
}

/** Slots from "of | poss | compound". */
function slots(list: string): Slot[] {
  return list.split('|').map((slot) => slot.trim());
}

/** `verb('own, control', 'patient', 'agent')`: the relation's subject is what is owned, its object who owns. */
export function verb(lemmas: string, subject: string, object: string, options: FrameOptions = {}): Frame {
  return { kind: 'verb', lemmas: words(lemmas), subject: slots(subject), object: slots(object), options };
}

/** `noun('founder, creator', 'of | poss | compound', 'holder')`. */
export function noun(lemmas: string, subject: string, object: string, options: FrameOptions = {}): Frame {
  return { kind: 'noun', lemmas: words(lemmas), subject: slots(subject), object: slots(object), options };
}

type RelationInput = Omit<RelationRule, 'inverse' | 'symmetric' | 'wikidata' | 'aspect'> & Partial<Pick<RelationRule, 'inverse' | 'symmetric' | 'wikidata' | 'aspect'>>;

/** Completes a relation's entry: an event with a direction and without an inverse name unless it says otherwise. */
export function relation(input: RelationInput): RelationRule {
  return { inverse: null, symmetric: false, wikidata: null, aspect: 'event', ...input };
}
