import type { Diagnostic } from '../model/diagnostic.js';
import { decodeBytes } from './decode.js';
import type { InputFormat } from './format.js';
import { SUPPORTED_FORMATS } from './format.js';
import { ingestDiagnostic } from './ingest-diagnostic.js';
import type { Ingested, TextMetadata } from './ingest-text.js';
import { ingestText } from './ingest-text.js';
import { hasBinarySignature, looksBinary } from './looks-binary.js';
import { lineNumberAt } from '../text/lines.js';

/**
 * Makes a document of a file's bytes. The readers of HTML and PDF are loaded when the first such file comes, so that
 * plain text costs nothing. JSONL holds many documents: see `readJsonRecords`.
 */
export async function ingestBytes(
  bytes: Uint8Array,
  format: Exclude<InputFormat, 'jsonl'>,
  metadata: TextMetadata,
): Promise<Ingested> {
  if (bytes.length === 0) {
    const source = metadata.source ?? metadata.id;
    return { document: null, diagnostics: [ingestDiagnostic('warning', 'empty-document', source, 'the file is empty')] };
  }
  if (format === 'pdf') {
    const { ingestPdf } = await import('./pdf/ingest-pdf.js');
    return ingestPdf(bytes, metadata);
  }
  if (format === 'html') {
    const { ingestHtml } = await import('./html/ingest-html.js');
    return withText(bytes, metadata, ingestHtml, declaredCharset(bytes));
  }
  if (format === 'md') {
    const { ingestMarkdown } = await import('./markdown/ingest-markdown.js');
    return withText(bytes, metadata, ingestMarkdown);
  }
  return withText(bytes, metadata, ingestText);
}

function withText(
  bytes: Uint8Array,
  metadata: TextMetadata,
  ingest: (text: string, metadata: TextMetadata) => Ingested,
  charset: string | null = null,
): Ingested {
  const source = metadata.source ?? metadata.id;
  const decoded = hasBinarySignature(bytes) ? null : decodeBytes(bytes, charset);
  if (decoded === null || looksBinary(decoded.text)) {
    const message = `this is not text; what can be read: ${SUPPORTED_FORMATS}`;
    return { document: null, diagnostics: [ingestDiagnostic('error', 'binary-content', source, message)] };
  }
  const { document, diagnostics } = ingest(decoded.text, metadata);
  return { document, diagnostics: [...(decoded.repaired ? [repairedBytes(decoded, source)] : []), ...diagnostics] };
}

function repairedBytes({ text, encoding }: { text: string; encoding: string }, source: string): Diagnostic {
  const line = lineNumberAt(text, text.indexOf('\ufffd'));
  const message = `some bytes are not valid ${encoding.toUpperCase()}; they were replaced by U+FFFD`;
  return ingestDiagnostic('warning', 'invalid-encoding', source, message, line);
}

/** The character set that a page names in its first bytes, where the HTML standard wants it. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1] ?? null;
}
