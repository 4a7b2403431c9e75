import type { Chain } from '../chains.js';
import type { Need } from '../matchers/matcher.js';
import { findKnownPlace } from '../names/known-places.js';
import type { Cluster } from './cluster.js';

/** What two clusters' documents have in common beside the names compared. */
export interface Context {
  /** Names that documents of both mention and that are rare enough to tell something; empty where they do not meet the need. */
  witnesses(a: Cluster, b: Cluster, need: Need): readonly string[];
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
  const typesByName = new Map<string, Set<string>>();
  const shown = new Map<string, string>();
  for (const chain of chains) {
    for (const { base, spellings } of chain.fullForms) {
      if (REPORTERS.has(base)) continue;
      const place = chain.type === 'Place' ? findKnownPlace(base) : null;
      const name = place?.name ?? base;
      addTo(docsByName, name, chain.doc);
      addTo(namesByDoc, chain.doc, name);
      addTo(typesByName, name, chain.type);
      if (!shown.has(name)) shown.set(name, spellings[0]?.name ?? name);
    }
  }
  const limit = Math.min(RARE_MAXIMUM, Math.max(RARE_MINIMUM, Math.floor(RARE_SHARE * namesByDoc.size)));
  const isPlace = (name: string): boolean => typesByName.get(name)?.has('Place') === true;
  const tells = (name: string, places: boolean): boolean =>
    isPlace(name) ? places : (docsByName.get(name)?.size ?? 0) <= limit;
  return {
    witnesses(a, b, need) {
      const [small, large] = a.chainsByDocument.size <= b.chainsByDocument.size ? [a, b] : [b, a];
      const found: string[] = [];
      for (const doc of [...small.chainsByDocument.keys()].sort().slice(0, DOCUMENTS_LOOKED_AT)) {
        for (const name of namesByDoc.get(doc) ?? []) {
          if (small.fullNames.has(name) || large.fullNames.has(name) || found.includes(name) || !tells(name, need === 'company-or-place')) continue;
          if (!intersect(docsByName.get(name) ?? new Set(), large.chainsByDocument)) continue;
          found.push(name);
          if (need !== 'good-company' || found.length === 2 || typesByName.get(name)?.has('Person') === true) return found.map((witness) => shown.get(witness) ?? witness);
        }
      }
      return [];
    },
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
