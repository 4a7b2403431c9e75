import type { Diagnostic } from '../model/diagnostic.js';
import { factType, isActual, type Fact } from '../model/fact.js';

/** Relations of which a subject has one object at a time. */
const FUNCTIONAL = new Set(['FOUNDED_ON', 'BORN_ON', 'BORN_IN', 'DIED_ON', 'DIED_IN', 'CAPITAL_OF', 'EMPLOYEE_COUNT']);

/** Marks facts that contradict each other: a thing stated and denied, or two values where there can be one. Both stay. */
export function markConflicts(facts: readonly Fact[]): { facts: Fact[]; diagnostics: Diagnostic[] } {
  const conflicts = new Map<string, Set<string>>();
  const diagnostics: Diagnostic[] = [];
  const note = (a: Fact, b: Fact): void => {
    for (const [x, y] of [[a, b], [b, a]] as const) conflicts.set(x.id, (conflicts.get(x.id) ?? new Set()).add(y.id));
    const { doc, start, end } = b.evidence[0];
    diagnostics.push({ stage: 'resolve', reason: 'contradiction', severity: 'note', source: doc, doc, span: { start, end }, message: `${b.subject} ${factType(b)} contradicts ${a.subject} ${factType(a)}; both are kept` });
  };
  for (const group of groupBy(facts, pairKey)) {
    const stated = group.filter(isActual);
    const denied = group.filter((fact) => fact.polarity === 'negated' && fact.modality === 'actual');
    for (const a of stated) for (const b of denied) note(a, b);
  }
  for (const group of groupBy(facts.filter((fact) => FUNCTIONAL.has(fact.relation) && isActual(fact)), (fact) => `${fact.relation}\n${fact.subject}`)) {
    group.forEach((a, index) => {
      for (const b of group.slice(index + 1)) if (differ(a, b)) note(a, b);
    });
  }
  const marked = facts.map((fact) => ({ ...fact, conflicts: [...(conflicts.get(fact.id) ?? [])].sort() }));
  return { facts: marked, diagnostics };
}

function pairKey(fact: Fact): string {
  return [fact.relation, fact.subject, typeof fact.object === 'string' ? fact.object : `${fact.object.type} ${fact.object.value}`].join('\n');
}

/** Two dates do not differ where one only says more: 2011 and 2011-04-21. */
function differ(a: Fact, b: Fact): boolean {
  if (typeof a.object === 'string' || typeof b.object === 'string') return a.object !== b.object;
  return !a.object.value.startsWith(b.object.value) && !b.object.value.startsWith(a.object.value);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [item]);
    else list.push(item);
  }
  return [...groups.values()];
}
