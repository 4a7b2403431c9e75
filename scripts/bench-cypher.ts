/**
 * Times ten typical queries on a graph of 100,000 nodes and 300,000 relationships against the same written by hand on
 * graphology, in turns, after warming both up. Prints medians and their ratio, and the memory that the engine adds.
 *
 *     node --expose-gc --import tsx scripts/bench-cypher.ts [ROUNDS]
 */
import { cpus } from 'node:os';
import { MultiDirectedGraph } from 'graphology';
import { prepare, run } from '../src/query/cypher/cypher.js';
import { openGraphology } from '../src/query/cypher/graph/graphology-store.js';
import type { EdgeAttributes, NodeAttributes } from '../src/query/cypher/graph/graphology-store.js';
import { seededRandom } from '../src/query/cypher/run/random.js';

type Graph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

const PEOPLE = 90_000;
const COMPANIES = 9_000;
const PLACES = 1_000;

function buildGraph(): Graph {
  const random = seededRandom(42);
  const below = (count: number): number => Math.floor(random() * count);
  const graph: Graph = new MultiDirectedGraph();
  for (let i = 0; i < PEOPLE; i += 1) {
    const properties = { id: `p${i}`, name: `Person ${i}`, age: 18 + below(70), city: `City ${below(100)}` };
    graph.addNode(`p${i}`, { labels: ['Entity', 'Person'], properties });
  }
  for (let i = 0; i < COMPANIES; i += 1) graph.addNode(`c${i}`, { labels: ['Entity', 'Organization'], properties: { id: `c${i}`, name: `Company ${i}` } });
  for (let i = 0; i < PLACES; i += 1) graph.addNode(`l${i}`, { labels: ['Entity', 'Place'], properties: { id: `l${i}`, name: `Place ${i}` } });
  const edge = (from: string, to: string, type: string, i: number): void => {
    graph.addDirectedEdgeWithKey(`e${i}`, from, to, { type, properties: { id: `e${i}`, confidence: random() } });
  };
  let count = 0;
  for (; count < 180_000; count += 1) edge(`p${below(PEOPLE)}`, `p${below(PEOPLE)}`, 'KNOWS', count);
  for (; count < 250_000; count += 1) edge(`p${below(PEOPLE)}`, `c${below(COMPANIES)}`, 'WORKS_AT', count);
  for (; count < 300_000; count += 1) edge(`p${below(PEOPLE)}`, `l${below(PLACES)}`, 'LIVES_IN', count);
  return graph;
}

interface Task {
  readonly name: string;
  readonly query: string;
  /** The same by hand; answers the number of rows, or the number that the query returns. */
  readonly byHand: (graph: Graph) => number;
}

const has = (attributes: NodeAttributes, label: string): boolean => attributes.labels?.includes(label) ?? false;
const property = (attributes: NodeAttributes, key: string): unknown => attributes.properties?.[key];

/** Neighbours along outgoing edges of a type. */
function forEachOut(graph: Graph, node: string, type: string, visit: (target: string, edge: string) => void): void {
  graph.forEachOutEdge(node, (edge, attributes, _source, target) => {
    if (attributes.type === type) visit(target, edge);
  });
}

const TASKS: readonly Task[] = [
  {
    name: 'filter',
    query: "MATCH (p:Person) WHERE p.age > 60 AND p.city = 'City 7' RETURN p.name",
    byHand: (graph) => {
      const names: unknown[] = [];
      graph.forEachNode((_node, attributes) => {
        if (has(attributes, 'Person') && Number(property(attributes, 'age')) > 60 && property(attributes, 'city') === 'City 7') {
          names.push(property(attributes, 'name'));
        }
      });
      return names.length;
    },
  },
  {
    name: '1-3 hops, distinct',
    query: "MATCH (p:Person {id: 'p17'})-[:KNOWS*1..3]-(q) RETURN DISTINCT q.name",
    byHand: (graph) => {
      // Every node at the end of a way of one to three edges, none of them used twice.
      const found = new Set<unknown>();
      const used = new Set<string>();
      const walk = (node: string, depth: number): void => {
        if (depth === 3) return;
        graph.forEachEdge(node, (edge, attributes, source, target) => {
          if (attributes.type !== 'KNOWS' || used.has(edge)) return;
          const next = source === node ? target : source;
          found.add(property(graph.getNodeAttributes(next), 'name'));
          used.add(edge);
          walk(next, depth + 1);
          used.delete(edge);
        });
      };
      walk('p17', 0);
      return found.size;
    },
  },
  {
    name: 'shortest path',
    query: "MATCH p = shortestPath((a:Person {id: 'p1'})-[:KNOWS*]-(b:Person {id: 'p70000'})) RETURN length(p)",
    byHand: (graph) => {
      // From both ends, always the smaller border, until they meet.
      const sides = ['p1', 'p70000'].map((node) => ({ depth: 0, border: [node], seen: new Set([node]) }));
      for (;;) {
        const [side, other] = [...sides].sort((a, b) => a.border.length - b.border.length);
        if (!side || !other || side.border.length === 0) return -1;
        const next: string[] = [];
        let meets = false;
        for (const node of side.border) {
          graph.forEachEdge(node, (_edge, attributes, source, target) => {
            const neighbour = source === node ? target : source;
            if (meets || attributes.type !== 'KNOWS' || side.seen.has(neighbour)) return;
            meets = other.seen.has(neighbour);
            side.seen.add(neighbour);
            next.push(neighbour);
          });
        }
        side.border = next;
        side.depth += 1;
        if (meets) return side.depth + other.depth;
      }
    },
  },
  {
    name: 'aggregate, top 5',
    query: 'MATCH (p:Person)-[:WORKS_AT]->(c:Organization) RETURN c.name, count(*) AS n ORDER BY n DESC, c.name LIMIT 5',
    byHand: (graph) => {
      const counts = new Map<unknown, number>();
      graph.forEachNode((node, attributes) => {
        if (!has(attributes, 'Person')) return;
        forEachOut(graph, node, 'WORKS_AT', (target) => {
          const company = graph.getNodeAttributes(target);
          if (!has(company, 'Organization')) return;
          const name = property(company, 'name');
          counts.set(name, (counts.get(name) ?? 0) + 1);
        });
      });
      return [...counts].sort(([a, n], [b, m]) => m - n || (String(a) < String(b) ? -1 : 1)).slice(0, 5).length;
    },
  },
  {
    name: 'not exists',
    query: 'MATCH (p:Person) WHERE NOT (p)-[:WORKS_AT]->() RETURN count(p)',
    byHand: (graph) => {
      let count = 0;
      graph.forEachNode((node, attributes) => {
        if (has(attributes, 'Person') && !graph.someOutEdge(node, (_edge, { type }) => type === 'WORKS_AT')) count += 1;
      });
      return count;
    },
  },
  {
    name: 'optional',
    query: 'MATCH (p:Person) OPTIONAL MATCH (p)-[:LIVES_IN]->(l:Place) RETURN p.name, l.name',
    byHand: (graph) => {
      const rows: unknown[][] = [];
      graph.forEachNode((node, attributes) => {
        if (!has(attributes, 'Person')) return;
        let found = false;
        forEachOut(graph, node, 'LIVES_IN', (target) => {
          const place = graph.getNodeAttributes(target);
          if (!has(place, 'Place')) return;
          found = true;
          rows.push([property(attributes, 'name'), property(place, 'name')]);
        });
        if (!found) rows.push([property(attributes, 'name'), null]);
      });
      return rows.length;
    },
  },
  {
    name: 'collect',
    query: 'MATCH (c:Organization)<-[:WORKS_AT]-(p:Person) RETURN c.name, collect(p.name) AS people',
    byHand: (graph) => {
      const groups = new Map<unknown, unknown[]>();
      graph.forEachNode((node, attributes) => {
        if (!has(attributes, 'Organization')) return;
        graph.forEachInEdge(node, (_edge, { type }, source) => {
          const person = graph.getNodeAttributes(source);
          if (type !== 'WORKS_AT' || !has(person, 'Person')) return;
          const name = property(attributes, 'name');
          const people = groups.get(name);
          if (people) people.push(property(person, 'name'));
          else groups.set(name, [property(person, 'name')]);
        });
      });
      return groups.size;
    },
  },
  {
    name: 'variable length',
    query: "MATCH (p:Person {id: 'p17'})-[:KNOWS*1..8]->(q) RETURN count(*)",
    byHand: (graph) => {
      let count = 0;
      const used = new Set<string>();
      const walk = (node: string, depth: number): void => {
        if (depth === 8) return;
        forEachOut(graph, node, 'KNOWS', (target, edge) => {
          if (used.has(edge)) return;
          count += 1;
          used.add(edge);
          walk(target, depth + 1);
          used.delete(edge);
        });
      };
      walk('p17', 0);
      return count;
    },
  },
  {
    name: 'two-sided join',
    query: "MATCH (a:Person {city: 'City 3'})-[:WORKS_AT]->(c)<-[:WORKS_AT]-(b:Person) WHERE b.age < a.age RETURN count(*)",
    byHand: (graph) => {
      let count = 0;
      graph.forEachNode((node, attributes) => {
        if (!has(attributes, 'Person') || property(attributes, 'city') !== 'City 3') return;
        forEachOut(graph, node, 'WORKS_AT', (company, edge) => {
          graph.forEachInEdge(company, (other, { type }, source) => {
            if (other === edge || type !== 'WORKS_AT') return;
            const person = graph.getNodeAttributes(source);
            if (has(person, 'Person') && Number(property(person, 'age')) < Number(property(attributes, 'age'))) count += 1;
          });
        });
      });
      return count;
    },
  },
  {
    name: 'regular expression',
    query: "MATCH (p:Person) WHERE p.name =~ '.*son 1[0-9]*7' RETURN count(p)",
    byHand: (graph) => {
      let count = 0;
      const pattern = /^(?:.*son 1[0-9]*7)$/;
      graph.forEachNode((_node, attributes) => {
        if (has(attributes, 'Person') && pattern.test(String(property(attributes, 'name')))) count += 1;
      });
      return count;
    },
  },
];

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function timed(work: () => number): readonly [time: number, answer: number] {
  const start = performance.now();
  const answer = work();
  return [performance.now() - start, answer];
}

function heapMiB(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

const rounds = Number(process.argv[2] ?? 15);
const empty = heapMiB();
const graph = buildGraph();
const ofGraph = heapMiB() - empty;
const [openTime] = timed(() => openGraphology(graph).nodeCount);
const store = openGraphology(graph);
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}; ${graph.order} nodes, ${graph.size} relationships; opened in ${openTime.toFixed(0)} ms`);
console.log(`${'query'.padEnd(22)}${'engine'.padStart(10)}${'by hand'.padStart(10)}${'ratio'.padStart(8)}`);
for (const { name, query, byHand } of TASKS) {
  const prepared = prepare(query);
  const engine = (): number => {
    const rows = [...run(store, prepared).rows];
    const [only] = rows;
    return rows.length === 1 && typeof only?.[0] === 'bigint' ? Number(only[0]) : rows.length;
  };
  const times = { engine: [] as number[], byHand: [] as number[] };
  for (let round = 0; round < rounds + 3; round += 1) {
    const [engineTime, engineAnswer] = timed(engine);
    const [handTime, handAnswer] = timed(() => byHand(graph));
    if (engineAnswer !== handAnswer) throw new Error(`${name}: ${engineAnswer} by the engine, ${handAnswer} by hand`);
    // The first rounds warm up.
    if (round < 3) continue;
    times.engine.push(engineTime);
    times.byHand.push(handTime);
  }
  const [a, b] = [median(times.engine), median(times.byHand)];
  console.log(`${name.padEnd(22)}${a.toFixed(2).padStart(8)}ms${b.toFixed(2).padStart(8)}ms${(a / b).toFixed(2).padStart(8)}`);
}
const withEngine = heapMiB() - empty;
console.log(`memory: graph ${ofGraph.toFixed(0)} MiB, with engine and its indexes ${withEngine.toFixed(0)} MiB: ${((withEngine / ofGraph - 1) * 100).toFixed(0)} % more`);
if (store.nodeCount !== graph.order) throw new Error('the store must live until the memory is measured');
