import { equivalenceKey } from '../values/equality.js';
import type { Node, Value } from '../values/value.js';

/** The nodes of one label by the value of one property. */
export class PropertyIndex {
  private readonly buckets = new Map<unknown, Node[]>();

  add(value: Value, node: Node): void {
    if (value === null) return;
    const key = equivalenceKey(value);
    const bucket = this.buckets.get(key);
    if (bucket) bucket.push(node);
    else this.buckets.set(key, [node]);
  }

  remove(value: Value, node: Node): void {
    if (value === null) return;
    const key = equivalenceKey(value);
    const rest = this.buckets.get(key)?.filter((other) => other !== node) ?? [];
    if (rest.length === 0) this.buckets.delete(key);
    else this.buckets.set(key, rest);
  }

  find(value: Value): readonly Node[] {
    return this.buckets.get(equivalenceKey(value)) ?? [];
  }
}
