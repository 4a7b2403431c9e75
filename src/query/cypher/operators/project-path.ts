import type { Frame } from '../run/run.js';
import { isNode, makePath } from '../values/value.js';
import type { Node, Relationship, Value } from '../values/value.js';

/** Puts a path together: from its first node along relationships, each on its own or in a list. */
export function pathAssembler(first: number, links: readonly number[]): (frame: Frame) => Value {
  return (frame) => {
    const start = frame[first];
    if (!isNode(start)) return null;
    const nodes: Node[] = [start];
    const relationships: Relationship[] = [];
    let current: Node = start;
    const step = (link: Relationship): void => {
      current = link.start === current ? link.end : link.start;
      relationships.push(link);
      nodes.push(current);
    };
    for (const slot of links) {
      const value = frame[slot];
      if (Array.isArray(value)) for (const link of value) step(link as Relationship);
      else if (value !== null && value !== undefined) step(value as Relationship);
    }
    return makePath(nodes, relationships);
  };
}
