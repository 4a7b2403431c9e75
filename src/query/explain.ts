import type { KnowledgeGraph } from '../graph/graph.js';
import { decisionsOf, documentsOf, entitiesOf, findEntity, findFact, neighboursOf, objectName } from '../graph/read.js';
import type { Entity } from '../model/entity.js';
import { factType, type Fact } from '../model/fact.js';
import type { Span } from '../model/span.js';
import { isSideOf } from './decision-sides.js';
import type { EntityExplanation, Explanation, FactExplanation } from './explanation.js';
import { createPlaceFinder, type Passage } from './explanation-passages.js';
import { renderEntity, renderFact } from './explanation-text.js';
import { findEntities } from './names/find-entities.js';

/** Several things fit, or none. */
export interface Candidates {
  /** Each as `name (type, id)`. */
  readonly candidates: readonly string[];
}

/**
 * Explains the entity with this id, name or alias, or the fact with this id. Names are found as {@link findEntities} finds
 * them. Where several fit, it says which.
 */
export function explain(graph: KnowledgeGraph, nameOrId: string): Explanation | Candidates {
  const entity = findEntity(graph, nameOrId);
  if (entity !== undefined) return explainEntity(graph, entity);
  const fact = findFact(graph, nameOrId);
  if (fact !== undefined) return explainFact(graph, fact);
  const found = findEntities(entitiesOf(graph), nameOrId).entities;
  const [only] = found;
  if (only !== undefined && found.length === 1) return explainEntity(graph, only);
  return { candidates: found.map(({ id, name, type }) => `${name} (${type}, ${id})`) };
}

/** The explanation as text for a terminal. Long lists are cut, and say so. */
export function renderExplanation(explanation: Explanation): string {
  const lines = explanation.kind === 'entity' ? renderEntity(explanation) : renderFact(explanation);
  return `${lines.join('\n')}\n`;
}

function explainEntity(graph: KnowledgeGraph, entity: Entity): EntityExplanation {
  const place = createPlaceFinder(documentsOf(graph));
  return {
    kind: 'entity', entity,
    mentions: entity.mentions.map((mention) => place(mention.doc, mention)),
    decisions: decisionsOf(graph).filter(({ left, right, leftName, rightName }) => isSideOf(entity, left, leftName) || isSideOf(entity, right, rightName)),
    facts: neighboursOf(graph, entity.id).map(({ fact }) => explainFact(graph, fact, place)),
  };
}

/** What a fact says, and the words in the texts that say it. */
export function explainFact(graph: KnowledgeGraph, fact: Fact, place: (doc: string, span: Span) => Passage = createPlaceFinder(documentsOf(graph))): FactExplanation {
  const conflicts = fact.conflicts.flatMap((id) => findFact(graph, id) ?? []);
  return {
    kind: 'fact', fact,
    words: inWords(graph, fact),
    evidence: fact.evidence.map((evidence) => place(evidence.doc, evidence)),
    conflicts: conflicts.map((other) => ({ id: other.id, words: inWords(graph, other) })),
  };
}

function inWords(graph: KnowledgeGraph, fact: Fact): string {
  return [objectName(graph, fact.subject), factType(fact), objectName(graph, fact.object)].join(' ');
}
