import { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, NodeAttributes } from '../../src/query/cypher/graph/graphology-store.js';
import { seededRandom } from '../../src/model/seeded-random.js';

export type BenchGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

const PEOPLE = 90_000;
const COMPANIES = 9_000;
const PLACES = 1_000;

/** People, companies and places: 100,000 nodes and 300,000 relationships, the same each time. */
export function buildGraph(): BenchGraph {
  const random = seededRandom(42);
  const below = (count: number): number => Math.floor(random() * count);
  const graph: BenchGraph = new MultiDirectedGraph();
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
