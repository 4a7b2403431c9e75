import { locate, typeMismatch } from '../evaluate/locate.js';
import { assertAlive } from '../functions/graph-functions.js';
import type { Frame, Run } from '../run/run.js';
import type { Expression, RemoveItem, SetItem } from '../syntax/ast.js';
import { isEntity, isMap, isNode } from '../values/value.js';
import type { Entity, Node, Value, ValueMap } from '../values/value.js';
import { toStorable } from './property-value.js';

/** Does one thing to the graph for the row in the frame. */
export type WriteAction = (frame: Frame) => void;

export function compileSetItems(items: readonly SetItem[], run: Run): WriteAction {
  const actions = items.map((item) => locating(compileSetItem(item, run), item.start));
  return (frame) => {
    for (const action of actions) action(frame);
  };
}

function locating(action: WriteAction, offset: number): WriteAction {
  return (frame) => {
    try {
      action(frame);
    } catch (error) {
      throw locate(error, offset);
    }
  };
}

function compileSetItem(item: SetItem, run: Run): WriteAction {
  switch (item.kind) {
    case 'SetProperty': return compileSetProperty(item.target.subject, () => item.target.key, item.value, run);
    case 'SetDynamicProperty': {
      const key = run.evaluator(item.key);
      return compileSetProperty(item.subject, (frame) => asKey(key(frame)), item.value, run);
    }
    case 'ReplaceProperties':
    case 'MergeProperties': return compileSetAll(item, run);
    case 'SetLabels': {
      const node = run.evaluator(item.variable);
      return (frame) => {
        const target = asNode(node(frame));
        if (target) addLabels(run, target, item.labels);
      };
    }
  }
}

function compileSetProperty(subject: Expression, key: (frame: Frame) => string, value: Expression, run: Run): WriteAction {
  const [evaluateSubject, evaluate] = [run.evaluator(subject), run.evaluator(value)];
  return (frame) => {
    const entity = asEntity(evaluateSubject(frame));
    if (entity) setProperty(run, entity, key(frame), evaluate(frame));
  };
}

function asKey(key: Value): string {
  if (typeof key !== 'string') throw typeMismatch('string', key);
  return key;
}

/** `n = map` leaves nothing else, `n += map` leaves what is not in the map. */
function compileSetAll(item: Extract<SetItem, { kind: 'ReplaceProperties' | 'MergeProperties' }>, run: Run): WriteAction {
  const [subject, value] = [run.evaluator(item.variable), run.evaluator(item.value)];
  return (frame) => {
    const entity = asEntity(subject(frame));
    if (!entity) return;
    const properties = asProperties(value(frame), run);
    if (item.kind === 'ReplaceProperties') {
      for (const key of run.graph.properties(entity.properties).keys()) {
        if (!properties.has(key)) setProperty(run, entity, key, null);
      }
    }
    for (const [key, property] of properties) setProperty(run, entity, key, property);
  };
}

function asProperties(value: Value, run: Run): ValueMap {
  if (value === null) return new Map();
  if (isMap(value)) return value;
  if (isEntity(value)) return run.graph.properties(assertAlive(value).properties);
  throw typeMismatch('map, node or relationship', value);
}

/** Undefined for null, which write clauses pass over. */
function asEntity(value: Value): Entity | undefined {
  if (value === null) return undefined;
  if (isEntity(value)) return assertAlive(value);
  throw typeMismatch('node or relationship', value);
}

function asNode(value: Value): Node | undefined {
  if (value === null) return undefined;
  if (isNode(value)) return assertAlive(value);
  throw typeMismatch('node', value);
}

function setProperty(run: Run, entity: Entity, key: string, value: Value): void {
  const stored = toStorable(value);
  const before = run.graph.property(entity, key);
  if (stored === null && before === null) return;
  run.writer().setProperty(entity, key, stored);
  run.statistics.propertiesSet += 1;
}

function addLabels(run: Run, node: Node, labels: readonly string[]): void {
  for (const label of labels) {
    if (node.labels.includes(label)) continue;
    run.writer().addLabel(node, label);
    run.statistics.labelsAdded += 1;
  }
}

export function compileRemoveItems(items: readonly RemoveItem[], run: Run): WriteAction {
  const actions = items.map((item) => locating(compileRemoveItem(item, run), item.start));
  return (frame) => {
    for (const action of actions) action(frame);
  };
}

function compileRemoveItem(item: RemoveItem, run: Run): WriteAction {
  if (item.kind === 'RemoveProperty') return compileRemoveProperty(item.target.subject, () => item.target.key, run);
  if (item.kind === 'RemoveDynamicProperty') {
    const key = run.evaluator(item.key);
    return compileRemoveProperty(item.subject, (frame) => asKey(key(frame)), run);
  }
  const subject = run.evaluator(item.variable);
  return (frame) => {
    const node = asNode(subject(frame));
    for (const label of node ? item.labels : []) {
      if (!node?.labels.includes(label)) continue;
      run.writer().removeLabel(node, label);
      run.statistics.labelsRemoved += 1;
    }
  };
}

function compileRemoveProperty(subject: Expression, key: (frame: Frame) => string, run: Run): WriteAction {
  const evaluate = run.evaluator(subject);
  return (frame) => {
    const entity = asEntity(evaluate(frame));
    if (entity) setProperty(run, entity, key(frame), null);
  };
}
