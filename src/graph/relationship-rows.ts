import type { Entity } from '../model/entity.js';
import { factType } from '../model/fact.js';
import type { Fact } from '../model/fact.js';
import { literalId } from './graph.js';
import type { Passage, Passages } from './passages.js';
import { portableId, toIdentifier } from './portable-id.js';
import { toProperties } from './property-rows.js';
import type { KeyLabel, NodeReference, Properties, RelationshipRow } from './property-rows.js';

export function factRow(fact: Fact, passages: Passages): RelationshipRow {
  const { relation, open, polarity, modality, tense, aspect, attribution, confidence, documentCount, firstSeen, lastSeen, validUntil, evidence } = fact;
  const id = portableId(fact.id);
  return {
    id,
    type: toIdentifier(factType(fact)),
    start: refer('Entity', fact.subject),
    end: typeof fact.object === 'string' ? refer('Entity', fact.object) : refer('Literal', literalId(fact.object)),
    properties: toProperties({
      id, relation, open, polarity, modality, tense, aspect, attribution, confidence, documentCount, firstSeen, lastSeen, validUntil,
      evidenceCount: evidence.length,
      quotes: evidence.map((item) => item.quote),
      documents: distinct(evidence.map((item) => portableId(item.doc))),
      sentences: distinct(evidence.map((item) => passages.at(item.doc, item).id)),
      madeBy: distinct(evidence.map((item) => item.madeBy)),
      conflicts: fact.conflicts.map(portableId),
      ...qualifierProperties(fact),
    }),
  };
}

/**
 * Each qualifier with a plain name as a property of its own (`qualifier_date`), for queries; and all of them as one
 * JSON text, since names come from user files and not every name can be a property everywhere.
 */
function qualifierProperties({ qualifiers }: Fact): Properties {
  const entries = Object.entries(qualifiers).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return {};
  const plain = entries.filter(([name]) => /^[A-Za-z][A-Za-z0-9]*$/.test(name));
  return {
    ...Object.fromEntries(plain.map(([name, value]) => [`qualifier_${name}`, value])),
    qualifiers: JSON.stringify(Object.fromEntries(entries)),
  };
}

export function partOfRow({ id, doc }: Passage): RelationshipRow {
  return { id, type: 'PART_OF', start: { label: 'Sentence', id }, end: refer('Document', doc), properties: { id } };
}

/** One row for each place of an entity, even where two readings of the same place were kept. */
export function mentionRows(entity: Entity, passages: Passages): RelationshipRow[] {
  const rows = entity.mentions.map(({ doc, start, end, text, form }): RelationshipRow => {
    const id = `${portableId(doc)}#${start}-${end}>${portableId(entity.id)}`;
    return {
      id,
      type: 'MENTIONS',
      start: { label: 'Sentence', id: passages.at(doc, { start, end }).id },
      end: refer('Entity', entity.id),
      properties: toProperties({ id, start, end, text, form }),
    };
  });
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

export function supportRows(fact: Fact, passages: Passages): RelationshipRow[] {
  const factId = portableId(fact.id);
  return fact.evidence.map(({ doc, start, end, quote, madeBy, confidence, attribution }, index): RelationshipRow => {
    const id = `${factId}@${index}`;
    return {
      id,
      type: 'SUPPORTS',
      start: { label: 'Sentence', id: passages.at(doc, { start, end }).id },
      end: refer('Entity', fact.subject),
      properties: toProperties({
        id, fact: factId, type: toIdentifier(factType(fact)), start, end, quote, madeBy, confidence, attribution,
      }),
    };
  });
}

function refer(label: KeyLabel, id: string): NodeReference {
  return { label, id: portableId(id) };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
