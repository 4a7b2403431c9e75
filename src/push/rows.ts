import type { KnowledgeGraph } from '../graph/graph.js';
import { toPropertyGraph } from '../graph/property-graph.js';
import { INTEGER_PROPERTIES } from '../graph/property-rows.js';
import type { KeyLabel, NodeReference, NodeRow, Properties, RelationshipRow } from '../graph/property-rows.js';
import { decisionsOf, diagnosticsOf } from '../graph/read.js';
import { collectDetails } from './details.js';
import type { Details } from './details.js';
import { digestOf, storedId, storedName } from './storable.js';
import type { StoredProperties, StoredValue } from './storable.js';

/** A node as it is to stand in the database. `digest` is that of all the rest. */
export interface PushNode {
  readonly kind: KeyLabel;
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: StoredProperties;
  readonly digest: string;
}

/** A relationship as it is to stand in the database. The part of `digest` before the hyphen is that of its two ends. */
export interface PushRelationship {
  readonly id: string;
  readonly type: string;
  readonly start: NodeReference;
  readonly end: NodeReference;
  readonly properties: StoredProperties;
  readonly digest: string;
}

/** What no node or relationship of the graph carries: it goes on the dataset's own node, each item as JSON. */
interface DatasetContent {
  readonly decisions: readonly string[];
  readonly diagnostics: readonly string[];
}

export interface PushRows {
  readonly dataset: string;
  readonly nodes: readonly PushNode[];
  readonly relationships: readonly PushRelationship[];
  readonly content: DatasetContent;
  /** Of everything above: what a database says that holds this graph whole. */
  readonly digest: string;
}

/**
 * Everything that a push writes, in the order of the graph. To the shared property graph it adds what a pull needs to
 * give back the graph whole ({@link collectDetails}), and on every row the dataset's name and a digest, by which the next
 * push knows what it need not touch.
 */
export function toPushRows(graph: KnowledgeGraph, dataset: string): PushRows {
  const { nodes, relationships } = toPropertyGraph(graph);
  const details = collectDetails(graph);
  const content = {
    decisions: decisionsOf(graph).map((decision) => JSON.stringify(decision)),
    diagnostics: diagnosticsOf(graph).map((diagnostic) => JSON.stringify(diagnostic)),
  };
  const pushNodes = nodes.map((row) => toPushNode(row, details, dataset));
  const pushRelationships = relationships.map((row) => toPushRelationship(row, details, dataset));
  const digest = digestOf([pushNodes.map(digestIn), pushRelationships.map(digestIn), content]);
  return { dataset, nodes: pushNodes, relationships: pushRelationships, content, digest };
}

function toPushNode(row: NodeRow, details: Details, dataset: string): PushNode {
  const [kind] = row.labels;
  const id = storedId(row.id);
  const own = { ...toStored(row.properties), ...details.ofNode(row), id };
  const digest = digestOf([row.labels, own]);
  return { kind, id, labels: row.labels, properties: { ...own, ...shortName(own), dataset, digest }, digest };
}

function shortName(properties: StoredProperties): { name?: string } {
  const { name } = properties as { readonly name?: StoredValue };
  return typeof name === 'string' ? { name: storedName(name) } : {};
}

function toPushRelationship(row: RelationshipRow, details: Details, dataset: string): PushRelationship {
  const { id, type } = row;
  const start = { label: row.start.label, id: storedId(row.start.id) };
  const end = { label: row.end.label, id: storedId(row.end.id) };
  const own = { ...toStored(row.properties), ...details.ofRelationship(row) };
  const digest = `${digestOf([type, start, end])}-${digestOf(own)}`;
  return { id, type, start, end, properties: { ...own, dataset, digest }, digest };
}

function toStored(properties: Properties): StoredProperties {
  const entries = Object.entries(properties).map(([name, value]): [string, StoredValue] =>
    [name, typeof value === 'number' && INTEGER_PROPERTIES.has(name) ? BigInt(value) : value]);
  return Object.fromEntries(entries);
}

function digestIn(row: { readonly digest: string }): string {
  return row.digest;
}
