import { isDate, isDateTime, isDuration, isInt, isLocalDateTime, isLocalTime, isNode, isPath, isRelationship, isTime, type Node, type Relationship } from 'neo4j-driver';
import { formatFloat } from '../../src/query/cypher/values/format.js';
import { isList, isMap, type Value } from '../../src/query/cypher/values/value.js';
import { formatTemporal } from '../../src/query/cypher/temporal/format.js';

/** What a push adds to every node and relationship for its own use; queries are not meant to look at it. */
const OF_THE_PUSH: ReadonlySet<string> = new Set(['dataset', 'digest']);

/** Rows as texts that are equal where the rows are: nodes and relationships by label or type and their own id. */
export function comparableRows(columns: readonly string[], rows: readonly (readonly unknown[])[], isOrdered: boolean): string[] {
  const texts = rows.map((row) => row.map((value, index) => comparable(value, columns[index]?.startsWith('bag') ?? false)).join(' | '));
  return isOrdered ? texts : texts.sort();
}

function comparable(value: unknown, isBag = false): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => comparable(item));
    return `[${(isBag ? items.sort() : items).join(', ')}]`;
  }
  if (value instanceof Map) return comparableMap(value as ReadonlyMap<string, unknown>);
  switch (typeof value) {
    case 'string': return JSON.stringify(value);
    case 'number': return formatFloat(value);
    case 'object': return value === null ? 'null' : comparableObject(value);
    default: return String(value);
  }
}

function comparableMap(map: ReadonlyMap<string, unknown>): string {
  const entries = [...map].filter(([key]) => !OF_THE_PUSH.has(key)).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, value]) => `${key}: ${comparable(value)}`).join(', ')}}`;
}

function comparableObject(value: object): string {
  if (isNode(value)) return nodeText(value.labels, (value as Node).properties['id']);
  if (isRelationship(value)) return `[:${value.type} ${String((value as Relationship).properties['id'])}]`;
  if (isPath(value)) return `<${[value.start, ...value.segments.flatMap(({ relationship, end }) => [relationship, end])].map((part) => comparable(part)).join('')}>`;
  if (isInt(value)) return String(value);
  if ([isDate, isDateTime, isDuration, isLocalDateTime, isLocalTime, isTime].some((isKind) => isKind(value))) return JSON.stringify(String(value));
  return comparableOwn(value as Exclude<Value & object, readonly Value[]>);
}

function comparableOwn(value: Exclude<Value & object, readonly Value[]>): string {
  if (isMap(value) || isList(value)) return comparable(value);
  switch ('kind' in value ? value.kind : undefined) {
    case 'node': return 'labels' in value ? nodeText(value.labels, ownId(value)) : '';
    case 'relationship': return 'type' in value ? `[:${value.type} ${ownId(value)}]` : '';
    case 'path': return 'relationships' in value ? `<${value.nodes.flatMap((node, index) => [...(index === 0 ? [] : [value.relationships[index - 1]]), node]).map((part) => comparable(part)).join('')}>` : '';
    case undefined: return comparableMap(new Map(Object.entries(value)));
    default: return JSON.stringify(formatTemporal(value as Parameters<typeof formatTemporal>[0]));
  }
}

/** elementId() puts the first label or the type before it. */
function ownId({ id }: { readonly id: string }): string {
  return id.slice(id.indexOf(':') + 1);
}

function nodeText(labels: readonly string[], id: unknown): string {
  return `(:${[...labels].sort().join(':')} ${String(id)})`;
}
