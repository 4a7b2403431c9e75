import { documentsOf, entitiesOf, factsOf } from '../../graph/read.js';
import type { KnowledgeGraph } from '../../graph/graph.js';
import type { Entity } from '../../model/entity.js';
import type { Fact } from '../../model/fact.js';
import type { KnowledgeDocument } from '../../model/knowledge.js';
import { describeDocumentChange, describeEntityChange, describeFact, describeFactChange } from './describe-changes.js';
import { matchEntities } from './match-entities.js';

/** What is in one of two graphs only, or in both but not the same. Lines of text, by id. */
export interface Differences {
  readonly documents: ChangeList;
  readonly entities: ChangeList;
  readonly facts: ChangeList;
}

export interface ChangeList {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** What changed from one graph to another. An entity that only got another id is the same entity, and its facts are the same facts. */
export function findDifferences(before: KnowledgeGraph, after: KnowledgeGraph): Differences {
  const newIdOf = matchEntities(entitiesOf(before), entitiesOf(after));
  const translate = (id: string): string => newIdOf.get(id) ?? id;
  return {
    documents: compareRecords(documentsOf(before), documentsOf(after), (document) => document.id, ({ id }) => id, describeDocument, describeDocumentChange),
    entities: compareRecords(entitiesOf(before), entitiesOf(after), ({ id }) => translate(id), ({ id }) => id, describeEntity, describeEntityChange),
    facts: compareFacts(before, after, translate),
  };
}

function compareFacts(before: KnowledgeGraph, after: KnowledgeGraph, translate: (id: string) => string): ChangeList {
  const [oldFacts, newFacts] = [factsOf(before), factsOf(after)];
  const there = new Set(newFacts.map(({ id }) => id));
  const keyOfNew = new Map(newFacts.map((fact) => [contentKey(fact, (id) => id), fact.id]));
  const idAfter = (fact: Fact): string => (there.has(fact.id) ? fact.id : (keyOfNew.get(contentKey(fact, translate)) ?? fact.id));
  return compareRecords(oldFacts, newFacts, idAfter, ({ id }) => id, (fact, isNew) => describeFact(isNew ? after : before, fact), (a, b) => describeFactChange(before, a, after, b));
}

function contentKey({ subject, relation, object, polarity, modality, qualifiers }: Fact, translate: (id: string) => string): string {
  return JSON.stringify([translate(subject), relation, typeof object === 'string' ? translate(object) : object, polarity, modality, Object.entries(qualifiers)]);
}

function compareRecords<T>(
  before: readonly T[], after: readonly T[], idAfter: (record: T) => string, idOf: (record: T) => string,
  describe: (record: T, isNew: boolean) => string, describeChange: (before: T, after: T) => string | null,
): ChangeList {
  const oldOf = new Map(before.map((record) => [idAfter(record), record]));
  const newIds = new Set(after.map(idOf));
  return {
    added: after.filter((record) => !oldOf.has(idOf(record))).map((record) => describe(record, true)),
    removed: before.filter((record) => !newIds.has(idAfter(record))).map((record) => describe(record, false)),
    changed: after.flatMap((record) => {
      const old = oldOf.get(idOf(record));
      return (old === undefined ? null : describeChange(old, record)) ?? [];
    }),
  };
}

function describeDocument({ id, title }: KnowledgeDocument): string {
  return title === null ? id : `${id} (${title})`;
}

function describeEntity({ id, name, type }: Entity): string {
  return `${name} (${type}, ${id})`;
}
