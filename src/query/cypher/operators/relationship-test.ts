import { labelTest } from '../evaluate/label-test.js';
import type { Frame, Run } from '../run/run.js';
import type { Expression, RelationshipPattern } from '../syntax/ast.js';
import { alternativeTypes } from '../syntax/parse-labels.js';
import { equals } from '../values/equality.js';
import type { Relationship } from '../values/value.js';

export type TypeTest = (type: string) => boolean;

/** Undefined where every type will do. */
export function typeTest({ types }: RelationshipPattern): TypeTest | undefined {
  if (!types) return undefined;
  const names = alternativeTypes(types);
  if (!names) {
    const test = labelTest(types);
    return (type) => test([type]);
  }
  const [first, second] = names;
  if (names.length === 1) return (type) => type === first;
  if (names.length === 2) return (type) => type === first || type === second;
  const set = new Set(names);
  return (type) => set.has(type);
}

/** The names of the types that a pattern allows, if they can be listed. */
export function typeNames({ types }: RelationshipPattern): readonly string[] | undefined {
  return types ? alternativeTypes(types) : undefined;
}

/** What a pattern asks of each relationship on a way of many steps: its properties. Undefined where it asks nothing. */
export function propertyTest(
  properties: Expression | undefined, run: Run,
): ((relationship: Relationship, frame: Frame) => boolean) | undefined {
  if (properties?.kind !== 'MapLiteral' || properties.entries.length === 0) return undefined;
  const wanted = properties.entries.map(({ key, value }) => ({ key, evaluate: run.evaluator(value) }));
  return (relationship, frame) =>
    wanted.every(({ key, evaluate }) => equals(run.graph.property(relationship, key), evaluate(frame)) === true);
}

/** Whether a relationship is used by another part of the same pattern, on its own or within a list. */
export function isUsed(relationship: Relationship, frame: Frame, others: readonly number[]): boolean {
  for (const slot of others) {
    const other = frame[slot];
    if (other === relationship) return true;
    if (Array.isArray(other) && other.includes(relationship)) return true;
  }
  return false;
}
