import type { Entity } from '../model/entity.js';
import { factType } from '../model/fact.js';
import type { Fact } from '../model/fact.js';
import { literalId } from './graph.js';
import type { Passage, Passages } from './passages.js';
import { present } from './property-rows.js';
import type { Properties, RelationshipRow } from './property-rows.js';

export function partOfRow({ id, doc }: Passage): RelationshipRow {
  return {
    id,
    type: 'PART_OF',
    start: { label: 'Sentence', id },
    end: { label: 'Document', id: doc },
    properties: { id },
  };
}

export function mentionRows(entity: Entity, passages: Passages): RelationshipRow[] {
  const rows = entity.mentions.map(({ doc, start, end, text, form }): RelationshipRow => {
    const id = `${doc}#${start}-${end}>${entity.id}`;
    return {
      id,
      type: 'MENTIONS',
      start: { label: 'Sentence', id: passages.at(doc, { start, end }).id },
      end: { label: 'Entity', id: entity.id },
      properties: { id, start, end, text, form },
    };
  });
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

export function factRow(fact: Fact, passages: Passages): RelationshipRow {
  const { id, relation, open, polarity, modality, tense, aspect, attribution, confidence, documentCount } = fact;
  return {
    id,
    type: factType(fact),
    start: { label: 'Entity', id: fact.subject },
    end: typeof fact.object === 'string'
      ? { label: 'Entity', id: fact.object }
      : { label: 'Literal', id: literalId(fact.object) },
    properties: present({
      id, relation, open, polarity, modality, tense, aspect, attribution, confidence,
      documentCount,
      evidenceCount: fact.evidence.length,
      quotes: fact.evidence.map((item) => item.quote),
      documents: distinct(fact.evidence.map((item) => item.doc)),
      sentences: distinct(fact.evidence.map((item) => passages.at(item.doc, item).id)),
      madeBy: distinct(fact.evidence.map((item) => item.madeBy)),
      conflicts: fact.conflicts,
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

export function supportRows(fact: Fact, passages: Passages): RelationshipRow[] {
  return fact.evidence.map(({ doc, start, end, quote, madeBy, confidence, attribution }, index): RelationshipRow => {
    const id = `${fact.id}@${index}`;
    return {
      id,
      type: 'SUPPORTS',
      start: { label: 'Sentence', id: passages.at(doc, { start, end }).id },
      end: { label: 'Entity', id: fact.subject },
      properties: present({
        id, fact: fact.id, type: factType(fact), start, end, quote, madeBy, confidence, attribution,
      }),
    };
  });
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
