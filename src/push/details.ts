import { literalId } from '../graph/graph.js';
import type { KnowledgeGraph } from '../graph/graph.js';
import { portableId, toWellFormed } from '../graph/portable-id.js';
import type { NodeRow, RelationshipRow } from '../graph/property-rows.js';
import { documentsOf, entitiesOf, factsOf, literalsOf } from '../graph/read.js';
import type { Entity } from '../model/entity.js';
import type { Evidence, Fact } from '../model/fact.js';
import type { KnowledgeDocument } from '../model/knowledge.js';
import type { Span } from '../model/span.js';
import { inTextOrder } from './mention-order.js';
import { exactFields } from './storable.js';
import type { StoredProperties, StoredValue } from './storable.js';

/** The properties that a row carries for the sake of a later pull only. */
export interface Details {
  ofNode(row: NodeRow): StoredProperties;
  ofRelationship(row: RelationshipRow): StoredProperties;
}

/**
 * What the property graph leaves out since no query asks for it, and what makes a pulled graph equal to the pushed one:
 * how often an alias occurs; a document's text, sentences and regions; where in a quote subject, object and trigger
 * stand; and as `exact` the few strings that a database cannot hold as they are.
 */
export function collectDetails(graph: KnowledgeGraph): Details {
  const facts = factsOf(graph);
  const nodes = new Map<string, StoredProperties>([
    ...entitiesOf(graph).map((entity) => [`Entity ${portableId(entity.id)}`, ofEntity(entity)] as const),
    ...literalsOf(graph).map(({ value, type }) => {
      const id = literalId({ value, type });
      return [`Literal ${portableId(id)}`, present({ exact: exactFields({ id: portableId(id), value }) })] as const;
    }),
    ...documentsOf(graph).map((document) => [`Document ${portableId(document.id)}`, ofDocument(document)] as const),
  ]);
  const factDetails = new Map(facts.map((fact) => [portableId(fact.id), ofFact(fact)]));
  const supports = new Map<string, StoredProperties>(facts.flatMap((fact) =>
    fact.evidence.map((evidence, index) => [`${portableId(fact.id)}@${index}`, ofEvidence(evidence)] as const)));
  return {
    ofNode: ({ id, labels: [kind] }) => nodes.get(`${kind} ${id}`) ?? {},
    ofRelationship: ({ id, type, start }) =>
      (start.label === 'Entity' ? factDetails.get(id) : type === 'SUPPORTS' ? supports.get(id) : undefined) ?? {},
  };
}

function ofEntity({ id, name, type, aliases, mentions }: Entity): StoredProperties {
  return present({
    aliasCounts: aliases.map((alias) => BigInt(alias.count)),
    // Only a graph from elsewhere has mentions in another order than that of the text, or one place twice.
    mentions: inTextOrder(mentions) ? undefined : JSON.stringify(mentions),
    exact: exactFields({ id: portableId(id), name, type, aliases: aliases.map((alias) => alias.name) }),
  });
}

function ofDocument({ id, source, title, publishedAt, text, sentences, regions }: KnowledgeDocument): StoredProperties {
  return present({
    text: toWellFormed(text),
    sentences: JSON.stringify(sentences.map(({ start, end }) => [start, end])),
    regions: JSON.stringify(regions.map(({ start, end, kind }) => [start, end, kind])),
    exact: exactFields({ id: portableId(id), source, title, publishedAt, text }),
  });
}

function ofFact({ relation, attribution }: Fact): StoredProperties {
  return present({ exact: exactFields({ relation, attribution }) });
}

function ofEvidence({ subject, object, trigger, madeBy, attribution }: Evidence): StoredProperties {
  return present({
    subject: toPair(subject),
    object: toPair(object),
    trigger: toPair(trigger),
    exact: exactFields({ madeBy, attribution }),
  });
}

function toPair({ start, end }: Span): readonly bigint[] {
  return [BigInt(start), BigInt(end)];
}

function present(properties: Readonly<Record<string, StoredValue | undefined>>): StoredProperties {
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, StoredValue] => entry[1] !== undefined),
  );
}
