import type { Feature } from './feature-list.js';

/** Pronouns and descriptions that behave alike have their weights together. */
export type AnaphorClass = 'person' | 'thing' | 'plural' | 'organization-description' | 'person-description' | 'thing-description';

/** Log-linear weights, rounded; a feature that is not listed weighs nothing. Made by scripts/train/coreference.ts. */
export const WEIGHT_TABLES: Readonly<Record<AnaphorClass, Partial<Readonly<Record<Feature, number>>>>> = {
  person: {
    none: -0.1, 'same-sentence': 1.3, 'previous-sentence': 0.3, 'two-sentences-back': -0.7, 'farther-back': -1.1, nearest: 0.9,
    'second-nearest': -0.3, farther: -0.8, object: -0.1, oblique: -0.1, possessor: 0.1, apposition: 0.2, inside: -0.5, 'other-role': 0.3,
    nominal: -0.3, pronoun: 0.3, 'same-word': 0.3, 'clause-subject': 0.2, 'same-role': 0.1, 'subject-to-subject': 0.4, 'mentioned-once': -0.1,
    'mentioned-often': -0.2, 'most-salient': 0.4, salient: 0.2, faint: -0.3, organization: -0.3, product: -0.2, 'gender-known': 0.9,
    'list-member': -0.6, opening: 0.3, 'out-of-quote': -1.2, 'same-quote': 0.2, 'into-quote': -0.6, audience: 0.1, indefinite: -0.3, 'only-one': -0.6,
    topic: 0.3, 'most-mentioned': 0.4, 'subject-here': 0.3, 'possessive-of-subject': 0.2, 'speaker-itself': 0.3, 'only-named': 0.2,
  },
  thing: {
    none: 0.5, 'same-sentence': 1, 'previous-sentence': -0.3, 'two-sentences-back': -0.6, 'farther-back': -0.6, nearest: 0.2, 'second-nearest': -0.1,
    farther: -0.6, object: 0.2, oblique: -0.7, possessor: -0.4, apposition: 0.6, inside: -0.4, 'other-role': 0.3, name: -0.3, nominal: -0.1,
    'same-role': 0.2, 'subject-to-subject': -0.2, 'mentioned-once': -1, 'most-salient': 0.7, salient: 0.4, faint: -0.5, named: 0.6, organization: 0.8,
    product: 0.6, place: -0.7, work: 0.3, event: -0.4, 'other-thing': -0.5, group: -0.2, 'list-member': -0.4, opening: 0.9, 'out-of-quote': -0.1,
    'same-quote': -0.2, 'into-quote': -0.8, speaks: 0.4, audience: -0.2, indefinite: 0.1, 'only-one': -0.1, topic: 0.5, 'most-mentioned': 0.3,
    'subject-here': 0.5, 'possessive-of-subject': 0.1, 'possessive-of-nearest': 0.5, 'speaker-itself': 0.7, 'speaker-belongs': 0.3, 'only-named': 0.1,
  },
  plural: {
    none: 0.7, 'same-sentence': 1, 'previous-sentence': -0.2, 'two-sentences-back': -0.7, 'farther-back': -0.8, nearest: 0.5, 'second-nearest': -0.2,
    farther: -1, object: -0.1, oblique: -0.2, possessor: 0.2, apposition: -0.1, inside: -0.3, 'other-role': -0.2, name: -0.4, nominal: -0.5,
    pronoun: 0.2, 'same-word': 0.3, 'clause-subject': 0.1, 'same-role': 0.4, 'subject-to-subject': 0.2, 'mentioned-once': -0.5,
    'mentioned-often': 0.4, 'most-salient': 0.2, salient: -0.1, faint: -0.4, named: -0.4, organization: -0.3, product: -0.1, place: 0.1, work: -0.3,
    event: 0.1, 'other-thing': 0.2, group: 0.8, 'several-types': -0.1, 'list-member': -0.4, opening: 0.3, 'out-of-quote': -0.2, 'same-quote': 0.2,
    'into-quote': -0.2, speaks: -0.1, audience: 0.1, indefinite: -0.3, 'only-one': -0.7, topic: -0.7, 'most-mentioned': -0.1, 'subject-here': 0.5,
    'subject-before': 0.1, 'possessive-of-subject': 0.2, 'possessive-of-nearest': 0.1, 'speaker-itself': 0.1, 'only-named': -0.2,
  },
  'organization-description': {
    none: 0.2, 'same-sentence': 0.4, 'previous-sentence': 0.2, 'two-sentences-back': -0.3, 'farther-back': -0.5, nearest: -0.2, farther: -0.1,
    subject: -0.2, object: -0.2, oblique: -0.5, possessor: 0.4, apposition: 0.3, name: 0.1, nominal: -0.5, pronoun: 0.1, 'same-role': 0.1,
    'subject-to-subject': 0.1, 'mentioned-once': -0.2, 'mentioned-often': -0.3, 'most-salient': 0.1, salient: 0.5, faint: -0.3, named: 0.8,
    organization: -0.3, product: 0.6, place: -0.2, work: -0.2, event: -0.2, 'other-thing': -0.2, group: -0.5, 'several-types': -0.2,
    'gender-known': -0.3, 'list-member': -0.2, opening: 0.3, 'out-of-quote': -0.1, speaks: 0.6, audience: -0.2, 'only-one': 0.3, 'same-noun': 0.9,
    'related-noun': -0.2, 'noun-in-name': 1, 'related-to-name': 0.4, 'generic-noun': 0.1, 'no-evidence': -2.1, 'same-modifier': -0.1,
    'other-modifier': -0.5, 'kind-agrees': 0.2, 'kind-clashes': -1, plain: 0.4, restricted: -0.4, topic: 1, 'most-mentioned': 0.7,
    'subject-before': -0.2, 'possessive-of-nearest': -0.1, 'speaker-itself': -0.2, 'speaker-belongs': 0.6, 'only-named': 0.7,
  },
  'person-description': {
    none: 0.3, 'same-sentence': 0.2, 'previous-sentence': -0.1, 'two-sentences-back': -0.3, 'farther-back': -0.2, nearest: 0.1, 'second-nearest': 0.1,
    farther: -0.5, object: 0.4, oblique: -0.2, apposition: -0.2, inside: -0.1, 'other-role': -0.1, nominal: -0.2, pronoun: -0.1,
    'clause-subject': -0.2, 'same-role': 0.3, 'subject-to-subject': -0.1, 'mentioned-once': 0.2, salient: 0.1, faint: -0.1, named: -0.5,
    organization: -0.1, 'gender-known': 0.2, opening: 0.1, 'out-of-quote': 0.1, 'into-quote': -0.1, indefinite: -0.3, 'only-one': 0.3,
    'same-noun': 0.8, 'related-noun': -0.1, 'no-evidence': -1, 'same-modifier': 0.1, plain: 0.3, restricted: -0.6, post: 0.4, topic: 0.4,
    'most-mentioned': 0.1, 'subject-before': 0.2, 'possessive-of-subject': -0.1, 'possessive-of-nearest': -0.1, 'speaker-itself': -0.1,
    'only-named': 0.3,
  },
  'thing-description': {
    none: 0.1, 'same-sentence': 0.2, 'previous-sentence': 0.2, 'two-sentences-back': -0.3, 'farther-back': -0.2, 'second-nearest': 0.1, farther: -0.2,
    subject: -0.1, object: 0.3, oblique: -0.1, possessor: 0.2, apposition: 0.2, inside: -0.3, 'other-role': -0.3, name: 0.3, nominal: -0.2,
    pronoun: -0.2, 'same-role': 0.2, 'subject-to-subject': 0.2, 'mentioned-once': -0.3, 'mentioned-often': -0.2, 'most-salient': -0.1, salient: 0.1,
    faint: -0.4, named: 0.1, organization: -0.3, product: 0.3, place: -0.5, work: -0.3, event: 0.2, 'other-thing': -0.2, group: -0.4,
    'several-types': -0.2, 'list-member': -0.2, opening: -0.2, indefinite: -0.4, 'only-one': 0.1, 'same-noun': 1, 'related-noun': 0.2,
    'noun-in-name': 0.4, 'related-to-name': 0.1, 'no-evidence': -1.7, 'same-modifier': 0.5, 'other-modifier': -0.2, plain: 0.8, restricted: -0.7,
    topic: 0.9, 'most-mentioned': 0.1, 'subject-here': -0.1, 'subject-before': 0.3, 'possessive-of-nearest': 0.3, 'only-named': 0.4,
  },
};
