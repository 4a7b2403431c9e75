import type { Claim, Literal } from '../../model/claim.js';
import type { Evidence } from '../../model/fact.js';
import type { Span } from '../../model/span.js';
import type { DocumentLabel } from '../document-label.js';

/** A place in a document that states a fact, without its words. */
export type EvidencePlace = Omit<Evidence, 'quote'>;

/** What of a claim is still of interest once its ends are known. */
export interface StatedClaim extends Pick<Claim, 'relation' | 'open' | 'polarity' | 'modality' | 'tense' | 'qualifiers' | 'evidence' | 'madeBy' | 'confidence'> {
  readonly attribution: { readonly text: string } | null;
}

/** A claim whose ends are known: what one sentence says about two entities, or about an entity and a value. */
export interface Statement {
  /** Its row in the table of statements. */
  readonly row: number;
  readonly claim: StatedClaim;
  readonly document: DocumentLabel;
  /** Null where the claim names no sentence of the document. */
  readonly sentence: Span | null;
  /** Entity id. */
  readonly subject: string;
  /** Entity id, or a literal. */
  readonly object: string | Literal;
  readonly evidence: EvidencePlace;
}

/** Reads a part of a document's text. */
export type ReadText = (document: DocumentLabel, span: Span) => string;

/** The end of a fact as part of a key; entities and values never meet. */
export function endKey(end: string | Literal): string {
  return typeof end === 'string' ? `entity:${end}` : `${end.type}:${end.value}`;
}

/** By document, then by place in it. */
export function compareStatements(a: Statement, b: Statement): number {
  return a.document.index - b.document.index || comparePlaces(a.evidence, b.evidence);
}

/** Places of one document. */
export function comparePlaces(left: EvidencePlace, right: EvidencePlace): number {
  return left.start - right.start || left.end - right.end || left.subject.start - right.subject.start || left.object.start - right.object.start ||
    (left.madeBy < right.madeBy ? -1 : left.madeBy > right.madeBy ? 1 : 0);
}
