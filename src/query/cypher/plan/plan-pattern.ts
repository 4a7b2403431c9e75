import { assign, filter } from '../operators/filter.js';
import { pathAssembler } from '../operators/project-path.js';
import { typeNames } from '../operators/relationship-test.js';
import type { Plan } from '../run/run.js';
import type { Expression, Pattern } from '../syntax/ast.js';
import type { Condition } from './condition.js';
import { differsCondition } from './condition.js';
import { chooseOrder } from './order.js';
import type { Step } from './order.js';
import { toPatternGraph } from './pattern-graph.js';
import type { PatternGraph, PatternLink } from './pattern-graph.js';
import type { PlanContext } from './plan-context.js';
import { planLink } from './plan-link.js';
import { planStart } from './plan-start.js';

/**
 * Finds what fits a pattern: begins where the fewest nodes are expected, walks along the relationships from there, and
 * looks at each condition as soon as it can be told. `bound` is what the input brings along.
 */
export function planPattern(
  context: PlanContext, pattern: Pattern, where: Expression | undefined, input: Plan, bound: readonly number[],
  ignoresCounts: boolean,
): Plan {
  const known = new Set(bound);
  const graph = toPatternGraph(context, pattern, where, known);
  const state: PatternState = {
    context, graph, bound: known, waiting: [...graph.conditions], paths: new Set(graph.paths), ignoresCounts, plan: input,
  };
  settle(state);
  for (const step of chooseOrder(context, graph, known)) {
    takeStep(state, step);
    settle(state);
  }
  return state.plan;
}

interface PatternState {
  readonly context: PlanContext;
  readonly graph: PatternGraph;
  readonly bound: Set<number>;
  /** Conditions that have not been looked at. */
  waiting: Condition[];
  readonly paths: Set<PatternGraph['paths'][number]>;
  readonly ignoresCounts: boolean;
  plan: Plan;
}

function takeStep(state: PatternState, step: Step): void {
  const { context, bound } = state;
  if (step.kind === 'start') {
    const { plan, settled } = planStart(state.plan, step.start);
    state.plan = plan;
    state.waiting = state.waiting.filter((condition) => condition !== settled);
    for (const slot of step.brings) bound.add(slot);
    if (step.start.kind === 'relationship') addDiffers(state, step.start.link);
    return;
  }
  const { link } = step;
  const usedBefore = link.rivals.filter((slot) => bound.has(slot));
  const onPath = link.kind === 'shortest' ? state.waiting.filter((condition) => isAbout(condition, link)) : [];
  state.waiting = state.waiting.filter((condition) => !onPath.includes(condition));
  const isKnown = bound.has(link.slot);
  state.plan = planLink(context, state.plan, link, { bound, usedBefore, onPath, factor: step.factor, ignoresCounts: state.ignoresCounts });
  if (isKnown) addDiffers(state, link);
  for (const slot of step.brings) bound.add(slot);
}

/** Conditions on a shortest path are part of the search: the shortest that fits them is wanted. */
function isAbout(condition: Condition, link: Extract<PatternLink, { kind: 'shortest' }>): boolean {
  return condition.needs.has(link.path) || condition.needs.has(link.slot);
}

/** Links that were not reached by walking still have to be checked against those found before. */
function addDiffers(state: PatternState, link: PatternLink): void {
  const others = link.rivals.filter((slot) => state.bound.has(slot));
  if (others.length > 0) state.plan = withCondition(state.plan, differsCondition(link.slot, others));
}

/** A label that every node at this end of a relationship that was found has need not be looked at. */
function isImplied({ context, graph, bound }: PatternState, { hint }: Condition): boolean {
  if (hint?.kind !== 'label') return false;
  return graph.links.some((link) => {
    if (link.kind !== 'single' || link.pattern.direction === 'both' || !bound.has(link.slot)) return false;
    const [start, end] = link.pattern.direction === 'out' ? [link.from, link.to] : [link.to, link.from];
    const side = hint.slot === start ? 'start' : hint.slot === end ? 'end' : undefined;
    const types = typeNames(link.pattern);
    return side !== undefined && types !== undefined && types.every((type) => context.sharedLabels(type, side).has(hint.label));
  });
}

function withCondition(plan: Plan, condition: Condition): Plan {
  return filter(plan, condition.details, condition.selectivity, condition.makeTest);
}

/** Puts paths together and looks at conditions as far as what they need is there. */
function settle(state: PatternState): void {
  const isThere = (needs: ReadonlySet<number>): boolean => [...needs].every((slot) => state.bound.has(slot));
  for (const path of state.paths) {
    if (!isThere(path.needs)) continue;
    state.plan = assign(state.plan, 'ProjectPath', '', () => {
      const assemble = pathAssembler(path.first, path.links);
      return (frame) => {
        frame[path.slot] = assemble(frame);
      };
    });
    state.bound.add(path.slot);
    state.paths.delete(path);
  }
  const ready = state.waiting.filter(({ needs }) => isThere(needs));
  state.waiting = state.waiting.filter((condition) => !ready.includes(condition));
  for (const condition of ready) if (!isImplied(state, condition)) state.plan = withCondition(state.plan, condition);
}
