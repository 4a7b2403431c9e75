/**
 * A sparse linear classifier over hashed features: for each feature that training kept, one small integer per class.
 * A sentence is scored by adding the rows of its features; no feature string is ever built.
 */
export interface LinearModel {
  readonly classCount: number;
  /** Open addressing, two numbers a slot: feature hash, and row + 1 or 0 where the slot is empty. */
  readonly table: Int32Array;
  /**
   * One bit for each of the 2^21 values of a hash's upper bits, set where a row may be. Most features have no row; this much
   * smaller table, which stays in the processor's cache, tells so before the large one is asked.
   */
  readonly filter: Int32Array;
  /** Where each row begins in `cells`; one more number than rows. */
  readonly rowStarts: Int32Array;
  /** The classes that a row is not zero for, each with its weight: class << 8 | (weight + 128). */
  readonly cells: Uint16Array;
}

/** A growable list of feature hashes, reused from state to state so that scoring allocates nothing. */
export class FeatureList {
  readonly hashes: Int32Array;
  count = 0;

  constructor(capacity: number) {
    this.hashes = new Int32Array(capacity);
  }

  /** Adds one feature made of a template number and up to three values. */
  add(template: number, a: number, b = 0, c = 0): void {
    this.hashes[this.count] = mix(template, a, b, c);
    this.count += 1;
  }
}

function mix(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template + 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ a ^ (hash >>> 15), 0xc2b2ae35);
  hash = Math.imul(hash ^ b ^ (hash >>> 13), 0x27d4eb2f);
  hash = Math.imul(hash ^ c ^ (hash >>> 16), 0x165667b1);
  return hash ^ (hash >>> 15);
}

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}

/** A model of rows that list their classes one after another, `classCount` weights each. */
export function buildModel(classCount: number, hashes: Int32Array, weights: Int8Array): LinearModel {
  const rowStarts = new Int32Array(hashes.length + 1);
  const cells: number[] = [];
  hashes.forEach((_hash, row) => {
    for (let label = 0; label < classCount; label += 1) {
      const weight = weights[row * classCount + label]!;
      if (weight !== 0) cells.push(toCell(label, weight));
    }
    rowStarts[row + 1] = cells.length;
  });
  return buildSparseModel(classCount, hashes, rowStarts, Uint16Array.from(cells));
}

/** A model of rows that list only the classes they are not zero for; feature hashes are given in row order. */
export function buildSparseModel(classCount: number, hashes: Int32Array, rowStarts: Int32Array, cells: Uint16Array): LinearModel {
  let size = 2;
  while (size < hashes.length * 2) size *= 2;
  const table = new Int32Array(size * 2);
  const shift = 32 - Math.log2(size);
  const filter = new Int32Array(FILTER_BITS / 32);
  hashes.forEach((hash, row) => {
    const spread = Math.imul(hash, SPREAD);
    filter[spread >>> FILTER_WORD]! |= 1 << (spread >>> FILTER_BIT);
    let slot = spread >>> shift;
    while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & (size - 1);
    table[slot * 2] = hash;
    table[slot * 2 + 1] = row + 1;
  });
  return { classCount, table, filter, rowStarts, cells };
}

const FILTER_BITS = 1 << 21;
/** The upper 16 bits choose a number of the filter, the next 5 a bit in it. */
const FILTER_WORD = 16;
const FILTER_BIT = 11;
const SPREAD = 0x9e3779b1;

/** One cell of a row. */
export function toCell(label: number, weight: number): number {
  return (label << 8) | (weight + 128);
}

/** Adds up the rows of all features into `scores`, which is cleared first. */
export function scoreFeatures(model: LinearModel, features: FeatureList, scores: Int32Array): void {
  const { table, filter, rowStarts, cells } = model;
  const mask = table.length / 2 - 1;
  const shift = 32 - Math.log2(table.length / 2);
  const { hashes, count } = features;
  scores.fill(0);
  for (let index = 0; index < count; index += 1) {
    const hash = hashes[index]!;
    const spread = Math.imul(hash, SPREAD);
    if ((filter[spread >>> FILTER_WORD]! & (1 << (spread >>> FILTER_BIT))) === 0) continue;
    let slot = spread >>> shift;
    let row = table[slot * 2 + 1]!;
    while (row !== 0 && table[slot * 2] !== hash) {
      slot = (slot + 1) & mask;
      row = table[slot * 2 + 1]!;
    }
    if (row === 0) continue;
    const end = rowStarts[row]!;
    for (let place = rowStarts[row - 1]!; place < end; place += 1) {
      const cell = cells[place]!;
      scores[cell >> 8]! += (cell & 0xff) - 128;
    }
  }
}

/** Index of the highest score; the lowest index wins a tie, so the result never depends on the machine. */
export function bestClass(scores: Int32Array): number {
  let best = 0;
  for (let label = 1; label < scores.length; label += 1) if (scores[label]! > scores[best]!) best = label;
  return best;
}
