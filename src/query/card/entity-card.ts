import type { KnowledgeGraph } from '../../graph/graph.js';
import { documentsOf, neighboursOf } from '../../graph/read.js';
import type { Entity } from '../../model/entity.js';
import { isActual } from '../../model/fact.js';
import { explainFact } from '../explain.js';
import type { FactExplanation } from '../explanation.js';
import { createPlaceFinder } from '../explanation-passages.js';

/** What a graph knows of an entity, in both directions, with the words that say so. */
export interface EntityCard {
  readonly entity: Entity;
  /** Titles of the documents that mention it, or their ids, in the order of the ids. */
  readonly documents: readonly string[];
  /** Stated as so: the surest first. */
  readonly stated: readonly FactExplanation[];
  /** Denied, planned, threatened, only possible or claimed. */
  readonly unstated: readonly FactExplanation[];
}

export function describeEntity(graph: KnowledgeGraph, entity: Entity): EntityCard {
  const place = createPlaceFinder(documentsOf(graph));
  const facts = neighboursOf(graph, entity.id).map(({ fact }) => explainFact(graph, fact, place)).sort(bySureness);
  const mentioning = new Set(entity.mentions.map(({ doc }) => doc));
  return {
    entity,
    documents: documentsOf(graph).filter(({ id }) => mentioning.has(id)).map(({ id, title }) => title ?? id),
    stated: facts.filter(({ fact }) => isActual(fact)),
    unstated: facts.filter(({ fact }) => !isActual(fact)),
  };
}

function bySureness(a: FactExplanation, b: FactExplanation): number {
  return b.fact.documentCount - a.fact.documentCount || b.fact.confidence - a.fact.confidence || (a.fact.id < b.fact.id ? -1 : 1);
}
