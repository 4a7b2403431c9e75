import { entityKey, literalKey, literalsIn, objectKey } from '../graph/graph.js';
import { portableId } from '../graph/portable-id.js';
import type { Entity } from '../model/entity.js';
import { factType } from '../model/fact.js';
import type { Fact } from '../model/fact.js';
import type { KnowledgeRecords } from '../model/knowledge.js';
import { toXmlText } from './plain-text.js';

export type ScalarType = 'string' | 'int' | 'double' | 'boolean';

export type Scalars = Readonly<Record<string, string | number | boolean>>;

/** A thing or a value, for formats that know scalars only. */
export interface FlatNode {
  readonly key: string;
  readonly attributes: Scalars;
}

/** A fact. */
export interface FlatEdge extends FlatNode {
  readonly source: string;
  readonly target: string;
}

export const NODE_ATTRIBUTES: Readonly<Record<string, ScalarType>> = {
  label: 'string', kind: 'string', type: 'string', aliases: 'string', mentionCount: 'int', documentCount: 'int',
};

export const EDGE_ATTRIBUTES: Readonly<Record<string, ScalarType>> = {
  label: 'string', relation: 'string', polarity: 'string', modality: 'string', tense: 'string', aspect: 'string',
  open: 'boolean', attribution: 'string', qualifiers: 'string', confidence: 'double', documentCount: 'int',
  firstSeen: 'string', lastSeen: 'string', validUntil: 'string',
  evidenceCount: 'int', quotes: 'string', documents: 'string', madeBy: 'string',
};

/** Stands between the members of what was a list. */
const LIST_SEPARATOR = ' | ';

/** Loses nothing that tells one thing from another, but lists are joined and offsets left to graph.json. */
export function* flatNodes({ entities, facts }: Pick<KnowledgeRecords, 'entities' | 'facts'>): Generator<FlatNode> {
  for (const entity of entities) yield { key: portableId(entityKey(entity.id)), attributes: cleaned(entityAttributes(entity)) };
  for (const literal of literalsIn(facts)) {
    yield { key: portableId(literalKey(literal)), attributes: cleaned({ label: literal.value, kind: 'literal', type: literal.type }) };
  }
}

/** Loses nothing that tells one fact from another, but lists are joined and offsets left to graph.json. */
export function* flatEdges({ facts }: Pick<KnowledgeRecords, 'facts'>): Generator<FlatEdge> {
  for (const fact of facts) {
    yield { key: portableId(fact.id), source: portableId(entityKey(fact.subject)), target: portableId(objectKey(fact.object)), attributes: cleaned(edgeAttributes(fact)) };
  }
}

function entityAttributes({ name, type, aliases, mentions }: Entity): Scalars {
  return {
    label: name,
    kind: 'entity',
    type,
    aliases: aliases.map((alias) => alias.name).join(LIST_SEPARATOR),
    mentionCount: mentions.length,
    documentCount: new Set(mentions.map((mention) => mention.doc)).size,
  };
}

function edgeAttributes(fact: Fact): Scalars {
  const { relation, polarity, modality, tense, aspect, open, attribution, qualifiers, confidence, documentCount } = fact;
  const { firstSeen, lastSeen, validUntil, evidence } = fact;
  return {
    label: factType(fact), relation, polarity, modality, tense, aspect, open,
    attribution: attribution ?? '',
    qualifiers: Object.entries(qualifiers).map(([name, value]) => `${name}: ${value}`).sort().join(LIST_SEPARATOR),
    confidence, documentCount,
    firstSeen: firstSeen ?? '', lastSeen: lastSeen ?? '', validUntil: validUntil ?? '',
    evidenceCount: evidence.length,
    quotes: evidence.map((item) => item.quote).join(LIST_SEPARATOR),
    documents: [...new Set(evidence.map((item) => item.doc))].join(LIST_SEPARATOR),
    madeBy: [...new Set(evidence.map((item) => item.madeBy))].join(LIST_SEPARATOR),
  };
}

function cleaned(attributes: Scalars): Scalars {
  const entries = Object.entries(attributes);
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'string' ? toXmlText(value) : value]));
}
