import { extractTextItems, getDocumentProxy } from 'unpdf';
import { ingestDiagnostic } from '../ingest-diagnostic.js';
import type { Ingested, TextMetadata } from '../ingest-text.js';
import { ingestText } from '../ingest-text.js';
import type { PdfItem } from './pdf-lines.js';
import { pdfLines, withoutRunningLines } from './pdf-lines.js';
import { pdfParagraphs } from './pdf-paragraphs.js';

/**
 * Makes a document of a PDF's text, a line for each paragraph with blank lines between. Words divided at a line's end
 * are joined, running headers and page numbers left out: this text is the document's, and all offsets point into it.
 */
export async function ingestPdf(bytes: Uint8Array, metadata: TextMetadata): Promise<Ingested> {
  const source = metadata.source ?? metadata.id;
  const refuse = (severity: 'error' | 'warning', reason: 'unreadable-file' | 'no-text-found', message: string): Ingested => ({
    document: null,
    diagnostics: [ingestDiagnostic(severity, reason, source, message)],
  });
  let pages: readonly (readonly PdfItem[])[];
  try {
    pages = await readPages(bytes);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'it cannot be parsed';
    return refuse('error', 'unreadable-file', `this PDF cannot be read: ${message.slice(0, 200)}`);
  }
  const lines = pdfLines(pages);
  const kept = withoutRunningLines(lines);
  if (kept.length === 0) return refuse('warning', 'no-text-found', 'there is no text in this PDF; its pages may be pictures');
  const ingested = ingestText(pdfParagraphs(kept).join('\n\n'), metadata);
  if (kept.length === lines.length) return ingested;
  const message = `${lines.length - kept.length} running headers, footers and page numbers were left out`;
  return { ...ingested, diagnostics: [...ingested.diagnostics, ingestDiagnostic('note', 'not-prose', source, message)] };
}

async function readPages(bytes: Uint8Array): Promise<readonly (readonly PdfItem[])[]> {
  // The reader takes over the memory that it is given, hence a copy; a Buffer, which files give, it refuses.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    return (await extractTextItems(pdf)).items;
  } finally {
    await pdf.destroy();
  }
}
