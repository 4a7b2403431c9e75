import type { Entity } from '../model/entity.js';
import type { Evidence, Fact } from '../model/fact.js';
import type { Knowledge, KnowledgeDocument } from '../model/knowledge.js';
import { sliceSpan } from '../model/span.js';
import type { Span } from '../model/span.js';
import { GraphError } from './errors.js';
import type { GraphErrorPlace } from './errors.js';

type Documents = ReadonlyMap<string, KnowledgeDocument>;

/**
 * Throws a {@link GraphError} where the knowledge breaks its contract: an id twice, a reference into nothing, a fact
 * without evidence, a quote or mention that is not the document's text at its span.
 */
export function assertKnowledge(knowledge: Knowledge): void {
  const documents = indexById('document', knowledge.documents);
  const entities = indexById('entity', knowledge.entities);
  const facts = indexById('fact', knowledge.facts);
  for (const document of knowledge.documents) assertDocument(document);
  for (const entity of knowledge.entities) assertEntity(entity, documents);
  for (const fact of knowledge.facts) assertFact(fact, documents, entities, facts);
}

function indexById<T extends { readonly id: string }>(
  kind: GraphErrorPlace['kind'],
  records: readonly T[],
): ReadonlyMap<string, T> {
  const byId = new Map<string, T>();
  for (const record of records) {
    if (record.id === '') throw new GraphError('empty-id', { kind, id: '', field: 'id' }, '');
    if (byId.has(record.id)) throw new GraphError('duplicate-id', { kind, id: record.id, field: 'id' }, record.id);
    byId.set(record.id, record);
  }
  return byId;
}

function assertDocument(document: KnowledgeDocument): void {
  const place = (field: string): GraphErrorPlace => ({ kind: 'document', id: document.id, field });
  document.sentences.forEach((span, index) => assertSpan(span, document, place(`sentences[${index}]`)));
  document.regions.forEach((span, index) => assertSpan(span, document, place(`regions[${index}]`)));
}

function assertEntity(entity: Entity, documents: Documents): void {
  entity.mentions.forEach((mention, index) => {
    const place: GraphErrorPlace = { kind: 'entity', id: entity.id, field: `mentions[${index}]` };
    assertText(mention, mention.text, documentOf(mention.doc, documents, place), place);
  });
}

function assertFact(
  fact: Fact,
  documents: Documents,
  entities: ReadonlyMap<string, Entity>,
  facts: ReadonlyMap<string, Fact>,
): void {
  const place = (field: string): GraphErrorPlace => ({ kind: 'fact', id: fact.id, field });
  if (fact.relation === '') throw new GraphError('empty-relation', place('relation'), '');
  if (!entities.has(fact.subject)) throw new GraphError('unknown-entity', place('subject'), fact.subject);
  if (typeof fact.object === 'string' && !entities.has(fact.object)) {
    throw new GraphError('unknown-entity', place('object'), fact.object);
  }
  for (const id of fact.conflicts) {
    if (!facts.has(id)) throw new GraphError('unknown-fact', place('conflicts'), id);
  }
  // The type says non-empty; data from files and other languages need not keep to it.
  const evidence: readonly Evidence[] = fact.evidence;
  if (evidence.length === 0) throw new GraphError('empty-evidence', place('evidence'), '');
  evidence.forEach((item, index) => assertEvidence(item, documents, place(`evidence[${index}]`)));
}

function assertEvidence(evidence: Evidence, documents: Documents, place: GraphErrorPlace): void {
  const document = documentOf(evidence.doc, documents, place);
  assertText(evidence, evidence.quote, document, place);
  for (const part of ['subject', 'object', 'trigger'] as const) {
    assertSpan(evidence[part], document, { ...place, field: `${place.field}.${part}` });
  }
}

function documentOf(id: string, documents: Documents, place: GraphErrorPlace): KnowledgeDocument {
  const document = documents.get(id);
  if (document === undefined) throw new GraphError('unknown-document', place, id);
  return document;
}

function assertText(span: Span, text: string, document: KnowledgeDocument, place: GraphErrorPlace): void {
  assertSpan(span, document, place);
  if (span.start === span.end) throw new GraphError('bad-span', place, `${span.start}-${span.end}`);
  if (sliceSpan(document.text, span) !== text) throw new GraphError('text-mismatch', place, text);
}

function assertSpan(span: Span, document: KnowledgeDocument, place: GraphErrorPlace): void {
  const { start, end } = span;
  const sound = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end;
  if (!sound || end > document.text.length) throw new GraphError('bad-span', place, `${start}-${end}`);
}
