import type { Entity } from '../../model/entity.js';
import { editDistance } from '../edit-distance.js';

/** How well the entities fit: by id, by name, by another name, by words of a name, or only nearly, as a slip of the pen. */
type NameFit = 'id' | 'name' | 'alias' | 'part' | 'typo' | 'none';

export interface FoundEntities {
  readonly fit: NameFit;
  /** All that fit that well, in their order; several where the name alone does not say which is meant. */
  readonly entities: readonly Entity[];
}

/**
 * Finds who is meant by a name or id. Capitals, accents and blanks do not matter. What fits well is not crowded out by what
 * fits less: an alias is only looked for where no name fits, words of a name where no alias does, and slips last.
 */
export function findEntities(entities: readonly Entity[], wanted: string): FoundEntities {
  const folded = foldName(wanted);
  if (folded === '') return { fit: 'none', entities: [] };
  const ranks: readonly (readonly [NameFit, (entity: Entity) => boolean])[] = [
    ['id', ({ id }) => id === wanted.trim()],
    ['name', ({ name }) => foldName(name) === folded],
    ['alias', ({ aliases }) => aliases.some(({ name }) => foldName(name) === folded)],
    ['part', (entity) => namesOf(entity).some((name) => ` ${name} `.includes(` ${folded} `))],
  ];
  for (const [fit, fits] of ranks) {
    const found = entities.filter(fits);
    if (found.length > 0) return { fit, entities: found };
  }
  return findNearly(entities, folded);
}

/** Names that are as near as any, and near enough to have been meant. */
function findNearly(entities: readonly Entity[], folded: string): FoundEntities {
  const allowed = folded.length < 4 ? 0 : folded.length < 8 ? 1 : 2;
  const distances = entities.map((entity) => Math.min(...namesOf(entity).map((name) => distanceTo(name, folded, allowed))));
  const least = Math.min(Infinity, ...distances);
  if (least > allowed) return { fit: 'none', entities: [] };
  return { fit: 'typo', entities: entities.filter((_, index) => distances[index] === least) };
}

/** To the whole name or to any long word of it. */
function distanceTo(name: string, folded: string, allowed: number): number {
  const candidates = [name, ...name.split(' ').filter((word) => word.length > 3)].filter(({ length }) => Math.abs(length - folded.length) <= allowed);
  return Math.min(Infinity, ...candidates.map((candidate) => editDistance(candidate, folded)));
}

function namesOf({ name, aliases }: Entity): string[] {
  return [name, ...aliases.map((alias) => alias.name)].map(foldName);
}

function foldName(name: string): string {
  return name.normalize('NFKD').replace(/[\u0300-\u036f]/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
