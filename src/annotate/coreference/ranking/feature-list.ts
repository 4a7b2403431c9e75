/** What speaks for or against a candidate; each has a weight for each class of anaphor. */
export const FEATURES = [
  'none', 'same-sentence', 'previous-sentence', 'two-sentences-back', 'farther-back',
  'nearest', 'second-nearest', 'farther',
  'subject', 'object', 'oblique', 'possessor', 'apposition', 'inside', 'other-role',
  'name', 'nominal', 'pronoun', 'same-word',
  'clause-subject', 'same-role', 'subject-to-subject',
  'mentioned-once', 'mentioned-often', 'most-salient', 'salient', 'faint',
  'named', 'organization', 'product', 'place', 'work', 'event', 'other-thing', 'group', 'several-types',
  'gender-known', 'list-member', 'opening', 'out-of-quote', 'same-quote', 'into-quote', 'speaks', 'audience', 'indefinite', 'only-one',
  'same-noun', 'related-noun', 'noun-in-name', 'related-to-name', 'generic-noun', 'no-evidence', 'same-modifier', 'other-modifier', 'kind-agrees', 'kind-clashes', 'plain', 'restricted', 'post',
  'topic', 'most-mentioned', 'subject-here', 'subject-before', 'possessive-of-subject', 'possessive-of-nearest', 'speaker-itself', 'speaker-belongs', 'only-named',
  'speaks-thing', 'acts-body', 'acts-thing', 'made-thing', 'made-body', 'owns-person-body', 'owns-person-other', 'owns-state-place',
  'subject-body', 'subject-thing', 'object-body', 'object-thing', 'possessor-body', 'possessor-thing',
  'first-topic', 'first-most-mentioned', 'first-subject-before', 'first-most-salient', 'aside-topic', 'aside-most-mentioned', 'aside-subject-before', 'aside-same-sentence',
  'place-agrees', 'place-clashes', 'other-trade', 'noun-kind-clashes', 'investor', 'does-so', 'modifier-nearby', 'place-differs', 'outdone', 'alone-fits', 'only-fitting', 'named-body',
] as const;

export type Feature = (typeof FEATURES)[number];

const INDEX = new Map(FEATURES.map((feature, index) => [feature, index]));

/** Index of a feature. */
export function at(feature: Feature): number {
  return INDEX.get(feature)!;
}
