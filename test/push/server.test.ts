import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.js';
import type { KnowledgeGraph } from '../../src/graph/graph.js';
import { knowledgeOf } from '../../src/graph/read.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import { NO_COUNTERS } from '../../src/push/counters.js';
import { openDatabase } from '../../src/push/driver.js';
import type { PushErrorKind } from '../../src/push/errors.js';
import { pullGraph } from '../../src/push/pull.js';
import { pushGraph } from '../../src/push/push.js';
import { normalizeTarget } from '../../src/push/target.js';
import type { PushTarget } from '../../src/push/target.js';
import { HOSTILE_NAMES, knowledge, SEED } from '../arbitraries.js';
import { EMPTY, EXAMPLE } from '../graph/example.js';
import { tlsProxy } from './fake-servers.js';
import { TestInstance, whyNoServer } from './neo4j.js';
import { syntheticGraph } from './synthetic-graph.js';

const lacking = whyNoServer();
const CHILD = fileURLToPath(new URL('./push-child.ts', import.meta.url));

describe.skipIf(lacking !== null)(`a real Neo4j${lacking === null ? '' : ` (${lacking})`}`, { timeout: 300_000 }, () => {
  let instance: TestInstance;
  let server: PushTarget;
  let httpAddress: string;
  let serverPid: number;
  let driver: Driver;

  beforeAll(async () => {
    instance = new TestInstance();
    await start();
    driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', server.password ?? ''), { disableLosslessIntegers: true });
  }, 600_000);

  afterAll(async () => {
    await driver?.close();
    await instance?.remove();
  }, 60_000);

  async function start(...options: string[]): Promise<void> {
    const { uri, user, password, pid, http } = await instance.start(...options);
    server = { uri, user, password };
    serverPid = pid;
    httpAddress = http;
  }

  async function query(cypher: string, parameters: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> {
    return (await driver.executeQuery(cypher, parameters)).records.map((record) => record.toObject());
  }

  /** The one thing that matters: the database holds the graph and nothing else, and pushing again changes nothing. */
  async function expectHolds(graph: KnowledgeGraph, target: PushTarget): Promise<void> {
    const again = await pushGraph(graph, target);
    expect(again.counters).toEqual(NO_COUNTERS);
    expect(again.transactions).toBe(0);
    expect(knowledgeOf(await pullGraph(target))).toEqual(knowledgeOf(graph));
  }

  async function failure(act: Promise<unknown>): Promise<PushErrorKind | 'none'> {
    return act.then(() => 'none' as const, (error: { readonly kind: PushErrorKind }) => error.kind);
  }

  test('takes the example, and a query finds facts, quotes and sentences', async () => {
    const target = { ...server, dataset: 'example' };
    const graph = buildGraph(EXAMPLE);
    const summary = await pushGraph(graph, target);
    expect(summary.server).toMatch(/^Neo4j\/5\.26/);
    expect(summary.nodes).toEqual({ created: 8, updated: 0, unchanged: 0, removed: 0, kept: 0 });
    expect(summary.relationships).toEqual({ created: 12, updated: 0, unchanged: 0, removed: 0 });
    expect(await query(`
      MATCH (a:Organization {dataset: 'example'})-[r:FOUNDED_BY]->(b:Person), (s:Sentence)-[e:SUPPORTS {fact: r.id}]->(a), (s)-[:PART_OF]->(d:Document)
      RETURN a.name AS a, b.name AS b, r.quotes AS quotes, e.quote AS quote, s.text AS sentence, d.title AS title, valueType(r.documentCount) AS type
    `)).toEqual([{
      a: 'Zoom', b: 'Eric Yuan', quotes: ['Zoom was founded by Eric Yuan'], quote: 'Zoom was founded by Eric Yuan',
      sentence: 'Zoom was founded by Eric Yuan in 2011.', title: 'Zoom and TikTok', type: 'INTEGER NOT NULL',
    }]);
    await expectHolds(graph, target);
  });

  test('has its constraints and indexes, and they answer', async () => {
    const constraints = await query("SHOW CONSTRAINTS YIELD name, labelsOrTypes, properties WHERE name STARTS WITH 'relata' RETURN labelsOrTypes[0] AS label, properties ORDER BY label");
    expect(constraints).toEqual(['Dataset', 'Document', 'Entity', 'Literal', 'Sentence'].map((label) => ({ label, properties: ['dataset', 'id'] })));
    await query('CALL db.awaitIndexes(60)');
    expect(await query("CALL db.index.fulltext.queryNodes('relata_names', 'yuan') YIELD node RETURN node.name AS name")).toEqual([{ name: 'Eric Yuan' }]);
    expect(await query("CALL db.index.fulltext.queryRelationships('relata_quotes', 'threatened') YIELD relationship RETURN relationship.type AS type"))
      .toEqual([{ type: 'THREATENED_BANNED' }]);
  });

  test('gives back whatever was pushed, hostile text included', async () => {
    const target = { ...server, dataset: 'hostile `}) DETACH DELETE n //', replace: true };
    await fc.assert(fc.asyncProperty(knowledge, async (content: Knowledge) => {
      await pushGraph(buildGraph(content), target);
      await expectHolds(buildGraph(content), target);
    }), { seed: SEED, numRuns: 15 });
  });

  test('takes every hostile name as name, type and relation, and what no index holds', async () => {
    const target = { ...server, dataset: 'names' };
    const names = [...HOSTILE_NAMES.filter((name) => name !== ''), 'x'.repeat(40_000)];
    const [first] = EXAMPLE.facts;
    const graph = buildGraph({
      ...EXAMPLE,
      entities: [...EXAMPLE.entities, ...names.map((name) => ({ id: `e:${name}`, name, type: name, aliases: [{ name, count: 1 }], mentions: [] }))]
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      facts: names.map((name) => ({ ...first!, id: `f:${name}`, relation: name })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    });
    await pushGraph(graph, target);
    await expectHolds(graph, target);
  });

  test('replaces one dataset and leaves all else alone', async () => {
    const [left, right] = ['left', 'right'].map((dataset) => ({ ...server, dataset })) as [PushTarget, PushTarget];
    await pushGraph(buildGraph(EXAMPLE), left);
    await pushGraph(buildGraph(EXAMPLE), right);
    await query(`
      MATCH (zoom:Entity {dataset: 'left', id: 'zoom'}), (yuan:Entity {dataset: 'left', id: 'eric-yuan'})
      CREATE (mine:Entity {id: 'zoom', name: 'mine'})-[:KNOWS]->(zoom) CREATE (zoom)-[:MY_LINK]->(mine) SET zoom:Watched, zoom.note = 'mine', yuan.note = 'mine'
    `);
    expect((await pushGraph(buildGraph(EMPTY), left)).nodes.removed).toBe(0);
    const emptied = await pushGraph(buildGraph(EMPTY), { ...left, replace: true });
    expect(emptied.nodes).toMatchObject({ removed: 7, kept: 1 });
    expect(emptied.relationships.removed).toBe(12);
    await expectHolds(buildGraph(EMPTY), { ...left, replace: true });
    await expectHolds(buildGraph(EXAMPLE), right);
    expect(await query('MATCH (:Entity {name: "mine"})-[r]-(n) RETURN type(r) AS type, n.stale AS stale ORDER BY type'))
      .toEqual([{ type: 'KNOWS', stale: true }, { type: 'MY_LINK', stale: true }]);

    await pushGraph(buildGraph(EXAMPLE), left);
    await expectHolds(buildGraph(EXAMPLE), left);
    expect(await query("MATCH (n:Entity {dataset: 'left', note: 'mine'}) RETURN n.name AS name, n.stale AS stale, n:Watched AS watched"))
      .toEqual([{ name: 'Zoom', stale: null, watched: true }]);
  });

  test('changes what has changed, and keeps what others have added to it', async () => {
    const target = { ...server, dataset: 'changing' };
    await pushGraph(buildGraph(EXAMPLE), target);
    await query("MATCH (n:Entity {dataset: 'changing', id: 'zoom'})-[r:FOUNDED_ON]->() SET n.note = 'mine', r.note = 'mine'");
    const changed: Knowledge = {
      ...EXAMPLE,
      entities: EXAMPLE.entities.map((entity) => (entity.id === 'zoom' ? { ...entity, type: 'Group' } : entity)),
      facts: EXAMPLE.facts.map((fact) => ({ ...fact, attribution: fact.id === 'f2' ? 'CNBC' : null, qualifiers: {} })),
    };
    const summary = await pushGraph(buildGraph(changed), target);
    expect(summary.nodes).toMatchObject({ created: 0, updated: 1, unchanged: 7 });
    expect(summary.relationships).toMatchObject({ created: 0, updated: 2, removed: 0 });
    await expectHolds(buildGraph(changed), target);
    expect(await query("MATCH (n:Entity {dataset: 'changing', id: 'zoom'})-[r:FOUNDED_ON]->() RETURN labels(n) AS labels, n.note AS a, r.note AS b"))
      .toEqual([{ labels: ['Entity', 'Group'], a: 'mine', b: 'mine' }]);
    expect(await query("MATCH ({dataset: 'changing'})-[r:FOUNDED_BY]->() RETURN r.qualifier_date AS date, r.qualifiers AS all")).toEqual([{ date: null, all: null }]);
  });

  test('tells a pull that something is missing', async () => {
    const target = { ...server, dataset: 'damaged' };
    expect(await failure(pullGraph(target))).toBe('no-dataset');
    await pushGraph(buildGraph(EXAMPLE), target);
    await query("MATCH (s:Sentence {dataset: 'damaged'}) DETACH DELETE s");
    expect(await failure(pullGraph(target))).toBe('changed-by-others');
    await pushGraph(buildGraph(EXAMPLE), target);
    await expectHolds(buildGraph(EXAMPLE), target);
    await query("MATCH (d:Dataset {dataset: 'damaged'}) REMOVE d.digest");
    expect(await failure(pullGraph(target))).toBe('unfinished-push');
    await pushGraph(buildGraph(EXAMPLE), target);
    await expectHolds(buildGraph(EXAMPLE), target);
  });

  test('says what is wrong', async () => {
    const graph = buildGraph(EXAMPLE);
    expect(await failure(pushGraph(graph, { ...server, password: 'not this one' }))).toBe('wrong-password');
    expect(await failure(pushGraph(graph, { uri: server.uri }))).toBe('wrong-password');
    expect(await failure(pushGraph(graph, { ...server, database: 'nosuch' }))).toBe('no-database');
    expect(await failure(pushGraph(graph, { ...server, uri: httpAddress.replace('http', 'bolt') }))).toBe('not-bolt');
    expect(await failure(pushGraph(graph, { ...server, uri: 'bolt://127.0.0.1:1' }))).toBe('no-server');
    expect(await failure(pushGraph(graph, { ...server, uri: 'neo4j://127.0.0.1:1' }))).toBe('no-server');
    expect(await failure(pushGraph(graph, { ...server, uri: 'bolt://no-such-host.invalid' }))).toBe('no-server');
    expect(await failure(pushGraph(graph, { ...server, uri: server.uri.replace('bolt:', 'bolt+s:') }))).toBe('encryption');
  });

  test('takes two pushes at once', async () => {
    const target = { ...server, dataset: 'twice', batchSize: 100 };
    const graph = syntheticGraph(300, 900);
    const summaries = await Promise.all([pushGraph(graph, target), pushGraph(graph, { ...target, replace: true }), pushGraph(graph, target)]);
    expect(summaries.reduce((sum, { counters }) => sum + counters.relationshipsCreated, 0)).toBe(900 * 5);
    await expectHolds(graph, target);
  });

  test('tries again after a deadlock', async () => {
    await query("CREATE (:Lock {name: 'a'}), (:Lock {name: 'b'})");
    const lock = (name: string): string => `MATCH (n:Lock {name: '${name}'}) SET n.count = coalesce(n.count, 0) + 1`;
    const database = await openDatabase(normalizeTarget(server));
    let attempts = 0;
    // Neo4j ends one of two that wait for each other, mostly the one that began to wait last, but not always: so again until it is ours.
    for (let round = 0; attempts < 2 && round < 20; round += 1) {
      attempts = 0;
      const session = driver.session();
      const rival = await session.beginTransaction();
      await rival.run(lock('b'));
      let rivalDone: Promise<unknown> = Promise.resolve();
      await database.write(async (run) => {
        attempts += 1;
        await run(lock('a'), {});
        if (attempts > 1) return;
        rivalDone = rival.run(lock('a')).then(() => rival.commit(), () => rival.rollback());
        await expect.poll(() => query("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status")).toHaveLength(1);
        await run(lock('b'), {});
      });
      await rivalDone;
      await session.close();
    }
    await database.close();
    expect(attempts).toBeGreaterThan(1);
    await query('MATCH (n:Lock) DELETE n');
  });

  test('reaches a server that encrypts, trusted or not', async ({ skip }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'relata-tls-'));
    const files = ['key.pem', 'cert.pem'].map((name) => path.join(folder, name)) as [string, string];
    const { status } = spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-keyout', files[0], '-out', files[1]], { stdio: 'ignore' });
    if (status !== 0) skip('openssl is not here to make a certificate');
    const [key, cert] = files.map((file) => readFileSync(file, 'utf8')) as [string, string];
    const proxy = await tlsProxy({ key, cert }, { host: '127.0.0.1', port: Number(new URL(server.uri).port) });
    try {
      const target = { ...server, dataset: 'encrypted' };
      const graph = buildGraph(EXAMPLE);
      await pushGraph(graph, { ...target, uri: `bolt+ssc://localhost:${proxy.port}` });
      await expectHolds(graph, target);
      await expect(pushGraph(graph, { ...target, uri: `bolt+s://localhost:${proxy.port}` })).rejects.toThrow(/certificate.*cannot be trusted.*\+ssc/);
      const trusted = { ...target, uri: `bolt+s://localhost:${proxy.port}`, dataset: 'trusted' };
      const child = spawn(process.execPath, ['--import', 'tsx', CHILD, JSON.stringify(trusted), '30', '90'], { stdio: 'ignore', env: { ...process.env, NODE_EXTRA_CA_CERTS: files[1] } });
      expect(await once(child, 'exit')).toEqual([0, null]);
      await expectHolds(syntheticGraph(30, 90), { ...server, dataset: 'trusted' });
    } finally {
      proxy.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('finishes a push whose client was killed', async () => {
    const target = { ...server, dataset: 'killed client', batchSize: 100 };
    const child = spawn(process.execPath, ['--import', 'tsx', CHILD, JSON.stringify(target), '300', '900'], { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', (lines: Buffer) => {
      if (lines.includes('relationships 1200')) child.kill('SIGKILL');
    });
    const [, signal] = await once(child, 'exit');
    expect(signal).toBe('SIGKILL');
    expect(await failure(pullGraph(target))).toBe('unfinished-push');
    const graph = syntheticGraph(300, 900);
    expect((await pushGraph(graph, target)).relationships.unchanged).toBeGreaterThanOrEqual(1200);
    await expectHolds(graph, target);
  });

  test('goes on when the server was killed and started again', async () => {
    const target = { ...server, dataset: 'killed server', batchSize: 100 };
    const graph = syntheticGraph(300, 900);
    let restarted: Promise<void> | undefined;
    const pushed = pushGraph(graph, target, ({ phase, done }) => {
      if (phase !== 'relationships' || done < 1200 || restarted !== undefined) return;
      process.kill(serverPid, 'SIGKILL');
      restarted = start();
    });
    expect((await pushed).counters.relationshipsCreated).toBeLessThanOrEqual(900 * 5);
    await restarted;
    await expectHolds(graph, target);
    expect(await query("MATCH ({dataset: 'killed server'})-[r]->() RETURN count(r) AS all, count(DISTINCT r.id + type(r)) AS distinct"))
      .toEqual([{ all: 900 * 5, distinct: 900 * 5 }]);
  });

  test('says that a server takes no writes', async () => {
    process.kill(serverPid, 'SIGKILL');
    await start('--read-only');
    expect(await failure(pushGraph(buildGraph(EXAMPLE), { ...server, dataset: 'new' }))).toBe('read-only');
    expect(knowledgeOf(await pullGraph({ ...server, dataset: 'example' }))).toEqual(EXAMPLE);
  });
});
