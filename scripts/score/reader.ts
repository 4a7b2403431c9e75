import { readFileSync } from 'node:fs';
import { annotateFurther, readFirst } from '../../src/annotate/annotate.js';
import type { NeuralModel } from '../../src/annotate/model/neural-model.js';
import { writeAnnotatedLine } from '../../src/export/annotated-line/write.js';
import { exportGraph } from '../../src/export/export.js';
import { ingestText } from '../../src/ingest/ingest-text.js';
import type { Document } from '../../src/model/document.js';
import type { ExtractedDocument } from '../../src/model/extracted.js';
import { askModel, extractFrom, joinDocuments, readDocument, type PipelineOptions } from '../../src/pipeline.js';
import { shippedSyntax } from '../../src/shipped-models.js';
import { withoutHead, type Head } from './without-head.js';

/** The whole pipeline, with or without the learned model or one of its heads, and how much it has read. */
export interface Reader {
  readonly model: NeuralModel | null;
  readonly without: Head | null;
  words: number;
  seconds: number;
}

/** Reads one text from its characters; null where nothing can be read. */
async function readText(reader: Reader, id: string, text: string, chains = false): Promise<ExtractedDocument | null> {
  const { document } = ingestText(text, { id });
  if (document === null) return null;
  const started = process.cpuUsage();
  const options = { syntax: shippedSyntax(), open: true, chains };
  const extracted = reader.model === null ? readDocument(document, options) : await readWith(reader.model, reader.without, document, options);
  const { user, system } = process.cpuUsage(started);
  reader.seconds += (user + system) / 1e6;
  reader.words += text.split(/\s+/u).length;
  return extracted;
}

/** As the pipeline does it, but that one head can be left out. */
async function readWith(model: NeuralModel, without: Head | null, document: Document, options: PipelineOptions): Promise<ExtractedDocument> {
  const first = readFirst(document, options);
  const reading = await askModel(first, model, options);
  return extractFrom(annotateFurther(first, options, without === null ? reading : withoutHead(reading, without)), options);
}

export interface TextRecord {
  readonly id: string;
  readonly text: string;
}

export function readRecords(file: string): TextRecord[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as TextRecord);
}

/** Each text as a line in the common form of the scorers. */
export async function readLines(reader: Reader, records: readonly TextRecord[]): Promise<string> {
  const lines: string[] = [];
  for (const { id, text } of records) {
    const extracted = await readText(reader, id, text, true);
    if (extracted !== null) lines.push(writeAnnotatedLine(extracted));
  }
  return `${lines.join('\n')}\n`;
}

/** The graph.json of some texts. */
export async function readGraph(reader: Reader, records: readonly TextRecord[]): Promise<string> {
  const extracted: ExtractedDocument[] = [];
  for (const { id, text } of records) {
    const one = await readText(reader, id, text);
    if (one !== null) extracted.push(one);
  }
  const files = await exportGraph(joinDocuments(extracted), ['json']);
  return String(files[0]!.content);
}
