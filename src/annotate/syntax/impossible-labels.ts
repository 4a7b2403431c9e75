import type { Arc } from './nodes.js';

/**
 * A verb has one subject: what seems a second one behind it ("Acme owns Zipper", "Acme is circling Zipper") is its object, or
 * what it became where the verb is one of being.
 */
export function withOneSubject(arcs: Arc[]): Arc[] {
  return arcs.some((arc, index) => isSubjectBehind(arc, index)) ? withoutSecondSubjects(arcs) : arcs;
}

function isSubjectBehind({ head, dependency }: Arc, index: number): boolean {
  return index > head && (dependency === 'nsubj' || dependency === 'nsubj:pass');
}

function withoutSecondSubjects(arcs: readonly Arc[]): Arc[] {
  const subjectOf = new Map<number, number>();
  const withObject = new Set<number>();
  arcs.forEach(({ head, dependency }, index) => {
    if (dependency.startsWith('nsubj') && index < head) subjectOf.set(head, index);
    if (dependency === 'obj') withObject.add(head);
  });
  return arcs.map((arc, index) => {
    if (!isSubjectBehind(arc, index) || !subjectOf.has(arc.head) || withObject.has(arc.head)) return arc;
    return arcs[arc.head]!.tag.startsWith('VB') ? { ...arc, dependency: 'obj' } : arc;
  });
}
