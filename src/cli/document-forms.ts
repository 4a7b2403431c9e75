import { constants } from 'node:buffer';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { readDocument, readDocumentWithModel, writeAnnotatedLine, type Document, type ExtractedDocument, type NeuralModel, type PipelineOptions } from '../index.js';
import { assertExtracted } from './corpus/check-kept.js';
import { CommandError } from './usage-error.js';

/** What a read document is handed on as: packed, to be joined to a graph; as the line that `extract` prints; or whole, as JSON. */
export type ReadingForm = 'packed' | 'line' | 'whole';

/** A document that was read, in the form asked for. */
export interface Reading {
  readonly content: Uint8Array | string;
  readonly wordCount: number;
  readonly claimCount: number;
}

/** Reads a document and brings the outcome into a form that takes little room and goes fast from thread to thread. */
export async function readIntoForm(document: Document, form: ReadingForm, model: NeuralModel | null, options: PipelineOptions): Promise<Reading> {
  const extracted = model === null ? readDocument(document, options) : await readDocumentWithModel(document, model, { ...options, chains: form === 'line' });
  return {
    content: form === 'line' ? writeAnnotatedLine(extracted) : form === 'whole' ? JSON.stringify(extracted) : packReading(extracted),
    wordCount: countWords(document.text),
    claimCount: extracted.claims.length,
  };
}

/** The fastest level: the next ones cost three times as much and save a fifth. */
const LEVEL = 1;

export function packReading(extracted: ExtractedDocument): Uint8Array {
  return deflateRawSync(JSON.stringify(extracted), { level: LEVEL });
}

/**
 * What was packed, under another id and source: nothing but these labels depends on how a document is called, so that the same
 * text is read once, wherever it lies.
 * @throws {CommandError} where the bytes are not what was packed.
 */
export function unpack(packed: Uint8Array, id: string, source: string): ExtractedDocument {
  const { document, mentions, links, claims, diagnostics } = read(packed);
  return {
    document: { ...document, id, source }, mentions, links,
    claims: claims.map((claim) => ({ ...claim, doc: id })),
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, source, ...(diagnostic.doc === undefined ? {} : { doc: id }) })),
  };
}

function read(packed: Uint8Array): ExtractedDocument {
  try {
    const extracted: unknown = JSON.parse(inflateRawSync(packed, { maxOutputLength: constants.MAX_STRING_LENGTH }).toString('utf8'));
    assertExtracted(extracted);
    return extracted;
  } catch (error) {
    throw new CommandError(`the work folder is damaged (${(error as Error).message}); delete it and build again`);
  }
}

function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const isSpace = text.charCodeAt(index) <= 32;
    if (!isSpace && !inWord) count += 1;
    inWord = !isSpace;
  }
  return count;
}
