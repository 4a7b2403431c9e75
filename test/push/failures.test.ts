import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.js';
import { pushGraph } from '../../src/push/push.js';
import { EXAMPLE } from '../graph/example.js';
import { boltServer, closingServer } from './fake-servers.js';
import type { FakeServer } from './fake-servers.js';

/** What only servers do that a test cannot have in earnest. */
const SERVERS: [name: string, start: () => Promise<FakeServer>, kind: string, tells: RegExp][] = [
  ['is older than the driver knows', () => boltServer([0, 0], ''), 'not-bolt', /too old.*5\.26 or newer/],
  ['is an old Neo4j', () => boltServer([4, 4], 'Neo4j/4.4.38'), 'old-server', /Neo4j 4\.4\.38.*Update the server/],
  ['ends each connection', () => closingServer(), 'connection-lost', /wants encryption: neo4j\+s.*goes on where it stopped/],
];

describe('a push to a server that', () => {
  test.each(SERVERS)('%s', async (_, start, kind, tells) => {
    const server = await start();
    try {
      const push = pushGraph(buildGraph(EXAMPLE), { uri: `bolt://127.0.0.1:${server.port}`, password: 'x', retrySeconds: 1 });
      await expect(push).rejects.toMatchObject({ name: 'PushError', kind, message: expect.stringMatching(tells) });
    } finally {
      server.close();
    }
  });
});
