import type { Literal } from '../../model/claim.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Evidence } from '../../model/fact.js';
import { type Mention, isLiteral } from '../../model/mention.js';
import { contains, sliceSpan, type Span } from '../../model/span.js';
import { chainKey } from '../chains.js';
import type { GroundedClaim } from './claim-ends.js';
import { compareStatements, type Statement } from './statement.js';

export interface Statements {
  /** By document, then by place. */
  readonly statements: readonly Statement[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Claims about chains become statements about entities. What joins both ends into one entity says nothing any more. */
export function toStatements(claims: readonly GroundedClaim[], idOf: ReadonlyMap<string, string>): Statements {
  const statements: Statement[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const grounded of claims) {
    const { claim, extracted: { document }, subjectChain, end } = grounded;
    const subject = idOf.get(chainKey(subjectChain));
    const object = 'mentions' in end ? idOf.get(chainKey(end)) : end;
    if (subject === undefined || object === undefined) continue;
    if (subject !== object) statements.push({ claim, document, subject, object, evidence: toEvidence(grounded) });
    else {
      diagnostics.push({
        stage: 'resolve', reason: 'low-confidence', severity: 'note', source: document.source, doc: document.id, span: claim.evidence,
        message: `${claim.relation} was left out: both its ends are ${JSON.stringify(subjectChain.name)}`,
      });
    }
  }
  return { statements: statements.sort(compareStatements), diagnostics };
}

function toEvidence({ claim, extracted, subject, object, end }: GroundedClaim): Evidence {
  const { document, mentions } = extracted;
  const { start, end: last } = claim.evidence;
  return {
    doc: document.id, start, end: last,
    quote: sliceSpan(document.text, claim.evidence),
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
