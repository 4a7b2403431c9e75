/** Rows of so many numbers each, as compact as the numbers are. */
export interface NumberTable {
  readonly length: number;
  /** Answers with the index of the new row. */
  push(row: readonly number[]): number;
  get(row: number, field: number): number;
  set(row: number, field: number, value: number): void;
}

/** Rows lie in pieces of this many, so that a table grows without being copied. */
const ROWS_BITS = 12;
const ROWS_A_PIECE = 1 << ROWS_BITS;
const IN_PIECE = ROWS_A_PIECE - 1;

/** A table of whole numbers of 32 bits, or of any numbers. */
export function createTable(width: number, Kind: Int32ArrayConstructor | Float64ArrayConstructor = Int32Array): NumberTable {
  const pieces: (Int32Array | Float64Array)[] = [];
  let length = 0;
  const pieceOf = (row: number): Int32Array | Float64Array => {
    const piece = pieces[row >> ROWS_BITS];
    if (piece === undefined || row >= length) throw new RangeError(`no row ${row}`);
    return piece;
  };
  return {
    get length() {
      return length;
    },
    push(row) {
      if ((length & IN_PIECE) === 0) pieces.push(new Kind(ROWS_A_PIECE * width));
      length += 1;
      pieceOf(length - 1).set(row, ((length - 1) & IN_PIECE) * width);
      return length - 1;
    },
    get: (row, field) => pieceOf(row)[(row & IN_PIECE) * width + field] ?? 0,
    set(row, field, value) {
      pieceOf(row)[(row & IN_PIECE) * width + field] = value;
    },
  };
}
