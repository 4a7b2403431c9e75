import { runtimeError } from '../error.js';
import { locate, typeMismatch } from '../evaluate/locate.js';
import { assertAlive } from '../functions/graph-functions.js';
import type { Evaluate, Frame, Run } from '../run/run.js';
import type { Expression, NodePattern, Pattern, PatternPart, RelationshipPattern } from '../syntax/ast.js';
import { alternativeTypes, plainLabels } from '../syntax/parse-labels.js';
import { isEntity, isMap, isNode, isRelationship, makePath } from '../values/value.js';
import type { Node, Relationship, Value, ValueMap } from '../values/value.js';
import { toStorable } from './property-value.js';
import type { WriteAction } from './set-items.js';

/** Makes what a pattern says, except for the nodes that stand in the frame already. */
export function compileCreation(pattern: Pattern, known: readonly number[], run: Run): WriteAction {
  const present = new Set(known);
  const actions = pattern.flatMap((part) => compilePart(part, present, run));
  return (frame) => {
    for (const action of actions) action(frame);
  };
}

function slotOf(syntax: object, run: Run): number {
  return run.resolution.slotOf.get(syntax) ?? 0;
}

function compilePart(part: PatternPart, present: Set<number>, run: Run): WriteAction[] {
  const actions: WriteAction[] = [];
  for (const node of part.nodes) {
    const slot = slotOf(node, run);
    if (!present.has(slot)) actions.push(compileNode(node, slot, run));
    present.add(slot);
  }
  part.links.forEach((link, index) => {
    const [left, right] = [part.nodes[index], part.nodes[index + 1]];
    if (link.kind === 'RelationshipPattern' && left && right) actions.push(compileRelationship(link, left, right, run));
  });
  if (part.variable) actions.push(compilePath(part, run));
  return actions;
}

function compileNode(node: NodePattern, slot: number, run: Run): WriteAction {
  const labels = node.labels ? plainLabels(node.labels) ?? [] : [];
  const properties = compileProperties(node.properties, run);
  return (frame) => {
    const map = properties(frame);
    const created = run.writer().createNode(labels, map);
    run.statistics.nodesCreated += 1;
    run.statistics.labelsAdded += created.labels.length;
    run.statistics.propertiesSet += map.size;
    frame[slot] = created;
  };
}

function compileRelationship(link: RelationshipPattern, left: NodePattern, right: NodePattern, run: Run): WriteAction {
  const [type = ''] = link.types ? alternativeTypes(link.types) ?? [] : [];
  const properties = compileProperties(link.properties, run);
  const [from, to] = link.direction === 'in' ? [right, left] : [left, right];
  const slots = { from: slotOf(from, run), to: slotOf(to, run), link: slotOf(link, run) };
  return (frame) => {
    const [start, end] = [frame[slots.from] ?? null, frame[slots.to] ?? null];
    const map = properties(frame);
    frame[slots.link] = run.writer().createRelationship(asEnd(start, link), type, asEnd(end, link), map);
    run.statistics.relationshipsCreated += 1;
    run.statistics.propertiesSet += map.size;
  };
}

function asEnd(value: Value, link: RelationshipPattern): Node {
  if (isNode(value)) return assertAlive(value);
  throw runtimeError('SemanticError', 'MissingNode', 'A relationship needs a node at both ends, and one of them is null').at(link.start);
}

function compileProperties(properties: Expression | undefined, run: Run): (frame: Frame) => ValueMap {
  if (!properties) return () => new Map();
  const evaluate = run.evaluator(properties);
  return (frame) => {
    try {
      return storableProperties(evaluate(frame), run);
    } catch (error) {
      throw locate(error, properties.start);
    }
  };
}

/** Without the keys whose value is null. */
function storableProperties(value: Value, run: Run): ValueMap {
  const all = isEntity(value) ? run.graph.properties(value.properties) : value;
  if (!isMap(all)) throw typeMismatch('map', value);
  return new Map([...all].filter(([, property]) => property !== null).map(([key, property]) => [key, toStorable(property)]));
}

function compilePath(part: PatternPart, run: Run): WriteAction {
  const slot = slotOf(part, run);
  const nodeSlots = part.nodes.map((node) => slotOf(node, run));
  const linkSlots = part.links.map((link) => slotOf(link, run));
  return (frame) => {
    const nodes = nodeSlots.map((each) => frame[each]).filter((each): each is Node => isNode(each));
    const links = linkSlots.map((each) => frame[each]).filter((each): each is Relationship => isRelationship(each));
    frame[slot] = makePath(nodes, links);
  };
}

/** The property values of a pattern, to see that none of them is null, which MERGE could never find again. */
export function compileNullCheck(part: PatternPart, run: Run): WriteAction {
  const evaluators: (readonly [Evaluate, number])[] = [...part.nodes, ...part.links].flatMap((element) => {
    if (element.kind === 'RepeatedPattern' || element.properties?.kind !== 'MapLiteral') return [];
    return element.properties.entries.map(({ value }) => [run.evaluator(value), value.start] as const);
  });
  return (frame) => {
    for (const [evaluate, offset] of evaluators) {
      if (evaluate(frame) !== null) continue;
      throw runtimeError('SemanticError', 'MergeReadOwnWrites', "MERGE can't be used with a property that is null").at(offset);
    }
  };
}
