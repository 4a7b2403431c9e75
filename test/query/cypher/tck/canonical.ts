import type { GraphReader } from '../../../../src/query/cypher/store.js';
import { formatTemporal } from '../../../../src/query/cypher/temporal/format.js';
import type { Value, ValueMap } from '../../../../src/query/cypher/values/value.js';
import type { Expected } from './expected-value.js';

/**
 * Values as texts that are equal exactly when the values are what the TCK calls equal: labels and keys sorted, integers
 * and floats told apart; with `ignoreOrder` lists are sorted too.
 */
export function canonicalExpected(value: Expected, ignoreOrder: boolean): string {
  const recurse = (item: Expected): string => canonicalExpected(item, ignoreOrder);
  switch (value.kind) {
    case 'null': return 'null';
    case 'boolean': return String(value.value);
    case 'integer': return `int ${value.value}`;
    case 'float': return `float ${value.value}`;
    case 'string': return JSON.stringify(value.value);
    case 'list': return joinList(value.items.map(recurse), ignoreOrder);
    case 'map': return mapOf(value.entries, recurse);
    case 'node': return nodeOf(value.labels, mapOf(value.properties, recurse));
    case 'relationship': return `[:${value.type} ${mapOf(value.properties, recurse)}]`;
    case 'path': return pathOf(value.nodes.map(recurse), value.links.map(({ link, forwards }) => ({ link: recurse(link), forwards })));
  }
}

export function canonicalActual(value: Value, graph: GraphReader, ignoreOrder: boolean): string {
  const recurse = (item: Value): string => canonicalActual(item, graph, ignoreOrder);
  switch (typeof value) {
    case 'string': return JSON.stringify(value);
    case 'bigint': return `int ${value}`;
    case 'number': return `float ${value}`;
    case 'boolean': return String(value);
  }
  if (value === null) return 'null';
  if (Array.isArray(value)) return joinList(value.map(recurse), ignoreOrder);
  if (value instanceof Map) return mapOf(value as ValueMap, recurse);
  if (!('kind' in value)) throw new Error('a value of no known kind');
  switch (value.kind) {
    case 'node': return nodeOf(value.labels, mapOf(graph.properties(value.properties), recurse));
    case 'relationship': return `[:${value.type} ${mapOf(graph.properties(value.properties), recurse)}]`;
    case 'path': return pathOf(
      value.nodes.map(recurse),
      value.relationships.map((link, index) => ({ link: recurse(link), forwards: link.start === value.nodes[index] })),
    );
    // The TCK expects temporal values as texts.
    default: return JSON.stringify(formatTemporal(value));
  }
}

function joinList(items: readonly string[], ignoreOrder: boolean): string {
  return `[${(ignoreOrder ? [...items].sort() : items).join(', ')}]`;
}

function mapOf<Item>(map: ReadonlyMap<string, Item>, recurse: (item: Item) => string): string {
  return `{${[...map].map(([key, item]) => `${key}: ${recurse(item)}`).sort().join(', ')}}`;
}

function nodeOf(labels: readonly string[], properties: string): string {
  return `(${[...labels].sort().map((label) => `:${label}`).join('')} ${properties})`;
}

function pathOf(nodes: readonly string[], links: readonly { readonly link: string; readonly forwards: boolean }[]): string {
  const steps = links.map(({ link, forwards }, index) => `${forwards ? '-' : '<-'}${link}${forwards ? '->' : '-'}${nodes[index + 1]}`);
  return `<${nodes[0]}${steps.join('')}>`;
}
