import type { Alias, Entity } from '../model/entity.js';
import { makeRecords, type Records } from '../model/records.js';
import type { Chain } from './chains.js';
import { typeOf } from './cluster/cluster.js';
import type { Partition } from './cluster/partition.js';
import { compareText } from './compare-text.js';
import { assignIds } from './entity-ids.js';
import type { MentionTable } from './mention-table.js';
import { canonicalName } from './names/canonical-name.js';
import type { NameCount } from './names/shown-name.js';

/** Entities; what is asked for of one is asked by its place among them. */
export interface Entities {
  readonly idOf: (entity: number) => string;
  readonly nameOf: (entity: number) => string;
  readonly typeOf: (entity: number) => string;
  /** By id. */
  readonly entities: Records<Entity>;
  /** The places, among the entities, of the chains with a name and of those without. */
  readonly placeOfNamed: Int32Array;
  readonly placeOfUnnamed: Int32Array;
}

/** An entity whose mentions are looked up when they are needed. */
interface Draft extends Omit<Entity, 'id' | 'mentions'> {
  readonly chains: readonly Chain[];
  readonly first: Chain;
  readonly named: boolean;
}

/** Entities from clusters of named chains, and from single chains that have descriptions only. */
export function toEntities(named: readonly Chain[], partition: Partition, unnamed: readonly Chain[], mentions: MentionTable): Entities {
  const drafts = [...draftAllNamed(partition), ...unnamed.map(draftUnnamed)];
  const ids = assignIds(drafts.map(({ name, type, named: isNamed, first }) => ({ name, type, named: isNamed, doc: first.doc, start: mentions.startOf(first) })));
  const order = drafts.map((_, index) => index).sort((a, b) => compareText(ids[a] ?? '', ids[b] ?? ''));
  const placeOf = { named: new Int32Array(named.length), unnamed: new Int32Array(unnamed.length) };
  order.forEach((index, place) => {
    const draft = drafts[index];
    for (const chain of draft?.chains ?? []) placeOf[draft?.named === true ? 'named' : 'unnamed'][chain.index] = place;
  });
  const draftAt = (place: number): Draft => {
    const draft = drafts[order[place] ?? -1];
    if (draft === undefined) throw new RangeError(`no entity ${place}`);
    return draft;
  };
  const idOf = (place: number): string => ids[order[place] ?? -1] ?? '';
  return {
    entities: makeRecords(drafts.length, (place): Entity => {
      const { name, type, aliases, chains } = draftAt(place);
      return { id: idOf(place), name, type, aliases, mentions: mentions.mentionsOf(chains) };
    }),
    placeOfNamed: placeOf.named,
    placeOfUnnamed: placeOf.unnamed,
    idOf,
    nameOf: (place) => draftAt(place).name,
    typeOf: (place) => draftAt(place).type,
  };
}

/** Apart, so that no function that lives on holds the clusters. */
function draftAllNamed(partition: Partition): Draft[] {
  return Array.from(partition.firsts(), (first) => draftNamed(first, partition));
}

function draftNamed(chain: number, partition: Partition): Draft {
  const cluster = partition.of(chain);
  const type = typeOf(cluster);
  const names = sumCounts(cluster.chains.flatMap((member) => member.names));
  const name = cluster.entry?.name ?? canonicalName(names, type);
  return { name, type, named: true, aliases: otherNames(names, name), chains: cluster.chains, first: cluster.first };
}

function draftUnnamed(chain: Chain): Draft {
  return { name: chain.name, type: chain.type, named: false, aliases: [], chains: [chain], first: chain };
}

function sumCounts(names: readonly NameCount[]): NameCount[] {
  const counts = new Map<string, number>();
  for (const { name, count } of names) counts.set(name, (counts.get(name) ?? 0) + count);
  return [...counts].map(([name, count]) => ({ name, count }));
}

function otherNames(names: readonly NameCount[], name: string): Alias[] {
  return names
    .filter((other) => other.name !== name)
    .map((other) => ({ name: other.name, count: other.count }))
    .sort((a, b) => b.count - a.count || compareText(a.name, b.name));
}
