import { workerData } from 'piscina';
import { shippedModel, shippedSyntax } from '../index.js';
import { readIntoForm, type Reading } from './document-forms.js';
import type { WorkerStart, WorkerTask } from './document-pool.js';
import { callThrough, gateModel } from './native-gate.js';
import { toPipelineOptions } from './user-files.js';

const { files, withModel } = workerData as WorkerStart;
const options = toPipelineOptions(files, shippedSyntax());

/** Runs in a worker thread: reads one document. */
export default async function readInWorker({ document, form, gate }: WorkerTask): Promise<Reading> {
  const model = withModel ? gateModel(await callThrough(gate, shippedModel), gate) : null;
  return readIntoForm(document, form, model, options);
}
