import { describe, expect, test } from 'vitest';
import { PushError } from '../../src/push/errors.js';
import { isTooOld } from '../../src/push/server-version.js';
import { normalizeTarget } from '../../src/push/target.js';
import type { PushTarget } from '../../src/push/target.js';

function refusal(target: PushTarget): PushError {
  try {
    normalizeTarget(target);
  } catch (error) {
    if (error instanceof PushError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('normalizeTarget', () => {
  test.each(['bolt://localhost', 'bolt://localhost:7687', 'neo4j+s://x.databases.neo4j.io', 'bolt+ssc://[::1]:7687', 'NEO4J://h'])('takes %s', (uri) => {
    expect(normalizeTarget({ uri }).uri).toBe(uri);
  });

  test('fills in defaults', () => {
    expect(normalizeTarget({ uri: 'bolt://h', password: 'p' })).toEqual({
      uri: 'bolt://h', login: { user: 'neo4j', password: 'p' }, database: null, dataset: 'relata', replace: false, batchSize: 1000, retrySeconds: 120,
    });
    expect(normalizeTarget({ uri: 'bolt://h', user: 'u' }).login).toBe(null);
  });

  test.each([
    ['http://localhost:7474', /web browsers.*bolt:\/\/localhost:7687/],
    ['https://localhost:7473/browser', /web browsers/],
    ['localhost:7687', /no address.*bolt:\/\//],
    ['', /no address/],
    ['ftp://h', /no address/],
    ['bolt://', /names no server/],
    ['bolt://h:99999', /names no server/],
    ['bolt://neo4j:secret@h', /must not hold/],
  ])('refuses the address %s', (uri, message) => {
    const error = refusal({ uri });
    expect(error.kind).toBe('bad-address');
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('secret');
  });

  test.each([
    { batchSize: 0 }, { batchSize: 1.5 }, { batchSize: Number.NaN }, { dataset: '' }, { dataset: 'x'.repeat(201) },
  ])('refuses %j', (options) => {
    expect(refusal({ uri: 'bolt://h', ...options }).kind).toBe('bad-option');
  });
});

test.each([
  ['Neo4j/4.4.38', true], ['Neo4j/5.25.1', true], ['Neo4j/5.3.0', true], ['Neo4j/5.26.0', false], ['Neo4j/5.26.30', false], ['Neo4j/5.27-aura', false],
  ['Neo4j/2026.08.1', false], ['Other/1.0', false], ['unknown', false],
])('%s is too old: %s', (server, expected) => {
  expect(isTooOld(server)).toBe(expected);
});
