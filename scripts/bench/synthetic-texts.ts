/** Made-up news from a seed: any amount of text in which people and firms come up again, for measurements and tests. */
import { firmName, personName, placeName, surnameOf } from './synthetic-names.js';
import { SENTENCES, type Cast } from './synthetic-sentences.js';

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

const POSTS = ['chief executive', 'chairman', 'finance chief', 'spokeswoman', 'head of research'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
/** One text in so many is another one reprinted under a new first line; one sentence in so many comes from a wire report. */
const REPRINTS = 10;
const FROM_WIRE = 8;
/** One statement in so many on what can only be one thing says another. */
const MISTAKES = 40;
/** So many recent texts and sentences are at hand for reprints. */
const REMEMBERED = 60;

type Pick = <T>(values: readonly T[]) => T;

/**
 * An endless row of texts of about `wordsEach` words. A few names are in many texts and most in few (as Zipf's law says), new ones
 * keep coming ever more seldom (as Heaps's law says), texts and sentences are reprinted, and a few statements contradict the rest.
 * The same seed gives the same texts.
 */
export function* syntheticTexts(seed: number, wordsEach = 400): Generator<SyntheticText> {
  const random = randomNumbers(seed);
  const pick: Pick = (values) => values[random(values.length)]!;
  const texts: string[][] = [];
  const wire: string[] = [];
  for (let index = 0; ; index += 1) {
    const cast = castOf(index, random, pick);
    const isReprint = texts.length > 0 && random(REPRINTS) === 0;
    const sentences = isReprint ? [pick(SENTENCES)(cast()), ...pick(texts).slice(1)] : writeSentences(wordsEach, cast, wire, random, pick);
    remember(texts, sentences, random);
    const day = new Date(Date.UTC(2015, 0, 1 + (index % 3000))).toISOString().slice(0, 10);
    yield { id: `news-${index}`, title: `${cast().firm} in the news`, publishedAt: day, text: sentences.map((sentence, at) => (at % 6 === 5 ? `${sentence}\n\n` : `${sentence} `)).join('').trim() };
  }
}

function writeSentences(wordsEach: number, cast: () => Cast, wire: string[], random: (limit: number) => number, pick: Pick): string[] {
  const sentences: string[] = [];
  for (let words = 0; words < wordsEach;) {
    const sentence = wire.length > 0 && random(FROM_WIRE) === 0 ? pick(wire) : pick(SENTENCES)(cast());
    remember(wire, sentence, random);
    words += sentence.split(' ').length;
    sentences.push(sentence);
  }
  return sentences;
}

function remember<T>(kept: T[], item: T, random: (limit: number) => number): void {
  if (kept.length < REMEMBERED) kept.push(item);
  else kept[random(REMEMBERED)] = item;
}

/** Those who come up in one text: four people, one of whom nobody has heard of before, and three firms. */
function castOf(index: number, random: (limit: number) => number, pick: Pick): () => Cast {
  const [knownPeople, knownFirms] = [Math.floor(40 + 6 * index ** 0.75), Math.floor(30 + 3 * index ** 0.75)];
  // The rank grows evenly in its logarithm: each rank is as likely as one over it.
  const ranked = (limit: number): number => Math.floor(limit ** (random(100_000) / 100_000)) - 1;
  const people = [...Array.from({ length: 3 }, () => personName(ranked(knownPeople))), personName(knownPeople * 3 + 20_000 + index)];
  const firms = Array.from({ length: 3 }, () => ranked(knownFirms));
  return () => {
    const [person, other] = [pick(people), pick(people)];
    const number = pick(firms);
    const wrong = random(MISTAKES) === 0 ? 1 : 0;
    return {
      person, other, surname: surnameOf(person), firm: firmName(number), rival: firmName(pick(firms)), chief: personName(number * 3 + 1 + wrong), seat: placeName(number + wrong),
      foundingYear: 1900 + (number % 110) + wrong, place: placeName(random(20)), post: pick(POSTS), amount: 5 + random(900), day: pick(DAYS),
    };
  };
}
