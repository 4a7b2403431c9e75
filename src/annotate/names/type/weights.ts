import { buildModel, type LinearModel } from '../../syntax/linear-model.js';
import { TYPE_WEIGHTS } from './type-weights.js';

/** Number of classes of the scorer. */
export const CLASS_COUNT = 8;

let model: LinearModel | undefined;

/** The scorer's weights, unpacked once. */
export function typeModel(): LinearModel {
  model ??= unpack(TYPE_WEIGHTS);
  return model;
}

/**
 * Weights as text: base64 of the number of rows, each row's feature hash (32 bits), then for each row the classes that are
 * not zero as a bit mask, followed by their weights.
 */
function unpack(text: string): LinearModel {
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
  return buildModel(CLASS_COUNT, hashes, weights);
}
