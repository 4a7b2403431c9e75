import type { KeyLabel } from '../graph/property-rows.js';
import type { PushNode, PushRelationship, PushRows } from './rows.js';

/** What the database has for a dataset: only what tells whether it is the same. */
export interface StoredState {
  /** 0: nothing was ever pushed. */
  readonly revision: number;
  /** Of the whole graph; null while a push is unfinished. */
  readonly digest: string | null;
  /** All property keys and labels that pushes of this dataset have ever written. */
  readonly propertyKeys: readonly string[];
  readonly labels: readonly string[];
  readonly nodes: readonly StoredNode[];
  readonly relationships: readonly StoredRelationship[];
}

export interface StoredNode {
  readonly kind: KeyLabel;
  readonly id: string;
  readonly digest: string | null;
  readonly elementId: string;
  /** Not in the graph any more, but kept for the relationships of others. */
  readonly held: boolean;
}

export interface StoredRelationship {
  readonly startLabel: KeyLabel;
  readonly endLabel: KeyLabel;
  readonly type: string;
  readonly id: string;
  readonly digest: string | null;
  readonly elementId: string;
}

export interface Update<Row> {
  readonly row: Row;
  readonly elementId: string;
}

/** What has to happen for the database to hold the graph. */
export interface Difference {
  readonly newNodes: readonly PushNode[];
  readonly changedNodes: readonly Update<PushNode>[];
  readonly staleNodes: readonly StoredNode[];
  readonly newRelationships: readonly PushRelationship[];
  readonly changedRelationships: readonly Update<PushRelationship>[];
  /** Those that the graph has no more (only where it replaces), and those whose ends have changed. */
  readonly staleRelationships: readonly StoredRelationship[];
  /** Whether the dataset's own node must be written: it is where nothing else is but the graph differs as a whole. */
  readonly isDatasetStale: boolean;
}

/** Compares the graph with the database by digests. Pure, and linear in the size of both. */
export function findDifference(rows: PushRows, stored: StoredState, replace: boolean): Difference {
  const nodes = compare(rows.nodes, nodeKey, stored.nodes, storedNodeKey);
  const relationships = compare(rows.relationships, relationshipKey, stored.relationships, storedRelationshipKey);
  const moved = relationships.changed.filter(({ row, old }) => endsOf(row.digest) !== endsOf(old.digest));
  const changed = relationships.changed.filter(({ row, old }) => endsOf(row.digest) === endsOf(old.digest));
  return {
    newNodes: nodes.missing,
    changedNodes: nodes.changed.map(toUpdate),
    staleNodes: replace ? nodes.left.filter((node) => !node.held) : [],
    newRelationships: [...relationships.missing, ...moved.map(({ row }) => row)],
    changedRelationships: changed.map(toUpdate),
    staleRelationships: [...(replace ? relationships.left : []), ...moved.map(({ old }) => old)],
    isDatasetStale: stored.digest !== rows.digest,
  };
}

/** Whether the database holds the graph already. */
export function isEmptyDifference(difference: Difference): boolean {
  const { newNodes, changedNodes, staleNodes, newRelationships, changedRelationships, staleRelationships } = difference;
  const parts = [newNodes, changedNodes, staleNodes, newRelationships, changedRelationships, staleRelationships];
  return !difference.isDatasetStale && parts.every((part) => part.length === 0);
}

interface Comparison<Row, Old> {
  readonly missing: readonly Row[];
  readonly changed: readonly { readonly row: Row; readonly old: Old }[];
  readonly left: readonly Old[];
}

function compare<Row extends { readonly digest: string }, Old extends { readonly digest: string | null }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  stored: readonly Old[],
  storedKeyOf: (old: Old) => string,
): Comparison<Row, Old> {
  const byKey = new Map(stored.map((old) => [storedKeyOf(old), old]));
  const missing: Row[] = [];
  const changed: { row: Row; old: Old }[] = [];
  const found = new Set<Old>();
  for (const row of rows) {
    const old = byKey.get(keyOf(row));
    if (old === undefined) {
      missing.push(row);
      continue;
    }
    found.add(old);
    if (old.digest !== row.digest) changed.push({ row, old });
  }
  return { missing, changed, left: stored.filter((old) => !found.has(old)) };
}

function toUpdate<Row>({ row, old }: { readonly row: Row; readonly old: { readonly elementId: string } }): Update<Row> {
  return { row, elementId: old.elementId };
}

/** The first part of a relationship's digest. */
function endsOf(digest: string | null): string | undefined {
  return digest?.split('-')[0];
}

function nodeKey({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind} ${id}`;
}

function storedNodeKey(node: StoredNode): string {
  return nodeKey(node);
}

/** NUL occurs in no type, so that no two keys can meet. */
function relationshipKey({ start, end, type, id }: PushRelationship): string {
  return `${start.label} ${end.label} ${type}\0${id}`;
}

function storedRelationshipKey({ startLabel, endLabel, type, id }: StoredRelationship): string {
  return `${startLabel} ${endLabel} ${type}\0${id}`;
}
