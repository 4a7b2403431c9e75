import type { Literal } from '../../model/claim.js';
import type { ExtractedDocument } from '../../model/extracted.js';
import { type Mention, isLiteral } from '../../model/mention.js';
import { contains, sliceSpan, type Span } from '../../model/span.js';
import type { GroundedClaim } from './claim-ends.js';
import type { EvidencePlace } from './statement.js';

/** Where a claim stands: its words, its ends, and what names the relation. */
export function toPlace({ claim, subject, object, end }: GroundedClaim, { document, mentions }: ExtractedDocument): EvidencePlace {
  const { start, end: last } = claim.evidence;
  return {
    doc: document.id, start, end: last,
    subject: spanOf(subject),
    object: object !== null ? spanOf(object) : 'value' in end ? findLiteral(end, claim.evidence, document.text, mentions) : { start, end: last },
    trigger: isInText(claim.trigger, document.text) ? spanOf(claim.trigger) : { start, end: last },
    madeBy: claim.madeBy,
    confidence: claim.confidence,
    attribution: claim.attribution?.text ?? null,
  };
}

/** Where a value stands in the words that state it; the whole of them where it is not written as it is. */
function findLiteral(literal: Literal, evidence: Span, text: string, mentions: readonly Mention[]): Span {
  const mention = mentions.find((other) => isLiteral(other) && contains(evidence, other) && (other.value === literal.value || other.text === literal.value));
  if (mention !== undefined) return spanOf(mention);
  const at = literal.value === '' ? -1 : sliceSpan(text, evidence).indexOf(literal.value);
  if (at < 0) return spanOf(evidence);
  return { start: evidence.start + at, end: evidence.start + at + literal.value.length };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function isInText({ start, end }: Span, text: string): boolean {
  return 0 <= start && start <= end && end <= text.length;
}
