import type { Entity } from '../model/entity.js';
import type { Fact } from '../model/fact.js';
import type { KnowledgeDocument } from '../model/knowledge.js';
import { sliceSpan } from '../model/span.js';
import type { Span } from '../model/span.js';
import { portableId } from './portable-id.js';

/** A sentence that something points into. */
export interface Passage extends Span {
  /** A portable id, made of the document's and the offsets. */
  readonly id: string;
  /** The id of the document as the knowledge has it. */
  readonly doc: string;
  readonly text: string;
}

export interface Passages {
  /** The sentences that mentions or evidence fall into: by document, then by start. */
  readonly all: readonly Passage[];
  /** The sentence in which the span begins. Only for spans of the knowledge that the passages were made from. */
  at(doc: string, span: Span): Passage;
}

/**
 * Finds the sentences that mentions and evidence stand in. A span outside all sentences (a graph from elsewhere may
 * have none) is its own passage, so that no evidence loses its place.
 */
export function locatePassages(
  documents: readonly KnowledgeDocument[],
  entities: readonly Entity[],
  facts: readonly Fact[],
): Passages {
  const byId = new Map<string, Passage>();
  const documentById = new Map(documents.map((document) => [document.id, document]));
  const at = (doc: string, span: Span): Passage => {
    const document = documentById.get(doc);
    if (document === undefined) throw new RangeError(`no document ${JSON.stringify(doc)}`);
    return passageOf(document, passageSpan(document, span));
  };
  for (const place of placesOf(entities, facts)) {
    const passage = at(place.doc, place);
    byId.set(passage.id, passage);
  }
  return { all: [...byId.values()].sort(comparePassages), at };
}

function placesOf(entities: readonly Entity[], facts: readonly Fact[]): (Span & { readonly doc: string })[] {
  return [...entities.flatMap((entity) => entity.mentions), ...facts.flatMap((fact) => fact.evidence)];
}

/** The sentence in which a span begins; the span itself where it stands in none. */
export function passageSpan({ sentences }: KnowledgeDocument, span: Span): Span {
  return sentenceAt(sentences, span) ?? span;
}

export function passageId(document: KnowledgeDocument, { start, end }: Span): string {
  return `${portableId(document.id)}#${start}-${end}`;
}

function passageOf(document: KnowledgeDocument, { start, end }: Span): Passage {
  const id = passageId(document, { start, end });
  return { id, doc: document.id, start, end, text: sliceSpan(document.text, { start, end }) };
}

/** Lower bound: the first sentence that ends after the span's start, if the span begins inside it. */
function sentenceAt(sentences: readonly Span[], span: Span): Span | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence !== undefined && sentence.start <= span.start ? sentence : undefined;
}

function comparePassages(a: Passage, b: Passage): number {
  if (a.doc !== b.doc) return a.doc < b.doc ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}
