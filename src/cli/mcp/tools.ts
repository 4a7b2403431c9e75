import {
  CypherError, describeEntity, entitiesOf, findConnections, findEntities, runQuery, toPlain, toPlainFact,
  type Entity, type GraphStore, type KnowledgeGraph,
} from '../../index.js';

/** A graph as the tools need it. */
export interface ServedGraph {
  readonly graph: KnowledgeGraph;
  readonly store: GraphStore;
}

/** What a tool answers: an object, or what is wrong with what it was asked. */
export type ToolAnswer = { readonly kind: 'answer'; readonly content: Record<string, unknown> } | { readonly kind: 'refusal'; readonly message: string };

const USUAL_ROWS = 100;
const TIMEOUT_MS = 10_000;
const MOST_ENTITIES = 20;
const USUAL_FACTS = 50;

export interface QueryArguments {
  readonly query: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly limit?: number;
}

/** Runs a query; the graph was opened for reading, so none can change it. */
export function answerQuery({ store }: ServedGraph, { query, parameters = {}, limit = USUAL_ROWS }: QueryArguments): ToolAnswer {
  try {
    const { columns, rows, warnings } = runQuery(store, query, parameters, { maxRows: limit, timeoutMs: TIMEOUT_MS });
    const plain = [...rows].map((row) => row.map((value) => toPlain(value, (stored) => store.properties(stored))));
    return { kind: 'answer', content: { columns, rows: plain, warnings: warnings.map(({ message }) => message) } };
  } catch (error) {
    if (error instanceof CypherError) return { kind: 'refusal', message: `${error.kind}: ${error.message}` };
    throw error;
  }
}

export function answerFindEntity({ graph }: ServedGraph, { name }: { readonly name: string }): ToolAnswer {
  const { fit, entities } = findEntities(entitiesOf(graph), name);
  return { kind: 'answer', content: { fit, count: entities.length, entities: entities.slice(0, MOST_ENTITIES).map(toPlainEntity) } };
}

export function answerFactsAbout({ graph }: ServedGraph, { entity: wanted, limit = USUAL_FACTS }: { readonly entity: string; readonly limit?: number }): ToolAnswer {
  const found = findOne(graph, wanted);
  if (typeof found === 'string') return { kind: 'refusal', message: found };
  const { stated, unstated } = describeEntity(graph, found);
  const left = Math.max(0, limit - stated.length);
  return {
    kind: 'answer',
    content: {
      entity: toPlainEntity(found), factCount: stated.length + unstated.length,
      stated: stated.slice(0, limit).map(toPlainFact), deniedPlannedOrPossible: unstated.slice(0, left).map(toPlainFact),
    },
  };
}

export function answerPath({ graph }: ServedGraph, { from, to }: { readonly from: string; readonly to: string }): ToolAnswer {
  const [start, end] = [findOne(graph, from), findOne(graph, to)];
  if (typeof start === 'string') return { kind: 'refusal', message: start };
  if (typeof end === 'string') return { kind: 'refusal', message: end };
  const { ways, isStated } = findConnections(graph, start, end);
  return {
    kind: 'answer',
    content: {
      from: toPlainEntity(start), to: toPlainEntity(end), connected: ways.length > 0, statedAsSo: isStated,
      ways: ways.map((steps) => steps.map((step) => ({ from: step.from.name, to: step.to.name, facts: step.facts.map(toPlainFact) }))),
    },
  };
}

/** The one entity that is meant, or why it cannot be told. */
function findOne(graph: KnowledgeGraph, wanted: string): Entity | string {
  const { entities } = findEntities(entitiesOf(graph), wanted);
  const [first, ...others] = entities;
  if (first === undefined) return `The graph has no entity called ${JSON.stringify(wanted)}`;
  if (others.length === 0) return first;
  const list = entities.slice(0, MOST_ENTITIES).map(({ id, name, type }) => `${name} (${type}), id ${id}`);
  return `${JSON.stringify(wanted)} may be any of these; ask by id: ${list.join('; ')}`;
}

function toPlainEntity({ id, name, type, aliases, mentions }: Entity): Record<string, unknown> {
  return { id, name, type, aliases: aliases.map((alias) => alias.name), mentions: mentions.length };
}
