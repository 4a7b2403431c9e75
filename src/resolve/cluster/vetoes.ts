import { ENTITY_TYPES, type EntityType } from '../../model/mention.js';
import type { Chain } from '../chains.js';
import { findKnownPlace } from '../names/known-places.js';
import { personConflict } from '../names/person-name.js';
import { type Cluster, typeOf } from './cluster.js';

/** Why two clusters must stay apart whatever their names say. */
export interface Veto {
  readonly comparison: string;
  readonly explanation: string;
}

/**
 * Types between which texts, and name finders, waver: a company and its app ("Zoom"), a newspaper and its title, a
 * party and its people. Between all others a shared name means two things.
 */
const WAVERING: readonly (readonly [EntityType, EntityType])[] = [
  ['Organization', 'Product'],
  ['Organization', 'Work/Document'],
  ['Organization', 'Group'],
  ['Product', 'Work/Document'],
];

export function areCompatibleTypes(a: EntityType, b: EntityType): boolean {
  return a === b || WAVERING.some(([left, right]) => (left === a && right === b) || (left === b && right === a));
}

export function isBuiltInType(type: EntityType): boolean {
  return (ENTITY_TYPES as readonly string[]).includes(type);
}

/** The first reason that keeps the two apart, or null. Symmetric; costs what the smaller of the two costs. */
export function findVeto(a: Cluster, b: Cluster): Veto | null {
  const [small, large] = a.chains.length <= b.chains.length ? [a, b] : [b, a];
  return (
    userVeto(small, large) ??
    typeVeto(small, large) ??
    personVeto(small, large) ??
    birthVeto(small, large) ??
    legalFormVeto(small, large) ??
    placeVeto(small, large) ??
    documentVeto(small, large)
  );
}

function userVeto(a: Cluster, b: Cluster): Veto | null {
  if (a.entry === null || b.entry === null || a.entry === b.entry) return null;
  return { comparison: 'alias-file', explanation: `your names list "${a.entry.name}" and "${b.entry.name}" as two things` };
}

function typeVeto(a: Cluster, b: Cluster): Veto | null {
  const types = [...b.typeCounts.keys()];
  if ([...a.typeCounts.keys()].every((left) => types.every((right) => areCompatibleTypes(left, right)))) return null;
  return { comparison: 'type-mismatch', explanation: `one is of type ${typeOf(a)}, the other of type ${typeOf(b)}` };
}

function personVeto(a: Cluster, b: Cluster): Veto | null {
  for (const left of a.people.values()) {
    for (const right of b.people.values()) {
      const conflict = personConflict(left, right);
      if (conflict !== null) return { comparison: 'different-person', explanation: conflict };
    }
  }
  return null;
}

function birthVeto(a: Cluster, b: Cluster): Veto | null {
  for (const left of a.birthDates) {
    for (const right of b.birthDates) {
      if (left.startsWith(right) || right.startsWith(left)) continue;
      return { comparison: 'different-birth-date', explanation: `one was born ${left}, the other ${right}` };
    }
  }
  return null;
}

function legalFormVeto(a: Cluster, b: Cluster): Veto | null {
  if (a.legalForms.size === 0 || b.legalForms.size === 0 || [...a.legalForms].some((form) => b.legalForms.has(form))) return null;
  return { comparison: 'different-legal-form', explanation: `the legal forms differ (${listed(a.legalForms)} and ${listed(b.legalForms)})` };
}

/** Said to lie in two states, or in two countries. */
function placeVeto(a: Cluster, b: Cluster): Veto | null {
  for (const kind of ['state', 'country'] as const) {
    const left = containersOf(a, kind);
    const right = containersOf(b, kind);
    if (left.length === 0 || right.length === 0 || left.some((place) => right.includes(place))) continue;
    return { comparison: 'different-place', explanation: `one is said to lie in ${left.join(', ')}, the other in ${right.join(', ')}` };
  }
  return null;
}

function containersOf(cluster: Cluster, kind: 'state' | 'country'): string[] {
  const known = [...cluster.within].flatMap((place) => findKnownPlace(place) ?? []);
  const names = known.filter((place) => place.kind === kind).map((place) => place.name);
  const implied = kind === 'country' && known.some((place) => place.kind === 'state') ? ['United States'] : [];
  return [...new Set([...names, ...implied])].sort();
}

/** A document that speaks of two things by two names knows that they are two, unless it writes one name for both. */
function documentVeto(small: Cluster, large: Cluster): Veto | null {
  for (const [doc, chains] of small.chainsByDocument) {
    const others = large.chainsByDocument.get(doc);
    if (others === undefined || chains.every((chain) => others.every((other) => isSameWithinDocument(chain, other)))) continue;
    return { comparison: 'same-document', explanation: `the document ${JSON.stringify(doc)} speaks of both, as of two things` };
  }
  return null;
}

function isSameWithinDocument(a: Chain, b: Chain): boolean {
  if (a.type !== b.type) return false;
  return a.fullForms.some((form) => b.fullForms.some((other) => isSameName(form.base, other.base, a.type)));
}

function isSameName(a: string, b: string, type: EntityType): boolean {
  if (a === b) return true;
  const place = type === 'Place' ? findKnownPlace(a) : null;
  return place !== null && findKnownPlace(b)?.name === place.name;
}

function listed(words: ReadonlySet<string>): string {
  return [...words].sort().join(', ');
}
