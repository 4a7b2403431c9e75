import { MultiDirectedGraph } from 'graphology';
import { run } from '../../../src/query/cypher/cypher.js';
import type { RunOptions } from '../../../src/query/cypher/query.js';
import { CypherError } from '../../../src/query/cypher/error.js';
import { openGraphology } from '../../../src/query/cypher/graph/graphology-store.js';
import type { EdgeAttributes, NodeAttributes } from '../../../src/query/cypher/graph/graphology-store.js';
import type { GraphStore } from '../../../src/query/cypher/store.js';
import { formatValue } from '../../../src/query/cypher/values/format.js';

export type TestGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** A graph that a query makes, open for writing. */
export function graphOf(...queries: readonly string[]): { readonly graph: TestGraph; readonly store: GraphStore } {
  const graph: TestGraph = new MultiDirectedGraph();
  const store = openGraphology(graph, { write: true });
  for (const query of queries) rowsOf(store, query);
  return { graph, store };
}

export function rowsOf(store: GraphStore, query: string, parameters: Record<string, unknown> = {}, options: RunOptions = {}): string[] {
  const { rows } = run(store, query, parameters, { write: true, ...options });
  return [...rows].map((row) => row.map((value) => formatValue(value, (stored) => store.properties(stored))).join(' | '));
}

/** `SyntaxError UndefinedVariable 1:18`: what a query fails with, and where. */
export function failureOf(store: GraphStore, query: string, parameters: Record<string, unknown> = {}, options: RunOptions = {}): string {
  try {
    rowsOf(store, query, parameters, options);
  } catch (error) {
    if (error instanceof CypherError) return `${error.kind} ${error.detail} ${error.line}:${error.column}`;
    throw error;
  }
  return 'none';
}

/** Four people, a company, a place. */
export const PEOPLE = `
  CREATE (ann:Person:Founder {name: 'Ann', age: 40, city: 'Oslo'}), (bob:Person {name: 'Bob', age: 30, city: 'Oslo'}),
         (cid:Person {name: 'Cid', age: 30}), (dot:Person {name: 'Dot', aliases: ['D', 'Dorothy']}),
         (zed:Company {name: 'Zed', worth: 2.0}), (rome:Place {name: 'Rome'}),
         (ann)-[:KNOWS {since: 2001}]->(bob), (bob)-[:KNOWS {since: 2005}]->(cid), (cid)-[:KNOWS {since: 2009}]->(ann),
         (ann)-[:FOUNDED {year: 1999}]->(zed), (bob)-[:WORKS_AT]->(zed), (cid)-[:WORKS_AT]->(zed), (zed)-[:IN]->(rome)`;
