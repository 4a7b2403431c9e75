import type { AliasEntry } from '../../model/alias-entry.js';
import type { EntityType } from '../../model/mention.js';
import type { Chain } from '../chains.js';
import { splitFirmName } from '../names/legal-form.js';
import { isFirmLike } from '../names/name-form.js';
import { normalizeName } from '../names/normalize-name.js';
import { type PersonName, parsePersonName } from '../names/person-name.js';

/** Chains that are taken for one thing, with all that is needed to say whether another may join them. */
export interface Cluster {
  /** The first of the chains in the order of the corpus. */
  first: Chain;
  readonly chains: Chain[];
  readonly chainsByDocument: Map<string, Chain[]>;
  /** Name mentions by type. */
  readonly typeCounts: Map<EntityType, number>;
  /** Bases of full names, with the number of chains that have them. */
  readonly fullNames: Map<string, number>;
  /** Bases of short forms that stand beside a full name in a document, with the number of chains that have them. */
  readonly shortNames: Map<string, number>;
  /** Full names normalised, legal forms included. */
  readonly spellings: Set<string>;
  /** Full names of people, taken apart, by spelling. */
  readonly people: Map<string, PersonName>;
  readonly legalForms: Set<string>;
  readonly within: Set<string>;
  readonly birthDates: Set<string>;
  /** The user's entry that names it. */
  entry: AliasEntry | null;
}

/** A cluster of one chain. */
export function toCluster(chain: Chain, entry: AliasEntry | null): Cluster {
  const spellings = chain.fullForms.flatMap((form) => form.spellings);
  const nameMentions = chain.names.reduce((sum, { count }) => sum + count, 0);
  return {
    first: chain,
    chains: [chain],
    chainsByDocument: new Map([[chain.doc, [chain]]]),
    typeCounts: new Map([[chain.type, nameMentions]]),
    fullNames: new Map(chain.fullForms.map(({ base }) => [base, 1])),
    shortNames: new Map(chain.shortForms.map(({ base }) => [base, 1])),
    spellings: new Set(spellings.map(({ name }) => normalizeName(name))),
    people: new Map(chain.type === 'Person' ? spellings.map(({ name }) => [name, parsePersonName(name)]) : []),
    legalForms: new Set(isFirmLike(chain.type) ? spellings.flatMap(({ name }) => splitFirmName(normalizeName(name)).legalForm ?? []) : []),
    within: new Set(chain.marks.within),
    birthDates: new Set(chain.marks.birthDates),
    entry,
  };
}

/** Adds what `other` holds to `cluster`; `other` must not be used afterwards. */
export function absorb(cluster: Cluster, other: Cluster): void {
  if (other.first.index < cluster.first.index) cluster.first = other.first;
  for (const chain of other.chains) cluster.chains.push(chain);
  for (const [doc, chains] of other.chainsByDocument) {
    cluster.chainsByDocument.set(doc, [...(cluster.chainsByDocument.get(doc) ?? []), ...chains]);
  }
  addCounts(cluster.typeCounts, other.typeCounts);
  addCounts(cluster.fullNames, other.fullNames);
  addCounts(cluster.shortNames, other.shortNames);
  for (const spelling of other.spellings) cluster.spellings.add(spelling);
  for (const [name, person] of other.people) cluster.people.set(name, person);
  for (const form of other.legalForms) cluster.legalForms.add(form);
  for (const place of other.within) cluster.within.add(place);
  for (const date of other.birthDates) cluster.birthDates.add(date);
  cluster.entry ??= other.entry;
}

/** The user's type, or the one that most name mentions have; of equals the first in the alphabet. */
export function typeOf(cluster: Cluster): EntityType {
  if (cluster.entry !== null) return cluster.entry.type;
  const most = Math.max(...cluster.typeCounts.values());
  const types = [...cluster.typeCounts].filter(([, count]) => count === most).map(([type]) => type);
  return types.sort()[0] ?? cluster.first.type;
}

function addCounts(counts: Map<string, number>, added: ReadonlyMap<string, number>): void {
  for (const [key, count] of added) counts.set(key, (counts.get(key) ?? 0) + count);
}
