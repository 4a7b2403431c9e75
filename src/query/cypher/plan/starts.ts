import { typeNames } from '../operators/relationship-test.js';
import type { Condition, Hint } from './condition.js';
import type { PatternGraph, PatternLink } from './pattern-graph.js';
import type { PlanContext } from './plan-context.js';

/** Where the search for a pattern may begin, and how many rows that gives. */
export type Start =
  | { readonly kind: 'all'; readonly slot: number; readonly name: string; readonly count: number }
  | { readonly kind: 'label'; readonly slot: number; readonly name: string; readonly label: string; readonly count: number; readonly condition: Condition }
  | { readonly kind: 'property'; readonly slot: number; readonly name: string; readonly label: string; readonly count: number; readonly hint: Extract<Hint, { kind: 'property' }>; readonly condition: Condition }
  | { readonly kind: 'elementId'; readonly slot: number; readonly name: string; readonly count: number; readonly hint: Extract<Hint, { kind: 'elementId' }> }
  | { readonly kind: 'relationship'; readonly link: Extract<PatternLink, { kind: 'single' }>; readonly count: number };

const USUAL_LIST = 5;

/** The best start at each node that is not known yet, and at relationships of few; the best of all first. */
export function startsOf(
  context: PlanContext, graph: PatternGraph, bound: ReadonlySet<number>, links: ReadonlySet<PatternLink>,
): readonly Start[] {
  const nodes = graph.nodes.filter(({ slot }) => !bound.has(slot)).map(({ slot, name }) => bestAtNode(context, graph, bound, slot, name));
  const relationships = [...links].flatMap((link) => relationshipStart(context, link, bound) ?? []);
  return [...nodes, ...relationships].sort((a, b) => a.count - b.count);
}

function bestAtNode(context: PlanContext, graph: PatternGraph, bound: ReadonlySet<number>, slot: number, name: string): Start {
  const options: Start[] = [{ kind: 'all', slot, name, count: context.graph.nodeCount }];
  const conditions = graph.conditionsAt.get(slot) ?? [];
  const labels = conditions.flatMap((condition) =>
    (condition.hint?.kind === 'label' && condition.hint.slot === slot ? [{ condition, label: condition.hint.label }] : []));
  for (const { condition, label } of labels) {
    options.push({ kind: 'label', slot, name, label, count: context.graph.labelCount(label), condition });
  }
  const [rarest] = labels.sort((a, b) => context.graph.labelCount(a.label) - context.graph.labelCount(b.label));
  for (const { hint } of conditions) {
    if (!hint || hint.kind === 'label' || hint.slot !== slot) continue;
    if (![...hint.valueNeeds].every((need) => bound.has(need))) continue;
    const times = hint.isList ? USUAL_LIST : 1;
    if (hint.kind === 'elementId') options.push({ kind: 'elementId', slot, name, count: times, hint });
    else if (rarest) options.push({ kind: 'property', slot, name, ...rarest, hint, count: seekCount(context, rarest.label) * times });
  }
  return options.reduce((best, option) => (option.count < best.count ? option : best));
}

/** How many share a value is not known before the index is there; the root is a fair guess. */
function seekCount({ graph }: PlanContext, label: string): number {
  const count = graph.labelCount(label);
  return Math.min(count - 0.5, Math.sqrt(count) / 2 + 1);
}

function relationshipStart({ graph }: PlanContext, link: PatternLink, bound: ReadonlySet<number>): Start | undefined {
  if (link.kind !== 'single' || link.from === link.to || [link.from, link.slot, link.to].some((slot) => bound.has(slot))) return undefined;
  const names = typeNames(link.pattern);
  if (!names) return undefined;
  const count = names.reduce((sum, type) => sum + graph.typeCount(type), 0);
  return { kind: 'relationship', link, count: link.pattern.direction === 'both' ? count * 2 : count };
}
