import type { KeyLabel } from '../graph/property-rows.js';

/** The properties of a node or relationship as the database gives them back. */
export type PulledProperties = Readonly<Record<string, unknown>>;

export interface PulledNode {
  readonly kind: KeyLabel;
  readonly id: string;
  readonly properties: PulledProperties;
}

export interface PulledRelationship {
  readonly type: string;
  readonly startLabel: KeyLabel;
  readonly start: string;
  readonly endLabel: KeyLabel;
  readonly end: string;
  readonly properties: PulledProperties;
}

/** All that the database has of one dataset. */
export interface PulledRows {
  readonly nodes: readonly PulledNode[];
  readonly relationships: readonly PulledRelationship[];
  /** Each as JSON. */
  readonly decisions: readonly string[];
  readonly diagnostics: readonly string[];
}

/** The properties as they were before what a database cannot hold was replaced in them. */
export function restoreExact(properties: PulledProperties): PulledProperties {
  const { exact } = properties as { readonly exact?: string };
  return exact === undefined ? properties : { ...properties, ...(JSON.parse(exact) as PulledProperties) };
}

/** The id that `portableId` made portable. */
export function fromPortableId(id: string): string {
  return id.replace(/%u([0-9A-F]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
