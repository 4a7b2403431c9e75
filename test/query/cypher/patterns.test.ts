import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/query/cypher/cypher.js';
import type { GraphStore } from '../../../src/query/cypher/store.js';
import { graphOf } from './ask.js';

/** Patterns are found in the order that the planner likes; an oracle that tries everything must find the same. */
interface SmallGraph {
  readonly nodes: readonly { readonly labels: readonly string[]; readonly x: number }[];
  readonly edges: readonly { readonly from: number; readonly to: number; readonly type: string; readonly w: number }[];
}

const smallGraph: fc.Arbitrary<SmallGraph> = fc.integer({ min: 1, max: 5 }).chain((count) => fc.record({
  nodes: fc.array(fc.record({ labels: fc.subarray(['A', 'B']), x: fc.integer({ min: 0, max: 2 }) }), { minLength: count, maxLength: count }),
  edges: fc.array(fc.record({
    from: fc.nat(count - 1), to: fc.nat(count - 1), type: fc.constantFrom('R', 'S'), w: fc.integer({ min: 0, max: 1 }),
  }), { maxLength: 7 }),
}));

function open({ nodes, edges }: SmallGraph): GraphStore {
  const created = nodes.map(({ labels, x }, index) => `(n${index}${labels.map((label) => `:${label}`).join('')} {x: ${x}, id: ${index}})`);
  const linked = edges.map(({ from, to, type, w }, index) => `(n${from})-[:${type} {w: ${w}, id: ${index}}]->(n${to})`);
  return graphOf(`CREATE ${[...created, ...linked].join(', ')}`).store;
}

/** One link of a chain, as the test knows it and as the query says it. */
interface LinkSpec {
  readonly types: readonly string[];
  readonly direction: 'out' | 'in' | 'both';
  readonly w: number | undefined;
}

interface NodeSpec {
  readonly name: string;
  readonly label: string | undefined;
  readonly x: number | undefined;
}

const nodeSpec: fc.Arbitrary<NodeSpec> = fc.record({
  name: fc.constantFrom('a', 'b', 'c', 'd'), label: fc.constantFrom(undefined, undefined, 'A', 'B'), x: fc.constantFrom(undefined, undefined, 0, 1),
});
const linkSpec: fc.Arbitrary<LinkSpec> = fc.record({
  types: fc.subarray(['R', 'S']), direction: fc.constantFrom('out', 'in', 'both'), w: fc.constantFrom(undefined, undefined, 1),
});
const chain = fc.integer({ min: 1, max: 3 }).chain((length) => fc.record({
  nodes: fc.array(nodeSpec, { minLength: length + 1, maxLength: length + 1 }), links: fc.array(linkSpec, { minLength: length, maxLength: length }),
}));

interface Chain {
  readonly nodes: readonly NodeSpec[];
  readonly links: readonly LinkSpec[];
}

/** `offset` numbers the relationships of several chains through. */
function write({ nodes, links }: Chain, offset: number): string {
  const node = ({ name, label, x }: NodeSpec): string => `(${name}${label ? `:${label}` : ''}${x === undefined ? '' : ` {x: ${x}}`})`;
  return nodes.map((spec, index) => {
    const link = links[index];
    if (!link) return node(spec);
    const types = link.types.length > 0 ? `:${link.types.join('|')}` : '';
    const inside = `[r${offset + index}${types}${link.w === undefined ? '' : ` {w: ${link.w}}`}]`;
    return `${node(spec)}${link.direction === 'in' ? '<-' : '-'}${inside}${link.direction === 'out' ? '->' : '-'}`;
  }).join('');
}

/** All assignments of nodes to names and edges to links that fit, found by trying. */
function search(graph: SmallGraph, chains: readonly Chain[]): string[] {
  const found: string[] = [];
  const names = [...new Set(chains.flatMap(({ nodes }) => nodes.map((node) => node.name)))].sort();
  const visit = (chainIndex: number, position: number, assigned: ReadonlyMap<string, number>, used: readonly number[]): void => {
    const current = chains[chainIndex];
    if (!current) {
      found.push([...names.map((name) => assigned.get(name)), ...used].join(' '));
      return;
    }
    const spec = current.nodes[position];
    if (!spec) return visit(chainIndex + 1, 0, assigned, used);
    graph.nodes.forEach((node, index) => {
      if (assigned.has(spec.name) && assigned.get(spec.name) !== index) return;
      if (spec.label && !node.labels.includes(spec.label)) return;
      if (spec.x !== undefined && node.x !== spec.x) return;
      const next = new Map([...assigned, [spec.name, index]]);
      const link = current.links[position - 1];
      if (!link) return visit(chainIndex, position + 1, next, used);
      const previous = assigned.get(current.nodes[position - 1]?.name ?? '');
      graph.edges.forEach((edge, edgeIndex) => {
        if (used.includes(edgeIndex) || (link.types.length > 0 && !link.types.includes(edge.type))) return;
        if (link.w !== undefined && edge.w !== link.w) return;
        const fits = (edge.from === previous && edge.to === index && link.direction !== 'in')
          || (edge.to === previous && edge.from === index && link.direction !== 'out');
        if (fits) visit(chainIndex, position + 1, next, [...used, edgeIndex]);
      });
    });
  };
  visit(0, 0, new Map(), []);
  return found.sort();
}

function ask(store: GraphStore, query: string): string[] {
  return [...run(store, query).rows].map((row) => row.join(' ')).sort();
}

const runs = { seed: 5, numRuns: 400 };

describe('patterns', () => {
  test('are found as by trying everything', () => {
    fc.assert(fc.property(smallGraph, fc.array(chain, { minLength: 1, maxLength: 2 }), (graph, chains) => {
      const names = [...new Set(chains.flatMap(({ nodes }) => nodes.map((node) => node.name)))].sort();
      const links = chains.flatMap(({ links: all }) => all).map((_link, index) => `r${index}.id`);
      let offset = 0;
      const pattern = chains.map((each) => {
        const text = write(each, offset);
        offset += each.links.length;
        return text;
      }).join(', ');
      const query = `MATCH ${pattern} RETURN ${[...names.map((name) => `${name}.id`), ...links].join(', ')}`;
      expect(ask(open(graph), query), query).toEqual(search(graph, chains));
    }), runs);
  });

  test('begin elsewhere, or with an end that is known, and find the same', () => {
    fc.assert(fc.property(smallGraph, chain, (graph, spec) => {
      const store = open(graph);
      const columns = [...new Set(spec.nodes.map((node) => node.name))].map((name) => `${name}.id`).join(', ');
      const pattern = write(spec, 0);
      const expected = ask(store, `MATCH ${pattern} RETURN ${columns}`);
      for (const { name } of spec.nodes) {
        expect(ask(store, `MATCH (${name}) MATCH ${pattern} RETURN ${columns}`), pattern).toEqual(expected);
        expect(ask(store, `MATCH (${name}) WITH collect(${name}) AS all UNWIND all AS ${name} MATCH ${pattern} RETURN ${columns}`)).toEqual(expected);
      }
    }), { ...runs, numRuns: 150 });
  });

  test('reachable nodes are those at the ends of all ways', () => {
    fc.assert(fc.property(smallGraph, linkSpec, fc.integer({ min: 0, max: 1 }), fc.integer({ min: 1, max: 5 }), (graph, link, least, most) => {
      const store = open(graph);
      const types = link.types.length > 0 ? `:${link.types.join('|')}` : '';
      const arrow = `${link.direction === 'in' ? '<-' : '-'}[${types}*${least}..${most}${link.w === undefined ? '' : ` {w: ${link.w}}`}]${link.direction === 'out' ? '->' : '-'}`;
      const pruned = ask(store, `MATCH (a)${arrow}(b) RETURN DISTINCT a.id, b.id`);
      // A named path keeps every way.
      const exhaustive = ask(store, `MATCH p = (a)${arrow}(b) RETURN DISTINCT a.id, b.id`);
      expect(pruned, arrow).toEqual(exhaustive);
      expect(ask(store, `MATCH (a), (b) WHERE (a)${arrow}(b) RETURN a.id, b.id`), arrow).toEqual(exhaustive);
      expect(ask(store, `MATCH (b) MATCH (a)${arrow}(b) RETURN a.id, count(DISTINCT b.id)`)).toEqual(ask(store, `MATCH p = (a)${arrow}(b) RETURN a.id, count(DISTINCT b.id)`));
    }), { ...runs, numRuns: 300 });
  });

  test('shortest paths are the shortest of all ways', () => {
    fc.assert(fc.property(smallGraph, fc.constantFrom('-[*]->', '-[*]-', '<-[:R*..3]-'), (graph, arrow) => {
      const store = open(graph);
      const expected = ask(store, `MATCH p = (a)${arrow}(b) WHERE a <> b RETURN a.id, b.id, min(length(p))`);
      expect(ask(store, `MATCH (a), (b) WHERE a <> b MATCH p = shortestPath((a)${arrow}(b)) RETURN a.id, b.id, length(p)`)).toEqual(expected);
      const all = ask(store, `MATCH p = (a)${arrow}(b) WHERE a <> b WITH a, b, collect(p) AS ps, min(length(p)) AS least
        UNWIND [p IN ps WHERE length(p) = least | [r IN relationships(p) | r.id]] AS way RETURN a.id, b.id, way`);
      expect(ask(store, `MATCH (a), (b) WHERE a <> b MATCH p = allShortestPaths((a)${arrow}(b)) RETURN a.id, b.id, [r IN relationships(p) | r.id]`)).toEqual(all);
    }), { ...runs, numRuns: 200 });
  });
});
