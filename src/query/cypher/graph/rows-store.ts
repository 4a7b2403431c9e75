import { INTEGER_PROPERTIES } from '../../../graph/property-rows.js';
import type { PropertyGraph } from '../../../graph/property-rows.js';
import type { GraphStore } from '../store.js';
import type { MemoryNode } from './memory-entities.js';
import { MemoryGraph } from './memory-graph.js';

/** Opens the rows of a property graph for reading; `toPropertyGraph` makes them of a knowledge graph. */
export function openRows(rows: PropertyGraph): GraphStore {
  const memory = new MemoryGraph((key) => INTEGER_PROPERTIES.has(key));
  const nodes = new Map<string, MemoryNode>();
  for (const { id, labels, properties } of rows.nodes) {
    const key = `${labels[0]}:${id}`;
    nodes.set(key, memory.addNode(key, labels, properties));
  }
  for (const { id, type, start, end, properties } of rows.relationships) {
    const [from, to] = [nodes.get(`${start.label}:${start.id}`), nodes.get(`${end.label}:${end.id}`)];
    if (from && to) memory.addRelationship(`${type}:${id}`, type, from, to, properties);
  }
  memory.trim();
  return memory;
}
