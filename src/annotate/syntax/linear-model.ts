import { MOST_FEATURES, type FeatureList } from './features.js';

/**
 * A sparse linear classifier over hashed features: for each feature that training kept, one small integer per class.
 * A sentence is scored by adding the rows of its features; no feature string is ever built.
 *
 * Scores are held two classes to a number, the even class in the lower and the odd in the upper 16 bits, so that one addition
 * serves both: a few dozen weights of one byte each are added up, which 16 bits hold with room to spare.
 */
export interface LinearModel {
  readonly classCount: number;
  /** Open addressing, two numbers a slot: feature hash, and where its row is (see {@link toEntry}), or 0 where the slot is empty. */
  readonly table: Int32Array;
  /** Rows with few classes: the classes that they are not zero for, each with its weight: class << 8 | (weight + 128). */
  readonly cells: Uint16Array;
  /** Rows with many: all classes, two to a number as in the scores. */
  readonly full: Int32Array;
}

/** Rows that list only the classes they are not zero for, one after another. */
export interface SparseRows {
  readonly classCount: number;
  /** Feature hashes in row order. */
  readonly hashes: Int32Array;
  /** Where each row begins in `cells`; one more number than rows. */
  readonly rowStarts: Int32Array;
  readonly cells: Uint16Array;
}

/** One cell of a row. */
export function toCell(label: number, weight: number): number {
  return (label << 8) | (weight + 128);
}

/** Sparse rows out of rows that list all of their `classCount` classes. */
export function toSparseRows(classCount: number, hashes: Int32Array, weights: Int8Array): SparseRows {
  const rowStarts = new Int32Array(hashes.length + 1);
  const cells: number[] = [];
  hashes.forEach((_hash, row) => {
    for (let label = 0; label < classCount; label += 1) {
      const weight = weights[row * classCount + label]!;
      if (weight !== 0) cells.push(toCell(label, weight));
    }
    rowStarts[row + 1] = cells.length;
  });
  return { classCount, hashes, rowStarts, cells: Uint16Array.from(cells) };
}

/** A row with more classes than this is kept in full: adding it up is then faster, and takes hardly more room. */
const FULL_FROM = 14;
const SPREAD = 0x9e3779b1;
const LENGTH_BITS = 4;

/** Where a row is: for one in `cells` its beginning and its length, for one in `full` its beginning and no length. */
function toEntry(start: number, length: number): number {
  return ((start << LENGTH_BITS) | length) + 1;
}

export function buildModel({ classCount, hashes, rowStarts, cells }: SparseRows): LinearModel {
  let size = 2;
  while (size < hashes.length * 2) size *= 2;
  const table = new Int32Array(size * 2);
  const lanes = laneCount(classCount);
  const lengthOf = (row: number): number => rowStarts[row + 1]! - rowStarts[row]!;
  const full = new Int32Array(hashes.reduce((count, _hash, row) => count + (lengthOf(row) >= FULL_FROM ? lanes : 0), 0));
  let used = 0;
  hashes.forEach((hash, row) => {
    let slot = Math.imul(hash, SPREAD) >>> (Math.clz32(size) + 1);
    while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & (size - 1);
    const start = rowStarts[row]!;
    const length = lengthOf(row);
    if (length === 0) return;
    table[slot * 2] = hash;
    if (length < FULL_FROM) {
      table[slot * 2 + 1] = toEntry(start, length);
      return;
    }
    table[slot * 2 + 1] = toEntry(used, 0);
    for (let place = start; place < start + length; place += 1) addCell(full, used, cells[place]!);
    used += lanes;
  });
  return { classCount, table, cells, full };
}

/** How many numbers hold the scores of so many classes. */
export function laneCount(classCount: number): number {
  return (classCount + 1) >> 1;
}

function addCell(scores: Int32Array, from: number, cell: number): void {
  scores[from + (cell >> 9)]! += ((cell & 0xff) - 128) << ((cell >> 4) & 16);
}

/** Where the features of a list would stand, and what does stand there. */
const slots = new Int32Array(MOST_FEATURES);
const found = new Int32Array(MOST_FEATURES);

/** Adds the rows of all features to `scores`. */
export function addFeatures({ table, cells, full }: LinearModel, { hashes, count }: FeatureList, scores: Int32Array): void {
  const lanes = scores.length;
  const mask = (table.length >> 1) - 1;
  const shift = Math.clz32(mask);
  // First all looks into the table, with nothing to decide between them: the processor then waits for memory once, not for each.
  for (let index = 0; index < count; index += 1) {
    const slot = Math.imul(hashes[index]!, SPREAD) >>> shift;
    slots[index] = slot;
    found[index] = table[slot * 2 + 1]!;
  }
  for (let index = 0; index < count; index += 1) {
    const hash = hashes[index]!;
    let slot = slots[index]!;
    let entry = found[index]!;
    while (entry !== 0 && table[slot * 2] !== hash) {
      slot = (slot + 1) & mask;
      entry = table[slot * 2 + 1]!;
    }
    if (entry === 0) continue;
    const start = (entry - 1) >> LENGTH_BITS;
    const length = (entry - 1) & ((1 << LENGTH_BITS) - 1);
    if (length === 0) {
      for (let lane = 0; lane < lanes; lane += 1) scores[lane]! += full[start + lane]!;
    } else {
      for (let place = start; place < start + length; place += 1) {
        const cell = cells[place]!;
        scores[cell >> 9]! += ((cell & 0xff) - 128) << ((cell >> 4) & 16);
      }
    }
  }
}

/** Index of the highest score; the lowest index wins a tie, so the result never depends on the machine. */
export function bestClass(scores: Int32Array, classCount: number): number {
  return surestClass(scores, classCount, -1);
}

/** The class that leads every other by more than `margin`; -1 where none does. */
export function surestClass(scores: Int32Array, classCount: number, margin: number): number {
  let best = 0;
  let highest = -0x8000;
  let second = -0x8000;
  for (let lane = 0; lane < scores.length; lane += 1) {
    const both = scores[lane]!;
    const even = (both << 16) >> 16;
    const odd = (both - even) >> 16;
    if (even > highest) {
      second = highest;
      highest = even;
      best = lane * 2;
    } else if (even > second) second = even;
    if (lane * 2 + 1 === classCount) continue;
    if (odd > highest) {
      second = highest;
      highest = odd;
      best = lane * 2 + 1;
    } else if (odd > second) second = odd;
  }
  return highest - second > margin ? best : -1;
}
