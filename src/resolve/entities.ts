import type { AliasEntry } from '../model/alias-entry.js';
import type { Alias, Entity, EntityMention } from '../model/entity.js';
import { mainType, type LocalEntity } from './local-entities.js';
import { findKnownPlace } from './names/known-places.js';
import { foldLetters, normalizeName } from './names/normalize-name.js';
import { isAcronym } from './names/acronym.js';
import { isAllCapitals } from './names/shown-name.js';

/** Entities from clusters, with the id of each local entity. Ids depend on names, types and documents only. */
export function toEntities(clusters: readonly (readonly LocalEntity[])[], aliases: readonly AliasEntry[]): { entities: Entity[]; idOf: Map<string, string> } {
  const drafts = clusters.map((cluster) => ({ cluster, ...describe(cluster, aliases) }));
  const bySlug = new Map<string, typeof drafts>();
  for (const draft of drafts) {
    const slug = toSlug(draft.name);
    bySlug.set(slug, [...(bySlug.get(slug) ?? []), draft]);
  }
  const idOf = new Map<string, string>();
  const entities: Entity[] = [];
  const taken = new Set<string>();
  for (const slug of [...bySlug.keys()].sort()) {
    const sharers = [...bySlug.get(slug)!].sort((a, b) => b.mentions.length - a.mentions.length || (a.cluster[0]!.key < b.cluster[0]!.key ? -1 : 1));
    for (const { cluster, name, type, aliases: others, mentions } of sharers) {
      const id = freeId([slug, `${slug}-${toSlug(type)}`, `${slug}-${toSlug(type)}-${toSlug(cluster[0]!.doc)}`], taken);
      taken.add(id);
      for (const member of cluster) idOf.set(member.key, id);
      entities.push({ id, name, type, aliases: others, mentions });
    }
  }
  return { entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)), idOf };
}

function freeId(wishes: readonly string[], taken: ReadonlySet<string>): string {
  const free = wishes.find((wish) => !taken.has(wish));
  if (free !== undefined) return free;
  const last = wishes.at(-1)!;
  for (let number = 2; ; number += 1) if (!taken.has(`${last}-${number}`)) return `${last}-${number}`;
}

/** Lower-case letters and digits joined by hyphens; a name without any is told by its code points. */
export function toSlug(name: string): string {
  const slug = foldLetters(name).replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/gu, '').slice(0, 60);
  return slug !== '' ? slug : `u${[...name].slice(0, 8).map((letter) => letter.codePointAt(0)!.toString(16)).join('-') || 'unnamed'}`;
}

function describe(cluster: readonly LocalEntity[], entries: readonly AliasEntry[]): Omit<Entity, 'id'> {
  const counts = new Map<string, number>();
  for (const { names } of cluster) for (const [name, count] of names) counts.set(name, (counts.get(name) ?? 0) + count);
  const named = cluster.flatMap(({ mentions }) => mentions.filter((mention) => mention.form === 'name'));
  const type = mainType(named.length > 0 ? named : cluster.flatMap(({ mentions }) => mentions));
  const normal = new Set([...counts.keys()].map(normalizeName));
  const entry = entries.find(({ name, aliases }) => [name, ...aliases].some((known) => normal.has(normalizeName(known))));
  const name = entry?.name ?? canonicalName(counts, type) ?? longestNominal(cluster);
  const aliases: Alias[] = [...counts].filter(([other]) => other !== name).map(([other, count]) => ({ name: other, count }));
  return { name, type: entry?.type ?? type, aliases: aliases.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)), mentions: toMentions(cluster) };
}

/** The fullest clear form: no bare acronym or capitals if there is better, more words before fewer, then the most frequent. */
function canonicalName(counts: ReadonlyMap<string, number>, type: string): string | null {
  const rank = (name: string): number => {
    const place = findKnownPlace(normalizeName(name));
    if (place !== null && place.form !== 'name') return 3;
    return isAcronym(name) ? 2 : isAllCapitals(name) && counts.size > 1 ? 1 : 0;
  };
  const words = (name: string): number => Math.min(name.split(' ').length, type === 'Person' ? 3 : 6);
  const sorted = [...counts].sort(([a, m], [b, n]) => rank(a) - rank(b) || words(b) - words(a) || n - m || b.length - a.length || (a < b ? -1 : 1));
  const best = sorted[0]?.[0];
  if (best === undefined) return null;
  const place = type === 'Place' ? findKnownPlace(normalizeName(best)) : null;
  return place !== null && place.form !== 'name' ? place.name : best;
}

function longestNominal(cluster: readonly LocalEntity[]): string {
  const texts = cluster.flatMap(({ mentions }) => mentions.filter((mention) => mention.form === 'nominal').map((mention) => mention.text.replace(/\s+/gu, ' ')));
  return texts.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? cluster[0]!.mentions[0]!.text;
}

function toMentions(cluster: readonly LocalEntity[]): EntityMention[] {
  return cluster
    .flatMap(({ doc, mentions }) => mentions.map(({ start, end, text, form }) => ({ doc, start, end, text, form })))
    .sort((a, b) => (a.doc === b.doc ? a.start - b.start || b.end - a.end : a.doc < b.doc ? -1 : 1));
}
