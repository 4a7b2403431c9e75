import { Piscina } from 'piscina';
import { readDocument, readDocumentWithModel, shippedSyntax, type Document, type ExtractedDocument, type NeuralModel } from '../index.js';
import { toPipelineOptions, type UserFiles } from './user-files.js';

/** Reads documents one after another or several at a time; results come in the order of the documents either way. */
export interface DocumentPool {
  readonly read: (document: Document) => Promise<ExtractedDocument>;
  readonly close: () => Promise<void>;
}

/** What a worker is told at its start. */
export interface WorkerTask {
  readonly files: UserFiles;
  readonly withModel: boolean;
}

/** Starting workers costs more than reading a few documents. */
const WORTH_WORKERS = 16;

/** A pool of `workers` threads, started only when there is enough to read. One worker means no threads at all. */
export function openDocumentPool(workers: number, files: UserFiles, model: NeuralModel | null): DocumentPool {
  const options = toPipelineOptions(files, shippedSyntax());
  const workerData: WorkerTask = { files, withModel: model !== null };
  let seen = 0;
  let threads: Piscina | undefined;
  return {
    read: async (document) => {
      seen += 1;
      if (workers === 1 || seen <= WORTH_WORKERS) return model === null ? readDocument(document, options) : readDocumentWithModel(document, model, options);
      threads ??= new Piscina({ filename: new URL('./document-worker.js', import.meta.url).href, minThreads: workers, maxThreads: workers, workerData });
      return threads.run(document) as Promise<ExtractedDocument>;
    },
    close: async () => threads?.destroy(),
  };
}
