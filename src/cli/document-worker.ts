import { workerData } from 'piscina';
import { readDocument, shippedSyntax, type Document, type ExtractedDocument } from '../index.js';
import { toPipelineOptions, type UserFiles } from './user-files.js';

const options = toPipelineOptions(workerData as UserFiles, shippedSyntax());

/** Runs in a worker thread: reads one document. */
export default function readInWorker(document: Document): ExtractedDocument {
  return readDocument(document, options);
}
