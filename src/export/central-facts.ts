import type { Fact } from '../model/fact.js';
import type { Records } from '../model/records.js';

/** So many times the facts that are wanted are looked at together: the rest are of things that are hardly mentioned. */
const POOL = 20;
/** A value tells less of how things hang together than another thing does. */
const VALUE_PART = 0.25;
/** After so many facts of one thing, those of others count twice as much. */
const FACTS_OF_ONE = 6;

interface PooledFact {
  readonly place: number;
  readonly subject: string;
  /** Null for a value. */
  readonly object: string | null;
  readonly weight: number;
}

/**
 * The places of at most so many facts that show what a graph is about: it grows from the heaviest thing along facts between heavy things, so that it hangs
 * together, and begins anew only where nothing more is tied to it. One pass over the facts; only a part of them is held.
 */
export function centralFacts(facts: Records<Fact>, weightOf: (entity: string) => number, count: number): number[] {
  const pool = heaviestFacts(facts, weightOf, count * POOL);
  const drawnOf = new Map<string, number>();
  const chosen: number[] = [];
  const rest = new Set(pool);
  while (chosen.length < count && rest.size > 0) {
    const next = bestOf(rest, drawnOf);
    rest.delete(next);
    chosen.push(next.place);
    for (const end of endsOf(next)) drawnOf.set(end, (drawnOf.get(end) ?? 0) + 1);
  }
  return chosen.sort((a, b) => a - b);
}

function endsOf({ subject, object }: PooledFact): string[] {
  return object === null || object === subject ? [subject] : [subject, object];
}

/** The fact that weighs most among those tied to what is drawn; where there are none, among all. Of equals, the first. */
function bestOf(facts: Iterable<PooledFact>, drawnOf: ReadonlyMap<string, number>): PooledFact {
  let best: { fact: PooledFact; isTied: boolean; weight: number } | null = null;
  for (const fact of facts) {
    const drawn = endsOf(fact).map((end) => drawnOf.get(end) ?? 0);
    const isTied = drawn.some((number) => number > 0);
    const weight = fact.weight / (1 + Math.max(...drawn) / FACTS_OF_ONE);
    if (best === null || (isTied && !best.isTied) || (isTied === best.isTied && weight > best.weight)) best = { fact, isTied, weight };
  }
  if (best === null) throw new Error('there are no facts to choose from');
  return best.fact;
}

function heaviestFacts(facts: Records<Fact>, weightOf: (entity: string) => number, count: number): PooledFact[] {
  let kept: PooledFact[] = [];
  const cut = (): void => {
    kept = kept.sort((a, b) => b.weight - a.weight || a.place - b.place).slice(0, count);
  };
  let place = 0;
  for (const { subject, object } of facts) {
    const isValue = typeof object !== 'string';
    kept.push({ place, subject, object: isValue ? null : object, weight: isValue ? weightOf(subject) * VALUE_PART : Math.min(weightOf(subject), weightOf(object)) });
    if (kept.length > 2 * count + 100) cut();
    place += 1;
  }
  cut();
  return kept;
}
