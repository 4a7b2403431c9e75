import type { Statement } from './statement.js';

const MOST_SURE = 0.99;
/** Somebody says so, not the text itself. */
const WEIGHT_OF_HEARSAY = 0.9;
/** A verb as written, not a relation that was checked against a definition. */
const WEIGHT_OF_OPEN = 0.85;

/**
 * How sure a fact is: the surest statement of each group of independent documents is a witness, and each witness leaves
 * less doubt (noisy or). Never certain.
 */
export function confidenceOf(statements: readonly Statement[], groupOf: ReadonlyMap<string, string>): number {
  const best = new Map<string, number>();
  for (const { claim, document } of statements) {
    const group = groupOf.get(document.id) ?? document.id;
    const weight = (claim.attribution === null ? 1 : WEIGHT_OF_HEARSAY) * (claim.open ? WEIGHT_OF_OPEN : 1);
    best.set(group, Math.max(best.get(group) ?? 0, Math.min(1, Math.max(0, claim.confidence * weight))));
  }
  const doubt = [...best.values()].sort((a, b) => a - b).reduce((product, confidence) => product * (1 - confidence), 1);
  return Math.round(Math.min(MOST_SURE, 1 - doubt) * 1000) / 1000;
}
