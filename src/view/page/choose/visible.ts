import type { PageFact, PageModel } from '../model/model.js';
import { readDate } from '../model/dates.js';
import type { Filters } from '../state/view-state.js';

/** Which facts the filters let through: one byte a fact, 1 for seen. */
export function visibleFacts(model: PageModel, filters: Filters): Uint8Array {
  const isSeen = factTest(model, filters);
  return Uint8Array.from(model.facts, (fact) => (isSeen(fact) ? 1 : 0));
}

/** Whether the filters let a fact through. */
export function factTest(model: PageModel, filters: Filters): (fact: PageFact) => boolean {
  const from = readDate(filters.from)?.from;
  const to = readDate(filters.to)?.to;
  const typeHidden = (node: number): boolean => filters.hiddenTypes.has(model.nodes[node]?.type ?? '');
  const documentHidden = model.documents.map(([id]) => filters.hiddenDocuments.has(id));
  const anyDocumentHidden = documentHidden.includes(true);
  return (fact) =>
    filters.standings.has(fact.standing) &&
    fact.confidence >= filters.minConfidence &&
    !filters.hiddenRelations.has(fact.relation) &&
    !(anyDocumentHidden && fact.documents.every((document) => documentHidden[document])) &&
    isWithin(fact, from, to, filters.undated) &&
    !typeHidden(fact.subject) && !typeHidden(fact.object);
}

function isWithin({ date }: PageFact, from: string | undefined, to: string | undefined, undated: boolean): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === null) return undated;
  return (from === undefined || date.to >= from) && (to === undefined || date.from <= to);
}
