import type { TrainedRows } from '../../src/annotate/syntax/weights.js';

/**
 * Multinomial logistic regression over hashed features, trained by stochastic gradient with AdaGrad step sizes (Duchi et
 * al. 2011). An example may allow several classes: then their joint probability is raised.
 */
export class Softmax {
  private readonly rows = new Map<number, number>();
  private weights = new Float64Array(0);
  private squares = new Float64Array(0);

  constructor(readonly classCount: number, readonly rate: number, readonly decay: number) {}

  /** Starts a weight from what is known beforehand. */
  start(hash: number, label: number, weight: number): void {
    this.weights[this.rowOf(hash) * this.classCount + label] = weight;
  }

  learn(hashes: Int32Array, right: readonly number[]): void {
    const { classCount } = this;
    const bases = Array.from(new Set(hashes), (hash) => this.rowOf(hash) * classCount);
    const scores = new Float64Array(classCount);
    for (const base of bases) for (let label = 0; label < classCount; label += 1) scores[label]! += this.weights[base + label]!;
    const all = probabilities(scores, null);
    const wanted = probabilities(scores, right);
    for (let label = 0; label < classCount; label += 1) {
      const slope = wanted[label]! - all[label]!;
      for (const base of bases) {
        const cell = base + label;
        const gradient = slope - this.decay * this.weights[cell]!;
        this.squares[cell]! += gradient * gradient;
        this.weights[cell]! += (this.rate * gradient) / (Math.sqrt(this.squares[cell]!) + 1e-8);
      }
    }
  }

  private rowOf(hash: number): number {
    const known = this.rows.get(hash);
    if (known !== undefined) return known;
    const row = this.rows.size;
    this.rows.set(hash, row);
    if ((row + 1) * this.classCount > this.weights.length) {
      const size = Math.max(1 << 16, this.weights.length * 2);
      const [weights, squares] = [new Float64Array(size), new Float64Array(size)];
      weights.set(this.weights);
      squares.set(this.squares);
      this.weights = weights;
      this.squares = squares;
    }
    return row;
  }

  /** The weights of a feature, by class. */
  weightsOf(hash: number): Float64Array {
    const row = this.rows.get(hash);
    return row === undefined ? new Float64Array(this.classCount) : this.weights.subarray(row * this.classCount, (row + 1) * this.classCount);
  }

  hashes(): number[] {
    return [...this.rows.keys()];
  }
}

/**
 * The mean of several classifiers as small integers, `unit` being 1; rows whose largest weight is below `floor` are
 * dropped. Runs that differ by the order of the examples only differ by chance, which the mean levels.
 */
export function averageOf(models: readonly Softmax[], unit: number, floor: number): TrainedRows {
  const classCount = models[0]!.classCount;
  const hashes = [...new Set(models.flatMap((model) => model.hashes()))].sort((a, b) => a - b);
  const kept: number[] = [];
  const cells: number[] = [];
  for (const hash of hashes) {
    const mean = new Float64Array(classCount);
    for (const model of models) model.weightsOf(hash).forEach((weight, label) => { mean[label]! += weight / models.length; });
    if (mean.every((weight) => Math.abs(weight) < floor)) continue;
    kept.push(hash);
    cells.push(...Array.from(mean, (weight) => Math.max(-127, Math.min(127, Math.round(weight * unit)))));
  }
  return { classCount, hashes: Int32Array.from(kept), weights: Int8Array.from(cells) };
}

function probabilities(scores: Float64Array, among: readonly number[] | null): Float64Array {
  const result = new Float64Array(scores.length);
  let top = -Infinity;
  for (let label = 0; label < scores.length; label += 1) if ((among === null || among.includes(label)) && scores[label]! > top) top = scores[label]!;
  let sum = 0;
  for (let label = 0; label < scores.length; label += 1) {
    if (among !== null && !among.includes(label)) continue;
    result[label] = Math.exp(scores[label]! - top);
    sum += result[label]!;
  }
  return result.map((value) => value / sum);
}
