/** The label that a node is found by: `id` is unique among the nodes that have it. */
export type KeyLabel = 'Entity' | 'Literal' | 'Document' | 'Sentence';

export const KEY_LABELS: readonly KeyLabel[] = ['Entity', 'Literal', 'Document', 'Sentence'];

/** What a property graph can store. Properties that have no value are absent, never null. */
export type PropertyValue = string | number | boolean | readonly string[];

export type Properties = Readonly<Record<string, PropertyValue>>;

export interface NodeRow {
  /** Equal to `properties.id`. */
  readonly id: string;
  /** The key label first. */
  readonly labels: readonly [KeyLabel, ...string[]];
  readonly properties: Properties;
}

export interface NodeReference {
  readonly label: KeyLabel;
  readonly id: string;
}

export interface RelationshipRow {
  /** Equal to `properties.id`; unique among the relationships with the same type and the same key labels at their ends. */
  readonly id: string;
  readonly type: string;
  readonly start: NodeReference;
  readonly end: NodeReference;
  readonly properties: Properties;
}

/** The graph as labelled nodes and typed relationships, the form that Neo4j keeps. */
export interface PropertyGraph {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
}

/** Properties that are whole numbers; all other numbers are floats, even where they happen to be whole. */
export const INTEGER_PROPERTIES: ReadonlySet<string> = new Set([
  'mentionCount', 'documentCount', 'evidenceCount', 'start', 'end',
]);
