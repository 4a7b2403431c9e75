/**
 * A sparse linear classifier over hashed features: for each feature that training kept, one small integer per class.
 * A sentence is scored by adding the rows of its features; no feature string is ever built.
 */
export interface LinearModel {
  readonly classCount: number;
  /** Open addressing: slot -> feature hash; only slots with a row are meaningful. */
  readonly keys: Int32Array;
  /** Slot -> index of the row, or -1. */
  readonly slots: Int32Array;
  /** Weights, `classCount` for each row. */
  readonly weights: Int8Array;
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

/** Where a hash starts its search in a table of `size` slots, a power of two. */
function firstSlot(hash: number, size: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - Math.log2(size));
}

/** Builds the lookup table for rows whose feature hashes are given in row order. */
export function buildModel(classCount: number, hashes: Int32Array, weights: Int8Array): LinearModel {
  let size = 2;
  while (size < hashes.length * 2) size *= 2;
  const keys = new Int32Array(size);
  const slots = new Int32Array(size).fill(-1);
  hashes.forEach((hash, row) => {
    let slot = firstSlot(hash, size);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    keys[slot] = hash;
    slots[slot] = row;
  });
  return { classCount, keys, slots, weights };
}

/** Adds up the rows of all features into `scores`, which is cleared first. */
export function scoreFeatures(model: LinearModel, features: FeatureList, scores: Int32Array): void {
  const { classCount, keys, slots, weights } = model;
  const mask = slots.length - 1;
  const shift = 32 - Math.log2(slots.length);
  scores.fill(0);
  for (let index = 0; index < features.count; index += 1) {
    const hash = features.hashes[index]!;
    let slot = Math.imul(hash, 0x9e3779b1) >>> shift;
    let row = slots[slot]!;
    while (row !== -1 && keys[slot] !== hash) {
      slot = (slot + 1) & mask;
      row = slots[slot]!;
    }
    if (row === -1) continue;
    const base = row * classCount;
    for (let label = 0; label < classCount; label += 1) scores[label]! += weights[base + label]!;
  }
}

/** Index of the highest score; the lowest index wins a tie, so the result never depends on the machine. */
export function bestClass(scores: Int32Array): number {
  let best = 0;
  for (let label = 1; label < scores.length; label += 1) if (scores[label]! > scores[best]!) best = label;
  return best;
}
