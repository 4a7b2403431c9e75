import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openModel, type NeuralModel } from '../../src/annotate/model/neural-model.js';
import { openRuntime, type RuntimeName } from '../../src/annotate/model/runtime.js';

/** The model that lies in a folder, on the runtime that is asked for. */
export async function openModelFrom(folder: string, runtime?: RuntimeName): Promise<NeuralModel> {
  const read = (name: string): Uint8Array => readFileSync(path.join(folder, name));
  const files = {
    encoder: read('relata-en.onnx'), relations: read('relata-en-relations.onnx'), coreference: read('relata-en-coreference.onnx'),
    meaning: readFileSync(path.join(folder, 'relata-en.json'), 'utf8'),
  };
  return openModel(files, await openRuntime(runtime === undefined ? undefined : [runtime]));
}
