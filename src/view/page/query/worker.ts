import { buildGraph } from '../../../graph/graph.js';
import { CypherError } from '../../../query/cypher/error.js';
import type { GraphStore } from '../../../query/cypher/store.js';
import { openForQueries, runQuery } from '../../../query/query.js';
import { decodeKnowledge } from '../../data/decode.js';
import type { PageData } from '../../data/page-data.js';
import { toCell } from './cells.js';
import type { FromWorker, QueryAnswer, ToWorker } from './messages.js';

/** The query engine beside the page, so that a long query does not stop it. */
const MAX_ROWS = 500;
const TIMEOUT_MS = 60_000;

interface WorkerScope {
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
  postMessage(message: FromWorker): void;
}
const scope = globalThis as unknown as WorkerScope;

let json = '';
let graph: GraphStore | null = null;

scope.onmessage = ({ data }) => {
  if (data.kind === 'open') {
    json = data.json;
    return;
  }
  try {
    graph ??= openForQueries(buildGraph(decodeKnowledge(JSON.parse(json) as PageData)));
    scope.postMessage({ kind: 'answer', answer: answerOf(graph, data.query) });
  } catch (error) {
    const message = error instanceof CypherError ? error.message : `The query could not be run: ${(error as Error).message}`;
    scope.postMessage({ kind: 'error', message });
  }
};

function answerOf(store: GraphStore, query: string): QueryAnswer {
  const started = performance.now();
  const result = runQuery(store, query, {}, { timeoutMs: TIMEOUT_MS, maxRows: MAX_ROWS });
  const rows = [...result.rows].map((row) => row.map((value) => toCell(value, store)));
  return { columns: result.columns, rows, notes: result.warnings.map(({ message }) => message), milliseconds: performance.now() - started };
}
