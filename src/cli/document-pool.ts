import { existsSync } from 'node:fs';
import { Piscina } from 'piscina';
import { shippedSyntax, type Diagnostic, type DiagnosticReason, type Document, type NeuralModel } from '../index.js';
import { readIntoForm, type Reading, type ReadingForm } from './document-forms.js';
import { onLeave } from './leave.js';
import { closeGate, newGate, type NativeGate } from './native-gate.js';
import { toPipelineOptions, type UserFiles } from './user-files.js';

/** What became of a document: read, or given up with the reason. Bad text, a stuck reader and a dead thread end up here, never in a throw. */
export type Outcome = { readonly kind: 'read'; readonly reading: Reading } | { readonly kind: 'failed'; readonly diagnostic: Diagnostic };

export interface DocumentPool {
  readonly read: (document: Document) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** What a worker is told at its start. */
export interface WorkerStart {
  readonly files: UserFiles;
  readonly withModel: boolean;
}

/** What a worker is told for each document. */
export interface WorkerTask {
  readonly document: Document;
  readonly form: ReadingForm;
  readonly gate: NativeGate;
}

export interface PoolOptions {
  readonly workers: number;
  /** Whether threads are started for the first document already; otherwise only where there is enough to read. */
  readonly eager: boolean;
  readonly form: ReadingForm;
  /** Longest time for one document of ordinary length, in milliseconds. */
  readonly limit: number;
}

const WORKER = new URL('./document-worker.js', import.meta.url);

/** Starting workers costs more than reading a few documents. */
const WORTH_WORKERS = 16;
/** Of one thread. An article takes a hundredth of it; what wants more would take the machine's memory away from the others. */
const MOST_MEMORY_MB = 2048;
/** A document longer than this, in characters, may take as many times longer. */
const ORDINARY_LENGTH = 50_000;

/**
 * Reads documents in threads. A document that makes its thread hang costs that thread, which is replaced, and nothing else;
 * the first few documents of a run are read without threads, where nothing could stop them.
 */
export function openDocumentPool({ workers, eager, form, limit }: PoolOptions, files: UserFiles, model: NeuralModel | null): DocumentPool {
  const options = toPipelineOptions(files, shippedSyntax());
  const slots = openSlots(workers);
  // Threads cannot run TypeScript: from the sources all is read in this thread.
  const hasThreads = existsSync(WORKER);
  let seen = 0;
  let threads: Threads | undefined;
  return {
    read: async (document) => {
      seen += 1;
      if (!hasThreads || (!eager && (workers === 1 || seen <= WORTH_WORKERS))) return settle(document, async () => readIntoForm(document, form, model, options));
      threads ??= startThreads(workers, { files, withModel: model !== null });
      const running = threads;
      // The clock must start with the work, not while the document waits for a thread.
      return slots.use(() => settle(document, () => running.run(document, form, limit * Math.max(1, document.text.length / ORDINARY_LENGTH))));
    },
    close: async () => threads?.close(),
  };
}

interface Threads {
  /** Rejects where the document is not read, or not within the limit in milliseconds. */
  readonly run: (document: Document, form: ReadingForm, limit: number) => Promise<Reading>;
  readonly close: () => Promise<void>;
}

function startThreads(workers: number, workerData: WorkerStart): Threads {
  const pool = new Piscina({
    filename: WORKER.href, minThreads: workers, maxThreads: workers, workerData,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  // A thread that ends before it has read anything: the next ones would, too. One that dies between two documents is replaced; without a
  // listener the process would end.
  const broken = new Promise<never>((_, reject) => pool.on('error', (error: Error) => {
    if (pool.completed === 0) reject(new Error(`the worker threads do not start: ${error.message}`));
  }));
  broken.catch(() => undefined);
  const gates = new Set<NativeGate>();
  let closed = false;
  const closeGates = async (): Promise<void> => {
    closed = true;
    await Promise.all([...gates].map(closeGate));
  };
  const forget = onLeave(closeGates);
  return {
    run: async (document, form, limit) => {
      const gate = newGate();
      gates.add(gate);
      if (closed) await closeGate(gate);
      const controller = new AbortController();
      const timer = setTimeout(() => void closeGate(gate).then(() => controller.abort()), limit);
      try {
        const task: WorkerTask = { document, form, gate };
        return await Promise.race([pool.run(task, { signal: controller.signal }) as Promise<Reading>, broken]);
      } catch (error) {
        throw controller.signal.aborted ? new OutOfTimeError(`not read within ${Math.round(limit / 1000)} seconds; --limit gives more`) : error;
      } finally {
        clearTimeout(timer);
        gates.delete(gate);
      }
    },
    close: async () => {
      await closeGates();
      forget();
      await pool.destroy();
    },
  };
}

class OutOfTimeError extends Error {}

async function settle(document: Document, read: () => Promise<Reading>): Promise<Outcome> {
  try {
    return { kind: 'read', reading: await read() };
  } catch (error) {
    const { id, source } = document;
    return { kind: 'failed', diagnostic: { stage: 'extract', severity: 'error', reason: reasonFor(error), source, doc: id, message: `this document is left out: ${(error as Error).message}` } };
  }
}

function reasonFor(error: unknown): DiagnosticReason {
  if (error instanceof OutOfTimeError) return 'took-too-long';
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' || /worker/iu.test(message) ? 'worker-died' : 'failed-to-read';
}

/** Lets so many tasks run at once; the others wait in line. */
function openSlots(count: number): { readonly use: <T>(task: () => Promise<T>) => Promise<T> } {
  let free = count;
  const waiting: (() => void)[] = [];
  return {
    use: async (task) => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await task();
      } finally {
        const next = waiting.shift();
        if (next === undefined) free += 1;
        else next();
      }
    },
  };
}
