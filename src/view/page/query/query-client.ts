import type { FromWorker, QueryAnswer, ToWorker } from './messages.js';

/** Runs queries in a worker; only one at a time. */
export interface QueryClient {
  /** Rejects with an Error whose message is for the reader. */
  readonly run: (query: string) => Promise<QueryAnswer>;
  /** Ends the query that runs; its promise is rejected. */
  readonly stop: () => void;
}

/** `script` is the worker's source, `json` the page's data as text: the worker reads both when it is first needed. */
export function openQueryClient(script: string, json: string): QueryClient {
  let worker: Worker | null = null;
  let rejectRunning: ((reason: Error) => void) | null = null;
  const open = (): Worker => {
    const made = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
    made.postMessage({ kind: 'open', json } satisfies ToWorker);
    return made;
  };
  const stop = (): void => {
    worker?.terminate();
    worker = null;
    rejectRunning?.(new Error('Stopped.'));
    rejectRunning = null;
  };
  return {
    stop,
    run: (query) => new Promise((resolve, reject) => {
      if (rejectRunning !== null) stop();
      rejectRunning = reject;
      worker ??= open();
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        rejectRunning = null;
        if (data.kind === 'answer') resolve(data.answer);
        else reject(new Error(data.message));
      };
      worker.onerror = (event) => {
        rejectRunning = null;
        worker = null;
        reject(new Error(`The query engine could not be started here: ${event.message}`));
      };
      worker.postMessage({ kind: 'run', query } satisfies ToWorker);
    }),
  };
}
