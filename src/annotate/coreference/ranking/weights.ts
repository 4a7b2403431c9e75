import { FEATURES, type Feature } from './feature-list.js';

/** Pronouns and descriptions that behave alike have their weights together. */
export type AnaphorClass = 'person' | 'thing' | 'plural' | 'organization-description' | 'person-description' | 'thing-description';

type Weights = Partial<Readonly<Record<Feature, number>>>;

const HAND: Weights = {
  none: 1.2, 'same-sentence': 1, 'previous-sentence': 0.6, 'two-sentences-back': -0.6, 'farther-back': -1.2, nearest: 0.4, farther: -0.3,
  subject: 0.8, object: 0, oblique: -0.3, possessor: 0.3, inside: -0.3, 'same-word': 0.6, 'clause-subject': 0.8, 'subject-to-subject': 0.5, 'most-salient': 0.8, faint: -0.5,
  organization: 0.5, place: -0.8, 'other-thing': -0.2, 'list-member': -0.5, audience: -1, 'only-one': 0.7, speaks: 0.5, named: 0.2,
};

const TABLES: Readonly<Record<AnaphorClass, Weights>> = {
  person: HAND, thing: HAND, plural: HAND, 'organization-description': HAND, 'person-description': HAND, 'thing-description': HAND,
};

/** Weights by index into the features, for each class. */
export const WEIGHTS: Readonly<Record<AnaphorClass, Float64Array>> = {
  person: toArray(TABLES.person),
  thing: toArray(TABLES.thing),
  plural: toArray(TABLES.plural),
  'organization-description': toArray(TABLES['organization-description']),
  'person-description': toArray(TABLES['person-description']),
  'thing-description': toArray(TABLES['thing-description']),
};

function toArray(weights: Weights): Float64Array {
  return Float64Array.from(FEATURES, (feature) => weights[feature] ?? 0);
}
