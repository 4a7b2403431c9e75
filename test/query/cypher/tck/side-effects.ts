import type { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, NodeAttributes } from '../../../../src/query/cypher/graph/graphology-store.js';

export type TckGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** What is in a graph, read from graphology itself and not from the engine under test. */
interface Snapshot {
  readonly nodes: ReadonlySet<string>;
  readonly relationships: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
}

export function takeSnapshot(graph: TckGraph): Snapshot {
  const properties = new Set<string>();
  const addProperties = (key: string, attributes: NodeAttributes | EdgeAttributes): void => {
    for (const [name, value] of Object.entries(attributes.properties ?? {})) {
      properties.add(`${key} ${name} ${JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? `${item}n` : item))}`);
    }
  };
  graph.forEachNode((key, attributes) => addProperties(`node ${key}`, attributes));
  graph.forEachEdge((key, attributes) => addProperties(`edge ${key}`, attributes));
  return {
    nodes: new Set(graph.nodes()), relationships: new Set(graph.edges()), properties,
    labels: new Set(graph.mapNodes((_key, { labels }) => [...labels ?? []]).flat()),
  };
}

/** `+nodes`, `-labels` and so on; what did not change is left out. */
export function describeChanges(before: Snapshot, after: Snapshot): ReadonlyMap<string, number> {
  const changes = new Map<string, number>();
  for (const part of ['nodes', 'relationships', 'labels', 'properties'] as const) {
    const added = [...after[part]].filter((item) => !before[part].has(item)).length;
    const removed = [...before[part]].filter((item) => !after[part].has(item)).length;
    if (added > 0) changes.set(`+${part}`, added);
    if (removed > 0) changes.set(`-${part}`, removed);
  }
  return changes;
}
