/** How likely the model must find a relation before it is claimed. */
const THRESHOLD = 0.5;
const THRESHOLDS: ReadonlyMap<string, number> = new Map();

/** The score from which on the model's word is taken. */
export function thresholdOf(relation: string): number {
  return THRESHOLDS.get(relation) ?? THRESHOLD;
}

/** How often claims with a score are right. */
export function calibrate(score: number): number {
  return Math.round(score * 1000) / 1000;
}
