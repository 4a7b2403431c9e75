import { syntaxError } from '../error.js';
import { alternativeTypes, plainLabels } from '../syntax/parse-labels.js';
import type { Expression, NodePattern, Pattern, PatternPart, RelationshipPattern } from '../syntax/ast.js';
import { alreadyBound } from './analysis.js';
import type { Analysis } from './analysis.js';
import type { Binding, Scope } from './scope.js';
import { NODE, PATH, RELATIONSHIP, mayBe } from './static-type.js';

/** Checks and declares what CREATE or MERGE makes. Properties may use what stands further left. */
export function declareCreation(analysis: Analysis, pattern: Pattern, before: Scope, clause: 'CREATE' | 'MERGE'): Scope {
  const state: CreationState = { analysis, clause, scope: before };
  for (const part of pattern) declarePart(state, part);
  return state.scope;
}

interface CreationState {
  readonly analysis: Analysis;
  readonly clause: 'CREATE' | 'MERGE';
  scope: Scope;
}

function declarePart(state: CreationState, part: PatternPart): void {
  if (part.shortest) throw syntaxError('UnexpectedSyntax', `A shortest path can't be used in ${state.clause}`, part.start);
  part.nodes.forEach((node, index) => {
    declareNode(state, node, part.links.length === 0);
    const link = part.links[index];
    if (link?.kind === 'RepeatedPattern') throw varLength(link.start, state.clause);
    if (link) declareRelationship(state, link);
  });
  if (!part.variable) {
    state.analysis.slotOf.set(part, state.analysis.newSlot());
    return;
  }
  if (state.scope.find(part.variable.name)) throw alreadyBound(part.variable);
  introduce(state, state.analysis.declare(part.variable.name, PATH, part));
}

function introduce(state: CreationState, binding: Binding): void {
  if (binding.name !== '') state.scope = state.scope.with(binding);
}

/** A known node may stand in a pattern as an end of new relationships, but nothing more may be said of it. */
function declareNode(state: CreationState, node: NodePattern, isAlone: boolean): void {
  const { analysis, scope } = state;
  if (node.where) throw syntaxError('UnexpectedSyntax', `WHERE can't be used in ${state.clause}`, node.where.start);
  const known = node.variable && scope.find(node.variable.name);
  if (node.variable && known) {
    if (isAlone || node.labels || node.properties) throw alreadyBound(node.variable);
    if (!mayBe(known.type, 'node')) {
      throw syntaxError('VariableTypeConflict', `\`${known.name}\` is not a node`, node.variable.start);
    }
    analysis.slotOf.set(node, known.slot);
    return;
  }
  if (node.labels && !plainLabels(node.labels)) {
    throw syntaxError('UnexpectedSyntax', `${state.clause} takes plain labels, as in (:A:B)`, node.labels.start);
  }
  resolveProperties(state, node.properties);
  introduce(state, analysis.declare(node.variable?.name ?? '', NODE, node));
}

function declareRelationship(state: CreationState, relationship: RelationshipPattern): void {
  const { analysis, scope, clause } = state;
  const { variable, types, properties, direction, bothArrows, length, where } = relationship;
  if (variable && scope.find(variable.name)) throw alreadyBound(variable);
  if (where) throw syntaxError('UnexpectedSyntax', `WHERE can't be used in ${clause}`, where.start);
  if (length) throw varLength(relationship.start, clause);
  if (!types || alternativeTypes(types)?.length !== 1) {
    throw syntaxError('NoSingleRelationshipType', `Exactly one relationship type must be given for ${clause}`, relationship.start);
  }
  if (bothArrows || (direction === 'both' && clause === 'CREATE')) {
    throw syntaxError('RequiresDirectedRelationship', `Only directed relationships are supported in ${clause}`, relationship.start);
  }
  resolveProperties(state, properties);
  introduce(state, analysis.declare(variable?.name ?? '', RELATIONSHIP, relationship));
}

function varLength(offset: number, clause: string): Error {
  return syntaxError('CreatingVarLength', `Variable length relationships can't be used in ${clause}`, offset);
}

function resolveProperties({ analysis, clause, scope }: CreationState, properties: Expression | undefined): void {
  if (!properties) return;
  if (properties.kind === 'Parameter' && clause === 'MERGE') {
    throw syntaxError(
      'InvalidParameterUse', "A parameter can't stand for all properties in MERGE: write {key: $parameter}", properties.start,
    );
  }
  analysis.resolveValue(properties, scope);
}
