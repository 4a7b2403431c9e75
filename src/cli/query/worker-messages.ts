import type { QuerySettings } from './run-statement.js';
import type { GraphNames } from './runner.js';

export interface WorkerData {
  /** Where the graph is. */
  readonly path: string;
  /** A number that is not 0 while the user wants the query to stop. */
  readonly cancelled: SharedArrayBuffer;
}

export type WorkerTask = { readonly kind: 'run'; readonly text: string; readonly settings: QuerySettings } | { readonly kind: 'schema' };

export type WorkerReply =
  | { readonly kind: 'ready'; readonly names: GraphNames }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'out' | 'err'; readonly text: string }
  | { readonly kind: 'done'; readonly succeeded: boolean };
