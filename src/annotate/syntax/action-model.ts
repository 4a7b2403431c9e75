import { MOST_FEATURES, type FeatureList } from './features.js';
import type { SparseRows } from './linear-model.js';

/**
 * A linear classifier over hashed features for at most four classes. The weights of a row, one byte each, stand beside the
 * feature's hash: the table is too large for the processor's cache, and so each feature costs one look into it and no more.
 */
export interface ActionModel {
  /** Open addressing, two numbers a slot: feature hash, and the four weights, each + 128 in a byte; 0 where the slot is empty. */
  readonly table: Int32Array;
}

const SPREAD = 0x9e3779b1;
const NO_WEIGHTS = 0x80808080;

/** @throws {RangeError} where there are more than four classes. */
export function buildActionModel({ classCount, hashes, rowStarts, cells }: SparseRows): ActionModel {
  if (classCount > 4) throw new RangeError(`${classCount} classes do not fit into one number`);
  let size = 2;
  while (size < hashes.length * 1.5) size *= 2;
  const table = new Int32Array(size * 2);
  const shift = Math.clz32(size - 1);
  hashes.forEach((hash, row) => {
    let slot = Math.imul(hash, SPREAD) >>> shift;
    while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & (size - 1);
    let weights = NO_WEIGHTS;
    for (const cell of cells.subarray(rowStarts[row], rowStarts[row + 1])) weights += ((cell & 0xff) - 128) * 2 ** (8 * (cell >> 8));
    table[slot * 2] = hash;
    table[slot * 2 + 1] = weights;
  });
  return { table };
}

/** Sums of weights, two to a number: classes 0 and 2, classes 1 and 3; and how many rows were added, each of which adds 128 too much. */
export interface ActionSums {
  even: number;
  odd: number;
  rows: number;
}

/** Where the features of a list would stand, and what does stand there. */
const slots = new Int32Array(MOST_FEATURES);
const found = new Int32Array(MOST_FEATURES);

/** Adds the rows of all features to `sums`. */
export function addActions({ table }: ActionModel, { hashes, count }: FeatureList, sums: ActionSums): void {
  const mask = (table.length >> 1) - 1;
  const shift = Math.clz32(mask);
  // First all looks into the table, with nothing to decide between them: the processor then waits for memory once, not for each.
  for (let index = 0; index < count; index += 1) {
    const slot = Math.imul(hashes[index]!, SPREAD) >>> shift;
    slots[index] = slot;
    found[index] = table[slot * 2 + 1]!;
  }
  let { even, odd, rows } = sums;
  for (let index = 0; index < count; index += 1) {
    const hash = hashes[index]!;
    let slot = slots[index]!;
    let weights = found[index]!;
    while (weights !== 0 && table[slot * 2] !== hash) {
      slot = (slot + 1) & mask;
      weights = table[slot * 2 + 1]!;
    }
    if (weights === 0) continue;
    // Even with a few hundred rows, no sum of bytes reaches the one beside it, 16 bits up.
    even += weights & 0x00ff00ff;
    odd += (weights >>> 8) & 0x00ff00ff;
    rows += 1;
  }
  sums.even = even;
  sums.odd = odd;
  sums.rows = rows;
}

/** The scores of the four classes. */
export function readActions({ even, odd, rows }: ActionSums, scores: Int32Array): void {
  const surplus = rows * 128;
  scores[0] = (even & 0xffff) - surplus;
  scores[1] = (odd & 0xffff) - surplus;
  scores[2] = (even >>> 16) - surplus;
  scores[3] = (odd >>> 16) - surplus;
}
