import { parentPort, workerData } from 'node:worker_threads';
import { openForQueries } from '../../index.js';
import { readGraph } from '../read-graph.js';
import { CommandError } from '../usage-error.js';
import { namesOf } from './runner.js';
import { runStatement, writeSchema, type Sink } from './run-statement.js';
import type { WorkerData, WorkerReply, WorkerTask } from './worker-messages.js';

const { path, cancelled } = workerData as WorkerData;
const flag = new Int32Array(cancelled);

/** Looked at while a query runs: messages would only be seen when it is over. */
const signal = {
  get aborted(): boolean {
    return Atomics.load(flag, 0) !== 0;
  },
};

const sink: Sink = {
  out: async (text) => reply({ kind: 'out', text }),
  err: (text) => reply({ kind: 'err', text }),
};

function reply(message: WorkerReply): void {
  parentPort?.postMessage(message);
}

try {
  const graph = openForQueries(await readGraph(path));
  parentPort?.on('message', (task: WorkerTask) => {
    const work = task.kind === 'schema' ? writeSchema(graph, sink).then(() => true) : runStatement(graph, task.text, task.settings, sink, signal);
    work.then((succeeded) => reply({ kind: 'done', succeeded }), (error: unknown) => {
      sink.err(`relata: this should not happen: ${String(error)}\n`);
      reply({ kind: 'done', succeeded: false });
    });
  });
  reply({ kind: 'ready', names: namesOf(graph) });
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  reply({ kind: 'refused', message: error.message });
}
