/**
 * What a page holds of a graph: everything that can be looked at, with each string once and quotes left out, since they
 * are the document's text at their place. Nodes are entities first, then values; facts name them by index.
 */
export interface PageData {
  readonly title: string;
  /** What {@link FactRow} and {@link EntityRow} name by index. */
  readonly strings: readonly string[];
  readonly documents: readonly DocumentRow[];
  readonly entities: readonly EntityRow[];
  readonly literals: readonly LiteralRow[];
  readonly facts: readonly FactRow[];
  /** Two numbers a node. */
  readonly positions: readonly number[];
  /** One number a node; communities are numbered by size, largest first. */
  readonly communities: readonly number[];
  /** One number a node, 0 to 1. */
  readonly importance: readonly number[];
}

/** Sentences are pairs of start and end. */
export type DocumentRow = readonly [id: string, source: string, title: string | null, publishedAt: string | null, text: string, sentences: readonly number[]];

/** Mentions are fours: document, start, end, and the form as an index into {@link MENTION_FORMS}. */
export type EntityRow = readonly [id: string, name: string, type: number, aliases: readonly (readonly [string, number])[], mentions: readonly number[]];

export type LiteralRow = readonly [type: number, value: string];

/**
 * `stance` is a string of polarity, modality, tense and aspect; `qualifiers` are pairs of string indexes;
 * `attribution` and `dates` are -1 for none; `evidence` has {@link EVIDENCE_WIDTH} numbers a place.
 */
export type FactRow = readonly [
  id: string, subject: number, relation: number, object: number, open: 0 | 1, stance: number, attribution: number, confidence: number,
  documentCount: number, qualifiers: readonly number[], conflicts: readonly string[], evidence: readonly number[],
  dates: readonly [firstSeen: number, lastSeen: number, validUntil: number],
];

/** Document, start, end; start and end of subject, object and trigger; who read it, confidence, attribution. */
export const EVIDENCE_WIDTH = 12;

export const MENTION_FORMS = ['name', 'nominal', 'pronoun'] as const;
