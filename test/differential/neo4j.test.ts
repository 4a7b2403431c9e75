import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readJson } from '../../src/export/json/read.js';
import { pushGraph } from '../../src/push/push.js';
import { CypherError } from '../../src/query/cypher/error.js';
import { openForQueries, runQuery } from '../../src/query/query.js';
import { readCookbook } from '../cookbook/cookbook.js';
import { TestInstance, whyNoServer } from '../push/neo4j.js';
import { comparableRows } from './comparable-rows.js';
import { comparableQueries, type ComparableQuery } from './read-queries.js';

const lacking = whyNoServer();
const SEED = Number(process.env['RELATA_QUERY_SEED'] ?? 5);
const QUERIES = Number(process.env['RELATA_QUERY_COUNT'] ?? 200);

/** The same text, the same rows: here, and on a real Neo4j that the graph was pushed to. */
describe.skipIf(lacking !== null)(`beside a real Neo4j${lacking === null ? '' : ` (${lacking})`}`, { timeout: 120_000 }, () => {
  const knowledge = readJson(readFileSync('graphs/zoom/graph.json', 'utf8'), 'graph.json');
  const graph = openForQueries(knowledge);
  let instance: TestInstance;
  let driver: Driver;

  beforeAll(async () => {
    instance = new TestInstance();
    const { uri, user, password } = await instance.start();
    await pushGraph(knowledge, { uri, user, password });
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { useBigInt: true });
  }, 600_000);

  afterAll(async () => {
    await driver?.close();
    await instance?.remove();
  }, 60_000);

  async function rowsThere({ text, isOrdered }: ComparableQuery): Promise<string[]> {
    try {
      const { keys, records } = await driver.executeQuery(text);
      return comparableRows(keys, records.map((record) => keys.map((key) => record.get(key) as unknown)), isOrdered);
    } catch (error) {
      return [`fails: ${(error as { code?: string; message: string }).code ?? (error as Error).message}`];
    }
  }

  function rowsHere({ text, isOrdered }: ComparableQuery): string[] {
    try {
      const { columns, rows } = runQuery(graph, text);
      return comparableRows(columns, [...rows], isOrdered);
    } catch (error) {
      if (!(error instanceof CypherError)) throw error;
      return [`fails: ${error.kind}: ${error.problem}`];
    }
  }

  /** That a query fails has to be the same too; how each says so is its own. */
  function areSame(here: readonly string[], there: readonly string[]): boolean {
    const [failsHere, failsThere] = [here, there].map(([first]) => first?.startsWith('fails: ') ?? false);
    return failsHere || failsThere ? failsHere === failsThere : here.join('\n') === there.join('\n');
  }

  async function differences(queries: readonly ComparableQuery[]): Promise<string[]> {
    const found: string[] = [];
    for (const query of queries) {
      const [here, there] = [rowsHere(query), await rowsThere(query)];
      if (!areSame(here, there)) found.push([query.text, `here: ${here.length} rows`, ...here.slice(0, 5), `there: ${there.length} rows`, ...there.slice(0, 5)].join('\n'));
    }
    return found;
  }

  test('the cookbook gives the same rows', async () => {
    const queries = readCookbook().map(({ query }) => ({ text: query, isOrdered: true }));
    expect(queries.length).toBeGreaterThanOrEqual(25);
    expect(await differences(queries)).toEqual([]);
  });

  test(`${QUERIES} random queries give the same rows`, async () => {
    const names = ['Zoom', 'Eric Yuan', 'TikTok', 'ByteDance', 'Microsoft', 'China', 'nobody of that name'];
    const vocabulary = { labels: graph.labels(), types: [...graph.types()], names };
    const candidates = fc.sample(comparableQueries(vocabulary), { seed: SEED, numRuns: QUERIES * 8 });
    // Were most of them empty, that they agree would say little.
    const [full, empty] = [true, false].map((isFull) => candidates.filter((query) => (rowsHere(query).length > 0) === isFull));
    const queries = [...full!.slice(0, QUERIES * 0.8), ...empty!.slice(0, QUERIES * 0.2)];
    expect(queries).toHaveLength(QUERIES);
    expect(await differences(queries)).toEqual([]);
  }, 120_000 + QUERIES * 500);
});
