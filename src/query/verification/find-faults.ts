import { faultsOf } from '../../graph/validate.js';
import type { Entity } from '../../model/entity.js';
import type { Fact } from '../../model/fact.js';
import type { Knowledge } from '../../model/knowledge.js';
import { oneLine } from '../wording.js';

/** Something in a graph that cannot be right. */
export interface Fault {
  /** Which record: `fact zoom.founded_by.eric-yuan`. */
  readonly place: string;
  readonly problem: string;
}

/**
 * All that is wrong with a graph: spans that do not slice back to their quotes, facts without evidence, references into nothing,
 * ids twice; and what no format forbids but no build makes: contradictions that only one side knows, counts that cannot be.
 */
export function findFaults(knowledge: Knowledge): Fault[] {
  const broken = [...faultsOf(knowledge)].map(({ reason, place, value }): Fault => ({
    place: `${place.kind} ${oneLine(place.id)}`, problem: `${place.field}: ${reason} (${oneLine(value).slice(0, 80)})`,
  }));
  return [...broken, ...findOddFacts(knowledge), ...findOddEntities(knowledge), ...findStrayDecisions(knowledge)];
}

function findOddFacts({ facts, entities, documents }: Knowledge): Fault[] {
  const factOf = new Map(facts.map((fact) => [fact.id, fact]));
  const mentionsOf = new Map(entities.map((entity) => [entity.id, mentionKeys(entity)]));
  const publishedOf = new Map(documents.map(({ id, publishedAt }) => [id, publishedAt]));
  return facts.flatMap((fact) => oddities(fact, factOf, mentionsOf, publishedOf).map((problem): Fault => ({ place: `fact ${oneLine(fact.id)}`, problem })));
}

function oddities(fact: Fact, factOf: ReadonlyMap<string, Fact>, mentionsOf: ReadonlyMap<string, ReadonlySet<string>>, publishedOf: ReadonlyMap<string, string | null>): string[] {
  const documents = new Set(fact.evidence.map(({ doc }) => doc)).size;
  const oneSided = fact.conflicts.filter((id) => factOf.get(id)?.conflicts.includes(fact.id) === false);
  const isMention = (id: string, doc: string, { start, end }: { start: number; end: number }): boolean => mentionsOf.get(id)?.has(mentionKey(doc, start, end)) !== false;
  return [
    ...oneSided.map((id) => `contradicts ${oneLine(id)}, which does not say so`),
    ...(fact.documentCount < 1 || fact.documentCount > documents ? [`documentCount is ${fact.documentCount}, its evidence stands in ${documents}`] : []),
    ...dateFaults(fact, publishedOf),
    ...fact.evidence.flatMap(({ doc, subject, object }, index) => [
      ...(isMention(fact.subject, doc, subject) ? [] : [`evidence[${index}].subject is no mention of ${oneLine(fact.subject)}`]),
      ...(typeof fact.object !== 'string' || isMention(fact.object, doc, object) ? [] : [`evidence[${index}].object is no mention of ${oneLine(fact.object)}`]),
    ]),
  ];
}

function dateFaults({ firstSeen, lastSeen, evidence }: Fact, publishedOf: ReadonlyMap<string, string | null>): string[] {
  const days = evidence.flatMap(({ doc }) => publishedOf.get(doc)?.slice(0, 10) ?? []).sort();
  const [first, last] = [days[0] ?? null, days.at(-1) ?? null];
  return firstSeen === first && lastSeen === last ? [] : [`seen ${firstSeen} to ${lastSeen}, its documents are of ${first} to ${last}`];
}

function mentionKeys({ mentions }: Entity): Set<string> {
  return new Set(mentions.map(({ doc, start, end }) => mentionKey(doc, start, end)));
}

function mentionKey(doc: string, start: number, end: number): string {
  return `${start}-${end} ${doc}`;
}

function findOddEntities({ entities }: Knowledge): Fault[] {
  const ownerOf = new Map<string, string>();
  return entities.flatMap(({ id, mentions }) => mentions.flatMap(({ doc, start, end }): Fault[] => {
    const key = mentionKey(doc, start, end);
    const owner = ownerOf.get(key);
    ownerOf.set(key, id);
    return owner === undefined || owner === id ? [] : [{ place: `entity ${oneLine(id)}`, problem: `shares its mention at ${start}-${end} of ${oneLine(doc)} with ${oneLine(owner)}` }];
  }));
}

/** Decisions name chains as `doc#chain`. */
function findStrayDecisions({ decisions, documents }: Knowledge): Fault[] {
  const ids = new Set(documents.map(({ id }) => id));
  return decisions.flatMap(({ left, right, comparison }) => [left, right]
    .filter((side) => !ids.has(side.slice(0, side.lastIndexOf('#'))))
    .map((side): Fault => ({ place: `decision ${oneLine(comparison)}`, problem: `is about ${oneLine(side)}, but there is no such document` })));
}
