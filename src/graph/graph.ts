import { MultiDirectedGraph } from 'graphology';
import type { Literal } from '../model/claim.js';
import type { ResolutionDecision } from '../model/decision.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Entity } from '../model/entity.js';
import { factType } from '../model/fact.js';
import type { Fact } from '../model/fact.js';
import type { Knowledge, KnowledgeDocument } from '../model/knowledge.js';
import { assertKnowledge } from './validate.js';

/** A node that stands for a thing in the world. */
export type EntityNode = Entity & { readonly kind: 'entity' };

/** A node that stands for a value: a date, an amount, a piece of text. Facts with the same value share it. */
export type LiteralNode = Literal & { readonly kind: 'literal'; readonly id: string };

export type KnowledgeNode = EntityNode | LiteralNode;

/** An edge is a fact; its key is the fact's id. `type` is the relation with its modal prefix (see {@link factType}). */
export type KnowledgeEdge = Fact & { readonly type: string };

interface KnowledgeAttributes {
  readonly documents: readonly KnowledgeDocument[];
  readonly decisions: readonly ResolutionDecision[];
  readonly diagnostics: readonly Diagnostic[];
  // graphology asks its attribute types for an index signature.
  readonly [name: string]: unknown;
}

export type KnowledgeGraph = MultiDirectedGraph<KnowledgeNode, KnowledgeEdge, KnowledgeAttributes>;

/**
 * The key of an entity's node. Not the bare id: graphology looks neighbours up in plain objects, where an id such as
 * `constructor` or `__proto__` would find what every object inherits; and entities must not meet literals.
 */
export function entityKey(id: string): string {
  return `entity:${id}`;
}

/** The id of a value, the same wherever the value is. */
export function literalId(literal: Literal): string {
  return `${literal.type}:${literal.value}`;
}

/** The key of a value's node. */
export function literalKey(literal: Literal): string {
  return `literal:${literalId(literal)}`;
}

/** The key of the node that a fact points to. */
export function objectKey(object: Fact['object']): string {
  return typeof object === 'string' ? entityKey(object) : literalKey(object);
}

/**
 * The graph of what a corpus says: entities and values as nodes, facts as edges, documents, decisions and diagnostics
 * as attributes of the graph. Nodes and edges are inserted by id, so that every walk over the graph has one order.
 * Throws a GraphError for knowledge that breaks its own contract.
 */
export function buildGraph(knowledge: Knowledge): KnowledgeGraph {
  assertKnowledge(knowledge);
  const graph: KnowledgeGraph = new MultiDirectedGraph<KnowledgeNode, KnowledgeEdge, KnowledgeAttributes>();
  graph.replaceAttributes({
    documents: [...knowledge.documents].sort(byId),
    decisions: knowledge.decisions,
    diagnostics: knowledge.diagnostics,
  });
  const facts = [...knowledge.facts].sort(byId);
  for (const entity of [...knowledge.entities].sort(byId)) {
    graph.addNode(entityKey(entity.id), { ...entity, kind: 'entity' });
  }
  for (const literal of literalsIn(facts)) {
    graph.addNode(literalKey(literal), { ...literal, kind: 'literal', id: literalId(literal) });
  }
  for (const fact of facts) {
    const type = factType(fact);
    graph.addEdgeWithKey(fact.id, entityKey(fact.subject), objectKey(fact.object), { ...fact, type });
  }
  return graph;
}

/** The values that facts point to, each once, by id. */
export function literalsIn(facts: Iterable<Fact>): Literal[] {
  const byLiteralId = new Map<string, Literal>();
  for (const { object } of facts) {
    if (typeof object !== 'string') byLiteralId.set(literalId(object), object);
  }
  return [...byLiteralId].sort(([a], [b]) => compareIds(a, b)).map(([, literal]) => literal);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareIds(a.id, b.id);
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
