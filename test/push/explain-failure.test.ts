import { describe, expect, test } from 'vitest';
import { explainFailure } from '../../src/push/explain-failure.js';
import { normalizeTarget } from '../../src/push/target.js';

const TARGET = normalizeTarget({ uri: 'neo4j+s://db.example:7687', user: 'ada', password: 'very secret', database: 'news' });

function failure(code: string, message: string, cause?: Error): Error {
  return Object.assign(new Error(message, { cause }), { code });
}

const NO_CONNECTION = 'Failed to connect to server. Please ensure that your database is listening on the correct host and port and that you have '
  + 'compatible encryption settings both on Neo4j server and driver. Note that the default encryption setting has changed in Neo4j 4.0. Caused by: ';

/** As neo4j-driver 6.3 and Neo4j 5.26 gave them; what the message must tell. */
const SEEN: [kind: string, code: string, message: string, tells: RegExp][] = [
  ['wrong-password', 'Neo.ClientError.Security.Unauthorized', 'The client is unauthorized due to authentication failure.', /"ada".*NEO4J_PASSWORD/],
  ['too-many-attempts', 'Neo.ClientError.Security.AuthenticationRateLimit', 'The client has provided incorrect authentication details too many times in a row.', /[Ww]ait/],
  ['password-expired', 'Neo.ClientError.Security.CredentialsExpired', 'The credentials you provided were valid, but must be changed', /set a new one/],
  ['not-allowed', 'Neo.ClientError.Security.Forbidden', 'Create node with labels is not allowed for user', /rights/],
  ['no-database', 'Neo.ClientError.Database.DatabaseNotFound', 'Graph not found: news', /no database "news"/],
  ['no-database', 'Neo.ClientError.Database.DatabaseNotFound', "Unable to get a routing table for database 'news' because this database does not exist", /SHOW DATABASES/],
  ['read-only', 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'No write operations are allowed on this database.', /takes no writes/],
  ['disk-full', 'Neo.DatabaseError.Transaction.TransactionCommitFailed', 'Could not apply the transaction: Transaction #25 to the store after written to log.', /disk.*push again/],
  ['disk-full', 'Neo.DatabaseError.Transaction.TransactionLogError', 'Could not append transaction: Transaction #178 to log.', /disk/],
  ['disk-full', 'Neo.DatabaseError.Transaction.TransactionStartFailed', 'The database has encountered a critical error, and needs to be restarted. Please see database logs for more details.', /restart/],
  ['out-of-memory', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'The allocation of an extra 2.0 MiB would use more than the limit', /--batch-size/],
  ['schema-conflict', 'Neo.DatabaseError.Schema.ConstraintCreationFailed', 'Unable to create Constraint', /SHOW CONSTRAINTS/],
  ['schema-conflict', 'Neo.DatabaseError.Statement.ExecutionFailed', 'Property value is too large to index', /SHOW INDEXES/],
  ['timeout', 'Neo.ClientError.Transaction.TransactionTimedOut', 'The transaction has been terminated.', /goes on where it stopped/],
  ['timeout', 'N/A', 'Connection acquisition timed out in 6000 ms. Pool status: Active conn count = 0, Idle conn count = 0.', /does not answer/],
  ['not-bolt', 'N/A', 'Server responded HTTP. Make sure you are not trying to connect to the http endpoint', /7687/],
  ['not-bolt', 'N/A', 'Unknown Bolt protocol version: 45.72', /no Neo4j/],
  ['encryption', 'ServiceUnavailable', `${NO_CONNECTION}Server certificate is not trusted. If you trust the database`, /\+ssc/],
  ['encryption', 'ServiceUnavailable', `${NO_CONNECTION}Client network socket disconnected before secure TLS connection was established`, /neo4j:\/\/db\.example:7687/],
  ['no-server', 'ServiceUnavailable', `${NO_CONNECTION}getaddrinfo ENOTFOUND db.example`, /no host/],
  ['no-server', 'ServiceUnavailable', `${NO_CONNECTION}connect ECONNREFUSED 127.0.0.1:7687`, /Nothing listens/],
  ['bad-address', 'ERR_SOCKET_BAD_PORT', 'Port should be >= 0 and < 65536. Received type number (99999).', /no usable address/],
  ['connection-lost', 'ServiceUnavailable', 'Connection was closed by server', /lost.*120 s/],
  ['connection-lost', 'SessionExpired', 'Server at db.example:7687 is no longer available', /lost/],
  ['unknown', 'Neo.ClientError.Statement.SyntaxError', 'Invalid input', /Neo4j refused: Invalid input/],
];

describe('explainFailure', () => {
  test.each(SEEN)('%s: %s, %s', (kind, code, message, tells) => {
    const cause = failure(code, message);
    const error = explainFailure(cause, TARGET);
    expect(error.kind).toBe(kind);
    expect(error.message).toMatch(tells);
    expect(error.message).not.toContain('very secret');
    expect(error.cause).toBe(cause);
  });

  test('finds the reason in the cause, as neo4j:// addresses have it', () => {
    const cause = failure('SessionExpired', `${NO_CONNECTION}connect ECONNREFUSED 127.0.0.1:1`);
    const error = explainFailure(failure('ServiceUnavailable', 'Could not perform discovery. No routing servers available.', cause), TARGET);
    expect(error.kind).toBe('no-server');
  });

  test('tells a missing password from a wrong one', () => {
    const unknown = normalizeTarget({ uri: 'bolt://h' });
    expect(explainFailure(failure('Neo.ClientError.Security.Unauthorized', ''), unknown).message).toMatch(/no password/);
  });

  test('takes anything that was thrown', () => {
    expect(explainFailure('oh', TARGET).message).toContain('oh');
  });
});
