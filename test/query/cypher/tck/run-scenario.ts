import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MultiDirectedGraph } from 'graphology';
import { run } from '../../../../src/query/cypher/cypher.js';
import { CypherError } from '../../../../src/query/cypher/error.js';
import { openGraphology } from '../../../../src/query/cypher/graph/graphology-store.js';
import { WholeFloat } from '../../../../src/query/cypher/graph/stored-value.js';
import type { FieldType, Procedure } from '../../../../src/query/cypher/procedures/procedure.js';
import type { GraphStore } from '../../../../src/query/cypher/store.js';
import type { Value } from '../../../../src/query/cypher/values/value.js';
import { canonicalActual, canonicalExpected } from './canonical.js';
import { parseExpected } from './expected-value.js';
import type { Expected } from './expected-value.js';
import type { Scenario, Step } from './gherkin.js';
import { describeChanges, takeSnapshot } from './side-effects.js';
import type { TckGraph } from './side-effects.js';

type Outcome =
  | { readonly kind: 'rows'; readonly columns: readonly string[]; readonly rows: readonly (readonly Value[])[] }
  /** `before`: it came before any row was asked for. */
  | { readonly kind: 'error'; readonly error: CypherError; readonly before: boolean };

/** Runs a scenario; undefined where all is as it should be, otherwise what is wrong. */
export function runScenario(scenario: Scenario, tckFolder: string): string | undefined {
  const world = new World(tckFolder);
  try {
    for (const step of scenario.steps) world.take(step);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

class World {
  private readonly graph: TckGraph = new MultiDirectedGraph();
  private readonly store: GraphStore = openGraphology(this.graph, { write: true });
  private readonly parameters: Record<string, unknown> = {};
  private readonly procedures: Procedure[] = [];
  private outcome: Outcome | undefined;
  private changes: ReadonlyMap<string, number> = new Map();

  constructor(private readonly tckFolder: string) {}

  take({ text, docString = '', table = [] }: Step): void {
    const named = /^the (.*) graph$/.exec(text);
    const procedure = /^there exists a procedure (.*?)\((.*?)\) :: \((.*?)\) ?:$/.exec(text);
    const failure = /^an? (\w+) should be raised at (compile time|runtime|any time): (\S+)$/.exec(text);
    if (text === 'an empty graph' || text === 'any graph') return;
    if (named) return this.execute(readFileSync(path.join(this.tckFolder, 'graphs', named[1] ?? '', `${named[1]}.cypher`), 'utf8'));
    if (text === 'having executed:') return this.execute(docString);
    if (text === 'parameters are:') return this.setParameters(table);
    if (procedure) return this.addProcedure(procedure[1] ?? '', procedure[2] ?? '', procedure[3] ?? '', table);
    if (text === 'executing query:' || text === 'executing control query:') return this.query(docString);
    if (text === 'the result should be empty') return this.expectRows([], false, false);
    if (text === 'no side effects' || text === 'no side effects#') return this.expectChanges([]);
    if (text === 'the side effects should be:') return this.expectChanges(table);
    if (failure) return this.expectError(failure[1] ?? '', failure[2] ?? '', failure[3] ?? '');
    const result = /^the result should be, (in any order|in order)( \(ignoring element order for lists\))?:$/.exec(text)
      ?? /^the result should be( \(ignoring element order for lists\)):$/.exec(text);
    if (!result) throw new Error(`unknown step: ${text}`);
    return this.expectRows(table, result[1] === 'in order', text.includes('ignoring element order'));
  }

  private execute(query: string): void {
    for (const row of run(this.store, query, this.parameters, { write: true }).rows) void row;
  }

  private setParameters(table: NonNullable<Step['table']>): void {
    for (const [name = '', value = ''] of table) this.parameters[name] = toParameter(parseExpected(value));
  }

  /** A procedure that is a table: the rows whose inputs are what it was called with. */
  private addProcedure(name: string, inputs: string, outputs: string, table: NonNullable<Step['table']>): void {
    const [header = [], ...rows] = table;
    const [takes, gives] = [parseFields(inputs), parseFields(outputs)];
    const values = rows.map((row) => new Map(header.map((column, index) => [column, toParameter(parseExpected(row[index] ?? 'null'))])));
    const cell = (row: ReadonlyMap<string, unknown>, field: string): string => canonicalOf(row.get(field));
    this.procedures.push({
      name, inputs: takes, outputs: gives,
      call: (args) => values
        .filter((row) => takes.every(({ name: field }, index) => cell(row, field) === canonicalOf(args[index])))
        .map((row) => gives.map(({ name: field }) => unwrap(row.get(field)))),
    });
  }

  private query(query: string): void {
    const before = takeSnapshot(this.graph);
    let isRunning = false;
    try {
      const { columns, rows } = run(this.store, query, this.parameters, { write: true, procedures: this.procedures });
      isRunning = true;
      this.outcome = { kind: 'rows', columns, rows: [...rows] };
    } catch (error) {
      if (!(error instanceof CypherError)) throw new Error(`no Cypher error, but ${error instanceof Error ? error.stack : String(error)}`, { cause: error });
      this.outcome = { kind: 'error', error, before: !isRunning };
    }
    this.changes = describeChanges(before, takeSnapshot(this.graph));
  }

  private expectRows(table: NonNullable<Step['table']>, inOrder: boolean, ignoreOrder: boolean): void {
    const { outcome } = this;
    if (outcome?.kind === 'error') throw new Error(`unexpected ${describeError(outcome.error)}`);
    const [header, ...rows] = table;
    const actualColumns = outcome?.columns ?? [];
    const columns = header ?? (outcome?.rows.length === 0 ? [] : actualColumns);
    if (header && [...header].sort().join('|') !== [...actualColumns].sort().join('|')) {
      throw new Error(`columns ${actualColumns.join(' | ')} instead of ${header.join(' | ')}`);
    }
    const expected = rows.map((row) => row.map((cell) => canonicalExpected(parseExpected(cell), ignoreOrder)).join(' | '));
    const order = columns.map((column) => actualColumns.indexOf(column));
    const actual = (outcome?.rows ?? []).map((row) => order.map((at) => canonicalActual(row[at] ?? null, this.store, ignoreOrder)).join(' | '));
    const [left, right] = inOrder ? [expected, actual] : [[...expected].sort(), [...actual].sort()];
    if (left.length === right.length && left.every((row, index) => row === right[index])) return;
    throw new Error(`rows differ\n  expected:\n    ${left.join('\n    ')}\n  actual:\n    ${right.join('\n    ')}`);
  }

  private expectChanges(table: NonNullable<Step['table']>): void {
    const show = (changes: Iterable<readonly [string, number]>): string => [...changes].map(([key, count]) => `${key} ${count}`).sort().join(', ');
    const expected = show(table.map(([key = '', count]) => [key, Number(count)] as const).filter(([, count]) => count !== 0));
    const actual = show(this.changes);
    if (expected !== actual) throw new Error(`side effects: ${actual || 'none'} instead of ${expected || 'none'}`);
  }

  private expectError(kind: string, phase: string, detail: string): void {
    const { outcome } = this;
    if (outcome?.kind !== 'error') throw new Error(`no error, but ${outcome?.rows.length ?? 0} rows, instead of ${kind}: ${detail}`);
    const { error, before } = outcome;
    const isAsked = error.kind === kind && (detail === '*' || error.detail === detail)
      && (phase === 'any time' || error.phase === (phase === 'runtime' ? 'runtime' : 'compile'))
      && (phase !== 'compile time' || before);
    if (!isAsked) throw new Error(`${describeError(error)} instead of ${kind} at ${phase}: ${detail}`);
    if (error.line === undefined) throw new Error('the error does not say where');
    if (this.changes.size > 0) throw new Error('the query failed, but left changes behind');
  }
}

function describeError(error: CypherError): string {
  return `${error.kind} (${error.phase}): ${error.detail}: ${error.message.split('\n')[0]}`;
}

function parseFields(text: string): { readonly name: string; readonly type: FieldType }[] {
  return text.split(',').map((part) => part.trim()).filter((part) => part !== '').map((part) => {
    const [name = '', type = 'ANY'] = part.split('::').map((side) => side.trim());
    return { name, type: type.replace('?', '') as FieldType };
  });
}

function toParameter(value: Expected): unknown {
  switch (value.kind) {
    case 'null': return null;
    case 'boolean':
    case 'integer':
    case 'string': return value.value;
    case 'float': return Number.isInteger(value.value) ? new WholeFloat(value.value) : value.value;
    case 'list': return value.items.map(toParameter);
    case 'map': return new Map([...value.entries].map(([key, item]) => [key, toParameter(item)]));
    default: throw new Error(`a ${value.kind} cannot be a parameter`);
  }
}

function unwrap(value: unknown): Value {
  return (value instanceof WholeFloat ? value.value : value) as Value;
}

function canonicalOf(value: unknown): string {
  const plain = unwrap(value ?? null);
  return typeof plain === 'bigint' || typeof plain === 'number' ? `number ${plain}` : JSON.stringify(plain);
}

