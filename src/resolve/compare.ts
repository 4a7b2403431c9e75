import type { LocalEntity } from './local-entities.js';
import { isAcronymOf } from './names/acronym.js';
import { findKnownPlace, isAmbiguousPlace } from './names/known-places.js';
import { splitFirmName } from './names/legal-form.js';
import { normalizeName } from './names/normalize-name.js';
import { isFullPersonName, parsePersonName, personConflict } from './names/person-name.js';

/** What a comparison of two local entities comes to. */
export interface Comparison {
  readonly join: boolean;
  readonly comparison: string;
  readonly score: number;
  readonly explanation: string;
}

const COMPATIBLE: readonly (readonly [string, string])[] = [['Organization', 'Product'], ['Product', 'Work/Document'], ['Organization', 'Group'], ['Event', 'Work/Document']];

/** Types that mentions of one thing may be given: a company and its service often share a name and a story. */
export function areCompatible(a: string, b: string): boolean {
  return a === b || COMPATIBLE.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}

function refuse(comparison: string, score: number, explanation: string): Comparison {
  return { join: false, comparison, score, explanation };
}

function accept(comparison: string, score: number, explanation: string): Comparison {
  return { join: true, comparison, score, explanation };
}

/** Compares two local entities that share a key, by all their names. */
export function compareEntities(a: LocalEntity, b: LocalEntity): Comparison {
  const [left, right] = [a.names[0]![0], b.names[0]![0]];
  if (!areCompatible(a.type, b.type)) return refuse('type-mismatch', 0.1, `"${left}" is a ${a.type}, "${right}" a ${b.type}`);
  return a.type === 'Person' ? comparePeople(a, b) : compareNames(a, b);
}

function comparePeople(a: LocalEntity, b: LocalEntity): Comparison {
  const people = (entity: LocalEntity) => entity.names.map(([name]) => parsePersonName(name));
  const fullA = people(a).filter(isFullPersonName);
  const fullB = people(b).filter(isFullPersonName);
  for (const x of fullA) {
    for (const y of fullB) {
      if (x.family !== y.family) continue;
      const conflict = personConflict(x, y);
      if (conflict !== null) return refuse('different-person', 0.1, `they share the surname "${x.family}", but ${conflict}`);
    }
  }
  const match = fullA.find((x) => fullB.some((y) => y.family === x.family));
  if (match !== undefined) return accept('same-full-name', 0.95, `both are called ${[...match.given, match.family].join(' ')}`);
  if (fullA.length === 0 && fullB.length === 0 && sharedName(a, b) !== null && a.names.every(([name]) => !/\s/u.test(name))) {
    return refuse('surname-only', 0.4, 'a single name alone does not say who is meant');
  }
  return refuse('surname-only', 0.3, 'one of them is known by the surname only');
}

function sharedName(a: LocalEntity, b: LocalEntity): string | null {
  const names = new Set(a.names.map(([name]) => normalizeName(name)));
  return b.names.map(([name]) => name).find((name) => names.has(normalizeName(name))) ?? null;
}

function compareNames(a: LocalEntity, b: LocalEntity): Comparison {
  const placeA = knownPlaces(a);
  const placeB = knownPlaces(b);
  const place = placeA.find((name) => placeB.includes(name));
  if (a.type === 'Place' && b.type === 'Place' && place !== undefined) return accept('same-place', 0.95, `both are names of ${place}`);
  const shared = sharedName(a, b);
  if (shared !== null) {
    if (a.type === 'Place' && isAmbiguousPlace(normalizeName(shared))) return accept('same-name', 0.7, `both are called "${shared}", a name that several places bear`);
    return accept('same-name', 0.9, `both are called "${shared}"`);
  }
  for (const [x] of a.names) {
    for (const [y] of b.names) {
      if (isAcronymOf(x, y) || isAcronymOf(y, x)) return accept('acronym', 0.8, `"${x.length < y.length ? x : y}" is made of the initials of "${x.length < y.length ? y : x}"`);
      const comparison = compareFirms(x, y);
      if (comparison !== null) return comparison;
    }
  }
  return refuse('different-name', 0.2, `"${a.names[0]![0]}" and "${b.names[0]![0]}" only share a key`);
}

function knownPlaces(entity: LocalEntity): string[] {
  return entity.names.flatMap(([name]) => findKnownPlace(normalizeName(name))?.name ?? []);
}

function compareFirms(x: string, y: string): Comparison | null {
  const [a, b] = [splitFirmName(normalizeName(x)), splitFirmName(normalizeName(y))];
  if (a.base !== b.base) return null;
  if (a.legalForm !== null && b.legalForm !== null && a.legalForm !== b.legalForm) return refuse('legal-form', 0.3, `"${x}" and "${y}" have different legal forms`);
  return accept('same-firm', 0.85, `"${x}" and "${y}" differ only in what kind of firm they say it is`);
}
