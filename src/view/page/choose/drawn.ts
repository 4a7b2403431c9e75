import type { PageModel } from '../model/model.js';

/** The part of the graph that is drawn, by index, and how much the filters would let through. */
export interface Drawn {
  readonly nodes: readonly number[];
  readonly facts: readonly number[];
  /** Nodes with a fact that the filters let through. */
  readonly possibleCount: number;
}

export interface DrawingWish {
  /** One byte a fact, 1 for seen. */
  readonly seen: Uint8Array;
  /** At most so many nodes, the most important first. */
  readonly limit: number;
  /** Nodes that are drawn whatever their importance. */
  readonly always: readonly number[];
  /** Only the neighbourhood of this node, so many steps far. */
  readonly around: { readonly node: number; readonly hops: number } | null;
}

/** Chooses what to draw: all that the filters let through, or the most important part of it. */
export function chooseDrawn(model: PageModel, { seen, limit, always, around }: DrawingWish): Drawn {
  const candidates = around === null ? nodesWithFacts(model, seen) : neighbourhood(model, seen, around.node, around.hops);
  const kept = candidates.length <= limit ? new Set(candidates) : mostImportant(model, seen, new Set(candidates), limit);
  if (around !== null) kept.add(around.node);
  for (const node of always) kept.add(node);
  const nodes = [...kept].sort((a, b) => a - b);
  return { nodes, facts: factsAmong(model, seen, nodes, kept), possibleCount: candidates.length };
}

/**
 * The ends of the facts that matter most, until there are enough: a node is drawn for what it has to do with others, so none stands alone. A fact
 * matters as much as the lesser of its ends.
 */
function mostImportant(model: PageModel, seen: Uint8Array, candidates: ReadonlySet<number>, limit: number): Set<number> {
  const importance = (node: number): number => model.nodes[node]?.importance ?? 0;
  const facts = model.facts.filter(({ index, subject, object }) => seen[index] === 1 && candidates.has(subject) && candidates.has(object));
  const weights = Float64Array.from(model.facts, ({ subject, object }) => Math.min(importance(subject), importance(object)));
  facts.sort((a, b) => (weights[b.index] ?? 0) - (weights[a.index] ?? 0) || a.index - b.index);
  const kept = new Set<number>();
  for (const { subject, object } of facts) {
    if (kept.size === limit) break;
    const added = [subject, object].filter((node) => !kept.has(node));
    if (kept.size + added.length <= limit && subject !== object) for (const node of added) kept.add(node);
  }
  return kept;
}

function nodesWithFacts(model: PageModel, seen: Uint8Array): number[] {
  const found = new Uint8Array(model.nodes.length);
  for (const { index, subject, object } of model.facts) {
    if (seen[index] === 1) found[subject] = found[object] = 1;
  }
  return model.nodes.filter(({ index }) => found[index] === 1).map(({ index }) => index);
}

/** The node and all that can be reached from it in so many steps. */
export function neighbourhood(model: PageModel, seen: Uint8Array, start: number, hops: number): number[] {
  const found = new Set([start]);
  let edge = [start];
  for (let hop = 0; hop < hops; hop += 1) {
    const next: number[] = [];
    for (const node of edge) {
      for (const index of model.nodes[node]?.facts ?? []) {
        const fact = model.facts[index];
        if (fact === undefined || seen[index] !== 1) continue;
        for (const other of [fact.subject, fact.object]) {
          if (!found.has(other)) {
            found.add(other);
            next.push(other);
          }
        }
      }
    }
    edge = next;
  }
  return [...found];
}

function factsAmong(model: PageModel, seen: Uint8Array, nodes: readonly number[], kept: ReadonlySet<number>): number[] {
  return nodes.flatMap((node) => (model.nodes[node]?.facts ?? []).filter((index) => {
    const fact = model.facts[index];
    // Each fact once: at its subject.
    return seen[index] === 1 && fact?.subject === node && kept.has(fact.object);
  }));
}
