import type { RelationCandidate } from '../../model/reading.js';
import { FORM, type ScoredSpan } from './decode.js';
import { toIntegers, type EncodedWindow } from './encode-window.js';
import type { NeuralModel, Style } from './neural-model.js';
import { relationFeatures } from './pair-features.js';
import type { Word } from './words.js';

export interface WindowReading {
  /** The mentions' vectors, one after the other. */
  readonly vectors: Float32Array;
  /** For each mention the shares of the types. */
  readonly types: readonly (readonly number[])[];
  readonly relations: readonly RelationCandidate[];
}

/** Relations below this share, here as log odds, are not passed on. */
const LEAST = Math.log(0.02 / 0.98);
/** Pairs that are scored at once. */
const CHUNK = 256;

/**
 * Reads what the mentions of a window are and what is said to hold between two of one sentence; where `across` is set, also between two names of
 * different sentences.
 */
export async function readWindow(words: readonly Word[], window: EncodedWindow, mentions: readonly ScoredSpan[], model: NeuralModel, style: Style, across: boolean): Promise<WindowReading> {
  if (mentions.length === 0) return { vectors: new Float32Array(), types: [], relations: [] };
  const pairs = pairsOf(words, mentions, across);
  const relations: RelationCandidate[] = [];
  let mentionPart: Pick<WindowReading, 'vectors' | 'types'> | undefined;
  for (let at = 0; mentionPart === undefined || at < pairs.length; at += CHUNK) {
    const chunk = pairs.slice(at, at + CHUNK);
    const results = await model.relations.run(toInputs(words, window, mentions, chunk.length > 0 ? chunk : [[0, 0]], model, style));
    relations.push(...chunk.flatMap((pair, row) => toCandidates(pair, results['relations']!, row, model)));
    mentionPart ??= { vectors: results['vectors']!, types: mentions.map((_, row) => shares(results['types']!, row, model.meaning.types.length)) };
  }
  return { ...mentionPart, relations };
}

/** Words between two names of different sentences, at most: as in training. */
const FAR = 160;

/** Dates and amounts are no subjects; what holds something is no subject or object with it. */
function pairsOf(words: readonly Word[], mentions: readonly ScoredSpan[], across: boolean): [number, number][] {
  const pairs: [number, number][] = [];
  for (const [h, head] of mentions.entries()) {
    if (head.form === FORM.literal) continue;
    const sentence = words[head.first]!.sentence;
    for (const [t, tail] of mentions.entries()) {
      if (h === t) continue;
      if (words[tail.first]!.sentence === sentence ? head.end <= tail.first || tail.end <= head.first : across && areNearNames(head, tail)) pairs.push([h, t]);
    }
  }
  return pairs;
}

function areNearNames(head: ScoredSpan, tail: ScoredSpan): boolean {
  if (head.form !== FORM.name || (tail.form !== FORM.name && tail.form !== FORM.literal)) return false;
  return Math.max(head.first, tail.first) - Math.min(head.end, tail.end) <= FAR;
}

function toInputs(words: readonly Word[], window: EncodedWindow, mentions: readonly ScoredSpan[], pairs: readonly (readonly [number, number])[], model: NeuralModel, style: Style): Parameters<NeuralModel['relations']['run']>[0] {
  const size = window.end - window.first;
  const mean = new Float32Array(mentions.length * size);
  mentions.forEach((mention, row) => {
    for (let word = mention.first; word < mention.end; word += 1) mean[row * size + word - window.first] = 1 / (mention.end - mention.first);
  });
  const features = relationFeatures(words, window.first, window.end, mentions, pairs);
  return {
    x: { data: window.x, dims: [size, window.x.length / size] },
    first: toIntegers(mentions.map((mention) => mention.first - window.first)),
    last: toIntegers(mentions.map((mention) => mention.end - 1 - window.first)),
    mean: { data: mean, dims: [mentions.length, size] },
    forms: toIntegers(mentions.map((mention) => mention.form)),
    head: toIntegers(pairs.map(([head]) => head)),
    tail: toIntegers(pairs.map(([, tail]) => tail)),
    distance: toIntegers(features.distance),
    apart: toIntegers(features.apart),
    style: toIntegers(pairs.map(() => model.meaning.styles.indexOf(style))),
    places: toIntegers(features.places, [pairs.length, size]),
  };
}

function toCandidates([subject, object]: readonly [number, number], margins: Float32Array, row: number, model: NeuralModel): RelationCandidate[] {
  const { relations } = model.meaning;
  const found: RelationCandidate[] = [];
  for (let index = 0; index < relations.length; index += 1) {
    const margin = margins[row * relations.length + index]!;
    if (margin >= LEAST) found.push({ subject, object, relation: relations[index]!, score: 1 / (1 + Math.exp(-margin)) });
  }
  return found;
}

function shares(scores: Float32Array, row: number, count: number): number[] {
  const some = Array.from(scores.subarray(row * count, (row + 1) * count));
  const highest = Math.max(...some);
  const powers = some.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
