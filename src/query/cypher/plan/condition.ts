import { labelTest } from '../evaluate/label-test.js';
import type { Run, Test } from '../run/run.js';
import type { LabelExpression } from '../syntax/ast-basics.js';
import type { Expression } from '../syntax/ast.js';
import { plainLabels } from '../syntax/parse-labels.js';
import { isKind, walk } from '../syntax/walk.js';
import { equals } from '../values/equality.js';
import { isEntity, isNode, isRelationship } from '../values/value.js';
import type { PlanContext } from './plan-context.js';

/** Something that must hold for a pattern to fit, and what it tells about where to begin. */
export interface Condition {
  /** The places of the pattern that must be filled before it can be looked at. */
  readonly needs: ReadonlySet<number>;
  readonly details: string;
  /** Which share of the rows is expected to pass. */
  readonly selectivity: number;
  readonly makeTest: (run: Run) => Test;
  readonly hint: Hint | undefined;
}

/** What lets a node be found without looking at all of them. */
export type Hint =
  | { readonly kind: 'label'; readonly slot: number; readonly label: string }
  | { readonly kind: 'property'; readonly slot: number; readonly key: string; readonly value: Expression; readonly isList: boolean; readonly valueNeeds: ReadonlySet<number> }
  | { readonly kind: 'elementId'; readonly slot: number; readonly value: Expression; readonly isList: boolean; readonly valueNeeds: ReadonlySet<number> };

const EQUALITY_SELECTIVITY = 0.05;
const OTHER_SELECTIVITY = 0.4;

/** The places of a pattern that an expression looks at, however deep inside. */
function needsOf(context: PlanContext, syntax: unknown, own: ReadonlySet<number>): ReadonlySet<number> {
  const needs = new Set<number>();
  walk(syntax, (node) => {
    const slot = context.resolution.slotOf.get(node);
    if (slot !== undefined && own.has(slot)) needs.add(slot);
  });
  return needs;
}

/** Labels of a node: one condition for each that must be there. */
export function labelConditions(context: PlanContext, slot: number, labels: LabelExpression, variable: string): Condition[] {
  const plain = plainLabels(labels);
  if (!plain) {
    return [labelCondition(slot, `${variable}:${context.textOf(labels)}`, labelTest(labels), OTHER_SELECTIVITY, undefined)];
  }
  const { graph } = context;
  return [...new Set(plain)].map((label) => labelCondition(
    slot, `${variable}:${label}`, (all) => all.includes(label), graph.labelCount(label) / Math.max(1, graph.nodeCount), label,
  ));
}

function labelCondition(
  slot: number, details: string, holds: (labels: readonly string[]) => boolean, selectivity: number, label: string | undefined,
): Condition {
  return {
    needs: new Set([slot]), details, selectivity, hint: label === undefined ? undefined : { kind: 'label', slot, label },
    makeTest: () => {
      // Nodes that come one after the other mostly share their list of labels.
      let last: readonly string[] | undefined;
      let answer = false;
      return (frame) => {
        const node = frame[slot];
        if (!isNode(node)) return false;
        if (node.labels !== last) {
          last = node.labels;
          answer = holds(last);
        }
        return answer;
      };
    },
  };
}

/** `{key: value}` of a node or a single relationship. */
export function propertyConditions(
  context: PlanContext, slot: number, properties: Expression | undefined, variable: string, own: ReadonlySet<number>,
): Condition[] {
  if (properties?.kind !== 'MapLiteral') return [];
  return properties.entries.map(({ key, value }) => {
    const valueNeeds = needsOf(context, value, own);
    return {
      needs: new Set([slot, ...valueNeeds]), details: `${variable}.${key} = ${context.textOf(value)}`,
      selectivity: EQUALITY_SELECTIVITY,
      hint: { kind: 'property', slot, key, value, isList: false, valueNeeds },
      makeTest: (run) => {
        const evaluate = run.evaluator(value);
        return (frame) => {
          const entity = frame[slot] ?? null;
          return isEntity(entity) && equals(run.graph.property(entity, key), evaluate(frame)) === true;
        };
      },
    };
  });
}

/** The parts of a WHERE that all must hold. */
export function whereConditions(context: PlanContext, where: Expression | undefined, own: ReadonlySet<number>): Condition[] {
  if (!where) return [];
  if (where.kind === 'Logic' && where.operator === 'AND') {
    return where.operands.flatMap((operand) => whereConditions(context, operand, own));
  }
  const hint = hintOf(context, where, own);
  return [{
    needs: needsOf(context, where, own), details: context.textOf(where), hint,
    selectivity: selectivityOf(context, hint),
    makeTest: (run) => run.test(where),
  }];
}

function selectivityOf({ graph }: PlanContext, hint: Hint | undefined): number {
  if (!hint) return OTHER_SELECTIVITY;
  return hint.kind === 'label' ? graph.labelCount(hint.label) / Math.max(1, graph.nodeCount) : EQUALITY_SELECTIVITY;
}

function hintOf(context: PlanContext, where: Expression, own: ReadonlySet<number>): Hint | undefined {
  if (where.kind === 'HasLabels' && where.labels.kind === 'Label') {
    const slot = context.resolution.slotOf.get(where.subject);
    return slot !== undefined && own.has(slot) ? { kind: 'label', slot, label: where.labels.name } : undefined;
  }
  if (where.kind === 'In') return seekHint(context, where.item, where.list, true, own);
  if (where.kind !== 'Comparison' || where.rest.length !== 1) return undefined;
  const [only] = where.rest;
  if (only?.operator !== '=') return undefined;
  return seekHint(context, where.first, only.operand, false, own) ?? seekHint(context, only.operand, where.first, false, own);
}

/** `n.key = value` or `elementId(n) = value`, where the value does not look at `n`. */
function seekHint(
  context: PlanContext, subject: Expression, value: Expression, isList: boolean, own: ReadonlySet<number>,
): Hint | undefined {
  const isId = isKind(subject, 'FunctionCall') && subject.name.toLowerCase() === 'elementid';
  const target = isId ? subject.args[0] : subject.kind === 'Property' ? subject.subject : undefined;
  if (target?.kind !== 'Variable') return undefined;
  const slot = context.resolution.slotOf.get(target);
  const valueNeeds = needsOf(context, value, own);
  if (slot === undefined || !own.has(slot) || valueNeeds.has(slot)) return undefined;
  if (isId) return { kind: 'elementId', slot, value, isList, valueNeeds };
  return subject.kind === 'Property' ? { kind: 'property', slot, key: subject.key, value, isList, valueNeeds } : undefined;
}

/** A relationship must not be one that another part of the same pattern uses. */
export function differsCondition(slot: number, others: readonly number[]): Condition {
  return {
    needs: new Set([slot, ...others]), details: 'relationships differ', selectivity: 1, hint: undefined,
    makeTest: () => (frame) => {
      const links = [frame[slot]].flat();
      return !links.some((link) => isRelationship(link) && others.some((other) => [frame[other]].flat().includes(link)));
    },
  };
}
