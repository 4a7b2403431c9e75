/** How many of one kind there are in gold, how many were predicted, and how many of each have a partner. */
export interface Counts {
  readonly gold: number;
  readonly predicted: number;
  /** Gold items that were found. */
  readonly found: number;
  /** Predicted items that are in gold. */
  readonly matched: number;
}

export interface Shares extends Counts {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Sums counts and gives precision, recall and their harmonic mean; 0 where there is nothing to divide by. */
export function countShares(counts: readonly Counts[]): Shares {
  const sum = (pick: (count: Counts) => number): number => counts.reduce((total, count) => total + pick(count), 0);
  const [gold, predicted, found, matched] = [sum((count) => count.gold), sum((count) => count.predicted), sum((count) => count.found), sum((count) => count.matched)];
  const precision = predicted === 0 ? 0 : matched / predicted;
  const recall = gold === 0 ? 0 : found / gold;
  return { gold, predicted, found, matched, precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
