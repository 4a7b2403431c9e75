import type { Entity } from '../../model/entity.js';

/**
 * The ids that entities have in another graph, where these differ: entities without a namesake id there are matched by the places
 * where they are mentioned, the one with most in common first. Documents are taken to have kept their ids.
 */
export function matchEntities(before: readonly Entity[], after: readonly Entity[]): ReadonlyMap<string, string> {
  const [oldIds, newIds] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  const gone = before.filter(({ id }) => !newIds.has(id));
  const come = new Map(after.filter(({ id }) => !oldIds.has(id)).flatMap(({ id, mentions }) => mentions.map((mention) => [placeOf(mention), id] as const)));
  const candidates = gone.flatMap(({ id, mentions }) => [...countEach(mentions.flatMap((mention) => come.get(placeOf(mention)) ?? []))].map(([newId, shared]) => ({ id, newId, shared })));
  candidates.sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.newId < b.newId ? -1 : 1));
  const matches = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, newId } of candidates) {
    if (matches.has(id) || taken.has(newId)) continue;
    matches.set(id, newId);
    taken.add(newId);
  }
  return matches;
}

function placeOf({ doc, start, end }: Entity['mentions'][number]): string {
  return `${start}-${end} ${doc}`;
}

function countEach(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
