import { runtimeError } from '../error.js';
import { locate, typeMismatch } from '../evaluate/locate.js';
import type { Run } from '../run/run.js';
import type { Delete } from '../syntax/ast.js';
import { isNode, isPath, isRelationship } from '../values/value.js';
import type { Node, Relationship, Value } from '../values/value.js';
import type { WriteAction } from './set-items.js';

export function compileDelete({ targets, detach }: Delete, run: Run): WriteAction {
  const evaluators = targets.map((target) => ({ evaluate: run.evaluator(target), start: target.start }));
  return (frame) => {
    for (const { evaluate, start } of evaluators) {
      try {
        deleteValue(evaluate(frame), detach, run);
      } catch (error) {
        throw locate(error, start);
      }
    }
  };
}

function deleteValue(value: Value, detach: boolean, run: Run): void {
  if (value === null) return;
  if (isRelationship(value)) return deleteRelationship(value, run);
  if (isNode(value)) return deleteNode(value, detach, run);
  if (!isPath(value)) throw typeMismatch('node, relationship or path', value);
  for (const relationship of value.relationships) deleteRelationship(relationship, run);
  for (const node of value.nodes) deleteNode(node, detach, run);
}

function deleteRelationship(relationship: Relationship, run: Run): void {
  if (relationship.deleted) return;
  run.writer().deleteRelationship(relationship);
  run.statistics.relationshipsDeleted += 1;
}

function deleteNode(node: Node, detach: boolean, run: Run): void {
  if (node.deleted) return;
  if (detach) for (const relationship of [...node.outgoing, ...node.incoming]) deleteRelationship(relationship, run);
  run.writer().deleteNode(node);
  run.deletedNodes.add(node);
  run.statistics.nodesDeleted += 1;
}

/** At the end of a query no deleted node may have relationships left. */
export function assertNoneConnected(nodes: Iterable<Node>): void {
  for (const node of nodes) {
    if (![...node.outgoing, ...node.incoming].some((relationship) => !relationship.deleted)) continue;
    throw runtimeError(
      'ConstraintVerificationFailed', 'DeleteConnectedNode',
      "Cannot delete a node that still has relationships: delete those first, or use DETACH DELETE",
    );
  }
}
