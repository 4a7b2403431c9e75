import type { PageModel } from '../model/model.js';

export interface ExampleQuery {
  readonly title: string;
  readonly query: string;
}

/** Queries to begin with, about what this graph has most of. */
export function exampleQueries(model: PageModel): ExampleQuery[] {
  const top = [...model.nodes].filter(({ kind }) => kind === 'entity').sort((a, b) => b.importance - a.importance || a.index - b.index);
  const [first, second] = [top[0]?.label ?? 'Zoom', top[1]?.label ?? 'TikTok'];
  return [
    { title: `All facts about ${first}`, query: `MATCH (a:Entity {name: ${text(first)}})-[r]-(b)\nWHERE r.relation IS NOT NULL\nRETURN a, r, b, r.quotes[0] AS quote` },
    { title: 'What is only planned, threatened or denied', query: "MATCH (a:Entity)-[r]->(b)\nWHERE r.modality <> 'actual' OR r.polarity = 'negated'\nRETURN a, r, b, r.modality, r.polarity\nORDER BY r.modality" },
    { title: 'Who has most to do with others', query: 'MATCH (a:Entity)-[r]-(b:Entity)\nWHERE r.relation IS NOT NULL\nRETURN a, count(DISTINCT b) AS others\nORDER BY others DESC\nLIMIT 10' },
    { title: 'Facts that more than one document states', query: 'MATCH (a:Entity)-[r]->(b)\nWHERE r.documentCount > 1\nRETURN a, r, b, r.documentCount, r.confidence\nORDER BY r.confidence DESC' },
    { title: `The sentences about ${first}`, query: `MATCH (s:Sentence)-[:MENTIONS]->(:Entity {name: ${text(first)}}), (s)-[:PART_OF]->(d)\nRETURN d, s, s.start\nORDER BY d.name, s.start` },
    { title: `How ${first} and ${second} are connected`, query: `MATCH p = shortestPath((a:Entity {name: ${text(first)}})-[*..6]-(b:Entity {name: ${text(second)}}))\nWHERE all(r IN relationships(p) WHERE r.relation IS NOT NULL)\nRETURN p` },
  ];
}

/** A text in a query. */
function text(value: string): string {
  return `'${value.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`;
}
