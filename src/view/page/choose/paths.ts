import type { PageModel } from '../model/model.js';

/** Facts from one thing to another, in order; each can be walked in either direction. */
export interface FoundPath {
  readonly nodes: readonly number[];
  readonly facts: readonly number[];
}

/**
 * The shortest ways between two things over the facts that are seen, the surest first: at most `limit`. Between two
 * neighbours on the way the surest fact is taken.
 */
export function shortestPaths(model: PageModel, seen: Uint8Array, from: number, to: number, limit: number): FoundPath[] {
  if (from === to) return [];
  const steps = stepsTowards(model, seen, from, to);
  const paths: FoundPath[] = [];
  // Depth first along the steps, which only lead along shortest ways; a bound keeps dense graphs from taking for ever.
  const walk = (nodes: number[], facts: number[]): void => {
    const last = nodes.at(-1) ?? from;
    if (last === to) paths.push({ nodes, facts });
    else for (const [next, fact] of steps.get(last) ?? []) if (paths.length < limit * 10) walk([...nodes, next], [...facts, fact]);
  };
  walk([from], []);
  const surety = ({ facts }: FoundPath): number => facts.reduce((product, fact) => product * (model.facts[fact]?.confidence ?? 0), 1);
  return paths.sort((a, b) => surety(b) - surety(a)).slice(0, limit);
}

/** For each node on a shortest way, the next nodes with the surest fact to each. */
function stepsTowards(model: PageModel, seen: Uint8Array, from: number, to: number): Map<number, Map<number, number>> {
  // Distances from the goal, so that every step that lowers them is on a shortest way.
  const distances = new Map([[to, 0]]);
  let edge = [to];
  while (edge.length > 0 && !distances.has(from)) {
    const next: number[] = [];
    for (const node of edge) {
      for (const other of neighbours(model, seen, node).keys()) {
        if (distances.has(other)) continue;
        distances.set(other, (distances.get(node) ?? 0) + 1);
        next.push(other);
      }
    }
    edge = next;
  }
  const steps = new Map<number, Map<number, number>>();
  let layer = distances.has(from) ? [from] : [];
  while (layer.length > 0) {
    const next = new Set<number>();
    for (const node of layer) {
      const nearer = new Map([...neighbours(model, seen, node)].filter(([other]) => distances.get(other) === (distances.get(node) ?? 0) - 1));
      steps.set(node, nearer);
      for (const other of nearer.keys()) if (other !== to) next.add(other);
    }
    layer = [...next].filter((node) => !steps.has(node));
  }
  return steps;
}

function neighbours(model: PageModel, seen: Uint8Array, node: number): Map<number, number> {
  const found = new Map<number, number>();
  for (const index of model.nodes[node]?.facts ?? []) {
    const fact = model.facts[index];
    if (fact === undefined || seen[index] !== 1) continue;
    const other = fact.subject === node ? fact.object : fact.subject;
    const known = found.get(other);
    if (other !== node && (known === undefined || (model.facts[known]?.confidence ?? 0) < fact.confidence)) found.set(other, index);
  }
  return found;
}
