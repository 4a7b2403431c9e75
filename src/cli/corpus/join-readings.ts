import { packReading } from '../document-forms.js';
import { CommandError } from '../usage-error.js';
import { digestOf } from './digests.js';
import { nameOf } from './join-corpus.js';
import type { Corpus, CorpusDiagnostic, CorpusDocument, CorpusSource } from './manifest.js';
import type { ReadingLine } from './reading-lines.js';
import type { WorkStore } from './work-store.js';

/** What was read of one line, under the digest by which the store has it. */
interface JoinedLine {
  readonly line: number;
  readonly document: CorpusDocument | null;
  readonly diagnostics: ReadingLine['diagnostics'];
}

/**
 * The corpus that readings were made of, as `readCorpus` gives it, whatever the order of the lines; what was read goes into the
 * store. Throws where a line was read twice, or by another reader than the others.
 */
export async function joinReadings(lines: AsyncIterable<ReadingLine>, store: WorkStore, isReader: (digest: string) => boolean): Promise<Corpus> {
  const byFile = new Map<string, JoinedLine[]>();
  for await (const reading of lines) {
    if (!isReader(reading.reader)) throw new CommandError(`${reading.file}, line ${reading.record.line}: read by another version, or with other names, relations or another model, than "join" was told of; extract it again`);
    const joined = byFile.get(reading.file) ?? [];
    byFile.set(reading.file, joined);
    joined.push(await keep(reading, store));
  }
  return { sources: [...byFile].map(([path, joined]) => toSource(path, joined)), listing: [] };
}

async function keep({ reader, record, diagnostics, reading }: ReadingLine, store: WorkStore): Promise<JoinedLine> {
  if (reading === null) return { line: record.line, document: null, diagnostics };
  const digest = digestOf(reading.document, reader);
  if (!(await store.has(digest))) await store.put(digest, packReading(reading));
  return { line: record.line, document: { record, digest }, diagnostics };
}

function toSource(path: string, lines: JoinedLine[]): CorpusSource {
  lines.sort((a, b) => a.line - b.line);
  const documents: CorpusDocument[] = [];
  const diagnostics: CorpusDiagnostic[] = [];
  for (const [index, { line, document, diagnostics: told }] of lines.entries()) {
    if (lines[index - 1]?.line === line) throw new CommandError(`${nameOf(path)}: line ${line} was read twice; give each reading once`);
    if (document !== null) documents.push(document);
    for (const diagnostic of told) {
      if (diagnostic.doc === undefined) diagnostics.push({ diagnostic, document: null });
      else if (document !== null) diagnostics.push({ diagnostic, document: documents.length - 1 });
    }
  }
  return { path, documents, diagnostics };
}
