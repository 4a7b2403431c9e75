import type { KnowledgeGraph } from '../../graph/graph.js';
import { entitiesOf } from '../../graph/read.js';
import { toWellFormed } from '../../graph/portable-id.js';
import { cypherString } from '../cypher/literals.js';
import { toPrintable } from '../plain-text.js';

/** A query to keep among the favourites of Neo4j Browser. */
export interface SavedQuery {
  readonly title: string;
  readonly query: string;
}

/** Queries for the first minutes with a graph, about what it speaks of most. */
export function savedQueries(graph: KnowledgeGraph): SavedQuery[] {
  const [first, second] = mostMentioned(graph);
  return [
    { title: 'Everything that is stated as so', query: "MATCH (a:Entity)-[r]->(b)\nWHERE r.polarity = 'asserted' AND r.modality = 'actual'\nRETURN a, r, b LIMIT 300" },
    { title: 'What is planned, threatened, denied or only claimed', query: "MATCH (a:Entity)-[r]->(b)\nWHERE r.modality <> 'actual' OR r.polarity = 'negated'\nRETURN a, r, b LIMIT 300" },
    { title: `All about ${first}`, query: `MATCH (a:Entity {name: ${cypherString(first)}})-[r]-(b)\nWHERE r.relation IS NOT NULL\nRETURN a, r, b` },
    { title: `How ${first} and ${second} are connected`, query: `MATCH p = shortestPath((a:Entity {name: ${cypherString(first)}})-[*..6]-(b:Entity {name: ${cypherString(second)}}))\nWHERE all(r IN relationships(p) WHERE r.relation IS NOT NULL)\nRETURN p` },
    { title: 'Who has to do with most others', query: 'MATCH (a:Entity)-[r]-(b:Entity)\nWHERE r.relation IS NOT NULL\nRETURN a.name AS name, a.type AS type, count(DISTINCT b) AS others\nORDER BY others DESC, name LIMIT 20' },
    { title: 'Facts with the words that say so', query: 'MATCH (a:Entity)-[r]->(b)\nWHERE r.relation IS NOT NULL\nRETURN a.name AS subject, type(r) AS fact, b.name AS object, r.quotes[0] AS quote, r.confidence AS confidence\nORDER BY confidence DESC, subject, fact, object LIMIT 100' },
    { title: 'From facts to their sentences and documents', query: `MATCH (a:Entity {name: ${cypherString(first)}})-[r]->(b), (s:Sentence)-[e:SUPPORTS {fact: r.id}]->(a), (s)-[:PART_OF]->(d:Document)\nRETURN a, r, b, s, e, d LIMIT 50` },
    { title: 'Facts that more than one document states', query: 'MATCH (a:Entity)-[r]->(b)\nWHERE r.documentCount > 1\nRETURN a, r, b' },
    { title: 'Facts that rest on one document only', query: 'MATCH (a:Entity)-[r]->(b)\nWHERE r.documentCount = 1\nRETURN a.name AS subject, type(r) AS fact, b.name AS object, r.confidence AS confidence\nORDER BY confidence, subject, fact, object LIMIT 100' },
    { title: 'Who says so', query: 'MATCH (a:Entity)-[r]->(b)\nWHERE r.attribution IS NOT NULL\nRETURN r.attribution AS source, a.name AS subject, type(r) AS fact, b.name AS object\nORDER BY source, subject, fact, object' },
    { title: 'Facts with their dates', query: 'MATCH (a:Entity)-[r]->(b:Literal:Date)\nRETURN b.name AS date, a.name AS subject, type(r) AS fact\nORDER BY date, subject, fact' },
    { title: 'Facts by kind, and how sure they are', query: 'MATCH (:Entity)-[r]->()\nWHERE r.relation IS NOT NULL\nRETURN type(r) AS fact, count(*) AS facts, round(avg(r.confidence) * 100) / 100 AS confidence\nORDER BY facts DESC, fact' },
  ];
}

/** The two entities that are mentioned most. */
function mostMentioned(graph: KnowledgeGraph): [string, string] {
  const ranked = entitiesOf(graph).sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
  return [toWellFormed(ranked[0]?.name ?? 'Zoom'), toWellFormed(ranked[1]?.name ?? 'TikTok')];
}

/** A query with its title as a comment, which Browser takes for its name. */
export function queryScript({ title, query }: SavedQuery): string {
  return `// ${toPrintable(title)}\n${query};\n`;
}
