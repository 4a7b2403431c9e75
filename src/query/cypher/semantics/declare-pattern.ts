import { syntaxError } from '../error.js';
import type { NodePattern, Pattern, PatternPart, RelationshipPattern, RepeatedPattern } from '../syntax/ast.js';
import { alreadyBound, undefinedVariable } from './analysis.js';
import type { Analysis } from './analysis.js';
import type { Name } from '../syntax/ast-basics.js';
import type { Binding, Scope } from './scope.js';
import { NODE, PATH, RELATIONSHIP, listOf, mayBe, typeName } from './static-type.js';

/** `predicate`: a pattern that may only name what is known already. */
export type PatternUse = 'match' | 'predicate';

/** Gives every part of a pattern its slot, and answers what can be seen afterwards. */
export function declarePattern(analysis: Analysis, pattern: Pattern, before: Scope, use: PatternUse): Scope {
  const state: PatternState = { analysis, use, scope: before, relationships: new Set() };
  for (const part of pattern) declarePart(state, part);
  for (const part of pattern) resolveConditions(analysis, part, state.scope);
  return state.scope;
}

interface PatternState {
  readonly analysis: Analysis;
  readonly use: PatternUse;
  scope: Scope;
  /** The names of relationships in this pattern: none may stand twice. */
  readonly relationships: Set<string>;
}

function declarePart(state: PatternState, part: PatternPart): void {
  part.nodes.forEach((node, index) => {
    declareNode(state, node);
    const link = part.links[index];
    if (link?.kind === 'RelationshipPattern') declareRelationship(state, link);
    else if (link) declareRepeated(state, link);
  });
  if (!part.variable) {
    state.analysis.slotOf.set(part, state.analysis.newSlot());
    return;
  }
  if (state.scope.find(part.variable.name)) throw alreadyBound(part.variable);
  introduce(state, part.variable, state.analysis.declare(part.variable.name, PATH, part));
}

function introduce(state: PatternState, name: Name, binding: Binding): void {
  if (state.use === 'predicate') throw undefinedVariable(name.name, name.start);
  state.scope = state.scope.with(binding);
}

function declareNode(state: PatternState, node: NodePattern): void {
  const { analysis, scope } = state;
  const known = node.variable && scope.find(node.variable.name);
  if (known) {
    if (!mayBe(known.type, 'node')) throw typeConflict(node.variable, known, 'node');
    analysis.slotOf.set(node, known.slot);
    return;
  }
  const binding = analysis.declare(node.variable?.name ?? '', NODE, node);
  if (node.variable) introduce(state, node.variable, binding);
}

function declareRelationship(state: PatternState, relationship: RelationshipPattern): void {
  const { analysis, scope } = state;
  const { variable, length } = relationship;
  const type = length ? listOf(RELATIONSHIP) : RELATIONSHIP;
  if (variable && state.relationships.has(variable.name)) {
    throw syntaxError(
      'RelationshipUniquenessViolation', `Relationship \`${variable.name}\` can't stand twice in one pattern`, variable.start,
    );
  }
  const known = variable && scope.find(variable.name);
  if (known) {
    if (!mayBe(known.type, type.name)) throw typeConflict(variable, known, type.name);
    analysis.slotOf.set(relationship, known.slot);
  } else {
    const binding = analysis.declare(variable?.name ?? '', type, relationship);
    if (variable) introduce(state, variable, binding);
  }
  if (variable) state.relationships.add(variable.name);
}

function typeConflict(name: Name | undefined, known: Binding, wanted: string): Error {
  return syntaxError(
    'VariableTypeConflict', `Type mismatch: \`${known.name}\` is a ${typeName(known.type)}, not a ${wanted}`, name?.start ?? 0,
  );
}

/** What is single inside the parentheses is a list outside of them. */
function declareRepeated(state: PatternState, repeated: RepeatedPattern): void {
  const { analysis } = state;
  const inner = declarePattern(analysis, [repeated.inner], state.scope, state.use);
  if (repeated.where) analysis.resolvePredicate(repeated.where, inner);
  const added = inner.all().filter((binding) => state.scope.find(binding.name)?.slot !== binding.slot);
  const outer = added.map((binding) => ({ ...binding, slot: analysis.newSlot(), type: listOf(binding.type) }));
  analysis.groups.set(repeated, added.map(({ slot }, index) => ({ innerSlot: slot, outerSlot: outer[index]?.slot ?? slot })));
  analysis.slotOf.set(repeated, analysis.newSlot());
  state.scope = state.scope.with(...outer);
}

function resolveConditions(analysis: Analysis, part: PatternPart, scope: Scope): void {
  for (const element of [...part.nodes, ...part.links]) {
    if (element.kind === 'RepeatedPattern') continue;
    if (element.properties?.kind === 'Parameter') {
      throw syntaxError(
        'InvalidParameterUse', "A parameter can't stand for all properties here: write {key: $parameter}", element.properties.start,
      );
    }
    if (element.properties) analysis.resolveValue(element.properties, scope);
    if (element.where) analysis.resolvePredicate(element.where, scope);
  }
}
