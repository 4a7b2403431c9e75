import { buildActionModel, type ActionModel } from './action-model.js';
import { buildModel, toCell, type LinearModel, type SparseRows } from './linear-model.js';
import { clauseMarks } from './parser.js';
import { ACTION_COUNT } from './parser-state.js';

/** The trained weights of the tagger, the parser and the labeller. */
export interface SyntaxModel {
  /** Penn Treebank tags by class index. */
  readonly tags: readonly string[];
  readonly tagIndex: ReadonlyMap<string, number>;
  /** Universal Dependencies relations by class index. */
  readonly labels: readonly string[];
  /** Clause marks by tag index, for the parser. */
  readonly marks: Uint8Array;
  readonly tagger: LinearModel;
  readonly parser: ActionModel;
  readonly labeller: LinearModel;
}

const MAGIC = 'RELATA-SYNTAX-1';

interface Header {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly rowCounts: readonly number[];
}

/**
 * Reads weights from the bytes of `models/relata-syntax.bin`: a line with the format's name, a line of JSON, then for each
 * of the three models its feature hashes (32 bits each) and its rows, where a row lists only the classes that are not zero.
 * @throws {Error} where the bytes are something else.
 */
export function decodeSyntax(bytes: Uint8Array): SyntaxModel {
  const [magic, afterMagic] = readLine(bytes, 0);
  if (magic !== MAGIC) throw new Error(`not a Relata syntax model: it begins with ${JSON.stringify(magic.slice(0, 20))}`);
  const [json, afterHeader] = readLine(bytes, afterMagic);
  const header = JSON.parse(json) as Header;
  const [tagger, parser, labeller] = readRows(bytes, afterHeader, [header.tags.length, ACTION_COUNT, header.labels.length], header.rowCounts);
  return {
    tags: header.tags, tagIndex: new Map(header.tags.map((tag, index) => [tag, index])), labels: header.labels, marks: clauseMarks(header.tags),
    tagger: buildModel(tagger!), parser: buildActionModel(parser!), labeller: buildModel(labeller!),
  };
}

function readRows(bytes: Uint8Array, from: number, classCounts: readonly number[], rowCounts: readonly number[]): SparseRows[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = from;
  return classCounts.map((classCount, index): SparseRows => {
    const rowCount = rowCounts[index] ?? 0;
    const hashes = new Int32Array(rowCount);
    for (let row = 0; row < rowCount; row += 1, offset += 4) hashes[row] = view.getInt32(offset, true);
    const rowStarts = new Int32Array(rowCount + 1);
    for (let row = 0, place = offset; row < rowCount; row += 1) {
      const filled = view.getUint8(place);
      rowStarts[row + 1] = rowStarts[row]! + filled;
      place += 1 + filled * 2;
    }
    const cells = new Uint16Array(rowStarts[rowCount]!);
    for (let row = 0; row < rowCount; row += 1) {
      offset += 1;
      for (let cell = rowStarts[row]!; cell < rowStarts[row + 1]!; cell += 1, offset += 2) cells[cell] = toCell(view.getUint8(offset), view.getInt8(offset + 1));
    }
    return { classCount, hashes, rowStarts, cells };
  });
}

function readLine(bytes: Uint8Array, from: number): [string, number] {
  const end = bytes.indexOf(10, from);
  if (end < 0) throw new Error('not a Relata syntax model: no header');
  return [new TextDecoder().decode(bytes.subarray(from, end)), end + 1];
}

/** Rows as training leaves them: a feature hash with one weight per class. */
export interface TrainedRows {
  readonly classCount: number;
  readonly hashes: Int32Array;
  readonly weights: Int8Array;
}

/** The inverse of {@link decodeSyntax}. */
export function encodeSyntax(tags: readonly string[], labels: readonly string[], models: readonly TrainedRows[]): Uint8Array {
  const header: Header = { tags, labels, rowCounts: models.map((model) => model.hashes.length) };
  const parts: Uint8Array[] = [new TextEncoder().encode(`${MAGIC}\n${JSON.stringify(header)}\n`)];
  for (const { classCount, hashes, weights } of models) {
    const hashBytes = new DataView(new ArrayBuffer(hashes.length * 4));
    hashes.forEach((hash, row) => hashBytes.setInt32(row * 4, hash, true));
    parts.push(new Uint8Array(hashBytes.buffer));
    const cells: number[] = [];
    hashes.forEach((_hash, row) => {
      const filled = [...weights.subarray(row * classCount, (row + 1) * classCount).entries()].filter(([, weight]) => weight !== 0);
      cells.push(filled.length, ...filled.flatMap(([label, weight]) => [label, weight & 0xff]));
    });
    parts.push(Uint8Array.from(cells));
  }
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
