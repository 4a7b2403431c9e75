import { readDocuments, type Diagnostic, type Document, type ReadItem, type RecordOrigin } from '../../index.js';
import type { Terminal } from '../command.js';
import type { DocumentPool, Outcome } from '../document-pool.js';
import { toLine } from './run-log.js';
import { writeReadingLine } from './reading-lines.js';

export interface ReadingStream {
  readonly pool: DocumentPool;
  readonly inFlight: number;
  readonly reader: string;
  /** The file that the lines come from, and the number that the first of them has there. */
  readonly file: string;
  readonly firstLine: number;
}

/** A line of the stream, with what could be made of it. */
interface StreamLine {
  readonly record: RecordOrigin;
  readonly diagnostics: readonly Diagnostic[];
  readonly document: Document | null;
}

/** Writes a reading for each line with anything on it, in order. False where one could not be read. */
export async function extractReadings(terminal: Terminal, stream: ReadingStream): Promise<boolean> {
  const pending: Promise<void>[] = [];
  let allRead = true;
  let last = Promise.resolve();
  const write = async (line: StreamLine, reading: Promise<Outcome> | null, before: Promise<void>): Promise<void> => {
    const outcome = await reading;
    await before;
    const { record, diagnostics } = numbered(outcome?.kind === 'failed' ? withFailure(line, outcome.diagnostic) : line, stream);
    for (const diagnostic of diagnostics) if (diagnostic.severity !== 'note') terminal.err(`relata: ${toLine(diagnostic)}\n`);
    allRead &&= diagnostics.every(({ severity }) => severity !== 'error');
    await terminal.out(writeReadingLine({ reader: stream.reader, file: stream.file, record, diagnostics }, outcome?.kind === 'read' ? (outcome.reading.content as string) : null));
  };
  const items = readDocuments(['-'], { stdin: terminal.stdin, stdinFormat: 'jsonl' });
  for await (const line of linesOf(items)) {
    if (terminal.signal.aborted) break;
    last = write(line, line.document === null ? null : stream.pool.read(line.document), last);
    last.catch(() => undefined);
    pending.push(last);
    if (pending.length >= stream.inFlight) await pending.shift();
  }
  await last;
  return allRead;
}

/** What was read of a line stands together; throws where the stream itself breaks off, since its lines would be missing. */
async function* linesOf(items: AsyncIterable<ReadItem>): AsyncGenerator<StreamLine> {
  let open = null as StreamLine | null;
  for await (const item of items) {
    const line = item.kind === 'document' ? item.record?.line : item.diagnostic.line;
    if (line === undefined) throw new Error(item.kind === 'diagnostic' ? item.diagnostic.message : 'standard input holds no lines');
    if (open !== null && open.record.line !== line) yield open;
    open = withItem(open?.record.line === line ? open : { record: { line, id: null, source: null }, diagnostics: [], document: null }, item);
  }
  if (open !== null) yield open;
}

function withItem(line: StreamLine, item: ReadItem): StreamLine {
  if (item.kind === 'document') return { ...line, record: item.record ?? line.record, document: item.document };
  // Whose id is taken depends on the whole corpus.
  return item.diagnostic.reason === 'duplicate-id' ? line : { ...line, diagnostics: [...line.diagnostics, item.diagnostic] };
}

function withFailure(line: StreamLine, { stage, severity, reason, message, source }: Diagnostic): StreamLine {
  return { ...line, diagnostics: [...line.diagnostics, { stage, severity, reason, message, source, line: line.record.line }] };
}

/** With the number that the line has in its file, and the file's name. */
function numbered({ record, diagnostics, document }: StreamLine, { file, firstLine }: ReadingStream): StreamLine {
  const line = record.line + firstLine - 1;
  const source = file === '-' ? 'stdin' : file;
  return { record: { ...record, line }, diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, source, line })), document };
}
