import type { AntecedentCandidate } from '../../model/reading.js';
import type { ScoredSpan } from './decode.js';
import { toIntegers } from './encode-window.js';
import type { NeuralModel } from './neural-model.js';
import { coreferencePairs } from './pair-features.js';
import type { Word } from './words.js';

/** Antecedents below this share are not passed on. */
const LEAST = 0.05;
/** Pairs that are scored at once. */
const CHUNK = 4096;

/**
 * What each mention of a document may refer to, the likeliest first; `vectors` are those of the mentions, in parts. Spans that the model
 * does not take for mentions refer to nothing.
 */
export async function findAntecedents(words: readonly Word[], found: readonly ScoredSpan[], vectors: readonly Float32Array[], model: NeuralModel): Promise<AntecedentCandidate[]> {
  const places = found.flatMap(({ score }, index) => (score > 0 ? [index] : []));
  const mentions = places.map((place) => found[place]!);
  const { later, earlier, features } = coreferencePairs(words, mentions, model.meaning.near);
  const all = rowsOf(join(vectors), found.length, places);
  const byMention = mentions.map((): { readonly antecedent: number; readonly power: number }[] => []);
  for (let at = 0; at < later.length; at += CHUNK) {
    const end = Math.min(later.length, at + CHUNK);
    const { scores } = await model.coreference.run({
      vectors: { data: all, dims: [mentions.length, all.length / mentions.length] },
      later: toIntegers(later.slice(at, end)), earlier: toIntegers(earlier.slice(at, end)), features: toIntegers(features.slice(at * 5, end * 5), [end - at, 5]),
    });
    for (let pair = at; pair < end; pair += 1) byMention[later[pair]!]!.push({ antecedent: earlier[pair]!, power: Math.exp(Math.min(25, scores![pair - at]!)) });
  }
  return byMention.flatMap((candidates, index) => {
    const mention = places[index]!;
    const sum = candidates.reduce((total, { power }) => total + power, 1);
    return candidates.map(({ antecedent, power }) => ({ mention, antecedent: places[antecedent]!, score: power / sum })).filter(({ score }) => score >= LEAST)
      .sort((a, b) => b.score - a.score || b.antecedent - a.antecedent);
  });
}

function rowsOf(all: Float32Array, count: number, places: readonly number[]): Float32Array {
  const width = all.length / Math.max(1, count);
  const rows = new Float32Array(places.length * width);
  places.forEach((place, row) => rows.set(all.subarray(place * width, (place + 1) * width), row * width));
  return rows;
}

function join(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
