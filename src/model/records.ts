/**
 * A list whose records are made when they are asked for, again and again: they need not fit in memory together. Every array is one.
 */
export interface Records<T> extends Iterable<T> {
  readonly length: number;
  /** Undefined outside of the list. */
  at(index: number): T | undefined;
}

/** Records that a function makes; `length` of them. */
export function makeRecords<T>(length: number, make: (index: number) => T): Records<T> {
  return {
    length,
    at: (index) => (index >= 0 && index < length ? make(index) : undefined),
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index += 1) yield make(index);
    },
  };
}

/** The records of one list after those of the other. */
export function concatRecords<T>(first: Records<T>, second: Records<T>): Records<T> {
  return {
    length: first.length + second.length,
    at: (index) => (index < first.length ? first.at(index) : second.at(index - first.length)),
    *[Symbol.iterator]() {
      yield* first;
      yield* second;
    },
  };
}
