import { runtimeError } from '../error.js';
import { assertAlive } from '../functions/graph-functions.js';
import type { Evaluate, Run } from '../run/run.js';
import type { GraphReader } from '../store.js';
import type { HasLabels, Index, MapProjection, Property, Slice } from '../syntax/ast.js';
import { readComponent } from '../temporal/components.js';
import { isEntity, isList, isMap, isNode, isPath, isRelationship } from '../values/value.js';
import type { Value } from '../values/value.js';
import { labelTest } from './label-test.js';
import { locate, typeMismatch } from './locate.js';

export function compileProperty({ subject, key, keyStart }: Property, run: Run): Evaluate {
  const evaluate = run.evaluator(subject);
  const { graph } = run;
  const slot = run.resolution.slotOf.get(subject);
  return (frame) => {
    const value = slot === undefined ? evaluate(frame) : frame[slot] ?? null;
    if (value === null) return null;
    if (isNode(value) && !value.deleted) return graph.property(value, key);
    try {
      return readProperty(value, key, graph);
    } catch (error) {
      throw locate(error, keyStart);
    }
  };
}

/** The value under a key of anything that has keys. */
function readProperty(value: Value, key: string, graph: GraphReader): Value {
  if (value === null) return null;
  if (typeof value !== 'object' || isList(value)) throw typeMismatch('node, relationship or map', value);
  if (isMap(value)) return value.get(key) ?? null;
  if (value.kind === 'node' || value.kind === 'relationship') return graph.property(assertAlive(value), key);
  if (value.kind === 'path') throw typeMismatch('node, relationship or map', value);
  const component = readComponent(value, key);
  if (component === null) throw runtimeError('TypeError', 'NoSuchField', `No such field: a ${value.kind} has no \`${key}\``);
  return component;
}

export function compileIndex({ subject, index, start }: Index, run: Run): Evaluate {
  const [evaluate, evaluateIndex] = [run.evaluator(subject), run.evaluator(index)];
  return (frame) => {
    try {
      return readIndex(evaluate(frame), evaluateIndex(frame), run.graph);
    } catch (error) {
      throw locate(error, start);
    }
  };
}

function readIndex(value: Value, index: Value, graph: GraphReader): Value {
  if (value === null) return null;
  if (isList(value)) {
    if (index === null) return null;
    if (typeof index !== 'bigint') throw typeMismatch('integer', index);
    return value[Number(index < 0n ? BigInt(value.length) + index : index)] ?? null;
  }
  if (typeof value !== 'object' || isPath(value)) throw typeMismatch('list, map, node, relationship or temporal value', value);
  if (index === null) return null;
  if (typeof index !== 'string') {
    throw runtimeError('TypeError', 'MapElementAccessByNonString', 'A key of a map must be a text');
  }
  return readProperty(value, index, graph);
}

export function compileSlice({ subject, from, to, start }: Slice, run: Run): Evaluate {
  const evaluate = run.evaluator(subject);
  const evaluateFrom: Evaluate = from ? run.evaluator(from) : () => 0n;
  const evaluateTo: Evaluate | undefined = to && run.evaluator(to);
  return (frame) => {
    try {
      const list = evaluate(frame);
      if (list === null) return null;
      if (!isList(list)) throw typeMismatch('list', list);
      return slice(list, evaluateFrom(frame), evaluateTo ? evaluateTo(frame) : BigInt(list.length));
    } catch (error) {
      throw locate(error, start);
    }
  };
}

function slice(list: readonly Value[], from: Value, to: Value): Value {
  if (from === null || to === null) return null;
  if (typeof from !== 'bigint') throw typeMismatch('integer', from);
  if (typeof to !== 'bigint') throw typeMismatch('integer', to);
  return list.slice(Number(from), Number(to));
}

export function compileHasLabels({ subject, labels, start }: HasLabels, run: Run): Evaluate {
  const evaluate = run.evaluator(subject);
  const test = labelTest(labels);
  return (frame) => {
    const value = evaluate(frame);
    if (value === null) return null;
    if (isNode(value)) return test(assertAlive(value).labels);
    if (isRelationship(value)) return test([value.type]);
    throw locate(typeMismatch('node or relationship', value), start);
  };
}

/** `n {.name, .*, total: count(m)}` */
export function compileMapProjection({ subject, items, start }: MapProjection, run: Run): Evaluate {
  const evaluate = run.evaluator(subject);
  const parts = items.map((item) => (item.kind === 'Entry'
    ? { key: item.key, evaluate: run.evaluator(item.value) }
    : undefined));
  return (frame) => {
    const value = evaluate(frame);
    if (value === null) return null;
    const map = new Map<string, Value>();
    for (const part of parts) {
      if (part) map.set(part.key, part.evaluate(frame));
      else for (const [key, property] of allProperties(value, run.graph, start)) map.set(key, property);
    }
    return map;
  };
}

function allProperties(value: Value, graph: GraphReader, start: number): Iterable<readonly [string, Value]> {
  if (isMap(value)) return value;
  if (isEntity(value)) return graph.properties(assertAlive(value).properties);
  throw locate(typeMismatch('node, relationship or map', value), start);
}

