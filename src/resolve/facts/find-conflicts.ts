import type { Entity } from '../../model/entity.js';
import { isActual, type Fact } from '../../model/fact.js';
import { groupBy } from '../../model/group-by.js';
import type { KnowledgeDocument } from '../../model/knowledge.js';
import { findKnownPlace } from '../names/known-places.js';
import { normalizeName } from '../names/normalize-name.js';
import { CONTAINMENT, FUNCTIONAL } from './functional-relations.js';
import { datesAgree, qualifiersAgree } from './qualifiers.js';
import { endKey } from './statement.js';

/** Of one group of facts that may contradict each other, no more are compared. */
const MOST_COMPARED = 100;

/** Pairs of facts of which at most one can be true, whatever says so. Facts by id. */
export function findConflicts(facts: readonly Fact[], entities: readonly Entity[], documents: ReadonlyMap<string, KnowledgeDocument>): [Fact, Fact][] {
  const world = describeWorld(facts, entities, documents);
  return [...findDenials(facts), ...findSecondValues(facts, world)];
}

/** One says that it is so, the other that it is not, of the same time. */
function findDenials(facts: readonly Fact[]): [Fact, Fact][] {
  const groups = [...groupBy(facts, ({ subject, relation, object, modality }) => JSON.stringify([subject, relation, endKey(object), modality])).values()];
  return groups.flatMap((group) => {
    const asserted = group.filter(({ polarity }) => polarity === 'asserted').slice(0, MOST_COMPARED);
    const negated = group.filter(({ polarity }) => polarity === 'negated').slice(0, MOST_COMPARED);
    return asserted.flatMap((a) => negated.filter((b) => speakOfOneTime(a, b) && qualifiersAgree(a.qualifiers, b.qualifiers)).map((b): [Fact, Fact] => [a, b]));
  });
}

/** "Was chief executive" and "is not chief executive" go together; "is" and "is not" do not. */
function speakOfOneTime(a: Fact, b: Fact): boolean {
  if (a.aspect === 'state') return a.tense === b.tense;
  return (a.tense === 'future') === (b.tense === 'future');
}

interface World {
  readonly typeOf: ReadonlyMap<string, Entity>;
  readonly documents: ReadonlyMap<string, KnowledgeDocument>;
  /** Pairs of places of which one lies in the other, as `inner outer` in JSON. */
  readonly contained: ReadonlySet<string>;
}

function describeWorld(facts: readonly Fact[], entities: readonly Entity[], documents: ReadonlyMap<string, KnowledgeDocument>): World {
  const inside = facts.filter((fact) => CONTAINMENT.has(fact.relation) && isActual(fact));
  return {
    typeOf: new Map(entities.map((entity) => [entity.id, entity])),
    documents,
    contained: new Set(inside.map(({ subject, object }) => JSON.stringify([subject, object]))),
  };
}

function findSecondValues(facts: readonly Fact[], world: World): [Fact, Fact][] {
  const standing = facts.filter((fact) => FUNCTIONAL.has(fact.relation) && isActual(fact) && !(fact.aspect === 'state' && fact.tense === 'past'));
  const bySubject = standing.filter(({ relation }) => FUNCTIONAL.get(relation) !== 'subject');
  const byObject = standing.filter(({ relation }) => FUNCTIONAL.get(relation) !== 'object');
  const groups = [
    ...groupBy(bySubject, ({ relation, subject }) => JSON.stringify([relation, subject])).values(),
    ...groupBy(byObject, ({ relation, object }) => JSON.stringify([relation, endKey(object)])).values(),
  ];
  return groups.flatMap((group) => pairsOf(group.slice(0, MOST_COMPARED)).filter(([a, b]) => contradict(a, b, world)));
}

function pairsOf(facts: readonly Fact[]): [Fact, Fact][] {
  return facts.flatMap((a, index) => facts.slice(index + 1).map((b): [Fact, Fact] => [a, b]));
}

function contradict(a: Fact, b: Fact, world: World): boolean {
  if (typeof a.object !== 'string' || typeof b.object !== 'string') return valuesContradict(a, b);
  const differing = a.subject === b.subject ? [a.object, b.object] as const : [a.subject, b.subject] as const;
  if (differing[0] === differing[1] || !areOfOneTime(a, b, world) || shareDocument(a, b)) return false;
  return !mayBothHold(differing[0], differing[1], world);
}

function valuesContradict(a: Fact, b: Fact): boolean {
  if (typeof a.object === 'string' || typeof b.object === 'string' || a.object.type !== b.object.type) return false;
  const exact = /^\d{4}/u.test(a.object.value) && /^\d{4}/u.test(b.object.value);
  return exact && !datesAgree(a.object.value, b.object.value);
}

/** A document that names both sees no contradiction in them: two chief executives, two seats. */
function shareDocument(a: Fact, b: Fact): boolean {
  const docs = new Set(a.evidence.map(({ doc }) => doc));
  return b.evidence.some(({ doc }) => docs.has(doc));
}

/** A city and its country may both be named as a seat; so may a place and what it lies in. */
function mayBothHold(a: string, b: string, { typeOf, contained }: World): boolean {
  if (contained.has(JSON.stringify([a, b])) || contained.has(JSON.stringify([b, a]))) return true;
  const kindOf = (id: string): string | undefined => findKnownPlace(normalizeName(typeOf.get(id)?.name ?? ''))?.kind;
  return typeOf.get(a)?.type === 'Place' && typeOf.get(b)?.type === 'Place' && kindOf(a) !== kindOf(b);
}

const MONTHS_APART = 12;

/** What holds now, in texts a year apart, holds at different times; so does what the text dates differently. */
function areOfOneTime(a: Fact, b: Fact, world: World): boolean {
  if (!qualifiersAgree(a.qualifiers, b.qualifiers)) return false;
  if (a.aspect === 'event') return true;
  const [first, second] = [monthsOf(a, world), monthsOf(b, world)];
  if (first === null || second === null) return true;
  return Math.max(first.from, second.from) - Math.min(first.to, second.to) < MONTHS_APART;
}

/** The months in which texts say so, counted from the year 0; null where one of them is not dated. */
function monthsOf(fact: Fact, { documents }: World): { from: number; to: number } | null {
  const months = fact.evidence.map(({ doc }) => {
    const match = /^(\d{4})-(\d{2})/u.exec(documents.get(doc)?.publishedAt ?? '');
    return match === null ? NaN : Number(match[1]) * 12 + Number(match[2]);
  });
  const [from, to] = [Math.min(...months), Math.max(...months)];
  return Number.isNaN(from) ? null : { from, to };
}
