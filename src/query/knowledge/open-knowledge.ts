import { factShape } from '../../graph/fact-shape.js';
import type { EntityNode, KnowledgeEdge, KnowledgeGraph, LiteralNode } from '../../graph/graph.js';
import { ENTITY_SHAPE, LITERAL_SHAPE, SENTENCE_SHAPE, WHOLE_DOCUMENT_SHAPE, entityLabels } from '../../graph/node-rows.js';
import { passageId, passageSpan } from '../../graph/passages.js';
import { toIdentifier } from '../../graph/portable-id.js';
import { documentsOf } from '../../graph/read.js';
import { MENTION_SHAPE, SUPPORT_SHAPE, mentionsWithPlace } from '../../graph/relationship-rows.js';
import type { EvidenceOfFact } from '../../graph/relationship-rows.js';
import { READS_NOTHING } from '../../graph/shape.js';
import type { Shape } from '../../graph/shape.js';
import type { Entity, EntityMention } from '../../model/entity.js';
import type { Fact } from '../../model/fact.js';
import type { KnowledgeDocument } from '../../model/knowledge.js';
import type { Span } from '../../model/span.js';
import type { KnowledgeNode, KnowledgeRelationship } from './knowledge-entities.js';
import { KnowledgeStore } from './knowledge-store.js';
import { SentenceNodes } from './sentence-nodes.js';
import type { SentenceNode } from './sentence-nodes.js';

/**
 * The knowledge graph as a property graph, node for node and in the order of `toPropertyGraph`, but without making its
 * rows: a large graph would be held twice, and opening it would take longer than most questions.
 */
export function openKnowledge(graph: KnowledgeGraph): KnowledgeStore {
  const store = new KnowledgeStore();
  const things = addThings(store, graph);
  const documents = new Map(documentsOf(graph).map((document) => [document.id, store.add(['Document'], WHOLE_DOCUMENT_SHAPE, document)]));
  const entities = [...things.values()].filter(isEntityNode);
  const facts = graph.mapEdges((_edge, fact, start, end) => ({ fact, start: things.get(start), end: things.get(end) }));
  const sentences = addSentences(store, documents, [...entities.map(({ subject }) => subject.mentions), ...facts.map(({ fact }) => fact.evidence)]);
  joinFacts(store, facts, documents);
  for (const { sentence, document } of sentences.all()) store.connect('PART_OF', sentence, document, PART_OF_SHAPE, undefined);
  for (const entity of entities) {
    for (const mention of mentionsWithPlace(entity.subject)) store.connect('MENTIONS', sentences.at(mention.doc, mention), entity, MENTIONS_SHAPE, mention);
  }
  for (const { fact, start } of facts) {
    if (start) fact.evidence.forEach((item, index) => store.connect('SUPPORTS', sentences.at(item.doc, item), start, SUPPORTS_SHAPE, { fact, index }));
  }
  store.trim();
  return store;
}

/** The sentences that any of these places is in. */
function addSentences(store: KnowledgeStore, documents: Documents, places: readonly (readonly (Span & { readonly doc: string })[])[]): SentenceNodes {
  const sentences = new SentenceNodes(documents);
  for (const group of places) for (const place of group) sentences.want(place.doc, place);
  sentences.addTo(store);
  return sentences;
}

type Documents = ReadonlyMap<string, KnowledgeNode<KnowledgeDocument>>;
type Thing = KnowledgeNode<EntityNode> | KnowledgeNode<LiteralNode>;

/** Entities first, then values, by the keys that they have in the graph. */
function addThings(store: KnowledgeStore, graph: KnowledgeGraph): ReadonlyMap<string, Thing> {
  const nodes = new Map<string, Thing>();
  graph.forEachNode((key, node) => {
    if (node.kind === 'entity') nodes.set(key, store.add(entityLabels(node), ENTITY_SHAPE, node));
  });
  graph.forEachNode((key, node) => {
    if (node.kind === 'literal') nodes.set(key, store.add(['Literal', node.type], LITERAL_SHAPE, node));
  });
  return nodes;
}

function isEntityNode(thing: Thing): thing is KnowledgeNode<EntityNode> {
  return thing.subject.kind === 'entity';
}

interface Edge {
  readonly fact: KnowledgeEdge;
  readonly start: Thing | undefined;
  readonly end: Thing | undefined;
}

function joinFacts(store: KnowledgeStore, edges: readonly Edge[], documents: Documents): void {
  const ofFact = factShape((doc, span) => {
    const document = documents.get(doc);
    return document ? passageId(document.subject, passageSpan(document.subject, span)) : '';
  });
  const shape = readingFrom(ofFact, ({ source }) => source as Fact);
  const types = new Map<string, string>();
  for (const { fact, start, end } of edges) {
    const type = types.get(fact.type) ?? toIdentifier(fact.type);
    types.set(fact.type, type);
    if (start && end) store.connect(type, start, end, shape, fact);
  }
}

function readingFrom<Source>(shape: Shape<Source>, sourceOf: (relationship: KnowledgeRelationship) => Source): Shape<KnowledgeRelationship> {
  return {
    keys: (relationship) => shape.keys(sourceOf(relationship)),
    reader: (key) => {
      const read = shape.reader(key);
      return (relationship) => read(sourceOf(relationship));
    },
  };
}

const PART_OF_KEYS = ['id'];

/** A sentence stands in one document only, so it lends its id. */
const PART_OF_SHAPE: Shape<KnowledgeRelationship> = {
  keys: () => PART_OF_KEYS,
  reader: (key) => (key === 'id' ? ({ start }) => SENTENCE_SHAPE.reader('id')((start as SentenceNode).subject) : READS_NOTHING),
};

const MENTIONS_SHAPE = readingFrom(MENTION_SHAPE, ({ source, end }) => ({ entity: (end as KnowledgeNode<Entity>).subject, mention: source as EntityMention }));

const SUPPORTS_SHAPE = readingFrom(SUPPORT_SHAPE, ({ source }) => source as EvidenceOfFact);
