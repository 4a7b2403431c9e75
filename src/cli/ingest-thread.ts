import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { ingestBytes, type DiagnosticReason } from '../index.js';

export type Ingest = typeof ingestBytes;

export interface IngestTask {
  readonly bytes: Uint8Array;
  readonly format: Parameters<Ingest>[1];
  readonly metadata: Parameters<Ingest>[2];
}

export interface IngestThread {
  readonly ingest: Ingest;
  readonly close: () => Promise<void>;
}

const WORKER = new URL('./ingest-worker.js', import.meta.url);
/** A page of fewer bytes takes no time. A PDF may unpack to a thousand times its size, so each is read in the thread. */
const LARGE_PAGE = 1_000_000;
/** A file with more bytes than this may take as many times longer. */
const ORDINARY_BYTES = 10_000_000;
/** What a file may add to the process while it is read; a book of a thousand pages takes a tenth of it. */
const MOST_MEMORY_MB = 2048;
const WATCH_EVERY_MS = 100;

/**
 * Makes documents of bytes, those that can take all time or memory in a thread of their own, one after another. A file that takes more
 * than the limit (milliseconds for one of ordinary size) or too much memory costs that thread, which is replaced, and is told.
 */
export function openIngestThread(limit: number): IngestThread {
  let thread: Worker | undefined;
  const stop = async (): Promise<void> => {
    const stopped = thread;
    thread = undefined;
    await stopped?.terminate();
  };
  const start = (): Worker => {
    const started = new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } });
    // A thread may fail between two files or while it is ended; without a listener the process would end with it.
    started.on('error', () => undefined);
    started.on('exit', () => {
      if (thread === started) thread = undefined;
    });
    return started;
  };
  return {
    ingest: async (bytes, format, metadata) => {
      const isHarmless = format !== 'pdf' && !(format === 'html' && bytes.length > LARGE_PAGE);
      // Threads cannot run TypeScript: from the sources all is read in this thread.
      if (isHarmless || !existsSync(WORKER)) return ingestBytes(bytes, format, metadata);
      thread ??= start();
      try {
        return await ingestWithin(thread, { bytes, format, metadata }, limit * Math.max(1, bytes.length / ORDINARY_BYTES));
      } catch (error) {
        await stop();
        const reason = error instanceof GivenUp ? error.reason : 'worker-died';
        const message = `this file is left out: ${(error as Error).message}`;
        return { document: null, diagnostics: [{ stage: 'ingest', severity: 'error', reason, source: metadata.source ?? metadata.id, message }] };
      }
    },
    close: stop,
  };
}

class GivenUp extends Error {
  constructor(readonly reason: DiagnosticReason, message: string) {
    super(message);
  }
}

function ingestWithin(thread: Worker, task: IngestTask, limit: number): ReturnType<Ingest> {
  return new Promise((resolve, reject) => {
    const start = { time: performance.now(), memory: process.memoryUsage.rss() };
    // What is unpacked lies outside the memory that a thread can be limited to.
    const watch = setInterval(() => {
      if (performance.now() - start.time > limit) end(() => reject(new GivenUp('took-too-long', `not read within ${Math.round(limit / 1000)} seconds; --limit gives more`)));
      else if (process.memoryUsage.rss() - start.memory > MOST_MEMORY_MB * 1e6) end(() => reject(new GivenUp('too-large', `reading it takes more than ${MOST_MEMORY_MB} MB of memory`)));
    }, WATCH_EVERY_MS);
    const onMessage = (ingested: Awaited<ReturnType<Ingest>>): void => end(() => resolve(ingested));
    const onError = (error: Error): void => end(() => reject(error));
    const onExit = (code: number): void => end(() => reject(new Error(`its thread ended with ${code}`)));
    const end = (settle: () => void): void => {
      clearInterval(watch);
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      settle();
    };
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    thread.postMessage(task);
  });
}
