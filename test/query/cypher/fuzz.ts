import { run } from '../../../src/query/cypher/cypher.js';
import { CypherError } from '../../../src/query/cypher/error.js';
import type { GraphStore } from '../../../src/query/cypher/store.js';
import { formatValue } from '../../../src/query/cypher/values/format.js';

const OPTIONS = { write: true, timeoutMs: 500, maxRows: 200, maxHeldValues: 100_000 };

/**
 * Runs a text as a query: it must give rows that can be written, or an error that says where. Anything else is thrown.
 * The answer is the kind of error, or `rows`.
 */
export function tryQuery(store: GraphStore, text: string): string {
  try {
    for (const row of run(store, text, { p: [1, 'a', null] }, OPTIONS).rows) {
      for (const value of row) formatValue(value, (stored) => store.properties(stored));
    }
    return 'rows';
  } catch (error) {
    if (!(error instanceof CypherError)) throw error;
    const { line, column, offset, sourceLine } = error;
    const isPlaced = line !== undefined && column !== undefined && offset !== undefined && sourceLine !== undefined;
    if (!isPlaced || line < 1 || column < 1 || offset > text.length) throw new Error(`an error without a place: ${error.message}`, { cause: error });
    return error.kind;
  }
}
