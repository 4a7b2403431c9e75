import { PushError } from './errors.js';
import { toWellFormed } from '../graph/portable-id.js';

/** A database, and the part of it that is meant. */
export interface PushTarget {
  /** `bolt://host:7687`, `neo4j://…`, with encryption `neo4j+s://…` (as Aura gives it), self-signed `neo4j+ssc://…`. */
  readonly uri: string;
  /** Default: `neo4j`. */
  readonly user?: string;
  /** Without one, the server is asked to let everybody in. */
  readonly password?: string;
  /** Default: the server's home database, normally `neo4j`. */
  readonly database?: string;
  /**
   * The name that this graph's nodes and relationships carry, so that several graphs can live in one database and none
   * touches what is not its own. Default: `relata`.
   */
  readonly dataset?: string;
  /** Whether what the dataset has and the graph has not is removed. Default: it stays. */
  readonly replace?: boolean;
  /** Rows in a transaction. Default: 1000. */
  readonly batchSize?: number;
  /** For how long a transaction is tried again when the server is away or busy. Default: 120. */
  readonly retrySeconds?: number;
}

/** A target with all its defaults. */
export interface StrictTarget {
  readonly uri: string;
  readonly login: { readonly user: string; readonly password: string } | null;
  readonly database: string | null;
  readonly dataset: string;
  readonly replace: boolean;
  readonly batchSize: number;
  readonly retrySeconds: number;
}

const DEFAULT_DATASET = 'relata';
const DEFAULT_BATCH_SIZE = 1000;
const DEFAULT_RETRY_SECONDS = 120;

const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

/** Checks a target and fills in its defaults; a PushError says what is wrong with it. */
export function normalizeTarget(target: PushTarget): StrictTarget {
  assertAddress(target.uri);
  return {
    uri: target.uri,
    login: target.password === undefined ? null : { user: target.user ?? 'neo4j', password: target.password },
    database: target.database ?? null,
    dataset: normalizeDataset(target.dataset),
    replace: target.replace ?? false,
    batchSize: normalizeBatchSize(target.batchSize),
    retrySeconds: target.retrySeconds ?? DEFAULT_RETRY_SECONDS,
  };
}

/** The dataset's name is part of an index key, whose size Neo4j limits. */
export function normalizeDataset(dataset: string = DEFAULT_DATASET): string {
  if (dataset === '' || dataset.length > 200) {
    throw new PushError('bad-option', 'The name of a dataset needs 1 to 200 characters.');
  }
  return toWellFormed(dataset);
}

export function normalizeBatchSize(batchSize: number = DEFAULT_BATCH_SIZE): number {
  if (!Number.isInteger(batchSize) || batchSize < 1) {
    throw new PushError('bad-option', `The batch size must be a whole number of at least 1, not ${batchSize}.`);
  }
  return batchSize;
}

function assertAddress(uri: string): void {
  const scheme = /^([a-z0-9+]+):\/\//i.exec(uri)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') {
    throw new PushError('bad-address', `${uri} is an address for web browsers. `
      + 'Use the Bolt address of the server instead: bolt://localhost:7687 unless it was changed.');
  }
  if (scheme === undefined || !SCHEMES.includes(scheme)) {
    throw new PushError('bad-address', `"${uri}" is no address of a Neo4j server. `
      + `It begins with one of ${SCHEMES.map((name) => `${name}://`).join(', ')}; for example bolt://localhost:7687.`);
  }
  assertHost(uri);
}

function assertHost(uri: string): void {
  const parsed = parseUrl(uri);
  if (parsed === null || parsed.hostname === '') {
    throw new PushError('bad-address', `"${uri}" names no server and port that can be; bolt://localhost:7687 would.`);
  }
  if (parsed.username !== '' || parsed.password !== '') {
    throw new PushError('bad-address', 'The address must not hold a user name or password: they would end up in logs. '
      + 'Give them apart from it.');
  }
}

function parseUrl(uri: string): URL | null {
  try {
    return new URL(uri);
  } catch {
    return null;
  }
}
