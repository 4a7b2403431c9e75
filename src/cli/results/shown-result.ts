import type { QueryValue } from '../../index.js';

/** Rows on their way out, with the ways to show their values. */
export interface ShownResult {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly QueryValue[]>;
  /** As Cypher writes it. */
  readonly format: (value: QueryValue) => string;
  /** As JSON has it. */
  readonly plain: (value: QueryValue) => unknown;
  /** For what the reader of the result should know about how it is shown. */
  readonly note: (message: string) => void;
}

/** Writes a result piece by piece, taking rows as it goes. */
export type ResultWriter = (result: ShownResult) => Iterable<string>;
