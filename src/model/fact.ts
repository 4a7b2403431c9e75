import type { Literal, Modality, Polarity, Tense } from './claim.js';
import type { Span } from './span.js';

/** Where a fact is stated. `quote` is the document's text at the span, always. */
export interface Evidence extends Span {
  readonly doc: string;
  readonly quote: string;
  /** Spans of subject, object and trigger inside the document. */
  readonly subject: Span;
  readonly object: Span;
  readonly trigger: Span;
  /** The rule or model that read it. */
  readonly madeBy: string;
  readonly confidence: number;
  /** Who says so, in the text's words, or by the name that the document has for "he" or "the company". */
  readonly attribution: string | null;
}

/** What the corpus says about two entities, or about an entity and a value. Made only by the resolve stage. */
export interface Fact {
  readonly id: string;
  /** Entity id. */
  readonly subject: string;
  /** Vocabulary name, never with a modal prefix: see {@link factType} for the edge's type. */
  readonly relation: string;
  /** Whether the relation is an open one: a verb from the text, not from the vocabulary. */
  readonly open: boolean;
  /** Entity id, or a literal. */
  readonly object: string | Literal;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly tense: Tense;
  /** Whether the relation is a state: one in the past is then a former one. */
  readonly aspect: 'state' | 'event';
  /** The source that the text names, where all evidence has one; otherwise null: the text itself asserts it. */
  readonly attribution: string | null;
  readonly qualifiers: Readonly<Record<string, string>>;
  /** Never empty. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** 0 to 1, derived from the evidence. */
  readonly confidence: number;
  /** Number of independent documents; reprints count once. */
  readonly documentCount: number;
  /** The days of the first and the last dated document that states it, as `YYYY-MM-DD`; null where none is dated. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /**
   * For a state that is stated as so: when it ended at the latest. What a text gives as its end (ISO 8601, maybe only a year), or
   * else the day of the first document that speaks of it as over; null while none does.
   */
  readonly validUntil: string | null;
  /** Ids of facts that contradict this one. */
  readonly conflicts: readonly string[];
}

const MODAL_PREFIX: Readonly<Record<Modality, string>> = {
  actual: '',
  planned: 'PLANNED_',
  threatened: 'THREATENED_',
  in_talks: 'IN_TALKS_',
  possible: 'POSSIBLE_',
  advised: 'ADVISED_',
  claimed: 'CLAIMED_',
};

/**
 * The type that a fact carries as an edge. Only what the text asserts as actual has the bare relation's name: what is
 * not asserted as true must never look true, in any export, query, picture or push.
 */
export function factType(
  fact: Pick<Fact, 'relation' | 'polarity' | 'modality' | 'tense' | 'aspect'>,
): string {
  const modal = MODAL_PREFIX[fact.modality];
  const negation = fact.polarity === 'negated' ? 'NOT_' : '';
  const former = modal === '' && fact.aspect === 'state' && fact.tense === 'past' ? 'FORMER_' : '';
  return modal + negation + former + fact.relation;
}

/** Whether a fact is stated as true now or as having happened. */
export function isActual(fact: Pick<Fact, 'polarity' | 'modality'>): boolean {
  return fact.polarity === 'asserted' && fact.modality === 'actual';
}
