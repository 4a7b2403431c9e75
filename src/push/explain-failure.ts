import { PushError } from './errors.js';
import type { PushErrorKind } from './errors.js';
import type { StrictTarget } from './target.js';

interface Explanation {
  readonly kind: PushErrorKind;
  /** In the code and messages of the error and its causes. */
  readonly sign: RegExp;
  readonly explain: (target: StrictTarget, text: string) => string;
}

const at = ({ uri }: StrictTarget): string => `the server at ${uri}`;

/**
 * The first that fits counts. Signs are the driver's codes where there are any; where it has one code for many causes
 * (ServiceUnavailable), they are words of its messages or of Node's. All were seen with neo4j-driver 6.3 and Neo4j 5.26,
 * except those of memory, limits and expired passwords, which are from Neo4j's list of codes.
 */
const EXPLANATIONS: readonly Explanation[] = [
  {
    kind: 'wrong-password', sign: /Security\.Unauthorized/,
    explain: (target) => target.login === null
      ? `There is no password, and ${at(target)} asks for one. Set NEO4J_PASSWORD to it.`
      : `User or password is wrong: ${at(target)} does not let "${target.login.user}" in. Check --user and NEO4J_PASSWORD. `
        + 'A server keeps the password of its first start, whatever its settings say later.',
  },
  {
    kind: 'too-many-attempts', sign: /Security\.AuthenticationRateLimit/,
    explain: (target) => `After too many wrong passwords ${at(target)} refuses right ones too, for a few seconds. `
      + 'Wait a little, then try again with the right one.',
  },
  {
    kind: 'password-expired', sign: /Security\.CredentialsExpired/,
    explain: (target) => `The password must be changed before ${at(target)} accepts it. Log in with Neo4j Browser once and set a new one.`,
  },
  {
    kind: 'not-allowed', sign: /Security\.(Forbidden|AuthorizationExpired)/,
    explain: (target) => `"${target.login?.user ?? 'This user'}" may not do what a push needs: read, write, and make constraints `
      + 'and indexes. Ask for the rights of an architect or admin, or use another user.',
  },
  {
    kind: 'no-database', sign: /Database\.DatabaseNotFound|Graph not found/,
    explain: (target) => `There is no database "${target.database ?? ''}" on ${at(target)}. Leave --database out for the normal one; `
      + 'SHOW DATABASES lists what there is.',
  },
  {
    kind: 'read-only', sign: /WriteOnReadOnlyAccessDatabase|ForbiddenOnReadOnlyDatabase|Cluster\.NotALeader|read[- ]only/i,
    explain: (target) => `The database takes no writes: ${at(target)} or this database is set to read-only, or it is not the member `
      + 'of its cluster that writes. On a cluster use a neo4j:// address; otherwise look for read_only in its settings.',
  },
  {
    kind: 'disk-full', sign: /No space left|ENOSPC|TransactionCommitFailed|TransactionLogError|critical error, and needs to be restarted/,
    explain: (target) => `${upper(at(target))} could not write to its disk, which nearly always means that the disk is full. `
      + 'Free some space, restart the server and push again: what was written before stays, and the rest follows.',
  },
  {
    kind: 'out-of-memory', sign: /MemoryPoolOutOfMemory|OutOfMemoryError|TransactionOutOfMemory|MemoryLimit/,
    explain: (target) => `A transaction was too large for the memory of ${at(target)}. Push with a smaller --batch-size, `
      + 'or give the server more memory (server.memory.heap.max_size, db.memory.transaction.max).',
  },
  {
    kind: 'schema-conflict', sign: /Schema\.|Index(Already|With)|EquivalentSchema|ConstraintValidationFailed|too large to index/,
    explain: (_, text) => 'A constraint or index of the database is in the way of what Relata writes. '
      + `SHOW CONSTRAINTS and SHOW INDEXES list them. Neo4j says: ${text}`,
  },
  {
    kind: 'timeout', sign: /TransactionTimedOut|LockAcquisitionTimeout|LockClientStopped|Terminated/,
    explain: (target) => `${upper(at(target))} broke a transaction off after its time limit. Push again: it goes on where it stopped. `
      + 'A smaller --batch-size needs less time for each; db.transaction.timeout sets the limit.',
  },
  {
    kind: 'timeout', sign: /acquisition timed out|ETIMEDOUT|connection timed out|Failed to establish connection in/i,
    explain: (target) => `${upper(at(target))} does not answer. Check host and port, whether a firewall is between, and whether `
      + 'the server wants encryption (an address with +s, such as neo4j+s://).',
  },
  {
    kind: 'not-bolt', sign: /Server responded HTTP/,
    explain: ({ uri }) => `${uri} is the port for web browsers. Bolt has another one: 7687 unless it was changed.`,
  },
  {
    kind: 'not-bolt', sign: /Unknown Bolt protocol version/,
    explain: ({ uri }) => `What answers at ${uri} is no Neo4j, or one that is too old. Check host and port; Relata needs Neo4j 5.26 or newer.`,
  },
  {
    kind: 'encryption', sign: /certificate is not trusted|self[- ]signed|certificate|CERT_|ERR_TLS/i,
    explain: ({ uri }) => `The certificate of ${uri} cannot be trusted: it is self-signed, outdated or made for another name. If the server is `
      + 'your own, use an address with +ssc (neo4j+ssc://, bolt+ssc://); a private authority goes into NODE_EXTRA_CA_CERTS.',
  },
  {
    kind: 'encryption', sign: /before secure TLS connection|wrong version number|ERR_SSL|packet length too long/,
    explain: ({ uri }) => `The server does not speak TLS at ${uri}. Use the address without +s: ${uri.replace(/\+s(sc)?:/, ':')}`,
  },
  {
    kind: 'no-server', sign: /ENOTFOUND|EAI_AGAIN/,
    explain: ({ uri }) => `There is no host of the name in ${uri}. Check the address for typing errors, and the network.`,
  },
  {
    kind: 'no-server', sign: /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN/,
    explain: ({ uri }) => `Nothing listens at ${uri}. Is Neo4j running (docker compose up -d), and is Bolt on that port?`,
  },
  {
    kind: 'bad-address', sign: /ERR_SOCKET_BAD_PORT|Invalid URL|Illegal host|Illegal port|Parameters are not supported|Unknown scheme/,
    explain: ({ uri }, text) => `"${uri}" is no usable address of a Neo4j server: ${text}. bolt://localhost:7687 would be one.`,
  },
  {
    kind: 'connection-lost', sign: /ServiceUnavailable|SessionExpired|DatabaseUnavailable|ECONNRESET|EPIPE|closed by server/,
    explain: (target) => `The connection to ${at(target)} was lost and did not come back in ${target.retrySeconds} s, or the server closed it at once `
      + '(as one does that wants encryption: neo4j+s://). Push again when it runs: it goes on where it stopped.',
  },
];

/** The driver's error as one that tells a person what happened and what to do. */
export function explainFailure(error: unknown, target: StrictTarget): PushError {
  const text = describe(error);
  const found = EXPLANATIONS.find(({ sign }) => sign.test(text));
  if (found === undefined) {
    return new PushError('unknown', `Neo4j refused: ${messageOf(error)}`, { cause: error });
  }
  return new PushError(found.kind, found.explain(target, messageOf(error)), { cause: error });
}

/** Codes and messages of an error and its causes: the reason may stand in any of them. */
function describe(error: unknown): string {
  const parts: string[] = [];
  for (let current = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth++) {
    const { code } = current as { readonly code?: unknown };
    parts.push(String(code ?? ''), current.message);
  }
  return parts.join(' ');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
