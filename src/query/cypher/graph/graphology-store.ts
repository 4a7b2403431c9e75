import type { MultiDirectedGraph } from 'graphology';
import type { GraphStore } from '../store.js';
import type { StoredProperties } from '../values/value.js';
import type { Change } from './change.js';
import type { MemoryNode } from './memory-entities.js';
import { MemoryGraph } from './memory-graph.js';
import { MemoryWriter } from './memory-writer.js';
import type { IsIntegerKey } from './stored-value.js';

export interface NodeAttributes {
  readonly labels?: readonly string[];
  readonly properties?: StoredProperties;
}

export interface EdgeAttributes {
  readonly type?: string;
  readonly properties?: StoredProperties;
}

export interface GraphologyOptions {
  /** Lets write clauses change the graph; without it they are an error. */
  readonly write?: boolean;
  /** Default: every property whose number is whole holds integers. */
  readonly isIntegerKey?: IsIntegerKey;
}

/**
 * Opens a graphology graph for queries. It is read once, here: changes that are made to it by other means are not seen.
 * What write clauses do is done to the graphology graph too, when the query has succeeded.
 */
export function openGraphology(
  graph: MultiDirectedGraph<NodeAttributes, EdgeAttributes>, options: GraphologyOptions = {},
): GraphStore {
  const memory = new MemoryGraph(options.isIntegerKey);
  const nodes = new Map<string, MemoryNode>();
  graph.forEachNode((key, { labels = [], properties = {} }) => {
    nodes.set(key, memory.addNode(key, labels, properties));
  });
  graph.forEachEdge((key, { type = '', properties = {} }, source, target) => {
    const [start, end] = [nodes.get(source), nodes.get(target)];
    if (start && end) memory.addRelationship(key, type, start, end, properties);
  });
  memory.trim();
  if (!options.write) return memory;
  const writer = new MemoryWriter(memory, (changes) => writeBack(graph, changes));
  return Object.assign(memory, { writer });
}

/** Repeats on the graphology graph what was done to the graph in memory. */
function writeBack(graph: MultiDirectedGraph<NodeAttributes, EdgeAttributes>, changes: readonly Change[]): void {
  for (const change of changes) {
    switch (change.kind) {
      case 'nodeCreated':
        graph.addNode(change.node.id, { labels: change.node.labels, properties: change.node.properties });
        break;
      case 'relationshipCreated': {
        const { id, type, start, end, properties } = change.relationship;
        graph.addDirectedEdgeWithKey(id, start.id, end.id, { type, properties });
        break;
      }
      case 'relationshipDeleted':
        // Gone already where the node it hung on was deleted before it.
        if (graph.hasEdge(change.relationship.id)) graph.dropEdge(change.relationship.id);
        break;
      case 'nodeDeleted':
        graph.dropNode(change.node.id);
        break;
      case 'labelsSet':
        if (!change.node.deleted) graph.setNodeAttribute(change.node.id, 'labels', change.node.labels);
        break;
      case 'propertySet':
        writeProperties(graph, change);
        break;
    }
  }
}

function writeProperties(
  graph: MultiDirectedGraph<NodeAttributes, EdgeAttributes>, { entity }: Extract<Change, { kind: 'propertySet' }>,
): void {
  if (entity.deleted) return;
  if (entity.kind === 'node') graph.setNodeAttribute(entity.id, 'properties', entity.properties);
  else graph.setEdgeAttribute(entity.id, 'properties', entity.properties);
}
