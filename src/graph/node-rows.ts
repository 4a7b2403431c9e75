import type { Entity } from '../model/entity.js';
import type { KnowledgeDocument } from '../model/knowledge.js';
import type { LiteralNode } from './graph.js';
import type { Passage } from './passages.js';
import { portableId, toIdentifier } from './portable-id.js';
import { KEY_LABELS } from './property-rows.js';
import type { NodeRow } from './property-rows.js';
import { propertiesOf, shapeOf } from './shape.js';

export const ENTITY_SHAPE = shapeOf<Entity>({
  id: ({ id }) => portableId(id),
  name: ({ name }) => name,
  type: ({ type }) => type,
  aliases: ({ aliases }) => aliases.map((alias) => alias.name),
  mentionCount: ({ mentions }) => mentions.length,
  documentCount: ({ mentions }) => new Set(mentions.map((mention) => mention.doc)).size,
});

export function entityRow(entity: Entity): NodeRow {
  return { id: portableId(entity.id), labels: entityLabels(entity), properties: propertiesOf(ENTITY_SHAPE, entity) };
}

export function entityLabels({ type }: Entity): NodeRow['labels'] {
  return ['Entity', ...typeLabels(type)];
}

/** Labels that say what kind of node this is; an entity type of the same name must not pass for one. */
const TAKEN_LABELS: ReadonlySet<string> = new Set(KEY_LABELS);

/**
 * The label of an entity type. The slash of `Work/Document` is no part of a name, and `Document` is taken by the texts
 * that were read, so works are `Work`.
 */
function typeLabels(type: string): string[] {
  if (type === '') return [];
  if (type === 'Work/Document') return ['Work'];
  return [TAKEN_LABELS.has(type) ? `${type}Entity` : toIdentifier(type)];
}

export const LITERAL_SHAPE = shapeOf<LiteralNode>({
  id: ({ id }) => portableId(id),
  name: ({ value }) => value,
  value: ({ value }) => value,
  type: ({ type }) => type,
});

export function literalRow(literal: LiteralNode): NodeRow {
  return { id: portableId(literal.id), labels: ['Literal', literal.type], properties: propertiesOf(LITERAL_SHAPE, literal) };
}

const DOCUMENT_PROPERTIES = {
  id: ({ id }: KnowledgeDocument) => portableId(id),
  name: ({ id, title }: KnowledgeDocument) => title ?? portableId(id),
  title: ({ title }: KnowledgeDocument) => title,
  source: ({ source }: KnowledgeDocument) => source,
  publishedAt: ({ publishedAt }: KnowledgeDocument) => publishedAt,
};

const MAY_LACK = ['title', 'publishedAt'];

const DOCUMENT_SHAPE = shapeOf<KnowledgeDocument>(DOCUMENT_PROPERTIES, MAY_LACK);

/** Files for tables leave the whole texts out; whoever has room for them can be asked for them. */
export const WHOLE_DOCUMENT_SHAPE = shapeOf<KnowledgeDocument>({ ...DOCUMENT_PROPERTIES, text: ({ text }) => text }, MAY_LACK);

export function documentRow(document: KnowledgeDocument): NodeRow {
  return { id: portableId(document.id), labels: ['Document'], properties: propertiesOf(DOCUMENT_SHAPE, document) };
}

export const SENTENCE_SHAPE = shapeOf<Passage>({
  id: ({ id }) => id,
  name: ({ text }) => text,
  text: ({ text }) => text,
  doc: ({ doc }) => portableId(doc),
  start: ({ start }) => start,
  end: ({ end }) => end,
});

export function sentenceRow(passage: Passage): NodeRow {
  return { id: passage.id, labels: ['Sentence'], properties: propertiesOf(SENTENCE_SHAPE, passage) };
}
