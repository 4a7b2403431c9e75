import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/export/csv/write.js';
import { buildGraph } from '../../src/graph/graph.js';
import type { KnowledgeGraph } from '../../src/graph/graph.js';
import { pushGraph } from '../../src/push/push.js';
import { HOSTILE_NAMES } from '../arbitraries.js';
import { EXAMPLE } from '../graph/example.js';
import { TestInstance, whyNoServer } from './neo4j.js';

const lacking = whyNoServer();

/** What only a push writes: its own bookkeeping, and what a pull needs. */
const PUSH_ONLY = new Set([
  ...['Entity', 'Literal', 'Document', 'Sentence'].flatMap((label) => ['dataset', 'digest', 'exact'].map((key) => `${label}.${key}`)),
  'Entity.aliasCounts', 'Document.text', 'Document.sentences', 'Document.regions',
  ...['dataset', 'digest', 'exact', 'subject', 'object', 'trigger'].map((key) => `relationship.${key}`),
]);

/** U+001F stands between the members of a list in the files, so a list cannot hold it. */
const names = HOSTILE_NAMES.filter((name) => name !== '' && !name.includes('\u001F'));

function hostileGraph(): KnowledgeGraph {
  const entities = names.map((name) => ({ id: `e:${name}`, name, type: 'Person', aliases: [{ name, count: 1 }], mentions: [] }));
  return buildGraph({ ...EXAMPLE, entities: [...EXAMPLE.entities, ...entities].sort((a, b) => (a.id < b.id ? -1 : 1)) });
}

/** The import command of the README that lies beside the files. */
function importArguments(readme: string, folder: string): string[] {
  const command = /neo4j-admin (database import [\s\S]*?)\n\n/.exec(readme)?.[1] ?? '';
  return command.split(/[\s\\]+/).map((word) => word.replace(/=(neo4j\/.*\.csv)/, `=${path.join(folder, 'csv')}/$1`));
}

/** All nodes and relationships, a line each: those of a dataset, or those of none. */
async function contents(driver: Driver, dataset: string | null): Promise<string[]> {
  const isMeant = (name: string): string => (dataset === null ? `${name}.dataset IS NULL` : `${name}.dataset = $dataset`);
  const nodes = await driver.executeQuery(
    `MATCH (n) WHERE ${isMeant('n')} AND NOT n:Dataset RETURN labels(n) AS labels, properties(n) AS properties`, { dataset });
  const relationships = await driver.executeQuery(
    `MATCH (a)-[r]->(b) WHERE ${isMeant('r')}
     RETURN type(r) AS type, a.id AS start, labels(a)[0] AS startLabel, b.id AS end, properties(r) AS properties`, { dataset });
  return [...nodes.records, ...relationships.records].map((record) => toLine(record.toObject() as unknown as Content)).sort();
}

interface Content {
  readonly labels?: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

function toLine({ labels, properties, ...rest }: Content): string {
  const kind = labels === undefined ? 'relationship' : labels[0];
  // An empty list is an empty cell, which the import leaves out.
  const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
  const kept = Object.entries(properties).filter(([key, value]) => !PUSH_ONLY.has(`${kind}.${key}`) && !isEmpty(value));
  return JSON.stringify({ ...rest, labels: [...(labels ?? [])].sort(), properties: kept.sort(([a], [b]) => (a < b ? -1 : 1)) });
}

describe.skipIf(lacking !== null)(`neo4j-admin${lacking === null ? '' : ` (${lacking})`}`, { timeout: 600_000 }, () => {
  test('imports the CSV files to the same graph that a push makes', async () => {
    const graph = hostileGraph();
    const files = writeCsv(graph);
    const folder = mkdtempSync(path.join(tmpdir(), 'relata-csv-'));
    const instance = new TestInstance();
    try {
      for (const file of files) {
        mkdirSync(path.dirname(path.join(folder, file.path)), { recursive: true });
        writeFileSync(path.join(folder, file.path), file.content);
      }
      const readme = String(files.find((file) => file.path.endsWith('README.md'))?.content);
      await instance.admin(...importArguments(readme, folder));
      const { uri, user, password } = await instance.start();
      await pushGraph(graph, { uri, user, password, dataset: 'pushed' });
      const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
      const [imported, pushed] = [await contents(driver, null), await contents(driver, 'pushed')];
      await driver.close();
      expect(pushed.length).toBeGreaterThan(50);
      expect(imported).toEqual(pushed);
    } finally {
      await instance.remove();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
