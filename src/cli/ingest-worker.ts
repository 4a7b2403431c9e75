import { parentPort } from 'node:worker_threads';
import { ingestBytes } from '../index.js';
import type { IngestTask } from './ingest-thread.js';

/** Runs in a thread: makes one document after another of bytes. What throws ends the thread, and who started it hears of it. */
parentPort?.on('message', async ({ bytes, format, metadata }: IngestTask) => {
  parentPort?.postMessage(await ingestBytes(bytes, format, metadata));
});
