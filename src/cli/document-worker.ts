import { workerData } from 'piscina';
import { readDocument, readDocumentWithModel, shippedModel, shippedSyntax, type Document, type ExtractedDocument } from '../index.js';
import type { WorkerTask } from './document-pool.js';
import { toPipelineOptions } from './user-files.js';

const { files, withModel } = workerData as WorkerTask;
const options = toPipelineOptions(files, shippedSyntax());

/** Runs in a worker thread: reads one document. */
export default async function readInWorker(document: Document): Promise<ExtractedDocument> {
  return withModel ? readDocumentWithModel(document, await shippedModel(), options) : readDocument(document, options);
}
