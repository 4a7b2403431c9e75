import type { Feature } from './feature-list.js';

/** Pronouns and descriptions that behave alike have their weights together. */
export type AnaphorClass = 'person' | 'thing' | 'plural' | 'organization-description' | 'person-description' | 'thing-description';

/** Log-linear weights, rounded; a feature that is not listed weighs nothing. Made by scripts/train/coreference.ts. */
export const WEIGHT_TABLES: Readonly<Record<AnaphorClass, Partial<Readonly<Record<Feature, number>>>>> = {
  person: {
    none: 0.1, 'same-sentence': 1.3, 'previous-sentence': 0.3, 'two-sentences-back': -0.8, 'farther-back': -1.1, nearest: 0.9, 'second-nearest': -0.3,
    farther: -0.9, apposition: 0.1, inside: -0.6, 'other-role': 0.2, name: 0.3, nominal: 0.2, pronoun: -0.6, 'same-word': 1.4, 'clause-subject': 0.2,
    'same-role': 0.2, 'subject-to-subject': 0.2, 'mentioned-once': -0.2, 'mentioned-often': -0.1, 'most-salient': 0.4, salient: 0.1, faint: -0.4,
    named: 0.1, organization: -0.2, product: -0.2, group: -0.6, 'gender-known': 1.1, 'list-member': -0.6, opening: 0.3, 'out-of-quote': 0.8,
    'same-quote': -0.1, 'into-quote': -0.3, audience: 0.1, indefinite: -0.5, 'only-one': -0.5, topic: 0.1, 'most-mentioned': 0.4, 'subject-here': 0.2,
    'subject-before': -0.1, 'possessive-of-subject': 0.2,
  },
  thing: {
    none: 0.6, 'same-sentence': 0.9, 'previous-sentence': -0.4, 'two-sentences-back': -0.6, 'farther-back': -0.6, nearest: 0.1, farther: -0.7,
    object: 0.2, oblique: -0.7, possessor: -0.4, apposition: 0.6, inside: -0.5, 'other-role': 0.2, name: -0.2, pronoun: -0.4, 'same-word': 0.4,
    'clause-subject': 0.1, 'same-role': 0.2, 'subject-to-subject': -0.2, 'mentioned-once': -1, 'most-salient': 0.8, salient: 0.5, faint: -0.6,
    named: 0.7, organization: 0.9, product: 0.7, place: -0.5, work: 0.5, event: -0.3, 'other-thing': -0.2, group: -0.8, 'several-types': -0.1,
    'list-member': -0.4, opening: 0.8, 'out-of-quote': 0.3, 'same-quote': -0.2, 'into-quote': -0.8, speaks: 0.4, audience: -0.2, indefinite: 0.1,
    topic: 0.5, 'most-mentioned': 0.3, 'subject-here': 0.6, 'subject-before': -0.1, 'possessive-of-subject': 0.2, 'possessive-of-nearest': 0.6,
    'speaker-belongs': 0.3,
  },
  plural: {
    none: 0.8, 'same-sentence': 0.9, 'previous-sentence': -0.2, 'two-sentences-back': -0.7, 'farther-back': -0.8, nearest: 0.5,
    'second-nearest': -0.1, farther: -1.1, object: -0.1, oblique: -0.2, possessor: 0.2, apposition: -0.1, inside: -0.4, 'other-role': -0.2,
    name: -0.3, nominal: 0.1, pronoun: -0.6, 'same-word': 1.3, 'clause-subject': 0.2, 'same-role': 0.4, 'subject-to-subject': 0.2,
    'mentioned-once': -0.9, 'mentioned-often': 0.4, 'most-salient': 0.1, salient: -0.1, faint: -0.5, named: -0.3, organization: -0.6, place: 0.2,
    work: -0.1, event: 0.2, 'other-thing': 0.2, group: 0.7, 'several-types': -0.2, 'list-member': -0.4, opening: 0.1, 'same-quote': 0.1,
    'into-quote': -0.1, audience: 0.1, indefinite: -0.3, 'only-one': -0.6, topic: -0.7, 'subject-here': 0.5, 'subject-before': 0.1,
    'possessive-of-subject': 0.2, 'possessive-of-nearest': 0.1,
  },
  'organization-description': {
    none: 0.2, 'same-sentence': 0.5, 'previous-sentence': 0.2, 'two-sentences-back': -0.2, 'farther-back': -0.7, nearest: -0.1, farther: -0.1,
    subject: -0.2, object: -0.1, oblique: -0.5, possessor: 0.3, apposition: 0.3, inside: -0.1, 'other-role': 0.1, nominal: -0.5, pronoun: 0.3,
    'clause-subject': 0.2, 'subject-to-subject': 0.2, 'mentioned-once': -0.2, 'mentioned-often': -0.4, 'most-salient': 0.1, salient: 0.4, faint: -0.4,
    named: 0.7, organization: -0.3, product: 0.5, place: -0.3, work: -0.3, event: -0.4, 'other-thing': -0.3, group: -0.1, 'several-types': 0.2,
    'gender-known': -0.3, 'list-member': -0.3, opening: 0.1, 'out-of-quote': 0.7, speaks: 0.7, audience: -0.2, indefinite: -0.1, 'only-one': 0.6,
    'same-noun': 0.9, 'related-noun': -0.1, 'noun-in-name': 1, 'related-to-name': 0.4, 'generic-noun': 0.1, 'no-evidence': -2, 'same-modifier': -0.1,
    'other-modifier': -0.5, 'kind-agrees': 0.3, 'kind-clashes': -1, plain: 0.5, restricted: -0.4, topic: 1, 'most-mentioned': 0.6,
    'subject-here': 0.3, 'subject-before': -0.2, 'possessive-of-subject': 0.1, 'possessive-of-nearest': -0.1, 'speaker-belongs': 0.3,
  },
  'person-description': {
    none: 0.3, 'same-sentence': 0.2, 'previous-sentence': -0.1, 'two-sentences-back': -0.2, 'farther-back': -0.2, nearest: 0.1, 'second-nearest': 0.2,
    farther: -0.6, subject: -0.1, object: 0.4, oblique: -0.2, possessor: -0.1, apposition: -0.2, inside: -0.1, 'other-role': -0.1, name: 0.1,
    nominal: -0.1, pronoun: -0.3, 'clause-subject': -0.1, 'same-role': 0.3, 'subject-to-subject': -0.1, salient: 0.2, faint: -0.1, named: -0.4,
    group: -0.2, 'gender-known': 0.3, opening: 0.1, 'out-of-quote': 0.1, 'into-quote': -0.1, indefinite: -0.3, 'only-one': 0.4, 'same-noun': 0.8,
    'related-noun': -0.1, 'no-evidence': -1, 'same-modifier': 0.1, plain: 0.3, restricted: -0.6, post: 0.3, topic: 0.5, 'most-mentioned': 0.2,
    'subject-here': -0.1, 'subject-before': 0.2, 'possessive-of-subject': -0.1, 'possessive-of-nearest': -0.1,
  },
  'thing-description': {
    none: 0.1, 'same-sentence': 0.2, 'previous-sentence': 0.2, 'two-sentences-back': -0.3, 'farther-back': -0.2, 'second-nearest': 0.1, farther: -0.2,
    subject: -0.1, object: 0.2, possessor: 0.2, apposition: 0.2, inside: -0.3, 'other-role': -0.3, name: 0.3, nominal: -0.2, pronoun: -0.2,
    'same-role': 0.2, 'subject-to-subject': 0.2, 'mentioned-once': -0.3, 'mentioned-often': -0.2, 'most-salient': -0.1, salient: 0.1, faint: -0.4,
    named: 0.3, organization: -0.3, product: 0.3, place: -0.6, work: -0.3, event: 0.2, 'other-thing': -0.2, group: -0.4, 'several-types': -0.2,
    'list-member': -0.3, opening: -0.2, indefinite: -0.4, 'only-one': 0.2, 'same-noun': 1, 'related-noun': 0.2, 'noun-in-name': 0.4,
    'related-to-name': 0.1, 'no-evidence': -1.7, 'same-modifier': 0.4, 'other-modifier': -0.3, plain: 0.8, restricted: -0.7, topic: 0.9,
    'most-mentioned': 0.1, 'subject-here': -0.1, 'subject-before': 0.3, 'possessive-of-nearest': 0.3,
  },
};
