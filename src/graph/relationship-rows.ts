import type { Entity, EntityMention } from '../model/entity.js';
import { factType } from '../model/fact.js';
import type { Fact } from '../model/fact.js';
import type { Span } from '../model/span.js';
import { factShape } from './fact-shape.js';
import { literalId } from './graph.js';
import type { Passage, Passages } from './passages.js';
import { portableId, toIdentifier } from './portable-id.js';
import type { KeyLabel, NodeReference, RelationshipRow } from './property-rows.js';
import { propertiesOf, shapeOf } from './shape.js';

/** One place of an entity. */
export interface MentionOfEntity {
  readonly entity: Entity;
  readonly mention: EntityMention;
}

/** One piece of a fact's evidence. */
export interface EvidenceOfFact {
  readonly fact: Fact;
  readonly index: number;
}

export function factRows(facts: readonly Fact[], passages: Passages): RelationshipRow[] {
  const shape = factShape((doc, span) => passages.at(doc, span).id);
  return facts.map((fact) => ({
    id: portableId(fact.id),
    type: toIdentifier(factType(fact)),
    start: refer('Entity', fact.subject),
    end: typeof fact.object === 'string' ? refer('Entity', fact.object) : refer('Literal', literalId(fact.object)),
    properties: propertiesOf(shape, fact),
  }));
}

export function partOfRow({ id, doc }: Passage): RelationshipRow {
  return { id, type: 'PART_OF', start: { label: 'Sentence', id }, end: refer('Document', doc), properties: { id } };
}

export const MENTION_SHAPE = shapeOf<MentionOfEntity>({
  id: ({ entity, mention: { doc, start, end } }) => `${portableId(doc)}#${start}-${end}>${portableId(entity.id)}`,
  start: ({ mention }) => mention.start,
  end: ({ mention }) => mention.end,
  text: ({ mention }) => mention.text,
  form: ({ mention }) => mention.form,
});

export function mentionRows(entity: Entity, passages: Passages): RelationshipRow[] {
  return mentionsWithPlace(entity).map((mention): RelationshipRow => {
    const properties = propertiesOf(MENTION_SHAPE, { entity, mention });
    return {
      id: String(properties['id']),
      type: 'MENTIONS',
      start: { label: 'Sentence', id: passages.at(mention.doc, mention).id },
      end: refer('Entity', entity.id),
      properties,
    };
  });
}

/** One mention for each place, even where two readings of the same place were kept. */
export function mentionsWithPlace({ mentions }: Entity): readonly EntityMention[] {
  const byPlace = new Map(mentions.map((mention) => [placeOf(mention), mention]));
  return byPlace.size === mentions.length ? mentions : [...byPlace.values()];
}

function placeOf({ doc, start, end }: Span & { readonly doc: string }): string {
  return `${start}-${end} ${doc}`;
}

export const SUPPORT_SHAPE = shapeOf<EvidenceOfFact>({
  id: ({ fact, index }) => `${portableId(fact.id)}@${index}`,
  fact: ({ fact }) => portableId(fact.id),
  type: ({ fact }) => toIdentifier(factType(fact)),
  start: (support) => evidenceIn(support)?.start ?? null,
  end: (support) => evidenceIn(support)?.end ?? null,
  quote: (support) => evidenceIn(support)?.quote ?? null,
  madeBy: (support) => evidenceIn(support)?.madeBy ?? null,
  confidence: (support) => evidenceIn(support)?.confidence ?? null,
  attribution: (support) => evidenceIn(support)?.attribution ?? null,
}, ['attribution']);

function evidenceIn({ fact, index }: EvidenceOfFact): Fact['evidence'][number] | undefined {
  return fact.evidence[index];
}

export function supportRows(fact: Fact, passages: Passages): RelationshipRow[] {
  return fact.evidence.map(({ doc, start, end }, index): RelationshipRow => {
    const properties = propertiesOf(SUPPORT_SHAPE, { fact, index });
    return {
      id: String(properties['id']),
      type: 'SUPPORTS',
      start: { label: 'Sentence', id: passages.at(doc, { start, end }).id },
      end: refer('Entity', fact.subject),
      properties,
    };
  });
}

function refer(label: KeyLabel, id: string): NodeReference {
  return { label, id: portableId(id) };
}
