import { CALENDAR_WORDS, FIELD_WORDS, FUNCTION_WORDS, NEVER_NAMES, NO_NAMES, SAY_VERBS, SECTION_WORDS } from './common.js';
import {
  EVENT_ENDINGS, EVENT_NOUNS, EVENT_OPENERS, GROUP_WORDS, ORGANISATION_NOUNS, PLACE_ENDINGS, PLACE_NOUNS, PLACE_OPENERS, PRODUCT_NOUNS, WORK_ENDINGS, WORK_NOUNS,
} from './descriptors.js';
import {
  EVENT_HEADS, ORGANISATION_ENDINGS, ORGANISATION_HEADS, PLACE_HEADS, POSSESSIVE_BRANDS, POSSESSIVE_OPENERS, WORK_HEADS,
} from './organisations.js';
import { GIVEN_NAMES, SURNAMES } from './given-names.js';
import { PERSON_NOUNS, PERSONAL_TITLES, POST_WORDS, SURNAME_TITLES, TITLES, WEAK_TITLES } from './people.js';
import { DEMONYMS, PLACE_NAMES } from './places.js';

/** What the tables know of a word, one bit each. */
export const KIND = {
  functionWord: 2 ** 0, calendar: 2 ** 1, noName: 2 ** 2, section: 2 ** 3, field: 2 ** 4, sayVerb: 2 ** 5,
  title: 2 ** 6, personalTitle: 2 ** 7, postWord: 2 ** 8, surnameTitle: 2 ** 9, weakTitle: 2 ** 28, personNoun: 2 ** 10,
  organisationNoun: 2 ** 11, productNoun: 2 ** 12, workNoun: 2 ** 13, placeNoun: 2 ** 14, eventNoun: 2 ** 15,
  organisationEnding: 2 ** 16, placeEnding: 2 ** 17, workEnding: 2 ** 18, eventEnding: 2 ** 19, placeOpener: 2 ** 20, eventOpener: 2 ** 21,
  head: 2 ** 22, possessiveOpener: 2 ** 23, possessiveBrand: 2 ** 24, demonym: 2 ** 25, group: 2 ** 26, place: 2 ** 27, neverName: 2 ** 29, givenName: 2 ** 30, surname: 2 ** 31,
} as const;

const TABLES: readonly (readonly [ReadonlySet<string>, number])[] = [
  [FUNCTION_WORDS, KIND.functionWord], [CALENDAR_WORDS, KIND.calendar], [NO_NAMES, KIND.noName], [NEVER_NAMES, KIND.neverName], [SECTION_WORDS, KIND.section],
  [FIELD_WORDS, KIND.field], [SAY_VERBS, KIND.sayVerb], [TITLES, KIND.title], [PERSONAL_TITLES, KIND.personalTitle], [POST_WORDS, KIND.postWord],
  [SURNAME_TITLES, KIND.surnameTitle], [PERSON_NOUNS, KIND.personNoun], [ORGANISATION_NOUNS, KIND.organisationNoun], [PRODUCT_NOUNS, KIND.productNoun],
  [WORK_NOUNS, KIND.workNoun], [PLACE_NOUNS, KIND.placeNoun], [EVENT_NOUNS, KIND.eventNoun], [ORGANISATION_ENDINGS, KIND.organisationEnding],
  [PLACE_ENDINGS, KIND.placeEnding], [WORK_ENDINGS, KIND.workEnding], [EVENT_ENDINGS, KIND.eventEnding], [PLACE_OPENERS, KIND.placeOpener],
  [EVENT_OPENERS, KIND.eventOpener], [ORGANISATION_HEADS, KIND.head], [PLACE_HEADS, KIND.head], [WORK_HEADS, KIND.head], [EVENT_HEADS, KIND.head],
  [WEAK_TITLES, KIND.weakTitle], [POSSESSIVE_OPENERS, KIND.possessiveOpener], [POSSESSIVE_BRANDS, KIND.possessiveBrand], [DEMONYMS, KIND.demonym], [GROUP_WORDS, KIND.group],
  [PLACE_NAMES, KIND.place], [GIVEN_NAMES, KIND.givenName], [SURNAMES, KIND.surname],
];

const kinds = new Map<string, number>();
for (const [words, kind] of TABLES) for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);

/** All kinds of a word in lower case. */
export function kindsOf(lower: string): number {
  return kinds.get(lower) ?? 0;
}
