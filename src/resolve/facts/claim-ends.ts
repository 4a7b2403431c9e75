import type { Claim, Literal } from '../../model/claim.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { ExtractedDocument } from '../../model/extracted.js';
import { isLiteral, type Mention } from '../../model/mention.js';
import { chainName, type DocumentChain, isNamed } from '../chains.js';

/** A claim with the mentions and chains at its ends. */
export interface GroundedClaim {
  readonly claim: Claim;
  readonly subject: Mention;
  readonly subjectChain: DocumentChain;
  /** The mention that the claim's object is; null for a value that is no mention. */
  readonly object: Mention | null;
  /** A chain, or the value that the object stands for. */
  readonly end: DocumentChain | Literal;
}

export interface GroundedClaims {
  readonly claims: readonly GroundedClaim[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A claim less sure than this is likelier wrong than right: whoever reads the claims may weigh it, the graph does without it. */
const LEAST_SURE = 0.36;

/** Finds what each claim of a document is about. Claims about nobody known, and claims of a thing about itself, are left out and told. */
export function groundClaims(extracted: ExtractedDocument, chains: readonly DocumentChain[]): GroundedClaims {
  const chainOf = new Map(chains.map((chain) => [chain.chain, chain]));
  const mentionOf = new Map(extracted.mentions.map((mention) => [mention.id, mention]));
  const claims: GroundedClaim[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const claim of extracted.claims) {
    const grounded = groundClaim(claim, extracted, mentionOf, chainOf);
    if ('reason' in grounded) diagnostics.push(grounded);
    else claims.push(grounded);
  }
  return { claims, diagnostics };
}

function groundClaim(
  claim: Claim, extracted: ExtractedDocument, mentionOf: ReadonlyMap<string, Mention>, chainOf: ReadonlyMap<string, DocumentChain>,
): GroundedClaim | Diagnostic {
  const { document } = extracted;
  const leaveOut = (reason: Diagnostic['reason'], message: string): Diagnostic => ({
    stage: 'resolve', reason, severity: 'note', source: document.source, doc: document.id, span: claim.evidence, message: `${claim.relation} was left out: ${message}`,
  });
  const { start, end: last } = claim.evidence;
  if (!(start >= 0 && start < last && last <= document.text.length)) return { ...leaveOut('low-confidence', 'its evidence lies outside the text'), span: { start: 0, end: 0 } };
  if (claim.confidence < LEAST_SURE) return leaveOut('low-confidence', `${claim.madeBy} is not sure enough of it`);
  const chainAt = (mention: Mention | undefined): DocumentChain | undefined => mention && chainOf.get(mention.chain);
  const subject = mentionOf.get(claim.subject);
  const subjectChain = chainAt(subject);
  if (subject === undefined || subjectChain === undefined) return leaveOut('type-mismatch', 'its subject is a value, or unknown');
  if (isOnlyPronouns(subjectChain)) return leaveOut('unresolved-pronoun', `nobody knows who "${subject.text}" is`);
  if (typeof claim.object !== 'string') return { claim, subject, subjectChain, object: null, end: claim.object };
  const object = mentionOf.get(claim.object);
  if (object !== undefined && isLiteral(object)) {
    return { claim, subject, subjectChain, object, end: { value: object.value ?? object.text, type: object.type === 'Date' ? 'Date' : 'Quantity' } };
  }
  const objectChain = chainAt(object);
  if (object === undefined || objectChain === undefined) return leaveOut('type-mismatch', 'its object is unknown');
  if (isOnlyPronouns(objectChain)) return leaveOut('unresolved-pronoun', `nobody knows who "${object.text}" is`);
  if (objectChain === subjectChain) return leaveOut('low-confidence', `both "${subject.text}" and "${object.text}" are ${JSON.stringify(chainName(subjectChain))}`);
  return { claim, subject, subjectChain, object, end: objectChain };
}

/** A pronoun that leads to no name and no description says nothing of whom the claim is about. */
function isOnlyPronouns(chain: DocumentChain): boolean {
  return !isNamed(chain) && chain.mentions.every(({ form }) => form === 'pronoun');
}

/** The chains that a graph needs: those with a name, and those without one that claims speak of. */
export function selectChains(chains: readonly DocumentChain[], claims: readonly GroundedClaim[]): DocumentChain[] {
  const ends = new Set<unknown>(claims.flatMap(({ subjectChain, end }) => [subjectChain, end]));
  return chains.filter((chain) => isNamed(chain) || ends.has(chain));
}
