import { Piscina } from 'piscina';
import { readDocument, shippedSyntax, type Document, type ExtractedDocument } from '../index.js';
import { toPipelineOptions, type UserFiles } from './user-files.js';

/** Reads documents one after another or several at a time; results come in the order of the documents either way. */
export interface DocumentPool {
  readonly read: (document: Document) => Promise<ExtractedDocument>;
  readonly close: () => Promise<void>;
}

/** Starting workers costs more than reading a few documents. */
const WORTH_WORKERS = 16;

/** A pool of `workers` threads, started only when there is enough to read. One worker means no threads at all. */
export function openDocumentPool(workers: number, files: UserFiles): DocumentPool {
  const options = toPipelineOptions(files, shippedSyntax());
  let seen = 0;
  let threads: Piscina | undefined;
  return {
    read: async (document) => {
      seen += 1;
      if (workers === 1 || seen <= WORTH_WORKERS) return readDocument(document, options);
      threads ??= new Piscina({ filename: new URL('./document-worker.js', import.meta.url).href, minThreads: workers, maxThreads: workers, workerData: files });
      return threads.run(document) as Promise<ExtractedDocument>;
    },
    close: async () => threads?.destroy(),
  };
}
