import type { Diagnostic } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import { TooManyBytesError, collectBytes } from './byte-streams.js';
import { fileIds, holdsRecords, idRegister, takenId, type RecordOrigin } from './document-ids.js';
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
  /** Makes a document of a file's bytes. Default: `ingestBytes`, in this thread, where nothing could stop a file that takes all time or memory. */
  readonly ingest?: typeof ingestBytes;
  /** Default: Node's file system. */
  readonly files?: FileAccess;
  /** Told once, before anything is read, which files there are, in the order in which they will be read; stdin is not among them. */
  readonly onListed?: (paths: readonly string[]) => void;
}

/**
 * What was read, and out of which file: `path` is one of the listed paths or `-`, and null where no single file is meant
 * (a folder without texts, an input that does not exist).
 */
export type ReadItem =
  | { readonly kind: 'document'; readonly document: Document; readonly path: string; readonly record: RecordOrigin | null }
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic; readonly path: string | null };

interface Reading {
  readonly limits: IngestLimits;
  readonly files: FileAccess;
  readonly ingest: typeof ingestBytes;
  /** Makes an id unique in the corpus. */
  readonly claimId: (id: string) => string;
  readonly isStdin?: boolean;
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
  options.onListed?.(paths);
  for (const diagnostic of diagnostics) yield { kind: 'diagnostic', diagnostic, path: null };
  const ids = fileIds(paths.filter((path) => !holdsRecords(path)));
  const claimId = idRegister(ids.values());
  const stdinId = inputs.includes(STDIN) ? claimId('stdin') : null;
  const reading = { limits, files, claimId, ingest: options.ingest ?? ingestBytes };
  for (const path of paths) yield* readFile(path, ids.get(path) ?? fileForm(path).stem, reading);
  if (stdinId !== null) yield* readStdin(stdinId, options, reading);
}

async function* readFile(path: string, id: string, reading: Reading): AsyncGenerator<ReadItem> {
  const { format, gzip, stem } = fileForm(path);
  if (format === null && stem.includes('.', 1)) {
    yield toItem(ingestDiagnostic('error', 'unsupported-format', path, `what can be read: ${SUPPORTED_FORMATS}`), path);
    return;
  }
  const packed = reading.files.read(path);
  yield* readStream(gzip ? reading.files.gunzip(packed) : packed, format, id, path, reading);
}

async function* readStdin(id: string, options: ReadOptions, reading: Reading): AsyncGenerator<ReadItem> {
  if (options.stdin === undefined) {
    yield toItem(ingestDiagnostic('error', 'unreadable-file', 'stdin', 'no standard input was passed on'), STDIN);
    return;
  }
  const { chunks, isJsonLines } = await sniffStream(options.stdin, reading.limits.maxBytes);
  const format = options.stdinFormat ?? (isJsonLines ? 'jsonl' : null);
  yield* readStream(chunks, format, id, 'stdin', { ...reading, isStdin: true });
}

/** Reads one stream as one document, or as many where it is JSONL. A `format` of null is told from the first bytes. */
async function* readStream(
  chunks: AsyncIterable<Uint8Array>,
  format: InputFormat | null,
  id: string,
  source: string,
  reading: Reading,
): AsyncGenerator<ReadItem> {
  const path = reading.isStdin === true ? STDIN : source;
  try {
    if (format === 'jsonl') {
      yield* readRecords(chunks, id, source, path, reading);
      return;
    }
    const bytes = await collectBytes(chunks, reading.limits.maxBytes);
    const { maxCharacters } = reading.limits;
    yield* toItems(await reading.ingest(bytes, format ?? sniffFormat(bytes), { id, source, maxCharacters }), path, null);
  } catch (error) {
    const isTooLarge = error instanceof TooManyBytesError;
    const message = isTooLarge ? `it has more than the limit of ${error.limit} bytes` : describeFailure(error);
    yield toItem(ingestDiagnostic('error', isTooLarge ? 'too-large' : 'unreadable-file', source, message), path);
  }
}

async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  stem: string,
  source: string,
  path: string,
  reading: Reading,
): AsyncGenerator<ReadItem> {
  for await (const record of readJsonRecords(chunks, reading.limits.maxBytes)) {
    if ('reason' in record) {
      yield toItem(ingestDiagnostic('error', record.reason, source, record.message, record.line), path);
      continue;
    }
    const wished = record.id ?? `${stem}:${record.line}`;
    const id = reading.claimId(wished);
    if (id !== wished) {
      yield toItem(takenId(wished, id, source, record.line), path);
    }
    if (record.repaired) {
      const message = 'some bytes are not valid UTF-8; they were replaced by U+FFFD';
      yield toItem(ingestDiagnostic('warning', 'invalid-encoding', source, message, record.line), path);
    }
    const { title, publishedAt } = record;
    const { maxCharacters } = reading.limits;
    const ingested = ingestText(record.text, { id, source: record.source ?? source, title, publishedAt, maxCharacters });
    const diagnostics = ingested.diagnostics.map((diagnostic) => ({ ...diagnostic, source, line: record.line }));
    yield* toItems({ ...ingested, diagnostics }, path, { line: record.line, id: record.id, source: record.source });
  }
}

function toItems({ document, diagnostics }: Ingested, path: string, record: RecordOrigin | null): ReadItem[] {
  const items = diagnostics.map((diagnostic) => toItem(diagnostic, path));
  return document === null ? items : [{ kind: 'document', document, path, record }, ...items];
}

function toItem(diagnostic: Diagnostic, path: string): ReadItem {
  return { kind: 'diagnostic', diagnostic, path };
}
