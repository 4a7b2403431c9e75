import type { Entity } from '../model/entity.js';
import type { KnowledgeDocument } from '../model/knowledge.js';
import type { LiteralNode } from './graph.js';
import type { Passage } from './passages.js';
import { portableId, toIdentifier } from './portable-id.js';
import { KEY_LABELS, toProperties } from './property-rows.js';
import type { NodeRow } from './property-rows.js';

export function entityRow(entity: Entity): NodeRow {
  const id = portableId(entity.id);
  return {
    id,
    labels: ['Entity', ...typeLabels(entity.type)],
    properties: toProperties({
      id,
      name: entity.name,
      type: entity.type,
      aliases: entity.aliases.map((alias) => alias.name),
      mentionCount: entity.mentions.length,
      documentCount: new Set(entity.mentions.map((mention) => mention.doc)).size,
    }),
  };
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

export function literalRow(literal: LiteralNode): NodeRow {
  const id = portableId(literal.id);
  const { value, type } = literal;
  return { id, labels: ['Literal', type], properties: toProperties({ id, name: value, value, type }) };
}

export function documentRow({ id: documentId, title, source, publishedAt }: KnowledgeDocument): NodeRow {
  const id = portableId(documentId);
  return { id, labels: ['Document'], properties: toProperties({ id, name: title ?? id, title, source, publishedAt }) };
}

export function sentenceRow({ id, doc, start, end, text }: Passage): NodeRow {
  return { id, labels: ['Sentence'], properties: toProperties({ id, name: text, text, doc: portableId(doc), start, end }) };
}
