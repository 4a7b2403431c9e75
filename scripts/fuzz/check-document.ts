/** What must be true of every reading, whatever was read. */
import { extractFrom } from '../../src/pipeline.js';
import type { AnnotatedDocument } from '../../src/model/annotated.js';
import type { Claim } from '../../src/model/claim.js';
import type { Document } from '../../src/model/document.js';
import type { ExtractedDocument } from '../../src/model/extracted.js';
import type { Sentence } from '../../src/model/token.js';
import type { Span } from '../../src/model/span.js';
import type { PipelineOptions } from '../../src/pipeline.js';

/** A reading broke its contract. */
export class BrokenContract extends Error {
  override readonly name = 'BrokenContract';
}

function must(isTrue: boolean, what: string, detail: unknown): void {
  if (!isTrue) throw new BrokenContract(`${what}: ${JSON.stringify(detail)?.slice(0, 300)}`);
}

/** @throws {BrokenContract} */
export function checkDocument({ text, regions }: Document): void {
  must(!/\p{Surrogate}/u.test(text), 'no half of a pair in the text', text);
  must(text.trim() !== '', 'an empty text is no document', text);
  checkRow(regions, { start: 0, end: text.length }, 'regions');
}

/** Reads claims of an annotated document and checks both. @throws {BrokenContract} */
export function checkedExtraction(annotated: AnnotatedDocument, options: PipelineOptions): ExtractedDocument {
  checkAnnotated(annotated);
  const extracted = extractFrom(annotated, options);
  for (const claim of extracted.claims) checkClaim(claim, annotated);
  for (const { sentence, confidence } of extracted.extractions ?? []) must(annotated.sentences[sentence] !== undefined && isShare(confidence), 'an extraction has a sentence', { sentence, confidence });
  return extracted;
}

function checkAnnotated({ document, sentences, mentions, links, quotes }: AnnotatedDocument): void {
  const whole = { start: 0, end: document.text.length };
  checkRow(sentences, whole, 'sentences');
  sentences.forEach((sentence, index) => {
    must(sentence.index === index, 'a sentence knows its place', { index, sentence: sentence.index });
    checkRow(sentence.tokens, sentence, 'tokens');
    for (const token of sentence.tokens) must(document.text.slice(token.start, token.end) === token.text, 'a token is its text', token);
    checkTree(sentence);
  });
  const ids = new Set(mentions.map(({ id }) => id));
  must(ids.size === mentions.length, 'mentions have ids of their own', mentions.length);
  let last = 0;
  for (const mention of mentions) {
    const sentence = sentences[mention.sentence];
    must(document.text.slice(mention.start, mention.end) === mention.text && mention.text !== '', 'a mention is its text', mention);
    must(sentence !== undefined && isWithin(mention, sentence) && sentence.tokens[mention.head] !== undefined, 'a mention lies in its sentence and has a head', mention);
    must(mention.start >= last, 'mentions stand in the order of the text', mention);
    last = mention.start;
  }
  for (const link of links) must(ids.has(link.mention) && ids.has(link.antecedent), 'links join mentions', link);
  for (const quote of quotes) {
    must([quote, quote.sourceSpan, quote.cue].every((span) => isWithin(span, whole)), 'a quote lies in the text', quote);
    must(quote.speaker === null || ids.has(quote.speaker), 'a speaker is a mention', quote);
  }
}

function checkTree({ tokens, index }: Sentence): void {
  const roots = tokens.filter(({ head }) => head === -1).length;
  must(roots === 1 || tokens.length === 0, 'a tree has one root', { index, roots });
  const reached = new Set<number>();
  tokens.forEach((_, start) => {
    const path = new Set<number>();
    for (let at = start; at !== -1 && !reached.has(at); at = tokens[at]!.head) {
      must(tokens[at] !== undefined && !path.has(at), 'a tree has no ring and no dangling end', { index, start, at });
      path.add(at);
    }
    path.forEach((at) => reached.add(at));
  });
}

function checkClaim(claim: Claim, { document, sentences, mentions }: AnnotatedDocument): void {
  const ids = new Set(mentions.map(({ id }) => id));
  const whole = { start: 0, end: document.text.length };
  must(claim.doc === document.id && sentences[claim.sentence] !== undefined, 'a claim has a document and a sentence', claim);
  must(ids.has(claim.subject) && (typeof claim.object !== 'string' || ids.has(claim.object)), 'a claim is about mentions', claim);
  const source = claim.attribution?.mention ?? null;
  must(source === null || ids.has(source), 'who says so is a mention', claim);
  must(isWithin(claim.evidence, whole) && claim.evidence.start < claim.evidence.end && isWithin(claim.trigger, whole), 'a claim stands in the text', claim);
  must(isShare(claim.confidence), 'a confidence is a share', claim);
}

/** Spans in the order of the text, none empty, none over another, all inside. */
function checkRow(spans: readonly Span[], within: Span, what: string): void {
  let last = within.start;
  for (const { start, end } of spans) {
    must(Number.isInteger(start) && Number.isInteger(end) && start >= last && start < end && end <= within.end, `${what} lie in order, apart and inside`, { start, end, last, within: { start: within.start, end: within.end } });
    last = end;
  }
}

function isWithin({ start, end }: Span, outer: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && outer.start <= start && start <= end && end <= outer.end;
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}
