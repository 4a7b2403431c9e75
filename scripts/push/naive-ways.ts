import neo4j from 'neo4j-driver';
import type { Driver, Session } from 'neo4j-driver';
import type { PushNode, PushRelationship, PushRows } from '../../src/push/rows.js';

/** A way to write the same rows that others use. */
export interface NaiveWay {
  readonly name: string;
  write(rows: PushRows): Promise<void>;
}

function nodeStatement({ kind, labels }: PushNode): string {
  return `MERGE (n:${kind} {dataset: $dataset, id: $id}) SET n += $properties, n:${labels.map((label) => `\`${label}\``).join(':')}`;
}

function relationshipStatement({ type, start, end }: PushRelationship): string {
  return `MATCH (a:${start.label} {dataset: $dataset, id: $start}) MATCH (b:${end.label} {dataset: $dataset, id: $end}) `
    + `MERGE (a)-[r:\`${type}\` {id: $id}]->(b) SET r += $properties`;
}

/** Rows by the text of their statement, since others write labels and types into it. */
function groupByStatement<T>(rows: readonly T[], statementOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const statement = statementOf(row);
    const group = groups.get(statement);
    if (group === undefined) groups.set(statement, [row]);
    else group.push(row);
  }
  return groups;
}

/** The statement of one row as one for a list of them. */
function unwound(statement: string): string {
  return `UNWIND $rows AS row ${statement.replace(/\$(id|start|end|properties)\b/g, 'row.$1')}`;
}

async function writeAtOnce({ dataset, nodes, relationships }: PushRows, execute: Execute): Promise<void> {
  for (const [statement, rows] of groupByStatement(nodes, nodeStatement)) {
    await execute(unwound(statement), { dataset, rows: rows.map(({ id, properties }) => ({ id, properties })) });
  }
  for (const [statement, rows] of groupByStatement(relationships, relationshipStatement)) {
    await execute(unwound(statement), { dataset, rows: rows.map(({ id, start, end, properties }) => ({ id, start: start.id, end: end.id, properties })) });
  }
}

type Execute = (cypher: string, parameters: Record<string, unknown>) => Promise<unknown>;

async function writeEach({ dataset, nodes, relationships }: PushRows, execute: Execute): Promise<void> {
  for (const node of nodes) await execute(nodeStatement(node), { dataset, id: node.id, properties: node.properties });
  for (const relationship of relationships) {
    const { id, start, end, properties } = relationship;
    await execute(relationshipStatement(relationship), { dataset, id, start: start.id, end: end.id, properties });
  }
}

async function inSession(driver: Driver, work: (session: Session) => Promise<void>): Promise<void> {
  const session = driver.session();
  try {
    await work(session);
  } finally {
    await session.close();
  }
}

export function naiveWays(driver: Driver): NaiveWay[] {
  return [
    {
      name: 'one MERGE a row, each in a managed transaction',
      write: (rows) => inSession(driver, (session) =>
        writeEach(rows, (cypher, parameters) => session.executeWrite((transaction) => transaction.run(cypher, parameters)))),
    },
    {
      name: 'one MERGE a row, auto-commit',
      write: (rows) => inSession(driver, (session) => writeEach(rows, (cypher, parameters) => session.run(cypher, parameters))),
    },
    {
      name: 'one MERGE a row, all in one transaction',
      write: (rows) => inSession(driver, (session) => session.executeWrite((transaction) =>
        writeEach(rows, (cypher, parameters) => transaction.run(cypher, parameters)))),
    },
    {
      name: 'UNWIND of all rows of a type, all in one transaction',
      write: (rows) => inSession(driver, (session) => session.executeWrite((transaction) =>
        writeAtOnce(rows, (cypher, parameters) => transaction.run(cypher, parameters)))),
    },
  ];
}

export function connect({ uri, user, password }: { readonly uri: string; readonly user: string; readonly password: string }): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
}
