import { lowerBound } from '../../text/lower-bound.js';
import { FORM, type WordSpan } from './decode.js';
import { normalizeWord, type Word } from './words.js';

/** What the model is told of pairs of mentions beside their vectors. scripts/train/model/features.py does exactly the same. */

const LEADING = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'my', 'your', 'his', 'her', 'its', 'our', 'their']);
const HEAD_ENDS = new Set(['of', 'in', 'for', 'on', 'at', 'by', 'with', 'to', 'from', 'that', 'which', 'who', 'whose', 'where', 'and', ',', '(', ':']);
const FORM_COUNT = 4;

const MATCH = { noPronoun: 0, samePronoun: 1, equal: 2, part: 3, sameHead: 4, acronym: 5, different: 6 } as const;

/** A mention's words as they are compared. */
interface Name {
  readonly key: string;
  readonly words: ReadonlySet<string>;
  readonly head: string;
  readonly initials: string;
  readonly acronym: string | null;
  readonly isPronoun: boolean;
}

function toName(words: readonly Word[], span: WordSpan): Name {
  let texts = words.slice(span.first, span.end).map((word) => word.text);
  let plain = texts.map(normalizeWord);
  const leading = plain.findIndex((word, index) => index === plain.length - 1 || !LEADING.has(word));
  [texts, plain] = [texts.slice(leading), plain.slice(leading)];
  if (plain.length > 2 && plain.at(-1) === 's' && plain.at(-2) === "'") [texts, plain] = [texts.slice(0, -2), plain.slice(0, -2)];
  const headEnd = plain.findIndex((word, index) => index > 0 && HEAD_ENDS.has(word));
  const first = texts[0]!;
  return {
    key: plain.join(' '),
    words: new Set(plain),
    head: plain[(headEnd < 0 ? plain.length : headEnd) - 1]!,
    initials: texts.map(firstCharacter).filter(isUpper).join(''),
    acronym: texts.length === 1 && Array.from(first).length > 1 && isUpper(first) ? first : null,
    isPronoun: span.form === FORM.pronoun,
  };
}

function firstCharacter(word: string): string {
  return String.fromCodePoint(word.codePointAt(0)!);
}

function isUpper(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

function isPartOf(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return part.size <= whole.size && [...part].every((word) => whole.has(word));
}

function match(a: Name, b: Name): number {
  if (a.isPronoun || b.isPronoun) return a.isPronoun && b.isPronoun && a.key === b.key ? MATCH.samePronoun : MATCH.noPronoun;
  if (a.key === b.key) return MATCH.equal;
  if (isPartOf(a.words, b.words) || isPartOf(b.words, a.words)) return MATCH.part;
  if (a.head === b.head) return MATCH.sameHead;
  if ((a.acronym !== null && a.acronym === b.initials) || (b.acronym !== null && b.acronym === a.initials)) return MATCH.acronym;
  return MATCH.different;
}

/** 0, 1, 2, 3-4, 5-8, 9-16 … */
function bucket(number: number, most: number): number {
  return number <= 2 ? Math.min(number, most) : Math.min(33 - Math.clz32(number - 1), most);
}

export interface CoreferencePairs {
  readonly later: readonly number[];
  readonly earlier: readonly number[];
  /** Five numbers a pair. */
  readonly features: readonly number[];
}

/** Pairs of mentions, in the order of the text, of which the later may refer to what the earlier does. */
export function coreferencePairs(words: readonly Word[], mentions: readonly WordSpan[], near: number): CoreferencePairs {
  const names = mentions.map((mention) => toName(words, mention));
  const pairs = { later: [] as number[], earlier: [] as number[], features: [] as number[] };
  mentions.forEach((mention, index) => {
    const sentence = words[mention.first]!.sentence;
    for (let before = index - 1; before >= 0; before -= 1) {
      const isNear = index - before <= near;
      if (!isNear && (names[index]!.isPronoun || names[before]!.isPronoun)) continue;
      const kind = match(names[index]!, names[before]!);
      if (!isNear && kind !== MATCH.equal && kind !== MATCH.part && kind !== MATCH.acronym) continue;
      const other = mentions[before]!;
      pairs.later.push(index);
      pairs.earlier.push(before);
      pairs.features.push(
        kind, bucket(index - before, 8), bucket(sentence - words[other.first]!.sentence, 5),
        mention.form * FORM_COUNT + other.form, Number(other.end > mention.first));
    }
  });
  return pairs;
}

export interface RelationFeatures {
  readonly distance: readonly number[];
  readonly apart: readonly number[];
  /** For each pair, of each word of the window: where it stands as seen from the two. */
  readonly places: Uint8Array;
}

/** Of words of other sentences than those of the two mentions and between. */
const ELSEWHERE = 10;

/** Features of pairs [head, tail] of mentions that lie in the words from `first` to `end`. */
export function relationFeatures(words: readonly Word[], first: number, end: number, mentions: readonly WordSpan[], pairs: readonly (readonly [number, number])[]): RelationFeatures {
  const size = end - first;
  const features = { distance: [] as number[], apart: [] as number[], places: new Uint8Array(pairs.length * size).fill(ELSEWHERE) };
  pairs.forEach(([h, t], row) => {
    const head = mentions[h]!;
    const tail = mentions[t]!;
    const isInOrder = head.first < tail.first || (head.first === tail.first && head.end <= tail.end);
    const [left, right] = isInOrder ? [head, tail] : [tail, head];
    const from = words[left.first]!.sentence;
    const to = words[right.first]!.sentence;
    features.distance.push(bucket(Math.max(0, right.first - left.end), 9) + (isInOrder ? 0 : 10));
    features.apart.push(Math.min(2, to - from));
    const start = first + lowerBound(size, (index) => words[first + index]!.sentence >= from);
    const stop = first + lowerBound(size, (index) => words[first + index]!.sentence > to);
    fillPlaces(features.places.subarray(row * size, (row + 1) * size), [start, left.first, left.end, right.first, right.end, stop].map((word) => word - first), isInOrder ? 0 : 5);
  });
  return features;
}

/** Before the left mention, in it, between the two, in the right one, behind it: numbered from `base` on. Where one lies in the other, what comes first counts. */
function fillPlaces(places: Uint8Array, bounds: readonly number[], base: number): void {
  for (let part = bounds.length - 2; part >= 0; part -= 1) places.fill(base + part, bounds[part]!, bounds[part + 1]!);
}
