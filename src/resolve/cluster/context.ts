import type { Chain } from '../chains.js';
import { findKnownPlace } from '../names/known-places.js';
import type { Cluster } from './cluster.js';

/** What two clusters' documents have in common beside the names compared. */
export interface Context {
  /** A name that documents of both speak of and that is rare enough to tell something, or null. */
  shared(a: Cluster, b: Cluster): string | null;
  /** As above, but a country counts too: enough for "the Ministry of Health", too little for a person. */
  sharedWithPlaces(a: Cluster, b: Cluster): string | null;
}

/** Names of those who report the news: they stand in any article and tell nothing about who else is in it. */
const REPORTERS: ReadonlySet<string> = new Set([
  'reuters', 'associated press', 'ap', 'afp', 'agence france presse', 'bloomberg', 'cnbc', 'cnn', 'bbc', 'getty images',
  'new york times', 'wall street journal', 'washington post', 'financial times', 'guardian', 'dpa', 'xinhua',
]);

/** A name in more documents than this is known everywhere. */
const RARE_SHARE = 0.05;
const RARE_MINIMUM = 5;
const RARE_MAXIMUM = 60;
/** Documents of a large cluster that are looked at: enough to find company if there is any. */
const DOCUMENTS_LOOKED_AT = 200;

/** Indexes which document names what. Chains in the order of the corpus. */
export function indexContext(chains: readonly Chain[]): Context {
  const docsByName = new Map<string, Set<string>>();
  const namesByDoc = new Map<string, Set<string>>();
  const knownPlaces = new Set<string>();
  for (const chain of chains) {
    for (const { base } of chain.fullForms) {
      if (REPORTERS.has(base)) continue;
      const place = chain.type === 'Place' ? findKnownPlace(base) : null;
      if (place !== null) knownPlaces.add(place.name);
      addTo(docsByName, place?.name ?? base, chain.doc);
      addTo(namesByDoc, chain.doc, place?.name ?? base);
    }
  }
  const limit = Math.min(RARE_MAXIMUM, Math.max(RARE_MINIMUM, Math.floor(RARE_SHARE * namesByDoc.size)));
  const tells = (name: string, places: boolean): boolean => (knownPlaces.has(name) ? places : (docsByName.get(name)?.size ?? 0) <= limit);
  const find = (a: Cluster, b: Cluster, places: boolean): string | null => {
    const [small, large] = a.chainsByDocument.size <= b.chainsByDocument.size ? [a, b] : [b, a];
    const docs = [...small.chainsByDocument.keys()].sort().slice(0, DOCUMENTS_LOOKED_AT);
    for (const doc of docs) {
      for (const name of namesByDoc.get(doc) ?? []) {
        if (small.fullNames.has(name) || large.fullNames.has(name) || !tells(name, places)) continue;
        if (intersect(docsByName.get(name) ?? new Set(), large.chainsByDocument)) return name;
      }
    }
    return null;
  };
  return {
    shared: (a, b) => find(a, b, false),
    sharedWithPlaces: (a, b) => find(a, b, true),
  };
}

function intersect(docs: ReadonlySet<string>, others: ReadonlyMap<string, unknown>): boolean {
  if (docs.size > others.size) return [...others.keys()].some((doc) => docs.has(doc));
  for (const doc of docs) if (others.has(doc)) return true;
  return false;
}

function addTo(index: Map<string, Set<string>>, key: string, value: string): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, new Set([value]));
  else known.add(value);
}
