import { runtimeError } from '../error.js';
import { isList, isMap } from './value.js';
import type { Value, ValueMap } from './value.js';

interface Extent {
  /** How many values there are in all. */
  readonly size: number;
  readonly depth: number;
}

/** Of lists and maps with lists or maps inside; for flat ones it is plain to see. */
const extents = new WeakMap<object, Extent>();

const DEEPEST = 500;

function extentOf(value: Value): Extent | undefined {
  if (isList(value)) return extents.get(value) ?? { size: value.length, depth: 1 };
  return isMap(value) ? extents.get(value) ?? { size: value.size, depth: 1 } : undefined;
}

/**
 * Counts a new list or map with all that is in it. Sharing makes `[s, s]` of `[s, s]` … cheap to build, but whoever
 * compares or prints it walks through all of it: sixty such steps are more than any machine can take.
 */
export function claimNested<Whole extends readonly Value[] | ValueMap>(whole: Whole, claim: (size: number) => void): Whole {
  let [inner, depth] = [0, 0];
  for (const item of whole.values()) {
    const extent = extentOf(item);
    if (!extent) continue;
    inner += extent.size;
    depth = Math.max(depth, extent.depth);
  }
  if (depth === 0) return whole;
  const size = inner + (isMap(whole) ? whole.size : whole.length);
  claim(size);
  if (depth >= DEEPEST) throw runtimeError('LimitExceeded', 'NestingTooDeep', `Lists and maps are nested more than ${DEEPEST} levels deep`);
  extents.set(whole, { size, depth: depth + 1 });
  return whole;
}
