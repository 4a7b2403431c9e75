import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { CommandError } from '../usage-error.js';
import type { Sink } from './run-statement.js';
import type { GraphNames, StatementRunner } from './runner.js';
import type { WorkerData, WorkerReply, WorkerTask } from './worker-messages.js';

/** Runs queries in a thread of their own, so that the keyboard is heard while they run. */
export interface WorkerRunner extends StatementRunner {
  readonly names: GraphNames;
  /** Stops the query that is running. */
  readonly cancel: () => void;
  readonly close: () => Promise<void>;
}

/** Reads the graph in a new thread. Throws a CommandError where it cannot be read. */
export async function startWorkerRunner(path: string): Promise<WorkerRunner> {
  const cancelled = new SharedArrayBuffer(4);
  const flag = new Int32Array(cancelled);
  const worker = new Worker(new URL('./query-worker.js', import.meta.url), { workerData: { path, cancelled } satisfies WorkerData });
  const [first] = await once(worker, 'message') as [WorkerReply];
  if (first.kind !== 'ready') {
    await worker.terminate();
    throw new CommandError(first.kind === 'refused' ? first.message : 'the graph could not be opened');
  }
  const carryOut = (task: WorkerTask, sink: Sink): Promise<boolean> => {
    Atomics.store(flag, 0, 0);
    return awaitEnd(worker, task, sink);
  };
  return {
    names: first.names,
    run: (text, settings, sink) => carryOut({ kind: 'run', text, settings }, sink),
    schema: async (sink) => void await carryOut({ kind: 'schema' }, sink),
    cancel: () => void Atomics.store(flag, 0, 1),
    close: async () => void await worker.terminate(),
  };
}

/** Passes on what the thread writes until its task is done. */
function awaitEnd(worker: Worker, task: WorkerTask, sink: Sink): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let written = Promise.resolve();
    const onMessage = (reply: WorkerReply): void => {
      if (reply.kind === 'out') written = written.then(() => sink.out(reply.text));
      else if (reply.kind === 'err') written = written.then(() => sink.err(reply.text));
      else if (reply.kind === 'done') {
        worker.off('message', onMessage).off('error', reject);
        written.then(() => resolve(reply.succeeded), reject);
      }
    };
    worker.on('message', onMessage).once('error', reject);
    worker.postMessage(task);
  });
}
