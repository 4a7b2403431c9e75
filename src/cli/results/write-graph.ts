import type { QueryNode, QueryRelationship, QueryValue } from '../../index.js';
import type { ShownResult } from './shown-result.js';

/**
 * The part of the graph that the result speaks of, as JSON: each node and relationship in it once, also those in lists,
 * maps and paths, and the nodes at both ends of each relationship.
 */
export function* writeResultGraph({ rows, plain }: ShownResult): Iterable<string> {
  const nodes = new Map<string, QueryNode>();
  const relationships = new Map<string, QueryRelationship>();
  const visitEntity = (entity: QueryNode | QueryRelationship): void => {
    if (entity.kind === 'node') nodes.set(entity.id, entity);
    else {
      relationships.set(entity.id, entity);
      nodes.set(entity.start.id, entity.start).set(entity.end.id, entity.end);
    }
  };
  const visit = (value: QueryValue): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isList(value)) value.forEach(visit);
    else if (value instanceof Map) [...value.values()].forEach(visit);
    else if ('kind' in value && (value.kind === 'node' || value.kind === 'relationship')) visitEntity(value);
    else if ('kind' in value && value.kind === 'path') [...value.nodes, ...value.relationships].forEach(visitEntity);
  };
  for (const row of rows) row.forEach(visit);
  yield `{"nodes":${toLines([...nodes.values()].map(plain))},\n"relationships":${toLines([...relationships.values()].map(plain))}}\n`;
}

function isList(value: QueryValue): value is readonly QueryValue[] {
  return Array.isArray(value);
}

function toLines(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n  ${items.map((item) => JSON.stringify(item)).join(',\n  ')}\n]`;
}
