import { entityKey, type KnowledgeNode, literalId, literalKey, literalsIn, objectKey } from '../graph/graph.js';
import { portableId } from '../graph/portable-id.js';
import type { Literal } from '../model/claim.js';
import type { Entity } from '../model/entity.js';
import { factType } from '../model/fact.js';
import type { Fact } from '../model/fact.js';
import type { KnowledgeRecords } from '../model/knowledge.js';
import type { Records } from '../model/records.js';
import { centralFacts } from './central-facts.js';
import { toPrintable } from './plain-text.js';
import { standingOf } from '../model/standing.js';
import type { Standing } from '../model/standing.js';

export interface PictureNode {
  readonly key: string;
  /** Printable, on one line. */
  readonly label: string;
  readonly type: string;
  readonly kind: KnowledgeNode['kind'];
  /** How often it is mentioned beside what is mentioned most: 0 to 1. */
  readonly weight: number;
}

export interface PictureEdge {
  readonly source: string;
  readonly target: string;
  /** The fact's type: a fact that is not so says it by its name, not only by its line. */
  readonly label: string;
  readonly standing: Standing;
  readonly quote: string;
}

type Drawn = Pick<KnowledgeRecords, 'entities' | 'facts'>;

/** What a drawing shows, whichever language it is written in. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  /** How much of the graph is not drawn. */
  readonly hiddenNodeCount: number;
  readonly hiddenFactCount: number;
}

/** The whole graph. */
export function fullPicture(knowledge: Drawn): Picture {
  return toPicture([...knowledge.entities], literalsIn(knowledge.facts), [...knowledge.facts], { nodes: 0, facts: 0 });
}

/**
 * What a person can take in: at most so many facts, those around the most mentioned entities, with their ends.
 * Entities without a fact are left out, unless there are no facts at all.
 */
export function legiblePicture({ entities, facts }: Drawn, maxFactCount: number): Picture {
  const known = new Map<string, { readonly place: number; readonly weight: number }>();
  for (const { id, mentions } of entities) known.set(id, { place: known.size, weight: mentions.length });
  if (facts.length === 0) {
    const places = [...known.values()].sort((a, b) => b.weight - a.weight).slice(0, maxFactCount).map(({ place }) => place);
    return toPicture(placed(entities, places), [], [], { nodes: entities.length - places.length, facts: 0 });
  }
  const literals = new Set<string>();
  for (const { object } of facts) if (typeof object !== 'string') literals.add(literalId(object));
  const chosen = placed(facts, centralFacts(facts, (id) => known.get(id)?.weight ?? 0, maxFactCount));
  const ends = new Set(chosen.flatMap(({ subject, object }) => (typeof object === 'string' ? [subject, object] : [subject])));
  const places = [...ends].flatMap((id) => known.get(id)?.place ?? []).sort((a, b) => a - b);
  const values = literalsIn(chosen);
  return toPicture(placed(entities, places), values, chosen, { nodes: known.size + literals.size - places.length - values.length, facts: facts.length - chosen.length });
}

function placed<T>(records: Records<T>, places: readonly number[]): T[] {
  return places.flatMap((place) => records.at(place) ?? []);
}

function toPicture(entities: readonly Entity[], literals: readonly Literal[], facts: readonly Fact[], hidden: { readonly nodes: number; readonly facts: number }): Picture {
  const most = entities.reduce((count, { mentions }) => Math.max(count, mentions.length), 1);
  return {
    nodes: [
      ...entities.map(({ id, name, type, mentions }) => toPictureNode(entityKey(id), name, type, 'entity', mentions.length / most)),
      ...literals.map((literal) => toPictureNode(literalKey(literal), literal.value, literal.type, 'literal', 0)),
    ],
    edges: facts.map((fact) => toPictureEdge(portableId(entityKey(fact.subject)), portableId(objectKey(fact.object)), fact)),
    hiddenNodeCount: hidden.nodes,
    hiddenFactCount: hidden.facts,
  };
}

function toPictureNode(key: string, label: string, type: string, kind: PictureNode['kind'], weight: number): PictureNode {
  return { key: portableId(key), label: toPrintable(label), type: toPrintable(type), kind, weight };
}

function toPictureEdge(source: string, target: string, fact: Fact): PictureEdge {
  const label = toPrintable(factType(fact));
  return { source, target, label, standing: standingOf(fact), quote: toPrintable(fact.evidence[0].quote) };
}
