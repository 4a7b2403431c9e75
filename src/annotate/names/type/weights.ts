import type { FeatureList } from '../../syntax/features.js';
import { TYPE_WEIGHTS } from './type-weights.js';

/** Number of classes of the scorer: a row of weights is eight bytes. */
const CLASS_COUNT = 8;

/** A linear classifier over hashed features: for each feature that training kept, one small integer per class. */
export interface TypeModel {
  /** Open addressing, two numbers a slot: feature hash, and row + 1 or 0 where the slot is empty. */
  readonly table: Int32Array;
  readonly weights: Int8Array;
}

let shipped: TypeModel | undefined;

/** The weights that come with the package, unpacked once. */
export function typeModel(): TypeModel {
  shipped ??= unpackWeights(TYPE_WEIGHTS);
  return shipped;
}

/**
 * Reads weights from base64: the number of rows, each row's feature hash (32 bits, little endian), then for each row the
 * classes that are not zero as a bit mask, followed by their weights.
 */
export function unpackWeights(text: string): TypeModel {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const rowCount = view.getUint32(0, true);
  const hashes = new Int32Array(rowCount);
  const weights = new Int8Array(rowCount * CLASS_COUNT);
  for (let row = 0; row < rowCount; row += 1) hashes[row] = view.getInt32(4 + row * 4, true);
  let offset = 4 + rowCount * 4;
  for (let row = 0; row < rowCount; row += 1) {
    const mask = view.getUint8(offset);
    offset += 1;
    for (let label = 0; label < CLASS_COUNT; label += 1) {
      if ((mask & (1 << label)) === 0) continue;
      weights[row * CLASS_COUNT + label] = view.getInt8(offset);
      offset += 1;
    }
  }
  return { table: buildTable(hashes), weights };
}

const SPREAD = 0x9e3779b1;

function buildTable(hashes: Int32Array): Int32Array {
  let size = 2;
  while (size < hashes.length * 2) size *= 2;
  const table = new Int32Array(size * 2);
  hashes.forEach((hash, row) => {
    let slot = Math.imul(hash, SPREAD) >>> Math.clz32(size - 1);
    while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & (size - 1);
    table[slot * 2] = hash;
    table[slot * 2 + 1] = row + 1;
  });
  return table;
}

/** Adds up the rows of all features into `scores`, which is cleared first. */
export function scoreTypes({ table, weights }: TypeModel, { hashes, count }: FeatureList, scores: Int32Array): void {
  const mask = (table.length >> 1) - 1;
  const shift = Math.clz32(mask);
  scores.fill(0);
  for (let index = 0; index < count; index += 1) {
    const hash = hashes[index]!;
    let slot = Math.imul(hash, SPREAD) >>> shift;
    while (table[slot * 2 + 1] !== 0 && table[slot * 2] !== hash) slot = (slot + 1) & mask;
    const row = table[slot * 2 + 1]! - 1;
    if (row < 0) continue;
    for (let label = 0; label < CLASS_COUNT; label += 1) scores[label]! += weights[row * CLASS_COUNT + label]!;
  }
}
