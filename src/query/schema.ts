import type { GraphReader } from './cypher/store.js';
import { quoteName } from './cypher/values/format.js';
import type { Node } from './cypher/values/value.js';

interface LabelSummary {
  readonly name: string;
  readonly count: number;
  /** In code-unit order. */
  readonly properties: readonly string[];
}

interface TypeSummary {
  readonly name: string;
  readonly count: number;
  readonly properties: readonly string[];
  /** Which labels it joins, by the most special label of each end; the most frequent first. */
  readonly ends: readonly { readonly from: string; readonly to: string; readonly count: number }[];
}

/** What there is to ask for in a graph: labels, relationship types, and the properties of both, most frequent first. */
export interface GraphSchema {
  readonly labels: readonly LabelSummary[];
  readonly types: readonly TypeSummary[];
}

export function describeSchema(graph: GraphReader): GraphSchema {
  return {
    labels: byCount(graph.labels().map((name) => summarizeLabel(graph, name))),
    types: byCount(graph.types().map((name) => summarizeType(graph, name))),
  };
}

/** The schema as text, a label or a pair of joined labels a line. */
export function renderSchema({ labels, types }: GraphSchema): string {
  const nodes = labels.map(({ name, count, properties }): [string, number, readonly string[]] => [`(:${quoteName(name)})`, count, properties]);
  const links = types.flatMap(({ name, ends, properties }) => ends.map(({ from, to, count }, index): [string, number, readonly string[]] => [
    `(${toLabel(from)})-[:${quoteName(name)}]->(${toLabel(to)})`, count, index === 0 ? properties : [],
  ]));
  return `Nodes\n${toTable(nodes)}\nRelationships\n${toTable(links)}`;
}

function summarizeLabel(graph: GraphReader, name: string): LabelSummary {
  const properties = new Set<string>();
  for (const node of graph.nodesWithLabel(name)) for (const key of graph.keys(node.properties)) properties.add(key);
  return { name, count: graph.labelCount(name), properties: [...properties].sort() };
}

function summarizeType(graph: GraphReader, name: string): TypeSummary {
  const properties = new Set<string>();
  const ends = new Map<string, { from: string; to: string; count: number }>();
  for (const link of graph.relationshipsOfType(name)) {
    for (const key of graph.keys(link.properties)) properties.add(key);
    const [from, to] = [specialLabel(link.start), specialLabel(link.end)];
    const known = ends.get(JSON.stringify([from, to]));
    if (known === undefined) ends.set(JSON.stringify([from, to]), { from, to, count: 1 });
    else known.count += 1;
  }
  const pairs = [...ends.values()].sort((a, b) => b.count - a.count || compare(a.from, b.from) || compare(a.to, b.to));
  return { name, count: graph.typeCount(name), properties: [...properties].sort(), ends: pairs };
}

/** Labels go from general to special: `Entity`, `Organization`. */
function specialLabel({ labels }: Node): string {
  return labels.at(-1) ?? '';
}

function byCount<Summary extends { readonly name: string; readonly count: number }>(summaries: readonly Summary[]): Summary[] {
  return [...summaries].sort((a, b) => b.count - a.count || compare(a.name, b.name));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toLabel(name: string): string {
  return name === '' ? '' : `:${quoteName(name)}`;
}

function toTable(rows: readonly (readonly [left: string, count: number, properties: readonly string[]])[]): string {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, count, properties]) =>
    `  ${left.padEnd(width)} ${String(count).padStart(7)}  ${properties.map(quoteName).join(', ')}`.trimEnd() + '\n').join('');
}
