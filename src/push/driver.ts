import type { Driver, ManagedTransaction, Session } from 'neo4j-driver';
import { addCounters, NO_COUNTERS } from './counters.js';
import type { Counters } from './counters.js';
import { PushError } from './errors.js';
import { explainFailure } from './explain-failure.js';
import { isTooOld } from './server-version.js';
import type { StrictTarget } from './target.js';

export type Row = Readonly<Record<string, unknown>>;

export type Parameters = Readonly<Record<string, unknown>>;

/** Runs one statement inside a transaction. */
export type Run = (cypher: string, parameters: Parameters) => Promise<{ readonly rows: Row[]; readonly counters: Counters }>;

/** An open database: all that the rest of push knows of Neo4j. Every failure is a {@link PushError}. */
export interface Database {
  /** As the server calls itself: `Neo4j/5.26.30`. */
  readonly server: string;
  read(cypher: string, parameters: Parameters): Promise<Row[]>;
  /**
   * Runs the work in one transaction, again and again while the failure is a passing one: a deadlock, a server that is
   * just being started. So the work may run several times, and must not count on having run once.
   */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** What all finished transactions have changed. */
  counters(): Counters;
  close(): Promise<void>;
}

/** Connects, and finds out at once what would otherwise fail later: no server, wrong password, no such database. */
export async function openDatabase(target: StrictTarget): Promise<Database> {
  return explained(target, async () => {
    const driver = await createDriver(target);
    try {
      const server = await assertServer(driver, target);
      // One session, so that on a cluster each transaction sees what the ones before it have written.
      const session = driver.session(target.database === null ? {} : { database: target.database });
      await session.executeRead((transaction) => transaction.run('RETURN 1'));
      return databaseOn(driver, session, server, target);
    } catch (error) {
      await driver.close();
      throw error;
    }
  });
}

/** The library is loaded only now: most who use this program never push. */
async function createDriver({ uri, login, retrySeconds }: StrictTarget): Promise<Driver> {
  const { default: neo4j } = await import('neo4j-driver');
  return neo4j.driver(uri, login === null ? undefined : neo4j.auth.basic(login.user, login.password), {
    // Our numbers are small ones: counts and offsets.
    disableLosslessIntegers: true,
    maxTransactionRetryTime: retrySeconds * 1000,
    connectionTimeout: 15_000,
    connectionAcquisitionTimeout: 20_000,
    telemetryDisabled: true,
    userAgent: 'relata',
  });
}

async function assertServer(driver: Driver, { uri, database }: StrictTarget): Promise<string> {
  const { agent } = await driver.getServerInfo(database === null ? {} : { database });
  const server = agent ?? 'unknown';
  if (isTooOld(server)) {
    throw new PushError('old-server', `The server at ${uri} is ${server.replace('/', ' ')}, and Relata needs Neo4j 5.26 or newer. `
      + 'Update the server; docker-compose.yml starts one that fits.');
  }
  return server;
}

function databaseOn(driver: Driver, session: Session, server: string, target: StrictTarget): Database {
  let total = NO_COUNTERS;
  return {
    server,
    read: (cypher, parameters) => explained(target, () =>
      session.executeRead(async (transaction) => (await runIn(transaction, cypher, parameters)).rows)),
    write: (work) => explained(target, async () => {
      let counters = NO_COUNTERS;
      const value = await session.executeWrite(async (transaction) => {
        counters = NO_COUNTERS; // an attempt before this one was rolled back
        return work(async (cypher, parameters) => {
          const outcome = await runIn(transaction, cypher, parameters);
          counters = addCounters(counters, outcome.counters);
          return outcome;
        });
      });
      total = addCounters(total, counters);
      return value;
    }),
    counters: () => total,
    close: () => driver.close(),
  };
}

async function runIn(transaction: ManagedTransaction, cypher: string, parameters: Parameters) {
  const result = await transaction.run(cypher, parameters);
  return {
    rows: result.records.map((record) => record.toObject() as Row),
    counters: { ...NO_COUNTERS, ...result.summary.counters.updates() },
  };
}

async function explained<T>(target: StrictTarget, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof PushError ? error : explainFailure(error, target);
  }
}
