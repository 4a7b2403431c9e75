import type { KeyLabel } from '../graph/property-rows.js';

/*
 * All Cypher that reads or writes data. Values, names, labels and types are parameters, labels and types by the dynamic
 * `$(…)` of Neo4j 5.26, so no text of a document ever becomes query text, and one statement serves all labels and types (a
 * statement a type takes Neo4j about 20 ms of planning each, and open relations have hundreds of types).
 *
 * Relationships are made by CREATE, not MERGE: with a dynamic type, and while the database has few relationships yet, Neo4j
 * plans MERGE as a scan of all relationships for each row. CREATE doubles nothing because of CLAIM.
 */

/**
 * Opens every writing transaction. Counts the dataset's revision up and gives it back: it holds the dataset's node locked
 * until the transaction ends, and a push that finds another revision than the one it expects knows that somebody else has
 * written since it looked, or that its own last commit did arrive although the answer did not.
 */
export const CLAIM = `
MATCH (d:Dataset {dataset: $dataset, id: $dataset})
SET d.revision = d.revision + 1
RETURN d.revision AS revision`;

/** The claim of a push's first transaction. Without its digest, a dataset counts as unfinished. */
export const BEGIN = `
MERGE (d:Dataset {dataset: $dataset, id: $dataset})
  ON CREATE SET d.name = $dataset, d.revision = 0
SET d.revision = d.revision + 1, d.propertyKeys = $propertyKeys, d.labels = $labels
REMOVE d.digest
RETURN d.revision AS revision`;

export const FINISH = `
MATCH (d:Dataset {dataset: $dataset, id: $dataset})
SET d += $content, d.digest = $digest`;

export const CREATE_NODES = `
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties`;

export const UPDATE_NODES = `
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.elementId AND n.dataset = $dataset
REMOVE n:$(row.otherLabels)
SET n:$(row.labels), n += row.properties`;

/** The labels of the ends are written out, since only so are the ends found by index. */
export function createRelationships(start: KeyLabel, end: KeyLabel): string {
  return `
UNWIND $rows AS row
MATCH (a:${start} {dataset: $dataset, id: row.start})
MATCH (b:${end} {dataset: $dataset, id: row.end})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties`;
}

export const UPDATE_RELATIONSHIPS = `
UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.elementId AND r.dataset = $dataset
SET r += row.properties`;

export const DELETE_RELATIONSHIPS = `
UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.elementId AND r.dataset = $dataset
DELETE r`;

/**
 * A node on which relationships of others hang is kept, since they would go with it; `stale` tells that the graph no longer
 * has it.
 */
export const DELETE_NODES = `
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.elementId AND n.dataset = $dataset
FOREACH (_ IN CASE WHEN EXISTS { (n)--() } THEN [1] ELSE [] END | SET n.stale = true REMOVE n.digest)
WITH n WHERE NOT EXISTS { (n)--() }
DELETE n`;

export const READ_DATASET = `
MATCH (d:Dataset {dataset: $dataset, id: $dataset})
RETURN d.revision AS revision, d.digest AS digest, d.propertyKeys AS propertyKeys, d.labels AS labels`;

export const READ_CONTENT = `
MATCH (d:Dataset {dataset: $dataset, id: $dataset})
RETURN d.digest AS digest, d.decisions AS decisions, d.diagnostics AS diagnostics`;

/** `n.id IS NOT NULL` lets the search use the index on dataset and id together. */
function nodesOf(kind: KeyLabel): string {
  return `
MATCH (n:${kind}) WHERE n.dataset = $dataset AND n.id IS NOT NULL`;
}

export function readNodeDigests(kind: KeyLabel): string {
  return `${nodesOf(kind)}
RETURN n.id AS id, n.digest AS digest, elementId(n) AS elementId, n.stale IS NOT NULL AND EXISTS { (n)--() } AS held`;
}

/** From each node to its neighbours: Neo4j would otherwise search the relationships of all datasets. */
function relationshipsOf(start: KeyLabel): string {
  return `${nodesOf(start)}
WITH n
CALL (n) { MATCH (n)-[r]->(m) WHERE r.dataset = $dataset RETURN r, m }`;
}

const END_LABEL = 'CASE WHEN m:Entity THEN \'Entity\' WHEN m:Literal THEN \'Literal\' ELSE \'Document\' END AS endLabel';

export function readRelationshipDigests(start: KeyLabel): string {
  return `${relationshipsOf(start)}
RETURN r.id AS id, type(r) AS type, r.digest AS digest, elementId(r) AS elementId, ${END_LABEL}`;
}

export function readNodes(kind: KeyLabel): string {
  return `${nodesOf(kind)} AND n.stale IS NULL
RETURN n.id AS id, properties(n) AS properties`;
}

export function readRelationships(start: KeyLabel): string {
  return `${relationshipsOf(start)}
RETURN type(r) AS type, n.id AS start, m.id AS end, ${END_LABEL}, properties(r) AS properties`;
}
