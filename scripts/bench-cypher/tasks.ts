import type { NodeAttributes } from '../../src/query/cypher/graph/graphology-store.js';
import type { BenchGraph } from './graph.js';

/** One of the typical queries. */
export interface Task {
  readonly name: string;
  readonly query: string;
  /** The same by hand; answers the number of rows, or the number that the query returns. */
  readonly byHand: (graph: BenchGraph) => number;
}

const has = (attributes: NodeAttributes, label: string): boolean => attributes.labels?.includes(label) ?? false;
const property = (attributes: NodeAttributes, key: string): unknown => attributes.properties?.[key];

/** Neighbours along outgoing edges of a type. */
function forEachOut(graph: BenchGraph, node: string, type: string, visit: (target: string, edge: string) => void): void {
  graph.forEachOutEdge(node, (edge, attributes, _source, target) => {
    if (attributes.type === type) visit(target, edge);
  });
}

export const TASKS: readonly Task[] = [
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
