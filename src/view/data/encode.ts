import type { KnowledgeGraph } from '../../graph/graph.js';
import { entityKey, literalKey } from '../../graph/graph.js';
import { documentsOf, entitiesOf, factsOf, literalsOf } from '../../graph/read.js';
import type { Entity } from '../../model/entity.js';
import type { Evidence, Fact } from '../../model/fact.js';
import type { KnowledgeDocument } from '../../model/knowledge.js';
import type { Layout } from '../layout/layout.js';
import { MENTION_FORMS } from './page-data.js';
import type { DocumentRow, EntityRow, FactRow, PageData } from './page-data.js';
import { makeStringTable } from './string-table.js';
import type { StringTable } from './string-table.js';

const NONE = -1;

/** The graph as a page holds it. `layout` has its nodes in the graph's own order: entities by id, then values by id. */
export function encodeGraph(graph: KnowledgeGraph, layout: Layout, title: string): PageData {
  const strings = makeStringTable();
  const documentIndexes = new Map(documentsOf(graph).map(({ id }, index) => [id, index]));
  const nodeIndexes = new Map(graph.nodes().map((key, index) => [key, index]));
  return {
    title,
    documents: documentsOf(graph).map(toDocumentRow),
    entities: entitiesOf(graph).map((entity) => toEntityRow(entity, documentIndexes, strings)),
    literals: literalsOf(graph).map(({ type, value }) => [strings.indexOf(type), value]),
    facts: factsOf(graph).map((fact) => toFactRow(fact, documentIndexes, nodeIndexes, strings)),
    strings: strings.all,
    positions: layout.positions,
    communities: layout.communities,
    importance: layout.importance,
  };
}

function toDocumentRow({ id, source, title, publishedAt, text, sentences }: KnowledgeDocument): DocumentRow {
  return [id, source, title, publishedAt, text, sentences.flatMap(({ start, end }) => [start, end])];
}

function toEntityRow({ id, name, type, aliases, mentions }: Entity, documents: ReadonlyMap<string, number>, strings: StringTable): EntityRow {
  return [
    id, name, strings.indexOf(type), aliases.map((alias) => [alias.name, alias.count]),
    mentions.flatMap(({ doc, start, end, form }) => [documents.get(doc) ?? NONE, start, end, MENTION_FORMS.indexOf(form)]),
  ];
}

function toFactRow(fact: Fact, documents: ReadonlyMap<string, number>, nodes: ReadonlyMap<string, number>, strings: StringTable): FactRow {
  const { polarity, modality, tense, aspect, object } = fact;
  return [
    fact.id,
    nodes.get(entityKey(fact.subject)) ?? NONE,
    strings.indexOf(fact.relation),
    nodes.get(typeof object === 'string' ? entityKey(object) : literalKey(object)) ?? NONE,
    fact.open ? 1 : 0,
    strings.indexOf([polarity, modality, tense, aspect].join(' ')),
    optionalIndex(fact.attribution, strings),
    fact.confidence,
    fact.documentCount,
    Object.entries(fact.qualifiers).flatMap(([name, value]) => [strings.indexOf(name), strings.indexOf(value)]),
    fact.conflicts,
    fact.evidence.flatMap((evidence) => toEvidenceNumbers(evidence, documents, strings)),
    [optionalIndex(fact.firstSeen, strings), optionalIndex(fact.lastSeen, strings), optionalIndex(fact.validUntil, strings)],
  ];
}

function toEvidenceNumbers(evidence: Evidence, documents: ReadonlyMap<string, number>, strings: StringTable): number[] {
  const { start, end, subject, object, trigger, madeBy, confidence, attribution } = evidence;
  return [
    documents.get(evidence.doc) ?? NONE, start, end, subject.start, subject.end, object.start, object.end, trigger.start, trigger.end,
    strings.indexOf(madeBy), confidence, optionalIndex(attribution, strings),
  ];
}

function optionalIndex(text: string | null, strings: StringTable): number {
  return text === null ? NONE : strings.indexOf(text);
}
