import { argument } from '../operators/argument.js';
import { expand, opposite } from '../operators/expand.js';
import { expandReachable } from '../operators/expand-reachable.js';
import { expandVariable, followList } from '../operators/expand-variable.js';
import { knownRelationship } from '../operators/relationship-scan.js';
import { typeNames, typeTest } from '../operators/relationship-test.js';
import { repeat } from '../operators/repeat.js';
import { shortestPath } from '../operators/shortest-path.js';
import { filter } from '../operators/filter.js';
import type { Plan, Run, Test } from '../run/run.js';
import type { Condition } from './condition.js';
import type { PatternLink } from './pattern-graph.js';
import type { PlanContext } from './plan-context.js';

export interface LinkSurroundings {
  readonly bound: ReadonlySet<number>;
  /** Rival links that are found already. */
  readonly usedBefore: readonly number[];
  /** Conditions that are part of the search for a path. */
  readonly onPath: readonly Condition[];
  readonly factor: number;
  /** Whether it makes no difference how often a row comes. */
  readonly ignoresCounts: boolean;
}

/** The step that walks a link from an end that is known. */
export function planLink(context: PlanContext, input: Plan, link: PatternLink, surroundings: LinkSurroundings): Plan {
  if (link.kind === 'repeated') return planRepeated(context, input, link, surroundings);
  const { bound, usedBefore, onPath, factor, ignoresCounts } = surroundings;
  const { pattern, details, slot } = link;
  const isReversed = !bound.has(link.from);
  const [from, to] = isReversed ? [link.to, link.from] : [link.from, link.to];
  const expansion = {
    from, to, relationship: slot, direction: isReversed ? opposite(pattern.direction) : pattern.direction,
    isInto: bound.has(to) || from === to, test: typeTest(pattern), types: typeNames(pattern), others: usedBefore,
  };
  const length = pattern.length ?? { least: 1, most: 1 };
  const variable = { ...expansion, length, properties: pattern.properties, isReversed, keepsWay: true };
  if (link.kind === 'shortest') {
    const search = { ...variable, path: link.path, findsAll: link.findsAll };
    return shortestPath(input, details, search, onPath.length === 0 ? undefined : (run) => allHold(onPath, run));
  }
  if (link.kind === 'variable') {
    if (bound.has(slot)) return followList(input, details, variable);
    const isReachability = ignoresCounts && !link.keepsWay && length.least <= 1;
    return isReachability
      ? expandReachable(input, details, factor, variable)
      : expandVariable(input, details, factor, { ...variable, keepsWay: link.keepsWay });
  }
  return bound.has(slot) ? planKnown(input, link, bound) : expand(input, details, factor, expansion);
}

function allHold(conditions: readonly Condition[], run: Run): Test {
  const tests = conditions.map((condition) => condition.makeTest(run));
  return (frame) => tests.every((test) => test(frame));
}

function planKnown(input: Plan, link: Extract<PatternLink, { kind: 'single' | 'variable' }>, bound: ReadonlySet<number>): Plan {
  const { pattern, details, from, to, slot } = link;
  const plan = knownRelationship(input, { from, relationship: slot, to, direction: pattern.direction }, details, new Set(bound));
  const test = typeTest(pattern);
  if (!test) return plan;
  return filter(plan, details, 1, () => (frame) => {
    const relationship = frame[slot];
    return typeof relationship === 'object' && relationship !== null && 'type' in relationship && test(String(relationship.type));
  });
}

function planRepeated(
  context: PlanContext, input: Plan, link: Extract<PatternLink, { kind: 'repeated' }>, { bound, usedBefore }: LinkSurroundings,
): Plan {
  const { pattern, from, to, slot, details } = link;
  const { inner, where, length } = pattern;
  const [first, last] = [inner.nodes[0], inner.nodes.at(-1)];
  const innerFrom = first ? context.slotOf(first) : 0;
  const part = context.planPattern([inner], where, argument(), [...bound, innerFrom], false);
  return repeat(input, part, details, {
    from, to, isInto: bound.has(to) || from === to, innerFrom, innerTo: last ? context.slotOf(last) : 0,
    links: inner.links.map((each) => context.slotOf(each)), way: slot, length, others: usedBefore,
    groups: context.resolution.groups.get(pattern) ?? [],
  });
}
