import type { FeatureList } from '../../src/annotate/syntax/features.js';
import type { TrainedRows } from '../../src/annotate/syntax/weights.js';

/**
 * An averaged perceptron over hashed features (Collins 2002). Rows exist only for features that were ever updated.
 * `average` gives the mean weight over all updates, which generalises far better than the last one.
 */
export class Perceptron {
  private readonly rows = new Map<number, number>();
  private current = new Float32Array(0);
  private total = new Float64Array(0);
  private stamp = new Int32Array(0);
  private updates = 0;
  readonly scores: Float64Array;

  constructor(readonly classCount: number) {
    this.scores = new Float64Array(classCount);
  }

  score(features: FeatureList): Float64Array {
    this.scores.fill(0);
    for (let index = 0; index < features.count; index += 1) {
      const row = this.rows.get(features.hashes[index]!);
      if (row === undefined) continue;
      const base = row * this.classCount;
      for (let label = 0; label < this.classCount; label += 1) this.scores[label]! += this.current[base + label]!;
    }
    return this.scores;
  }

  /** Counts one decision, and where it was wrong moves the weights towards `right`. */
  learn(features: FeatureList, right: number, guessed: number): void {
    this.updates += 1;
    if (right === guessed) return;
    for (let index = 0; index < features.count; index += 1) {
      const base = this.rowOf(features.hashes[index]!) * this.classCount;
      this.add(base + right, 1);
      this.add(base + guessed, -1);
    }
  }

  private add(cell: number, amount: number): void {
    this.total[cell]! += (this.updates - this.stamp[cell]!) * this.current[cell]!;
    this.stamp[cell] = this.updates;
    this.current[cell]! += amount;
  }

  private rowOf(hash: number): number {
    const known = this.rows.get(hash);
    if (known !== undefined) return known;
    const row = this.rows.size;
    this.rows.set(hash, row);
    if ((row + 1) * this.classCount > this.current.length) this.grow();
    return row;
  }

  private grow(): void {
    const size = Math.max(1 << 16, this.current.length * 2);
    const copy = <T extends Float32Array | Float64Array | Int32Array>(from: T, to: T): T => (to.set(from), to);
    this.current = copy(this.current, new Float32Array(size));
    this.total = copy(this.total, new Float64Array(size));
    this.stamp = copy(this.stamp, new Int32Array(size));
  }

  /** Averaged weights as small integers; rows whose largest weight is below `floor` of the largest of all are dropped. */
  average(floor: number): TrainedRows {
    const { classCount } = this;
    const averaged = new Float64Array(this.rows.size * classCount);
    for (let cell = 0; cell < averaged.length; cell += 1) {
      averaged[cell] = (this.total[cell]! + (this.updates - this.stamp[cell]!) * this.current[cell]!) / this.updates;
    }
    const peaks = Array.from({ length: this.rows.size }, (_, row) => averaged.subarray(row * classCount, (row + 1) * classCount).reduce((max, w) => Math.max(max, Math.abs(w)), 0));
    const sorted = Float64Array.from(peaks).sort();
    const top = sorted[Math.floor(sorted.length * 0.9999)] ?? 1;
    const kept = [...this.rows].filter(([, row]) => peaks[row]! >= floor * top).sort(([a], [b]) => a - b);
    const weights = new Int8Array(kept.length * classCount);
    kept.forEach(([, row], index) => {
      for (let label = 0; label < classCount; label += 1) {
        weights[index * classCount + label] = Math.max(-127, Math.min(127, Math.round((averaged[row * classCount + label]! / top) * 127)));
      }
    });
    return { classCount, hashes: Int32Array.from(kept, ([hash]) => hash), weights };
  }
}

export function shuffle<T>(items: T[], random: () => number): T[] {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [items[index], items[other]] = [items[other]!, items[index]!];
  }
  return items;
}
