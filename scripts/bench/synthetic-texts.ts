/** Made-up news from a seed: any amount of text in which people and firms come up again, for measurements and tests. */

export interface SyntheticText {
  readonly id: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly text: string;
}

/** Pseudo-random whole numbers below a limit, from a seed (Park and Miller 1988): the same on every machine. */
export function randomNumbers(seed: number): (limit: number) => number {
  let state = (seed % 2147483646) + 1;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

const GIVEN = ['Maya', 'Ivo', 'Lena', 'Tomas', 'Priya', 'Oskar', 'Naomi', 'Felix', 'Amara', 'Jonas', 'Elif', 'Ruben', 'Clara', 'Mateo', 'Yara', 'Hugo'];
const ONSETS = ['Bar', 'Cal', 'Dor', 'Fen', 'Gal', 'Hol', 'Kes', 'Lor', 'Mar', 'Nor', 'Pel', 'Quil', 'Ros', 'Sel', 'Tor', 'Vel', 'Wes', 'Zan'];
const MIDDLES = ['a', 'e', 'i', 'o', 'an', 'en', 'il', 'or', 'u', 'is'];
const ENDS = ['berg', 'dane', 'field', 'ham', 'kov', 'lund', 'mont', 'ner', 'sson', 'stein', 'ton', 'worth'];
const FIRM_ENDS = ['Systems', 'Holdings', 'Energy', 'Foods', 'Motors', 'Labs', 'Media', 'Bank', 'Airways', 'Pharma'];
const PLACES = ['Berlin', 'Toronto', 'Nairobi', 'Lyon', 'Osaka', 'Lima', 'Chicago', 'Oslo', 'Mumbai', 'Perth'];
const POSTS = ['chief executive', 'chairman', 'finance chief', 'spokeswoman'];

type Pick = <T>(values: readonly T[]) => T;

interface Cast {
  readonly person: string;
  readonly other: string;
  readonly firm: string;
  readonly target: string;
  readonly place: string;
  readonly post: string;
  readonly amount: number;
  readonly year: number;
}

/** One or two sentences each. What is denied, planned or hearsay is in them as well as what happened. */
const TEMPLATES: readonly ((cast: Cast) => string)[] = [
  ({ firm, target, amount }) => `${firm} acquired ${target} for $${amount} million, the company said on Tuesday.`,
  ({ firm, target }) => `${firm} denied that it plans to buy ${target}. Analysts had expected an offer.`,
  ({ person, firm, post }) => `${person} was named ${post} of ${firm}. She joined the company from a rival.`,
  ({ firm, person, year }) => `${firm} was founded by ${person} in ${year}.`,
  ({ firm, place }) => `The company, which is based in ${place}, employs several thousand people. ${firm} opened a second office there.`,
  ({ person, firm, target }) => `"We are in talks with ${target}," said ${person}, who leads ${firm}.`,
  ({ person, other, firm }) => `${person} sued ${firm} over unpaid wages, and ${other} testified in court.`,
  ({ firm, target, amount }) => `${firm} may sell its stake in ${target}, which is worth about $${amount} million, according to two people familiar with the matter.`,
  ({ person, other }) => `${person} met ${other} last week, but nothing was decided.`,
  ({ person, post, firm }) => `${person}, the former ${post} of ${firm}, resigned in March and no longer works there.`,
  ({ firm, place }) => `Shares of ${firm} fell sharply in early trading as the weather in ${place} kept many buyers at home.`,
  ({ person, place }) => `${person} was born in ${place} and studied law before turning to business.`,
];

/**
 * An endless row of texts of about `wordsEach` words. A few names are in many texts, most in few, as in real news.
 * The same seed gives the same texts.
 */
export function* syntheticTexts(seed: number, wordsEach = 400): Generator<SyntheticText> {
  const random = randomNumbers(seed);
  const pick: Pick = (values) => values[random(values.length)]!;
  // The smallest of three: low numbers come up far more often than high ones.
  const skewed = (limit: number): number => Math.min(random(limit), random(limit), random(limit));
  for (let index = 0; ; index += 1) {
    // The cast grows with the corpus, but ever more slowly.
    const size = 50 + Math.floor(Math.sqrt(index) * 20);
    const [people, firms] = [Array.from({ length: 4 }, () => personName(skewed(size))), Array.from({ length: 3 }, () => firmName(skewed(size)))];
    const sentences: string[] = [];
    for (let words = 0; words < wordsEach;) {
      const cast: Cast = {
        person: pick(people), other: pick(people), firm: pick(firms), target: pick(firms), place: pick(PLACES), post: pick(POSTS), amount: 5 + random(900), year: 1950 + random(70),
      };
      const sentence = pick(TEMPLATES)(cast);
      words += sentence.split(' ').length;
      sentences.push(sentence, random(6) === 0 ? '\n\n' : ' ');
    }
    const day = new Date(Date.UTC(2015, 0, 1 + (index % 3000))).toISOString().slice(0, 10);
    yield { id: `news-${index}`, title: `${firms[0]} in the news`, publishedAt: day, text: sentences.join('').trim() };
  }
}

function personName(number: number): string {
  return `${GIVEN[number % GIVEN.length]} ${syllables(number * 7 + 3)}${ENDS[number % ENDS.length]}`;
}

function firmName(number: number): string {
  return `${syllables(number * 11 + 5)}${number % 3 === 0 ? 'ex' : 'a'} ${FIRM_ENDS[number % FIRM_ENDS.length]}`;
}

/** A different word for every number: its digits in a mixed base. */
function syllables(number: number): string {
  const first = ONSETS[number % ONSETS.length]!;
  let rest = Math.floor(number / ONSETS.length);
  let word = first;
  while (rest > 0) {
    word += MIDDLES[rest % MIDDLES.length];
    rest = Math.floor(rest / MIDDLES.length);
  }
  return word;
}
