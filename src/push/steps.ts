import type { KeyLabel } from '../graph/property-rows.js';
import type { Difference, Update } from './difference.js';
import type { PushNode, PushRelationship } from './rows.js';
import {
  CREATE_NODES, createRelationships, DELETE_NODES, DELETE_RELATIONSHIPS, UPDATE_NODES, UPDATE_RELATIONSHIPS,
} from './statements.js';
import type { StoredProperties, StoredValue } from './storable.js';

export type Subject = 'nodes' | 'relationships';

export type Action = 'create' | 'update' | 'remove';

/** What one transaction of a push does. */
export interface Step {
  readonly subject: Subject;
  readonly action: Action;
  readonly cypher: string;
  readonly rows: readonly StepRow[];
}

type StepRow = Readonly<Record<string, string | readonly string[] | Readonly<Record<string, StoredValue | null>>>>;

/** Property keys and labels that Relata has written: on a changed row, those that it no longer has are taken away. */
export interface Vocabulary {
  readonly propertyKeys: readonly string[];
  readonly labels: readonly string[];
}

/**
 * The transactions that bring about the difference, in an order in which each finds what it needs: nodes before
 * relationships, and relationships gone before their nodes go.
 */
export function toSteps(difference: Difference, vocabulary: Vocabulary, batchSize: number): Step[] {
  const steps = (action: Action, subject: Subject, cypher: string, rows: readonly StepRow[]): Step[] =>
    toBatches(rows, batchSize).map((batch) => ({ action, subject, cypher, rows: batch }));
  const { newNodes, changedNodes, staleNodes, newRelationships, changedRelationships, staleRelationships } = difference;
  return [
    ...steps('create', 'nodes', CREATE_NODES, newNodes.map(({ labels, properties }) => ({ labels, properties }))),
    ...steps('update', 'nodes', UPDATE_NODES, changedNodes.map((update) => toNodeUpdate(update, vocabulary))),
    ...steps('remove', 'relationships', DELETE_RELATIONSHIPS, staleRelationships.map(({ elementId }) => ({ elementId }))),
    ...groupByEnds(newRelationships).flatMap(([start, end, rows]) =>
      steps('create', 'relationships', createRelationships(start, end), rows.map(toNewRelationship))),
    ...steps('update', 'relationships', UPDATE_RELATIONSHIPS, changedRelationships.map(({ row, elementId }) =>
      ({ elementId, properties: replacing(row.properties, vocabulary) }))),
    ...steps('remove', 'nodes', DELETE_NODES, staleNodes.map(({ elementId }) => ({ elementId }))),
  ];
}

function toNewRelationship({ type, start, end, properties }: PushRelationship): StepRow {
  return { type, start: start.id, end: end.id, properties };
}

function toNodeUpdate({ row, elementId }: Update<PushNode>, vocabulary: Vocabulary): StepRow {
  const otherLabels = vocabulary.labels.filter((label) => !row.labels.includes(label));
  return { elementId, labels: row.labels, otherLabels, properties: replacing(row.properties, vocabulary) };
}

/** Null takes a property away. What others have added to Relata's nodes stays, since its key is not in the vocabulary. */
function replacing(properties: StoredProperties, { propertyKeys }: Vocabulary): Readonly<Record<string, StoredValue | null>> {
  const gone = propertyKeys.filter((key) => !Object.hasOwn(properties, key));
  return { ...Object.fromEntries(gone.map((key) => [key, null])), stale: null, ...properties };
}

function groupByEnds(relationships: readonly PushRelationship[]): [KeyLabel, KeyLabel, PushRelationship[]][] {
  const groups = new Map<string, [KeyLabel, KeyLabel, PushRelationship[]]>();
  for (const relationship of relationships) {
    const { start, end } = relationship;
    const key = `${start.label} ${end.label}`;
    const group = groups.get(key) ?? [start.label, end.label, []];
    group[2].push(relationship);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** A transaction is held in the server's memory: long texts make a batch smaller than its number of rows would. */
const LARGEST_BATCH = 4_000_000;

function toBatches(rows: readonly StepRow[], batchSize: number): StepRow[][] {
  const batches: StepRow[][] = [];
  let batch: StepRow[] = [];
  let size = 0;
  for (const row of rows) {
    const rowSize = sizeOf(row);
    if (batch.length === batchSize || (batch.length > 0 && size + rowSize > LARGEST_BATCH)) {
      batches.push(batch);
      batch = [];
      size = 0;
    }
    batch.push(row);
    size += rowSize;
  }
  return batch.length === 0 ? batches : [...batches, batch];
}

/** Characters of text, nearly enough. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 8;
  let size = 0;
  for (const part of Object.values(value)) size += sizeOf(part);
  return size;
}
