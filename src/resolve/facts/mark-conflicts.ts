import type { Diagnostic } from '../../model/diagnostic.js';
import type { Entity } from '../../model/entity.js';
import { factType, type Fact } from '../../model/fact.js';
import type { KnowledgeDocument } from '../../model/knowledge.js';
import { compareText } from '../compare-text.js';
import { findConflicts } from './find-conflicts.js';

/** Facts that contradict each other name each other; both stay, and the reader is told. */
export function markConflicts(
  facts: readonly Fact[], entities: readonly Entity[], documents: ReadonlyMap<string, KnowledgeDocument>,
): { facts: Fact[]; diagnostics: Diagnostic[] } {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const conflicts = new Map<string, Set<string>>();
  const diagnostics: Diagnostic[] = [];
  for (const [a, b] of findConflicts(facts, entities, documents)) {
    if (conflicts.get(a.id)?.has(b.id) === true) continue;
    for (const [fact, other] of [[a, b], [b, a]] as const) conflicts.set(fact.id, (conflicts.get(fact.id) ?? new Set()).add(other.id));
    diagnostics.push(toDiagnostic(a, b, nameOf, documents));
  }
  const marked = facts.map((fact): Fact => ({ ...fact, conflicts: [...(conflicts.get(fact.id) ?? [])].sort(compareText) }));
  return { facts: marked, diagnostics };
}

function toDiagnostic(a: Fact, b: Fact, nameOf: ReadonlyMap<string, string>, documents: ReadonlyMap<string, KnowledgeDocument>): Diagnostic {
  const [evidence] = b.evidence;
  const { doc, start, end } = evidence;
  return {
    stage: 'resolve', reason: 'contradiction', severity: 'warning', source: documents.get(doc)?.source ?? doc, doc, span: { start, end },
    message: `"${inWords(b, nameOf)}" contradicts "${inWords(a, nameOf)}" (${JSON.stringify(a.evidence[0].doc)}); both are kept`,
  };
}

function inWords(fact: Fact, nameOf: ReadonlyMap<string, string>): string {
  const object = typeof fact.object === 'string' ? (nameOf.get(fact.object) ?? fact.object) : fact.object.value;
  return `${nameOf.get(fact.subject) ?? fact.subject} ${factType(fact)} ${object}`;
}
