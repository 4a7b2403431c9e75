import type { KnowledgeGraph } from '../../graph/graph.js';
import { toPropertyGraph } from '../../graph/property-graph.js';
import { KEY_LABELS } from '../../graph/property-rows.js';
import type { NodeRow, RelationshipRow } from '../../graph/property-rows.js';
import { cypherMap, cypherName, cypherString } from './literals.js';

/** Rows in one statement: small enough for a server's memory and for a line in its log. */
const BATCH_SIZE = 500;

/**
 * A script for cypher-shell: constraints first, since MERGE without an index reads all nodes each time; then nodes,
 * then relationships. Running it again changes nothing.
 */
export function writeCypher(graph: KnowledgeGraph): string {
  const { nodes, relationships } = toPropertyGraph(graph);
  const statements = [
    ...KEY_LABELS.map((label) =>
      `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${cypherName(label)}) REQUIRE n.id IS UNIQUE;`),
    ...batchesBy(nodes, ({ labels }) => JSON.stringify(labels)).map(nodeStatement),
    ...batchesBy(relationships, ({ type, start, end }) => JSON.stringify([type, start.label, end.label])).map(relationshipStatement),
  ];
  return statements.map((statement) => `${statement}\n`).join('\n');
}

/** Rows with the same key together, in the order in which the keys first come, cut into batches. */
function batchesBy<T>(rows: readonly T[], keyOf: (row: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]][]>();
  for (const row of rows) {
    const batches = groups.get(keyOf(row)) ?? [];
    const last = batches.at(-1);
    if (last !== undefined && last.length < BATCH_SIZE) last.push(row);
    else batches.push([row]);
    groups.set(keyOf(row), batches);
  }
  return [...groups.values()].flat();
}

function nodeStatement(rows: readonly [NodeRow, ...NodeRow[]]): string {
  const [keyLabel, ...labels] = rows[0].labels;
  const setLabels = labels.map((label) => `\nSET n:${cypherName(label)}`).join('');
  return `${unwind(rows.map(({ properties }) => cypherMap(properties)))}
MERGE (n:${cypherName(keyLabel)} {id: row.id})${setLabels}
SET n += row;`;
}

function relationshipStatement(rows: readonly [RelationshipRow, ...RelationshipRow[]]): string {
  const [{ type, start, end }] = rows;
  const maps = rows.map((row) =>
    `{start: ${cypherString(row.start.id)}, end: ${cypherString(row.end.id)}, properties: ${cypherMap(row.properties)}}`);
  return `${unwind(maps)}
MATCH (a:${cypherName(start.label)} {id: row.start}), (b:${cypherName(end.label)} {id: row.end})
MERGE (a)-[r:${cypherName(type)} {id: row.properties.id}]->(b)
SET r += row.properties;`;
}

function unwind(maps: readonly string[]): string {
  return `UNWIND [\n  ${maps.join(',\n  ')}\n] AS row`;
}
