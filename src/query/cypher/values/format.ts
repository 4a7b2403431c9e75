import { formatTemporal } from '../temporal/format.js';
import { isList, isMap } from './value.js';
import type { Node, Path, Relationship, StoredProperties, Value, ValueMap } from './value.js';

/** How a property that is stored in its owner's way reads as a Cypher value. */
export type ReadProperties = (properties: StoredProperties) => ValueMap;

/**
 * A value as Cypher would write it: `'text'`, `1.0`, `[1, 2]`, `{a: 1}`, `(:Person {name: 'A'})`, `[:KNOWS]`,
 * `<(:A)-[:T]->(:B)>`; temporal values as their text in quotes.
 */
export function formatValue(value: Value, read: ReadProperties): string {
  switch (typeof value) {
    case 'string': return quote(value);
    case 'number': return formatFloat(value);
    case 'bigint':
    case 'boolean': return String(value);
  }
  if (value === null) return 'null';
  if (isList(value)) return `[${value.map((item) => formatValue(item, read)).join(', ')}]`;
  if (isMap(value)) return formatMap(value, read);
  switch (value.kind) {
    case 'node': return formatNode(value, read);
    case 'relationship': return formatRelationship(value, read);
    case 'path': return formatPath(value, read);
    default: return quote(formatTemporal(value));
  }
}

function quote(text: string): string {
  const escaped = text.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t');
  return `'${escaped}'`;
}

/** A name as it may stand in a query: in backticks unless it is plain. */
export function quoteName(name: string): string {
  return /^[\p{ID_Start}_][\p{ID_Continue}_]*$/u.test(name) ? name : `\`${name.replace(/`/g, '``')}\``;
}

function formatMap(map: ValueMap, read: ReadProperties): string {
  return `{${[...map].map(([key, value]) => `${quoteName(key)}: ${formatValue(value, read)}`).join(', ')}}`;
}

function formatNode(node: Node, read: ReadProperties): string {
  const labels = node.labels.map((label) => `:${quoteName(label)}`).join('');
  return `(${[labels, formatProperties(node.properties, read)].filter((part) => part !== '').join(' ')})`;
}

function formatRelationship(relationship: Relationship, read: ReadProperties): string {
  const properties = formatProperties(relationship.properties, read);
  return `[:${quoteName(relationship.type)}${properties === '' ? '' : ` ${properties}`}]`;
}

function formatProperties(properties: StoredProperties, read: ReadProperties): string {
  const map = read(properties);
  return map.size === 0 ? '' : formatMap(map, read);
}

function formatPath(path: Path, read: ReadProperties): string {
  const steps = path.relationships.map((link, index) => {
    const forwards = link.start === path.nodes[index];
    const next = path.nodes[index + 1];
    const node = next ? formatNode(next, read) : '';
    return `${forwards ? '-' : '<-'}${formatRelationship(link, read)}${forwards ? '->' : '-'}${node}`;
  });
  const [first] = path.nodes;
  return `<${first ? formatNode(first, read) : ''}${steps.join('')}>`;
}

/** As Java writes a double, and so Neo4j: at least one digit after the point, an exponent from 10^7 on and below 10^-3. */
export function formatFloat(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  if (size >= 1e-3 && size < 1e7) return Number.isInteger(value) ? `${value}.0` : String(value);
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${exponent.replace('+', '')}`;
}
