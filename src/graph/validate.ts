import type { Entity } from '../model/entity.js';
import type { Evidence, Fact } from '../model/fact.js';
import type { Knowledge, KnowledgeDocument } from '../model/knowledge.js';
import { sliceSpan } from '../model/span.js';
import type { Span } from '../model/span.js';
import { GraphError } from './errors.js';
import type { GraphErrorPlace } from './errors.js';

type Documents = ReadonlyMap<string, KnowledgeDocument>;

/** Throws the first of the {@link faultsOf} the knowledge, if there is any. */
export function assertKnowledge(knowledge: Knowledge): void {
  for (const fault of faultsOf(knowledge)) throw fault;
}

/**
 * Where the knowledge breaks its contract: an id twice, a reference into nothing, a fact without evidence, a quote or mention
 * that is not the document's text at its span.
 */
export function* faultsOf(knowledge: Knowledge): Generator<GraphError> {
  const documents = yield* indexById('document', knowledge.documents);
  const entities = yield* indexById('entity', knowledge.entities);
  const facts = yield* indexById('fact', knowledge.facts);
  for (const document of knowledge.documents) yield* checkDocument(document);
  for (const entity of knowledge.entities) yield* checkEntity(entity, documents);
  for (const fact of knowledge.facts) yield* checkFact(fact, documents, entities, facts);
}

function* indexById<T extends { readonly id: string }>(kind: GraphErrorPlace['kind'], records: readonly T[]): Generator<GraphError, ReadonlyMap<string, T>> {
  const byId = new Map<string, T>();
  for (const record of records) {
    if (record.id === '') yield new GraphError('empty-id', { kind, id: '', field: 'id' }, '');
    if (byId.has(record.id)) yield new GraphError('duplicate-id', { kind, id: record.id, field: 'id' }, record.id);
    byId.set(record.id, record);
  }
  return byId;
}

function* checkDocument(document: KnowledgeDocument): Generator<GraphError> {
  const place = (field: string): GraphErrorPlace => ({ kind: 'document', id: document.id, field });
  for (const [index, span] of document.sentences.entries()) yield* checkSpan(span, document, place(`sentences[${index}]`));
  for (const [index, span] of document.regions.entries()) yield* checkSpan(span, document, place(`regions[${index}]`));
}

function* checkEntity(entity: Entity, documents: Documents): Generator<GraphError> {
  for (const [index, mention] of entity.mentions.entries()) {
    const place: GraphErrorPlace = { kind: 'entity', id: entity.id, field: `mentions[${index}]` };
    yield* checkText(mention, mention.text, documents.get(mention.doc), mention.doc, place);
  }
}

function* checkFact(
  fact: Fact,
  documents: Documents,
  entities: ReadonlyMap<string, Entity>,
  facts: ReadonlyMap<string, Fact>,
): Generator<GraphError> {
  const place = (field: string): GraphErrorPlace => ({ kind: 'fact', id: fact.id, field });
  if (fact.relation === '') yield new GraphError('empty-relation', place('relation'), '');
  if (!entities.has(fact.subject)) yield new GraphError('unknown-entity', place('subject'), fact.subject);
  if (typeof fact.object === 'string' && !entities.has(fact.object)) yield new GraphError('unknown-entity', place('object'), fact.object);
  for (const id of fact.conflicts) {
    if (!facts.has(id)) yield new GraphError('unknown-fact', place('conflicts'), id);
  }
  // The type says non-empty; data from files and other languages need not keep to it.
  const evidence: readonly Evidence[] = fact.evidence;
  if (evidence.length === 0) yield new GraphError('empty-evidence', place('evidence'), '');
  for (const [index, item] of evidence.entries()) yield* checkEvidence(item, documents, place(`evidence[${index}]`));
}

function* checkEvidence(evidence: Evidence, documents: Documents, place: GraphErrorPlace): Generator<GraphError> {
  const document = documents.get(evidence.doc);
  yield* checkText(evidence, evidence.quote, document, evidence.doc, place);
  if (document === undefined) return;
  for (const part of ['subject', 'object', 'trigger'] as const) yield* checkSpan(evidence[part], document, { ...place, field: `${place.field}.${part}` });
}

function* checkText(span: Span, text: string, document: KnowledgeDocument | undefined, doc: string, place: GraphErrorPlace): Generator<GraphError> {
  if (document === undefined) {
    yield new GraphError('unknown-document', place, doc);
    return;
  }
  yield* checkSpan(span, document, place);
  if (span.start === span.end) yield new GraphError('bad-span', place, `${span.start}-${span.end}`);
  else if (sliceSpan(document.text, span) !== text) yield new GraphError('text-mismatch', place, text);
}

function* checkSpan(span: Span, document: KnowledgeDocument, place: GraphErrorPlace): Generator<GraphError> {
  const { start, end } = span;
  const sound = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end;
  if (!sound || end > document.text.length) yield new GraphError('bad-span', place, `${start}-${end}`);
}
