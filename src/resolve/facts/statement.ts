import type { Claim, Literal } from '../../model/claim.js';
import type { Evidence } from '../../model/fact.js';
import type { KnowledgeDocument } from '../../model/knowledge.js';

/** A claim whose ends are known: what one sentence says about two entities, or about an entity and a value. */
export interface Statement {
  readonly claim: Claim;
  readonly document: KnowledgeDocument;
  /** Entity id. */
  readonly subject: string;
  /** Entity id, or a literal. */
  readonly object: string | Literal;
  readonly evidence: Evidence;
}

/** The end of a fact as part of a key; entities and values never meet. */
export function endKey(end: string | Literal): string {
  return typeof end === 'string' ? `entity:${end}` : `${end.type}:${end.value}`;
}

/** By document, then by place in it. */
export function compareStatements(a: Statement, b: Statement): number {
  const [left, right] = [a.evidence, b.evidence];
  if (left.doc !== right.doc) return left.doc < right.doc ? -1 : 1;
  return left.start - right.start || left.end - right.end || left.subject.start - right.subject.start || left.object.start - right.object.start ||
    (left.madeBy < right.madeBy ? -1 : left.madeBy > right.madeBy ? 1 : 0);
}
