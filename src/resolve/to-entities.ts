import type { Alias, Entity, EntityMention } from '../model/entity.js';
import type { KnowledgeDocument } from '../model/knowledge.js';
import { sliceSpan } from '../model/span.js';
import { type Chain, chainKey } from './chains.js';
import { type Cluster, typeOf } from './cluster/cluster.js';
import { compareText } from './compare-text.js';
import { assignIds } from './entity-ids.js';
import { canonicalName } from './names/canonical-name.js';
import type { NameCount } from './names/shown-name.js';

export interface Entities {
  /** By id. */
  readonly entities: readonly Entity[];
  /** Entity ids by the key of each chain that belongs to one. */
  readonly idOf: ReadonlyMap<string, string>;
}

interface Draft extends Omit<Entity, 'id'> {
  readonly chains: readonly Chain[];
  readonly named: boolean;
}

/** Entities from clusters of named chains, and from single chains that have descriptions only. */
export function toEntities(clusters: readonly Cluster[], unnamed: readonly Chain[], documents: ReadonlyMap<string, KnowledgeDocument>): Entities {
  const drafts = [...clusters.map((cluster) => draftNamed(cluster, documents)), ...unnamed.map((chain) => draftUnnamed(chain, documents))];
  const ids = assignIds(drafts.map(({ name, type, named, mentions: [first] }) => ({ name, type, named, doc: first?.doc ?? '', start: first?.start ?? 0 })));
  const idOf = new Map<string, string>();
  const entities = drafts.map(({ name, type, aliases, mentions, chains }, index): Entity => {
    const id = ids[index] ?? '';
    for (const chain of chains) idOf.set(chainKey(chain), id);
    return { id, name, type, aliases, mentions };
  });
  return { entities: entities.sort((a, b) => compareText(a.id, b.id)), idOf };
}

function draftNamed(cluster: Cluster, documents: ReadonlyMap<string, KnowledgeDocument>): Draft {
  const type = typeOf(cluster);
  const names = sumCounts(cluster.chains.flatMap((chain) => chain.names));
  const name = cluster.entry?.name ?? canonicalName(names, type);
  return { name, type, named: true, aliases: otherNames(names, name), mentions: mentionsOf(cluster.chains, documents), chains: cluster.chains };
}

function draftUnnamed(chain: Chain, documents: ReadonlyMap<string, KnowledgeDocument>): Draft {
  return { name: chain.name, type: chain.type, named: false, aliases: [], mentions: mentionsOf([chain], documents), chains: [chain] };
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

function mentionsOf(chains: readonly Chain[], documents: ReadonlyMap<string, KnowledgeDocument>): EntityMention[] {
  const mentions = chains.flatMap(({ doc, mentions: list }) =>
    list.map(({ start, end, form }) => ({ doc, start, end, text: sliceSpan(documents.get(doc)?.text ?? '', { start, end }), form })));
  return mentions.sort((a, b) => compareText(a.doc, b.doc) || a.start - b.start || a.end - b.end);
}
