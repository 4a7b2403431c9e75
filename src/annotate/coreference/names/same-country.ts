import { countryOf } from '../../../text/countries.js';
import { PLACE } from '../nouns/type-set.js';
import type { NameEntry } from './name-entry.js';

/** Names of parts and predecessors that are listed with a country, but are not quite it. */
const NOT_QUITE = /^(?:mainland|soviet|ussr|east|west) ?/u;

/** A key for the country that a place name or an adjective of nationality stands for; null where it is none. */
export function countryKey(entry: NameEntry): string | null {
  return entry.types !== PLACE || NOT_QUITE.test(entry.key) ? null : countryOf(entry.key);
}

/** "The U.S." and "American", "Norway" and "Norwegian". */
export function areSameCountry(a: NameEntry, b: NameEntry): boolean {
  const key = countryKey(a);
  return key !== null && key === countryKey(b);
}
