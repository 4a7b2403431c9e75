import { entityKey, type KnowledgeGraph } from '../../graph/graph.js';
import { documentsOf, neighboursOf } from '../../graph/read.js';
import type { Entity } from '../../model/entity.js';
import { isActual, type Fact } from '../../model/fact.js';
import { explainFact } from '../explain.js';
import type { FactExplanation } from '../explanation.js';
import { createPlaceFinder } from '../explanation-passages.js';

/** From one entity to the next, and all that says how the two have to do with each other; the surest first. */
export interface ConnectionStep {
  readonly from: Entity;
  readonly to: Entity;
  readonly facts: readonly FactExplanation[];
}

export interface Connections {
  /** Shortest ways, the surest first. */
  readonly ways: readonly (readonly ConnectionStep[])[];
  /** False where only facts that are denied, planned, threatened or possible make a connection at all. */
  readonly isStated: boolean;
}

/** More shortest ways than these are left out. */
const MOST_WAYS = 5;

/**
 * How two entities are connected: the shortest ways from one to the other over facts in either direction, by facts that
 * are stated as so, and only where there is no such way by facts of any kind. Values such as dates connect nobody.
 */
export function findConnections(graph: KnowledgeGraph, from: Entity, to: Entity): Connections {
  for (const isStated of [true, false]) {
    const near = nearIn(graph, (fact) => !isStated || isActual(fact));
    const ways = shortestWays(near, from.id, to.id);
    if (ways.length > 0) return { ways: describeWays(graph, ways, near), isStated };
  }
  return { ways: [], isStated: false };
}

/** The entities next to an entity, with the facts between the two. */
type Near = (id: string) => ReadonlyMap<string, readonly Fact[]>;

/** Looks at each entity once, and only at those on the way. */
function nearIn(graph: KnowledgeGraph, counts: (fact: Fact) => boolean): Near {
  const known = new Map<string, ReadonlyMap<string, readonly Fact[]>>();
  return (id) => {
    const near = known.get(id) ?? lookAround(graph, id, counts);
    known.set(id, near);
    return near;
  };
}

function lookAround(graph: KnowledgeGraph, id: string, counts: (fact: Fact) => boolean): ReadonlyMap<string, readonly Fact[]> {
  const near = new Map<string, Fact[]>();
  for (const { fact, node } of neighboursOf(graph, id)) {
    if (node.kind === 'entity' && node.id !== id && counts(fact)) near.set(node.id, [...(near.get(node.id) ?? []), fact]);
  }
  return near;
}

/** Breadth first; each entity keeps all entities it was reached from in as few steps. */
function shortestWays(near: Near, from: string, to: string): string[][] {
  const before = new Map<string, string[]>([[from, []]]);
  let border = [from];
  while (border.length > 0 && !before.has(to)) {
    const next = new Map<string, string[]>();
    for (const id of border) {
      for (const neighbour of near(id).keys()) {
        if (!before.has(neighbour)) next.set(neighbour, [...(next.get(neighbour) ?? []), id]);
      }
    }
    for (const [id, reachedFrom] of next) before.set(id, reachedFrom);
    border = [...next.keys()];
  }
  return from === to || !before.has(to) ? [] : waysBack(before, to);
}

function waysBack(before: ReadonlyMap<string, readonly string[]>, to: string): string[][] {
  let ways: string[][] = [[to]];
  // All ways are equally long, so all arrive at the same time.
  while ((before.get(ways[0]?.[0] ?? '') ?? []).length > 0) {
    ways = ways.flatMap((way) => (before.get(way[0] ?? '') ?? []).map((id) => [id, ...way])).slice(0, MOST_CONSIDERED);
  }
  return ways;
}

/** Between hubs there can be more shortest ways than anyone could read or sort. */
const MOST_CONSIDERED = 10_000;

function describeWays(graph: KnowledgeGraph, ways: readonly (readonly string[])[], near: Near): ConnectionStep[][] {
  const sureness = (way: readonly string[]): number =>
    stepsOf(way).reduce((product, [from, to]) => product * Math.max(...(near(from).get(to) ?? []).map(({ confidence }) => confidence)), 1);
  const place = createPlaceFinder(documentsOf(graph));
  return ways.map((way) => ({ way, sure: sureness(way), name: way.join(' ') }))
    .sort((a, b) => b.sure - a.sure || (a.name < b.name ? -1 : 1)).slice(0, MOST_WAYS)
    .map(({ way }) => stepsOf(way).map(([from, to]) => ({
      from: entityAt(graph, from), to: entityAt(graph, to),
      facts: [...(near(from).get(to) ?? [])].sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1)).map((fact) => explainFact(graph, fact, place)),
    })));
}

function stepsOf(way: readonly string[]): [from: string, to: string][] {
  return way.slice(1).map((to, index) => [way[index] ?? '', to]);
}

function entityAt(graph: KnowledgeGraph, id: string): Entity {
  const node = graph.getNodeAttributes(entityKey(id));
  if (node.kind !== 'entity') throw new RangeError(`${id} is no entity`);
  return node;
}
