import type { KnowledgeGraph } from '../../graph/graph.js';
import { documentsOf, entitiesOf, factsOf, objectName, entityName } from '../../graph/read.js';
import type { Entity } from '../../model/entity.js';
import { factType, isActual, type Fact } from '../../model/fact.js';
import type { KnowledgeDocument } from '../../model/knowledge.js';
import { findCommunities } from '../network/communities.js';
import { joinEntities } from '../network/entity-network.js';
import { rankPages } from '../network/page-rank.js';

export interface Counted {
  readonly name: string;
  readonly count: number;
}

export interface RankedEntity {
  readonly name: string;
  readonly type: string;
  readonly id: string;
  /** Facts from and to it, of all kinds. */
  readonly degree: number;
  /** Its share in the network of facts that are stated as so. */
  readonly pageRank: number;
}

/** A graph in numbers. Lists are sorted, the most or largest first. */
export interface GraphStatistics {
  readonly documents: number;
  readonly entities: number;
  readonly facts: number;
  readonly entityTypes: readonly Counted[];
  readonly factTypes: readonly Counted[];
  /** By what they are: stated, denied, or the modality. */
  readonly standings: readonly Counted[];
  readonly byDegree: readonly RankedEntity[];
  readonly byPageRank: readonly RankedEntity[];
  /** Groups of at least two, by PageRank inside. */
  readonly communities: readonly (readonly RankedEntity[])[];
  readonly coverage: Coverage;
  /** Pairs of facts that contradict each other, in words. */
  readonly contradictions: readonly (readonly [one: string, other: string])[];
}

/** How much of the texts has come into the graph, and how well it is supported. */
interface Coverage {
  readonly sentences: number;
  /** Sentences that state a fact. */
  readonly sentencesWithFacts: number;
  /** Sentences in which something is mentioned. */
  readonly sentencesWithMentions: number;
  readonly documentsWithoutFacts: number;
  readonly entitiesWithoutFacts: number;
  /** Facts that more than one independent document states. */
  readonly corroboratedFacts: number;
}

export function computeStatistics(graph: KnowledgeGraph): GraphStatistics {
  const [documents, entities, facts] = [documentsOf(graph), entitiesOf(graph), factsOf(graph)];
  const ranked = rankEntities(entities, facts);
  return {
    documents: documents.length, entities: entities.length, facts: facts.length,
    entityTypes: countBy(entities, ({ type }) => type),
    factTypes: countBy(facts, factType),
    standings: countBy(facts, standingOf),
    byDegree: [...ranked].sort((a, b) => b.degree - a.degree || byId(a, b)),
    byPageRank: [...ranked].sort((a, b) => b.pageRank - a.pageRank || byId(a, b)),
    communities: gatherCommunities(entities, facts, ranked),
    coverage: measureCoverage(documents, entities, facts),
    contradictions: findContradictions(graph, facts),
  };
}

function standingOf(fact: Fact): string {
  if (isActual(fact)) return 'stated as so';
  return fact.modality === 'actual' ? 'denied' : fact.modality.replaceAll('_', ' ');
}

function rankEntities(entities: readonly Entity[], facts: readonly Fact[]): RankedEntity[] {
  const degrees = new Map<string, number>();
  for (const { subject, object } of facts) {
    for (const end of new Set([subject, object])) if (typeof end === 'string') degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const scores = rankPages(networkOf(entities, facts));
  return entities.map(({ id, name, type }, place) => ({ id, name, type, degree: degrees.get(id) ?? 0, pageRank: scores[place] ?? 0 }));
}

/** What is only threatened or denied joins nobody. */
function networkOf(entities: readonly Entity[], facts: readonly Fact[]): ReturnType<typeof joinEntities> {
  const places = new Map(entities.map(({ id }, place) => [id, place]));
  return joinEntities(entities.length, facts.filter(isActual).flatMap(({ subject, object }): [number, number][] => {
    const [from, to] = [places.get(subject), typeof object === 'string' ? places.get(object) : undefined];
    return from === undefined || to === undefined ? [] : [[from, to]];
  }));
}

function gatherCommunities(entities: readonly Entity[], facts: readonly Fact[], ranked: readonly RankedEntity[]): RankedEntity[][] {
  const numbers = findCommunities(networkOf(entities, facts));
  const groups: RankedEntity[][] = [];
  ranked.forEach((entity, place) => (groups[numbers[place] ?? 0] ??= []).push(entity));
  return groups.filter((group) => group.length > 1).map((group) => group.sort((a, b) => b.pageRank - a.pageRank || byId(a, b)));
}

function measureCoverage(documents: readonly KnowledgeDocument[], entities: readonly Entity[], facts: readonly Fact[]): Coverage {
  const evidence = facts.flatMap((fact) => fact.evidence);
  const involved = new Set(facts.flatMap(({ subject, object }) => [subject, object]));
  const withFacts = new Set(evidence.map(({ doc }) => doc));
  return {
    sentences: documents.reduce((sum, { sentences }) => sum + sentences.length, 0),
    sentencesWithFacts: countSentences(documents, evidence),
    sentencesWithMentions: countSentences(documents, entities.flatMap(({ mentions }) => mentions)),
    documentsWithoutFacts: documents.filter(({ id }) => !withFacts.has(id)).length,
    entitiesWithoutFacts: entities.filter(({ id }) => !involved.has(id)).length,
    corroboratedFacts: facts.filter(({ documentCount }) => documentCount > 1).length,
  };
}

/** Sentences in which one of the places begins. */
function countSentences(documents: readonly KnowledgeDocument[], places: readonly { readonly doc: string; readonly start: number }[]): number {
  const starts = new Map<string, number[]>();
  for (const { doc, start } of places) starts.set(doc, [...(starts.get(doc) ?? []), start]);
  return documents.reduce((sum, { id, sentences }) => {
    const inDocument = [...new Set(starts.get(id) ?? [])].sort((a, b) => a - b);
    let next = 0;
    return sum + sentences.filter((sentence) => {
      while (next < inDocument.length && (inDocument[next] ?? 0) < sentence.start) next += 1;
      return next < inDocument.length && (inDocument[next] ?? 0) < sentence.end;
    }).length;
  }, 0);
}

function findContradictions(graph: KnowledgeGraph, facts: readonly Fact[]): [string, string][] {
  const byFactId = new Map(facts.map((fact) => [fact.id, fact]));
  const inWords = (fact: Fact): string => [entityName(graph, fact.subject), factType(fact), objectName(graph, fact.object)].join(' ');
  return facts.flatMap((fact) => fact.conflicts.flatMap((id): [string, string][] => {
    const other = byFactId.get(id);
    return other !== undefined && fact.id < id ? [[inWords(fact), inWords(other)]] : [];
  }));
}

function countBy<T>(items: readonly T[], nameOf: (item: T) => string): Counted[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function byId(a: RankedEntity, b: RankedEntity): number {
  return a.id < b.id ? -1 : 1;
}
