import {
  AUTHORITY_NOUNS, COMPANY_NOUNS, GENERIC_COMPANY_NOUNS, MEDIA_NOUNS, SOCIETY_NOUNS,
} from './organization-nouns.js';
import { FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS } from './person-nouns.js';
import { EVENT_NOUNS, GROUP_NOUNS, PLACE_NOUNS, PRODUCT_NOUNS, WORK_NOUNS } from './thing-nouns.js';
import { EVENT, GROUP, ORGANIZATION, PERSON, PLACE, PRODUCT, WORK, type TypeSet } from './type-set.js';

export type Gender = 'male' | 'female' | 'unknown';

/** What kind of organization: "the company" is never a ministry, "the agency" never a shop. */
export type OrganizationKind = 'company' | 'media' | 'authority' | 'society';

export interface NounSense {
  readonly types: TypeSet;
  readonly gender: Gender;
  readonly organization: ReadonlySet<OrganizationKind>;
  /** "the company", "the firm": stands for any commercial organization. */
  readonly generic: boolean;
}

const words = (list: string): string[] => list.split(/\s+/u).filter(Boolean);

const MALE: ReadonlySet<string> = new Set(words(MALE_NOUNS));
const FEMALE: ReadonlySet<string> = new Set(words(FEMALE_NOUNS));
const GENERIC: ReadonlySet<string> = new Set(words(GENERIC_COMPANY_NOUNS));

const LISTS: readonly (readonly [string, TypeSet, OrganizationKind | null])[] = [
  [PERSON_NOUNS, PERSON, null],
  [GENERIC_COMPANY_NOUNS, ORGANIZATION, 'company'],
  [COMPANY_NOUNS, ORGANIZATION, 'company'],
  [MEDIA_NOUNS, ORGANIZATION, 'media'],
  [AUTHORITY_NOUNS, ORGANIZATION, 'authority'],
  [SOCIETY_NOUNS, ORGANIZATION, 'society'],
  [PRODUCT_NOUNS, PRODUCT, null],
  [WORK_NOUNS, WORK, null],
  [EVENT_NOUNS, EVENT, null],
  [PLACE_NOUNS, PLACE, null],
  [GROUP_NOUNS, GROUP, null],
];

/** Services and sites are run under their maker's name: "the app" may be a firm, "the platform" as well. */
const SERVICE_NOUNS: ReadonlySet<string> = new Set(words('app platform service site marketplace search-engine brand messenger game'));

const SENSES = readLists();

function readLists(): ReadonlyMap<string, NounSense> {
  const senses = new Map<string, { types: TypeSet; kinds: Set<OrganizationKind> }>();
  for (const [list, type, kind] of LISTS) {
    for (const noun of words(list)) {
      const sense = senses.get(noun) ?? { types: 0, kinds: new Set<OrganizationKind>() };
      sense.types |= type;
      if (kind !== null) sense.kinds.add(kind);
      senses.set(noun, sense);
    }
  }
  for (const noun of SERVICE_NOUNS) {
    const sense = senses.get(noun);
    if (sense === undefined) continue;
    sense.types |= ORGANIZATION | PRODUCT;
    sense.kinds.add('company');
  }
  return new Map([...senses].map(([noun, { types, kinds }]) => [noun, {
    types, gender: genderOf(noun), organization: kinds, generic: GENERIC.has(noun),
  }]));
}

function genderOf(noun: string): Gender {
  return MALE.has(noun) ? 'male' : FEMALE.has(noun) ? 'female' : 'unknown';
}

const PERSON_ENDING = /^.{3,}(?:ist|woman|man|person|ician|ologist|grapher)$/u;
const MALE_ENDING = /^.{3,}[^o]man$/u;

/** The sense of a noun by its dictionary form; null for a noun that names none of our types. */
export function senseOf(noun: string): NounSense | null {
  const known = SENSES.get(noun);
  if (known !== undefined) return known;
  if (!PERSON_ENDING.test(noun) || NOT_PEOPLE.has(noun)) return null;
  return { types: PERSON, gender: noun.endsWith('woman') ? 'female' : MALE_ENDING.test(noun) ? 'male' : 'unknown', organization: new Set(), generic: false };
}

const NOT_PEOPLE: ReadonlySet<string> = new Set(['german', 'roman', 'human', 'talisman', 'ottoman', 'shaman', 'twist', 'exist', 'checklist', 'waist', 'wrist', 'gist', 'mist', 'assist', 'resist', 'consist', 'playlist', 'shortlist', 'blacklist', 'whitelist', 'watchlist', 'backlist', 'wishlist', 'hitlist']);
