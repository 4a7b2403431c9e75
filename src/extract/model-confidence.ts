/** The score from which on the model's word is passed on. */
export const LEAST_SCORE = 0.5;

/**
 * How often a claim of a score is right in news, where the rules have not made it already: by annotated articles of our own (docs/scores.md). Few
 * steps, so that the last digits of a sum, which differ from machine to machine, do not matter.
 */
const STEPS: readonly (readonly [number, number])[] = [[0.98, 0.6], [0.95, 0.35], [0.8, 0.3], [0, 0.2]];

/** The confidence of a claim by the model's score. */
export function calibrate(score: number): number {
  return STEPS.find(([from]) => score >= from)![1];
}
