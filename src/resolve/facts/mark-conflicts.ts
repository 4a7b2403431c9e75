import type { Diagnostic } from '../../model/diagnostic.js';
import { factType } from '../../model/fact.js';
import { compareText } from '../compare-text.js';
import { findConflicts, type World } from './find-conflicts.js';
import type { EvidencePlace } from './statement.js';
import type { FactHead } from './to-facts.js';

export interface Conflicts {
  /** For each fact that others contradict, their ids in order. */
  readonly conflictsOf: ReadonlyMap<string, readonly string[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Facts that contradict each other name each other; both stay, and the reader is told. */
export function markConflicts(facts: readonly FactHead[], world: World, firstPlace: (fact: FactHead) => EvidencePlace): Conflicts {
  const conflicts = new Map<string, Set<string>>();
  const diagnostics: Diagnostic[] = [];
  for (const [a, b] of findConflicts(facts, world)) {
    if (conflicts.get(a.id)?.has(b.id) === true) continue;
    for (const [fact, other] of [[a, b], [b, a]] as const) conflicts.set(fact.id, (conflicts.get(fact.id) ?? new Set()).add(other.id));
    diagnostics.push(toDiagnostic(a, b, world, firstPlace));
  }
  return { conflictsOf: new Map([...conflicts].map(([id, others]) => [id, [...others].sort(compareText)])), diagnostics };
}

function toDiagnostic(a: FactHead, b: FactHead, world: World, firstPlace: (fact: FactHead) => EvidencePlace): Diagnostic {
  const { doc, start, end } = firstPlace(b);
  return {
    stage: 'resolve', reason: 'contradiction', severity: 'warning', source: world.documents(b)[0]?.source ?? doc, doc, span: { start, end },
    message: `"${inWords(b, world)}" contradicts "${inWords(a, world)}" (${JSON.stringify(firstPlace(a).doc)}); both are kept`,
  };
}

function inWords(fact: FactHead, { entity }: World): string {
  const object = typeof fact.object === 'string' ? (entity(fact.object)?.name ?? fact.object) : fact.object.value;
  return `${entity(fact.subject)?.name ?? fact.subject} ${factType(fact)} ${object}`;
}
