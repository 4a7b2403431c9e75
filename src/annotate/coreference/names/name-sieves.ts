import { isAcronymOf } from './acronym.js';
import type { NameEntry } from './name-entry.js';
import { areSameCountry } from './same-country.js';
import { isShortForOrganization } from './short-organization.js';
import { isShortForPerson } from './short-person.js';
import { isShortForThing } from './short-thing.js';

/** A way in which a shorter name can stand for a longer one. */
export interface NameSieve {
  readonly name: string;
  readonly matches: (shorter: NameEntry, longer: NameEntry) => boolean;
}

/** From sure to unsure. Two names that none of them relates are never one thing. */
export const NAME_SIEVES: readonly NameSieve[] = [
  { name: 'short-person-name', matches: isShortForPerson },
  { name: 'same-country', matches: areSameCountry },
  { name: 'acronym', matches: isAcronymOf },
  { name: 'short-organization-name', matches: isShortForOrganization },
  { name: 'short-thing-name', matches: isShortForThing },
];
