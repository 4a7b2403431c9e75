import { equivalenceKey } from '../values/equality.js';
import type { Node, Value } from '../values/value.js';

const NONE: readonly Node[] = [];

/** The nodes of one label by the value of one property. */
export class PropertyIndex {
  /** A single node stands by itself: most indexes are over names and ids, where a list for each would double the memory. */
  private readonly buckets = new Map<unknown, Node | Node[]>();

  add(value: Value, node: Node): void {
    if (value === null) return;
    const key = equivalenceKey(value);
    const bucket = this.buckets.get(key);
    if (bucket === undefined) this.buckets.set(key, node);
    else if (Array.isArray(bucket)) bucket.push(node);
    else this.buckets.set(key, [bucket, node]);
  }

  remove(value: Value, node: Node): void {
    if (value === null) return;
    const key = equivalenceKey(value);
    const rest = this.list(key).filter((other) => other !== node);
    if (rest.length === 0) this.buckets.delete(key);
    else this.buckets.set(key, rest);
  }

  find(value: Value): readonly Node[] {
    return this.list(equivalenceKey(value));
  }

  private list(key: unknown): readonly Node[] {
    const bucket = this.buckets.get(key);
    if (bucket === undefined) return NONE;
    return Array.isArray(bucket) ? bucket : [bucket];
  }
}
