import type { Diagnostic } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import { TooManyBytesError, collectBytes } from './byte-streams.js';
import { fileIds, idRegister } from './document-ids.js';
import type { FileAccess } from './file-access.js';
import { describeFailure } from './file-access.js';
import { nodeFiles } from './files.js';
import type { InputFormat } from './format.js';
import { SUPPORTED_FORMATS, fileForm } from './format.js';
import { ingestBytes } from './ingest.js';
import { ingestDiagnostic } from './ingest-diagnostic.js';
import type { Ingested } from './ingest-text.js';
import { ingestText } from './ingest-text.js';
import { readJsonRecords } from './json-records.js';
import type { IngestLimits } from './limits.js';
import { DEFAULT_LIMITS } from './limits.js';
import { listFiles } from './list-files.js';
import { sniffFormat } from './sniff-format.js';
import { sniffStream } from './sniff-stream.js';

export interface ReadOptions extends Partial<IngestLimits> {
  /** What the input `-` stands for. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Default: JSON lines where the first line is a JSON object with a `text`, a page or PDF where it begins as one, else text. */
  readonly stdinFormat?: InputFormat;
  /** Default: Node's file system. */
  readonly files?: FileAccess;
}

export type ReadItem =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic };

interface Reading {
  readonly limits: IngestLimits;
  readonly files: FileAccess;
  /** Makes an id unique in the corpus. */
  readonly claimId: (id: string) => string;
}

const STDIN = '-';

/**
 * Reads files, folders (with all below them), glob patterns and `-` (stdin), one document at a time. Files come in
 * code-unit order of their paths, each once, stdin last; the order of `inputs` does not matter. Nothing is thrown for
 * bad input: what could not be read is told in a diagnostic of severity `error`, and the rest goes on.
 */
export async function* readDocuments(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadItem> {
  const limits = { maxBytes: options.maxBytes ?? DEFAULT_LIMITS.maxBytes, maxCharacters: options.maxCharacters ?? DEFAULT_LIMITS.maxCharacters };
  const files = options.files ?? nodeFiles;
  const { paths, diagnostics } = await listFiles(inputs.filter((input) => input !== STDIN), files);
  yield* diagnostics.map(toItem);
  const ids = fileIds(paths.filter((path) => fileForm(path).format !== 'jsonl'));
  const claimId = idRegister(ids.values());
  const stdinId = inputs.includes(STDIN) ? claimId('stdin') : null;
  const reading = { limits, files, claimId };
  for (const path of paths) yield* readFile(path, ids.get(path) ?? fileForm(path).stem, reading);
  if (stdinId !== null) yield* readStdin(stdinId, options, reading);
}

async function* readFile(path: string, id: string, reading: Reading): AsyncGenerator<ReadItem> {
  const { format, gzip, stem } = fileForm(path);
  if (format === null && stem.includes('.', 1)) {
    yield toItem(ingestDiagnostic('error', 'unsupported-format', path, `what can be read: ${SUPPORTED_FORMATS}`));
    return;
  }
  const packed = reading.files.read(path);
  yield* readStream(gzip ? reading.files.gunzip(packed) : packed, format, id, path, reading);
}

async function* readStdin(id: string, options: ReadOptions, reading: Reading): AsyncGenerator<ReadItem> {
  if (options.stdin === undefined) {
    yield toItem(ingestDiagnostic('error', 'unreadable-file', 'stdin', 'no standard input was passed on'));
    return;
  }
  const { chunks, isJsonLines } = await sniffStream(options.stdin, reading.limits.maxBytes);
  const format = options.stdinFormat ?? (isJsonLines ? 'jsonl' : null);
  yield* readStream(chunks, format, id, 'stdin', reading);
}

/** Reads one stream as one document, or as many where it is JSONL. A `format` of null is told from the first bytes. */
async function* readStream(
  chunks: AsyncIterable<Uint8Array>,
  format: InputFormat | null,
  id: string,
  source: string,
  reading: Reading,
): AsyncGenerator<ReadItem> {
  try {
    if (format === 'jsonl') {
      yield* readRecords(chunks, id, source, reading);
      return;
    }
    const bytes = await collectBytes(chunks, reading.limits.maxBytes);
    const { maxCharacters } = reading.limits;
    yield* toItems(await ingestBytes(bytes, format ?? sniffFormat(bytes), { id, source, maxCharacters }));
  } catch (error) {
    const isTooLarge = error instanceof TooManyBytesError;
    const message = isTooLarge ? `it has more than the limit of ${error.limit} bytes` : describeFailure(error);
    yield toItem(ingestDiagnostic('error', isTooLarge ? 'too-large' : 'unreadable-file', source, message));
  }
}

async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  stem: string,
  path: string,
  reading: Reading,
): AsyncGenerator<ReadItem> {
  for await (const record of readJsonRecords(chunks, reading.limits.maxBytes)) {
    if ('reason' in record) {
      yield toItem(ingestDiagnostic('error', record.reason, path, record.message, record.line));
      continue;
    }
    const wished = record.id ?? `${stem}:${record.line}`;
    const id = reading.claimId(wished);
    if (id !== wished) {
      const message = `the id ${JSON.stringify(wished)} is taken; this document is ${JSON.stringify(id)}`;
      yield toItem(ingestDiagnostic('warning', 'duplicate-id', path, message, record.line));
    }
    if (record.repaired) {
      const message = 'some bytes are not valid UTF-8; they were replaced by U+FFFD';
      yield toItem(ingestDiagnostic('warning', 'invalid-encoding', path, message, record.line));
    }
    const { title, publishedAt } = record;
    const { maxCharacters } = reading.limits;
    const ingested = ingestText(record.text, { id, source: record.source ?? path, title, publishedAt, maxCharacters });
    const diagnostics = ingested.diagnostics.map((diagnostic) => ({ ...diagnostic, source: path, line: record.line }));
    yield* toItems({ ...ingested, diagnostics });
  }
}

function toItems({ document, diagnostics }: Ingested): ReadItem[] {
  const items: ReadItem[] = diagnostics.map(toItem);
  return document === null ? items : [{ kind: 'document', document }, ...items];
}

function toItem(diagnostic: Diagnostic): ReadItem {
  return { kind: 'diagnostic', diagnostic };
}
