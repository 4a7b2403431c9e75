import type { KnowledgeGraph } from './graph.js';
import { documentRow, entityRow, literalRow, sentenceRow } from './node-rows.js';
import { locatePassages } from './passages.js';
import type { PropertyGraph } from './property-rows.js';
import { documentsOf, entitiesOf, factsOf, literalsOf } from './read.js';
import { factRows, mentionRows, partOfRow, supportRows } from './relationship-rows.js';

/**
 * The one model that the CSV and Cypher exports, the push and the queries share:
 *
 *     (:Entity:Organization)-[:FOUNDED_BY {id, relation, polarity, modality, quotes, …}]->(:Entity:Person)
 *     (:Sentence)-[:PART_OF]->(:Document)
 *     (:Sentence)-[:MENTIONS {start, end, text}]->(:Entity)
 *     (:Sentence)-[:SUPPORTS {fact, type, start, end, quote, …}]->(:Entity)
 *
 * A relationship cannot point to a relationship, so a fact's evidence hangs on its subject: `SUPPORTS` carries the
 * fact's id. From a fact to its sentences: `MATCH (a)-[r:FOUNDED_BY]->(), (s)-[:SUPPORTS {fact: r.id}]->(a)`; and
 * back: `MATCH (s)-[p:SUPPORTS]->(a)-[r {id: p.fact}]->(b)`. Both walk from node to neighbour, with no search over all
 * relationships, and no extra node per fact stands in the pictures between two things.
 */
export function toPropertyGraph(graph: KnowledgeGraph): PropertyGraph {
  const documents = documentsOf(graph);
  const entities = entitiesOf(graph);
  const facts = factsOf(graph);
  const passages = locatePassages(documents, entities, facts);
  return {
    nodes: [
      ...entities.map(entityRow),
      ...literalsOf(graph).map(literalRow),
      ...documents.map(documentRow),
      ...passages.all.map(sentenceRow),
    ],
    relationships: [
      ...factRows(facts, passages),
      ...passages.all.map(partOfRow),
      ...entities.flatMap((entity) => mentionRows(entity, passages)),
      ...facts.flatMap((fact) => supportRows(fact, passages)),
    ],
  };
}
