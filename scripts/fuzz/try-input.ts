/** Reads one input from its bytes to the graph's file and back, checking all the way. */
import { annotate } from '../../src/annotate/annotate.js';
import type { NeuralModel } from '../../src/annotate/model/neural-model.js';
import { exportGraph, findFaults, FORMAT_NAMES, joinDocuments, knowledgeOf, readDocuments, readJson, type ExtractedDocument, type PipelineOptions } from '../../src/index.js';
import { writeJson } from '../../src/export/json/write.js';
import { annotateWithModel } from '../../src/pipeline.js';
import { BrokenContract, checkDocument, checkedExtraction } from './check-document.js';
import { toBytes, type FuzzInput } from './inputs.js';

export interface Trial {
  readonly options: PipelineOptions;
  readonly model: NeuralModel | null;
  /** Whether all formats are written, which takes longer than reading. */
  readonly allFormats: boolean;
}

/**
 * Null where all is well, else what went wrong.
 */
export async function tryInput(input: FuzzInput, trial: Trial): Promise<string | null> {
  try {
    await readAndJoin(input, trial);
    return null;
  } catch (error) {
    if (error instanceof BrokenContract) return error.message;
    return error instanceof Error ? `threw ${error.name}: ${error.message.slice(0, 200)}\n${(error.stack ?? '').split('\n').slice(1, 6).join('\n')}` : `threw ${String(error)}`;
  }
}

async function readAndJoin(input: FuzzInput, { options, model, allFormats }: Trial): Promise<void> {
  const extracted: ExtractedDocument[] = [];
  const stdin = (async function* () {
    yield toBytes(input);
  })();
  for await (const item of readDocuments(['-'], { stdin, stdinFormat: input.format })) {
    if (item.kind === 'diagnostic') continue;
    checkDocument(item.document);
    const annotated = model === null ? annotate(item.document, options) : await annotateWithModel(item.document, model, options);
    extracted.push(checkedExtraction(annotated, options));
  }
  const graph = joinDocuments(extracted, options);
  const faults = findFaults(knowledgeOf(graph));
  if (faults.length > 0) throw new BrokenContract(`a fault in the graph: ${JSON.stringify(faults.slice(0, 3))}`);
  const json = writeJson(graph);
  if (writeJson(readJson(json, 'graph.json')) !== json) throw new BrokenContract('the graph is another when it is read back');
  if (allFormats) await exportGraph(graph, FORMAT_NAMES);
}
