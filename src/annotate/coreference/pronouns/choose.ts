import type { Discourse } from '../mentions/discourse.js';
import type { Referring } from '../mentions/referring.js';
import { findCandidates, type Candidate } from './candidates.js';
import { readFeatures } from './features.js';
import { WEIGHTS, type PronounClass } from './weights.js';

/** Below this probability a pronoun stays unresolved: a wrong link makes a false fact, a missing one only a missing fact. */
const SURE_ENOUGH = 0.5;

/** The likeliest candidate of a pronoun, by a log-linear model over the candidates and "none of them". */
export function chooseAntecedent(pronoun: Referring, discourse: Discourse): Referring | null {
  const candidates = findCandidates(pronoun, discourse);
  if (candidates.length === 0) return null;
  const weights = WEIGHTS[classOfPronoun(pronoun)];
  let total = Math.exp(weights[0]!);
  let best: Candidate | null = null;
  let highest = 0;
  readFeatures(pronoun, candidates, discourse).forEach((features, index) => {
    let score = 0;
    for (const feature of features) score += weights[feature]!;
    const weight = Math.exp(score);
    total += weight;
    if (weight > highest) {
      highest = weight;
      best = candidates[index]!;
    }
  });
  return highest / total >= SURE_ENOUGH ? (best as Candidate | null)?.nearest ?? null : null;
}

export function classOfPronoun(pronoun: Referring): PronounClass {
  return pronoun.gender !== 'unknown' ? 'person' : pronoun.number === 'plural' ? 'plural' : 'thing';
}
