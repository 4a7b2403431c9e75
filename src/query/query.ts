import type { KnowledgeGraph } from '../graph/graph.js';
import { prepare, run } from './cypher/cypher.js';
import { BUILTIN_PROCEDURES } from './cypher/procedures/builtin.js';
import type { PreparedQuery, Result, RunOptions } from './cypher/query.js';
import type { GivenParameters } from './cypher/run/parameters.js';
import type { GraphStore } from './cypher/store.js';
import { openKnowledge } from './knowledge/open-knowledge.js';
import { RELATA_PROCEDURES } from './procedures/procedures.js';

/** What CALL can call, in code-unit order. */
export const PROCEDURE_NAMES: readonly string[] = [...BUILTIN_PROCEDURES, ...RELATA_PROCEDURES].map(({ name }) => name).sort();

/**
 * Opens a knowledge graph for queries, in the form that it has in Neo4j after a push: entities, values, documents and
 * sentences are nodes. It is read once, here, and can only be read.
 */
export function openForQueries(graph: KnowledgeGraph): GraphStore {
  return openKnowledge(graph);
}

/** Reads and checks a query, so that it can be run often. Throws a positioned `CypherError` where it is wrong. */
export function prepareQuery(text: string, procedures: RunOptions['procedures'] = []): PreparedQuery {
  return prepare(text, [...procedures, ...RELATA_PROCEDURES]);
}

/**
 * Runs a Cypher query over a graph that was opened for it. Parameters may be plain JavaScript values: whole numbers
 * become integers; those in a Map are Cypher values. Rows are made while they are taken. Throws a `CypherError`, here or while rows are taken.
 */
export function runQuery(
  graph: GraphStore, query: string | PreparedQuery, parameters: GivenParameters = {}, options: RunOptions = {},
): Result {
  return run(graph, typeof query === 'string' ? prepareQuery(query, options.procedures) : query, parameters, options);
}
