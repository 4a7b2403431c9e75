import { typeNames } from '../operators/relationship-test.js';
import type { PatternGraph, PatternLink } from './pattern-graph.js';
import type { PlanContext } from './plan-context.js';
import { groupSlots } from './pattern-graph.js';
import { startsOf } from './starts.js';
import type { Start } from './starts.js';

export type Step =
  | { readonly kind: 'start'; readonly start: Start; readonly brings: readonly number[] }
  | { readonly kind: 'link'; readonly link: PatternLink; readonly factor: number; readonly brings: readonly number[] };

interface Progress {
  readonly steps: readonly Step[];
  readonly bound: ReadonlySet<number>;
  readonly links: ReadonlySet<PatternLink>;
  readonly rows: number;
  /** All rows that all steps together are expected to make. */
  readonly cost: number;
}

/** Patterns with more parts than this are begun at the best place without trying the others. */
const MOST_TRIALS = 24;

/** The order in which the parts of a pattern are found. Each start is tried, and the cheapest whole way wins. */
export function chooseOrder(context: PlanContext, graph: PatternGraph, bound: ReadonlySet<number>): readonly Step[] {
  let progress: Progress = { steps: [], bound, links: new Set(graph.links), rows: 1, cost: 0 };
  progress = walkLinks(context, graph, progress);
  while (!isDone(graph, progress)) progress = bestStart(context, graph, progress);
  return progress.steps;
}

function isDone(graph: PatternGraph, { bound, links }: Progress): boolean {
  return links.size === 0 && graph.nodes.every((node) => bound.has(node.slot));
}

function bestStart(context: PlanContext, graph: PatternGraph, progress: Progress): Progress {
  const starts = startsOf(context, graph, progress.bound, progress.links);
  const tried = starts.slice(0, graph.links.length + graph.nodes.length > MOST_TRIALS ? 1 : starts.length);
  const results = tried.map((start) => walkLinks(context, graph, takeStart(graph, progress, start)));
  const [first, ...rest] = results;
  if (!first) throw new Error('a pattern has nowhere to begin');
  // What is left over counts too: a start that leaves a large part to be joined later is no bargain.
  return rest.reduce((best, other) => (other.cost < best.cost ? other : best), first);
}

function takeStart(graph: PatternGraph, progress: Progress, start: Start): Progress {
  const brings = start.kind === 'relationship' ? [start.link.from, start.link.slot, start.link.to] : [start.slot];
  const rows = progress.rows * start.count;
  return {
    steps: [...progress.steps, { kind: 'start', start, brings }],
    bound: new Set([...progress.bound, ...brings]),
    links: new Set([...progress.links].filter((link) => start.kind !== 'relationship' || link !== start.link)),
    rows: Math.max(rows * selectivity(graph, progress.bound, brings), 1e-6),
    cost: progress.cost + rows,
  };
}

/** Walks all links that can be reached, always the one that makes the fewest rows. */
function walkLinks(context: PlanContext, graph: PatternGraph, begin: Progress): Progress {
  let progress = begin;
  for (;;) {
    const ready = [...progress.links].filter((link) => canWalk(link, progress.bound));
    if (ready.length === 0) return progress;
    const options = ready.map((link) => ({ link, factor: factorOf(context, link, progress.bound) }));
    const best = options.reduce((left, right) => (weigh(graph, progress, right) < weigh(graph, progress, left) ? right : left));
    progress = takeLink(context, graph, progress, best.link, best.factor);
  }
}

function weigh(graph: PatternGraph, { bound }: Progress, { link, factor }: { readonly link: PatternLink; readonly factor: number }): number {
  return factor * selectivity(graph, bound, [link.from, link.slot, link.to]);
}

function canWalk(link: PatternLink, bound: ReadonlySet<number>): boolean {
  const [hasFrom, hasTo] = [bound.has(link.from), bound.has(link.to)];
  if (link.kind === 'shortest') return hasFrom && hasTo;
  if (link.kind === 'repeated') return hasFrom;
  if (link.kind === 'single' && bound.has(link.slot)) return true;
  return hasFrom || hasTo;
}

function takeLink(context: PlanContext, graph: PatternGraph, progress: Progress, link: PatternLink, factor: number): Progress {
  const brings = [
    link.from, link.slot, link.to, ...(link.kind === 'shortest' ? [link.path] : []),
    ...(link.kind === 'repeated' ? groupSlots(context, link.pattern) : []),
  ];
  const rows = progress.rows * factor;
  return {
    steps: [...progress.steps, { kind: 'link', link, factor, brings }],
    bound: new Set([...progress.bound, ...brings]),
    links: new Set([...progress.links].filter((other) => other !== link)),
    rows: Math.max(rows * selectivity(graph, progress.bound, brings), 1e-6),
    cost: progress.cost + rows,
  };
}

/** Which share of the rows the conditions leave that can be looked at after a step. */
function selectivity(graph: PatternGraph, before: ReadonlySet<number>, brings: readonly number[]): number {
  const news = brings.filter((slot) => !before.has(slot));
  const touched = new Set(news.flatMap((slot) => graph.conditionsAt.get(slot) ?? []));
  return [...touched]
    .filter(({ needs }) => [...needs].every((slot) => before.has(slot) || news.includes(slot)))
    .reduce((product, condition) => product * condition.selectivity, 1);
}

/** How many rows walking a link makes of one. */
function factorOf(context: PlanContext, link: PatternLink, bound: ReadonlySet<number>): number {
  const isInto = bound.has(link.from) && bound.has(link.to);
  if (link.kind === 'shortest' || bound.has(link.slot)) return 1;
  const nodeCount = Math.max(1, context.graph.nodeCount);
  const degree = relationshipCount(context, link) / nodeCount;
  if (link.kind === 'single') return isInto ? Math.min(1, degree / nodeCount) : degree;
  const steps = Math.min(link.pattern.length?.most ?? 1, 4);
  const reached = Math.max(degree, 1) ** steps;
  return isInto ? Math.max(1, reached / nodeCount) : reached;
}

function relationshipCount({ graph }: PlanContext, link: PatternLink): number {
  if (link.pattern.kind === 'RepeatedPattern') return graph.relationshipCount;
  const names = typeNames(link.pattern);
  const count = names ? names.reduce((sum, type) => sum + graph.typeCount(type), 0) : graph.relationshipCount;
  return link.pattern.direction === 'both' ? count * 2 : count;
}
