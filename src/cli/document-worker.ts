import { workerData } from 'piscina';
import { shippedModel, shippedSyntax, type Document } from '../index.js';
import { readIntoForm, type Reading, type ReadingForm } from './document-forms.js';
import type { WorkerTask } from './document-pool.js';
import { toPipelineOptions } from './user-files.js';

const { files, withModel } = workerData as WorkerTask;
const options = toPipelineOptions(files, shippedSyntax());

/** Runs in a worker thread: reads one document. */
export default async function readInWorker({ document, form }: { readonly document: Document; readonly form: ReadingForm }): Promise<Reading> {
  return readIntoForm(document, form, withModel ? await shippedModel() : null, options);
}
