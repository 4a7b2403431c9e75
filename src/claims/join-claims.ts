import type { Claim } from '../model/claim.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { ExtractedDocument } from '../model/extracted.js';
import { groupBy } from '../model/group-by.js';
import type { Mention } from '../model/mention.js';
import type { OutsideClaim, OutsideEnd } from '../model/outside-claim.js';
import type { Relation } from '../model/relation.js';
import { contains, overlaps, type Span } from '../model/span.js';
import { locateEnd, locateEvidence, UnfoundedError } from './locate.js';

/** Adds claims from elsewhere to one document after the other. */
export interface ClaimJoiner {
  /** The document with the claims that speak of it. */
  readonly join: (extracted: ExtractedDocument) => ExtractedDocument;
  /** To be called after all documents: one diagnostic for each claim that was refused. */
  readonly refused: () => readonly Diagnostic[];
}

/**
 * Joins claims from elsewhere to what was read of the documents. Each must stand in the text: its words, and both its ends. What
 * does not is refused with the reason; the rest is resolved and merged like claims of our own, and says who made it.
 */
export function openClaimJoiner(claims: readonly OutsideClaim[], relations: readonly Relation[]): ClaimJoiner {
  const vocabulary = new Map(relations.map((relation) => [relation.name, relation]));
  const claimsOf = groupBy(claims, ({ doc }) => doc);
  const met = new Set<string>();
  const refusals: Diagnostic[] = [];
  return {
    join(extracted) {
      const { id, source } = extracted.document;
      for (const name of [id, source]) if (claimsOf.has(name)) met.add(name);
      const own = id === source ? (claimsOf.get(id) ?? []) : [...(claimsOf.get(id) ?? []), ...(claimsOf.get(source) ?? [])];
      return own.reduce((before, claim) => {
        const after = addClaim(before, claim, vocabulary);
        if (!('reason' in after)) return after;
        refusals.push(after);
        return before;
      }, extracted);
    },
    refused() {
      const unknown = claims.filter(({ doc }) => !met.has(doc)).map((claim) => refuse(claim, 'unknown-document', `there is no document ${JSON.stringify(claim.doc)}`));
      return [...unknown, ...refusals];
    },
  };
}

function addClaim(extracted: ExtractedDocument, outside: OutsideClaim, vocabulary: ReadonlyMap<string, Relation>): ExtractedDocument | Diagnostic {
  const { document } = extracted;
  const relation = vocabulary.get(outside.relation) ?? null;
  try {
    const evidence = locateEvidence(outside, document.text, document.sentences);
    const places = [locateEnd(outside.subject, evidence, document.text, 'subject'), locateEnd(outside.object, evidence, document.text, 'object')] as const;
    if (!places.some((place) => contains(evidence, place))) throw new UnfoundedError('neither of its ends stands in the words that state it');
    const [subjectPlace, objectPlace] = places;
    const subject = findOrMake(extracted.mentions, extracted, outside.subject, subjectPlace, relation?.subjects ?? [], 'subject', outside.by);
    const literal = outside.object.literal;
    const object = literal === null ? findOrMake([...extracted.mentions, subject], extracted, outside.object, objectPlace, relation?.objects ?? [], 'object', outside.by) : null;
    // Who gives a type may know better than our reading of the name, which stays as it is.
    const typed = [[relation?.subjects, outside.subject.type ?? subject.type, 'subject'], [relation?.objects, literal?.type ?? outside.object.type ?? object?.type ?? '', 'object']] as const;
    const misfit = typed.find(([allowed, type]) => allowed !== undefined && allowed.length > 0 && !allowed.includes(type));
    if (misfit !== undefined) return refuse(outside, 'type-mismatch', `${outside.relation} has no ${misfit[2]} of type ${misfit[1]}`, document.id);
    const mentions = [...extracted.mentions];
    for (const mention of [subject, object]) if (mention !== null && !mentions.some(({ id }) => id === mention.id)) mentions.push(mention);
    const claim = toClaim(outside, document.id, relation === null, subject.id, literal ?? object!.id, evidence, sentenceAt(document.sentences, evidence));
    return { ...extracted, mentions, claims: [...extracted.claims, claim] };
  } catch (error) {
    if (error instanceof UnfoundedError) return refuse(outside, 'unfounded-claim', error.message, document.id);
    throw error;
  }
}

/** The mention that stands there; or a new one, in the chain of the same name where the document has it. */
function findOrMake(
  mentions: readonly Mention[], { document }: ExtractedDocument, { type }: OutsideEnd, place: Span, allowed: readonly string[], which: string, by: string,
): Mention {
  const there = mentions.find(({ start, end }) => start === place.start && end === place.end);
  if (there !== undefined) return there;
  const text = document.text.slice(place.start, place.end);
  const sameName = mentions.find((mention) => mention.form === 'name' && mention.text === text);
  const ofType = type ?? sameName?.type ?? (allowed.length === 1 ? allowed[0] : undefined);
  if (ofType === undefined) throw new UnfoundedError(`its ${which} ${JSON.stringify(text)} is no known mention: give it a "type"`);
  const id = `claimed-${place.start}-${place.end}`;
  const chain = sameName !== undefined && sameName.type === ofType ? sameName.chain : id;
  return { id, ...place, text, form: 'name', type: ofType, sentence: sentenceAt(document.sentences, place), head: 0, chain, foundBy: madeBy(by) };
}

function toClaim(
  { relation, polarity, modality, tense, attribution, qualifiers, confidence, by }: OutsideClaim,
  doc: string, open: boolean, subject: string, object: Claim['object'], evidence: Span, sentence: number,
): Claim {
  return {
    doc, sentence, relation, open, subject, object, polarity, modality, tense, qualifiers, evidence, confidence,
    attribution: attribution === null ? null : { text: attribution, mention: null },
    trigger: evidence, madeBy: madeBy(by),
  };
}

/** Nobody can pass for one of our own rules. */
function madeBy(by: string): string {
  return `claims:${by}`;
}

function sentenceAt(sentences: readonly Span[], place: Span): number {
  return Math.max(0, sentences.findIndex((sentence) => overlaps(sentence, place)));
}

function refuse({ file, line, relation, by }: OutsideClaim, reason: Diagnostic['reason'], problem: string, doc?: string): Diagnostic {
  const message = `${relation} by ${JSON.stringify(by)} was refused: ${problem}`;
  return { stage: 'extract', severity: 'warning', reason, source: file, line, message, ...(doc === undefined ? {} : { doc }) };
}
