import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { BenchGraph } from './graph.js';

/** The same graph in a running Neo4j. */
export interface Neo4jSide {
  readonly version: string;
  /** Runs a query and takes in all its rows: the number that it returns, or how many rows there are. */
  readonly ask: (query: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

const BATCH = 5000;

/** The server that NEO4J_URI and its like name, with the graph in it and an index for each property that a query starts from. */
export async function openNeo4j(graph: BenchGraph): Promise<Neo4jSide | null> {
  const { NEO4J_URI: uri, NEO4J_USERNAME: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (uri === undefined) return null;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true, telemetryDisabled: true });
  const session = driver.session();
  await load(session, graph);
  return { version: await versionOf(driver), ask: (query) => ask(session, query), close: async () => void await Promise.all([session.close(), driver.close()]) };
}

async function load(session: Session, graph: BenchGraph): Promise<void> {
  await session.run('CREATE CONSTRAINT IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE');
  for (const key of ['id', 'city']) await session.run(`CREATE INDEX IF NOT EXISTS FOR (n:Person) ON (n.${key})`);
  const nodes = graph.mapNodes((_node, { labels, properties }) => ({ labels, properties: toStored(properties) }));
  const links = graph.mapEdges((_edge, { type, properties }, from, to) => ({ type, properties: toStored(properties), from, to }));
  for (const rows of batches(nodes)) await session.run('UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties', { rows });
  for (const rows of batches(links)) {
    await session.run(
      'UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties', { rows });
  }
  await session.run('CALL db.awaitIndexes()');
}

/** A number of JavaScript's would be stored as a float. */
function toStored(properties: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties ?? {}).map(([key, value]) => [key, Number.isInteger(value) ? neo4j.int(value as number) : value]));
}

function batches<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) => items.slice(index * BATCH, (index + 1) * BATCH));
}

async function ask(session: Session, query: string): Promise<number> {
  const { records } = await session.run(query);
  const only: unknown = records.length === 1 ? records[0]?.get(0) : undefined;
  return typeof only === 'number' ? only : records.length;
}

async function versionOf(driver: Driver): Promise<string> {
  const { records } = await driver.executeQuery('CALL dbms.components() YIELD name, versions RETURN name + " " + versions[0] AS version');
  return String(records[0]?.get('version'));
}
