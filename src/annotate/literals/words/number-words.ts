const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Numbers below a hundred that are one word. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.split(' ').map((word, index): [string, number] => [word, index]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** Words that multiply, as powers of ten. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['hundred', 2], ['thousand', 3], ['lakh', 5], ['million', 6], ['crore', 7], ['billion', 9], ['trillion', 12],
  ['mn', 6], ['mln', 6], ['bn', 9], ['bln', 9], ['tn', 12], ['trn', 12],
]);

/** Letters that multiply when they stand directly behind digits. */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 3], ['m', 6], ['mn', 6], ['mln', 6], ['million', 6], ['b', 9], ['bn', 9], ['bln', 9], ['billion', 9], ['t', 12], ['tn', 12], ['trn', 12], ['trillion', 12],
  ['crore', 7], ['lakh', 5], ['thousand', 3],
]);

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  ('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth '
    + 'twentieth').split(' ').map((word, index): [string, number] => [word, index + 1]),
);

/** Fractions by their denominator. "Second" is not among them. */
export const FRACTION_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 2], ['halves', 2], ['third', 3], ['thirds', 3], ['quarter', 4], ['quarters', 4], ['fourth', 4], ['fourths', 4], ['fifth', 5], ['fifths', 5],
  ['sixth', 6], ['sixths', 6], ['seventh', 7], ['sevenths', 7], ['eighth', 8], ['eighths', 8], ['ninth', 9], ['ninths', 9], ['tenth', 10], ['tenths', 10],
]);
