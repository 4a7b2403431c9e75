import type { Literal } from '../model/claim.js';
import type { ResolutionDecision } from '../model/decision.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Entity } from '../model/entity.js';
import type { Fact } from '../model/fact.js';
import type { Knowledge, KnowledgeDocument } from '../model/knowledge.js';
import { entityKey } from './graph.js';
import type { EntityNode, KnowledgeEdge, KnowledgeGraph, LiteralNode } from './graph.js';

/** A step from an entity over one fact to the thing or value at its other end. */
export interface Neighbour {
  readonly fact: Fact;
  /** `out` where the entity is the fact's subject. */
  readonly direction: 'out' | 'in';
  readonly node: EntityNode | LiteralNode;
}

/** By id. */
export function documentsOf(graph: KnowledgeGraph): readonly KnowledgeDocument[] {
  return graph.getAttribute('documents');
}

export function decisionsOf(graph: KnowledgeGraph): readonly ResolutionDecision[] {
  return graph.getAttribute('decisions');
}

export function diagnosticsOf(graph: KnowledgeGraph): readonly Diagnostic[] {
  return graph.getAttribute('diagnostics');
}

/** By id. */
export function entitiesOf(graph: KnowledgeGraph): Entity[] {
  return graph.mapNodes((_, node) => node).flatMap((node) => (node.kind === 'entity' ? [toEntity(node)] : []));
}

/** The values that facts point to, by id. */
export function literalsOf(graph: KnowledgeGraph): LiteralNode[] {
  return graph.mapNodes((_, node) => node).filter((node) => node.kind === 'literal');
}

/** By id. */
export function factsOf(graph: KnowledgeGraph): Fact[] {
  return graph.mapEdges((_, edge) => toFact(edge));
}

export function findEntity(graph: KnowledgeGraph, id: string): Entity | undefined {
  const key = entityKey(id);
  const node = graph.hasNode(key) ? graph.getNodeAttributes(key) : undefined;
  return node?.kind === 'entity' ? toEntity(node) : undefined;
}

export function findFact(graph: KnowledgeGraph, id: string): Fact | undefined {
  return graph.hasEdge(id) ? toFact(graph.getEdgeAttributes(id)) : undefined;
}

/** All facts from and to an entity, by fact id; a fact about itself comes once, as `out`. */
export function neighboursOf(graph: KnowledgeGraph, entityId: string): Neighbour[] {
  const key = entityKey(entityId);
  if (!graph.hasNode(key)) return [];
  const neighbours = graph.mapEdges(key, (_, edge, source, _target, sourceNode, targetNode): Neighbour => {
    const direction = source === key ? 'out' : 'in';
    return { fact: toFact(edge), direction, node: direction === 'out' ? targetNode : sourceNode };
  });
  const byFactId = new Map(neighbours.map((neighbour) => [neighbour.fact.id, neighbour]));
  return [...byFactId.values()].sort((a, b) => (a.fact.id < b.fact.id ? -1 : 1));
}

/** How the object of a fact is called: the entity's name or the literal's value. */
export function objectName(graph: KnowledgeGraph, object: string | Literal): string {
  return typeof object === 'string' ? entityName(graph, object) : object.value;
}

/** The name of an entity; its id where the graph does not have it. */
export function entityName(graph: KnowledgeGraph, id: string): string {
  const key = entityKey(id);
  const node = graph.hasNode(key) ? graph.getNodeAttributes(key) : undefined;
  return node?.kind === 'entity' ? node.name : id;
}

/** What the graph was built from: `buildGraph(knowledgeOf(graph))` is the same graph. */
export function knowledgeOf(graph: KnowledgeGraph): Knowledge {
  return {
    documents: documentsOf(graph),
    entities: entitiesOf(graph),
    facts: factsOf(graph),
    decisions: decisionsOf(graph),
    diagnostics: diagnosticsOf(graph),
  };
}

function toEntity({ id, name, type, aliases, mentions }: EntityNode): Entity {
  return { id, name, type, aliases, mentions };
}

function toFact(edge: KnowledgeEdge): Fact {
  const { id, subject, relation, open, object, polarity, modality, tense, aspect } = edge;
  const { attribution, qualifiers, evidence, confidence, documentCount, firstSeen, lastSeen, validUntil, conflicts } = edge;
  return {
    id, subject, relation, open, object, polarity, modality, tense, aspect,
    attribution, qualifiers, evidence, confidence, documentCount, firstSeen, lastSeen, validUntil, conflicts,
  };
}
