import { isActual } from '../../model/fact.js';
import { groupBy } from '../../model/group-by.js';
import type { DocumentLabel } from '../document-label.js';
import { findKnownPlace } from '../names/known-places.js';
import { normalizeName } from '../names/normalize-name.js';
import { CONTAINMENT, FUNCTIONAL } from './functional-relations.js';
import { datesAgree, qualifiersAgree } from './qualifiers.js';
import { endKey } from './statement.js';
import type { FactHead } from './to-facts.js';

/** Of one group of facts that may contradict each other, no more are compared. */
const MOST_COMPARED = 100;

/** What facts speak of beside themselves. */
export interface World {
  /** Null for what is no entity. */
  readonly entity: (id: string) => { readonly name: string; readonly type: string } | null;
  /** The documents behind a fact, one for each piece of evidence. */
  readonly documents: (fact: FactHead) => readonly DocumentLabel[];
}

/** Pairs of facts of which at most one can be true, whatever says so. Facts by id. */
export function findConflicts(facts: readonly FactHead[], world: World): [FactHead, FactHead][] {
  return [...findDenials(facts), ...findSecondValues(facts, world)];
}

/** One says that it is so, the other that it is not, of the same time. */
function findDenials(facts: readonly FactHead[]): [FactHead, FactHead][] {
  const keyOf = ({ subject, relation, object, modality }: FactHead): string => JSON.stringify([subject, relation, endKey(object), modality]);
  // What nobody denies need not be grouped: that is nearly all.
  const denied = new Set(facts.filter(({ polarity }) => polarity === 'negated').map(keyOf));
  const groups = [...groupBy(facts.filter((fact) => denied.has(keyOf(fact))), keyOf).values()];
  return groups.flatMap((group) => {
    const asserted = group.filter(({ polarity }) => polarity === 'asserted').slice(0, MOST_COMPARED);
    const negated = group.filter(({ polarity }) => polarity === 'negated').slice(0, MOST_COMPARED);
    return asserted.flatMap((a) => negated.filter((b) => speakOfOneTime(a, b) && qualifiersAgree(a.qualifiers, b.qualifiers)).map((b): [FactHead, FactHead] => [a, b]));
  });
}

/** "Was chief executive" and "is not chief executive" go together; "is" and "is not" do not. */
function speakOfOneTime(a: FactHead, b: FactHead): boolean {
  if (a.aspect === 'state') return a.tense === b.tense;
  return (a.tense === 'future') === (b.tense === 'future');
}

/** Pairs of places of which one lies in the other, as `[inner, outer]` in JSON. */
function findContained(facts: readonly FactHead[]): ReadonlySet<string> {
  const inside = facts.filter((fact) => CONTAINMENT.has(fact.relation) && isActual(fact));
  return new Set(inside.map(({ subject, object }) => JSON.stringify([subject, object])));
}

function findSecondValues(facts: readonly FactHead[], world: World): [FactHead, FactHead][] {
  const contained = findContained(facts);
  const standing = facts.filter((fact) => FUNCTIONAL.has(fact.relation) && isActual(fact) && !(fact.aspect === 'state' && fact.tense === 'past'));
  const bySubject = standing.filter(({ relation }) => FUNCTIONAL.get(relation) !== 'subject');
  const byObject = standing.filter(({ relation }) => FUNCTIONAL.get(relation) !== 'object');
  const groups = [
    ...groupBy(bySubject, ({ relation, subject }) => JSON.stringify([relation, subject])).values(),
    ...groupBy(byObject, ({ relation, object }) => JSON.stringify([relation, endKey(object)])).values(),
  ];
  return groups.flatMap((group) => pairsOf(group.slice(0, MOST_COMPARED)).filter(([a, b]) => contradict(a, b, world, contained)));
}

function pairsOf(facts: readonly FactHead[]): [FactHead, FactHead][] {
  return facts.flatMap((a, index) => facts.slice(index + 1).map((b): [FactHead, FactHead] => [a, b]));
}

function contradict(a: FactHead, b: FactHead, world: World, contained: ReadonlySet<string>): boolean {
  if (typeof a.object !== 'string' || typeof b.object !== 'string') return valuesContradict(a, b);
  const differing = a.subject === b.subject ? [a.object, b.object] as const : [a.subject, b.subject] as const;
  if (differing[0] === differing[1] || !areOfOneTime(a, b, world) || shareDocument(a, b, world)) return false;
  return !mayBothHold(differing[0], differing[1], world, contained);
}

function valuesContradict(a: FactHead, b: FactHead): boolean {
  if (typeof a.object === 'string' || typeof b.object === 'string' || a.object.type !== b.object.type) return false;
  const exact = /^\d{4}/u.test(a.object.value) && /^\d{4}/u.test(b.object.value);
  return exact && !datesAgree(a.object.value, b.object.value);
}

/** A document that names both sees no contradiction in them: two chief executives, two seats. */
function shareDocument(a: FactHead, b: FactHead, { documents }: World): boolean {
  const docs = new Set(documents(a).map(({ index }) => index));
  return documents(b).some(({ index }) => docs.has(index));
}

/** A city and its country may both be named as a seat; so may a place and what it lies in. */
function mayBothHold(a: string, b: string, { entity }: World, contained: ReadonlySet<string>): boolean {
  if (contained.has(JSON.stringify([a, b])) || contained.has(JSON.stringify([b, a]))) return true;
  const kindOf = (id: string): string | undefined => findKnownPlace(normalizeName(entity(id)?.name ?? ''))?.kind;
  return entity(a)?.type === 'Place' && entity(b)?.type === 'Place' && kindOf(a) !== kindOf(b);
}

const MONTHS_APART = 12;

/** What holds now, in texts a year apart, holds at different times; so does what the text dates differently. */
function areOfOneTime(a: FactHead, b: FactHead, world: World): boolean {
  if (!qualifiersAgree(a.qualifiers, b.qualifiers)) return false;
  if (a.aspect === 'event') return true;
  const [first, second] = [monthsOf(a, world), monthsOf(b, world)];
  if (first === null || second === null) return true;
  return Math.max(first.from, second.from) - Math.min(first.to, second.to) < MONTHS_APART;
}

/** The months in which texts say so, counted from the year 0; null where one of them is not dated. */
function monthsOf(fact: FactHead, { documents }: World): { from: number; to: number } | null {
  let [from, to] = [Infinity, -Infinity];
  for (const { publishedAt } of documents(fact)) {
    const match = /^(\d{4})-(\d{2})/u.exec(publishedAt ?? '');
    if (match === null) return null;
    const month = Number(match[1]) * 12 + Number(match[2]);
    [from, to] = [Math.min(from, month), Math.max(to, month)];
  }
  return { from, to };
}
