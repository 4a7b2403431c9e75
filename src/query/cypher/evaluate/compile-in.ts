import type { Evaluate, Run } from '../run/run.js';
import type { In } from '../syntax/ast.js';
import { equals, equivalenceKey } from '../values/equality.js';
import type { Ternary } from '../values/equality.js';
import { isList } from '../values/value.js';
import type { Value } from '../values/value.js';
import { locate, typeMismatch } from './locate.js';

export function compileIn({ item, list }: In, run: Run): Evaluate {
  const [evaluateItem, evaluateList] = [run.evaluator(item), run.evaluator(list)];
  // The list is the same for all rows almost always.
  let known: { readonly list: readonly Value[]; readonly set: ScalarSet | undefined } | undefined;
  return (frame) => {
    const values = evaluateList(frame);
    if (values === null) return null;
    if (!isList(values)) throw locate(typeMismatch('list', values), list.start);
    if (known?.list !== values) known = { list: values, set: toScalarSet(values) };
    const value = evaluateItem(frame);
    return known.set && isScalar(value) ? isInSet(value, known.set) : isIn(value, values);
  };
}

function isIn(item: Value, list: readonly Value[]): Ternary {
  let result: Ternary = false;
  for (const other of list) {
    const same = equals(item, other);
    if (same === true) return true;
    if (same === null) result = null;
  }
  return result;
}

interface ScalarSet {
  readonly keys: ReadonlySet<unknown>;
  readonly hasNull: boolean;
}

/** Shorter lists are looked through faster than a set is built. */
const SHORTEST_SET = 16;

function toScalarSet(list: readonly Value[]): ScalarSet | undefined {
  if (list.length < SHORTEST_SET || !list.every((item) => item === null || isScalar(item))) return undefined;
  return { keys: new Set(list.filter((item) => item !== null).map(equivalenceKey)), hasNull: list.includes(null) };
}

function isScalar(value: Value): value is string | boolean | bigint | number {
  return value !== null && typeof value !== 'object';
}

function isInSet(value: string | boolean | bigint | number, { keys, hasNull }: ScalarSet): Ternary {
  // NaN has a key of its own, but equals nothing.
  if (keys.has(equivalenceKey(value)) && !Number.isNaN(value)) return true;
  return hasNull ? null : false;
}
