import { statSync } from 'node:fs';
import { readDocuments, type Diagnostic, type Document, type ReadItem, type RecordOrigin } from '../../index.js';
import type { Terminal } from '../command.js';
import type { DocumentPool } from '../document-pool.js';
import type { Ingest } from '../ingest-thread.js';
import { CommandError } from '../usage-error.js';
import { countAdvance } from './advance.js';
import { digestOf } from './digests.js';
import { nameOf } from './join-corpus.js';
import type { Corpus, CorpusDiagnostic, CorpusDocument, CorpusSource } from './manifest.js';
import type { RunLog } from './run-log.js';
import type { WorkStore } from './work-store.js';

export interface CorpusReader {
  readonly pool: DocumentPool;
  readonly ingest: Ingest;
  readonly store: WorkStore;
  readonly log: RunLog;
  readonly terminal: Terminal;
  /** The digest of all that a reading depends on beside the document. */
  readonly readerDigest: string;
  /** How many documents may be in work at once: more than there are threads, so that a long one holds up no other. */
  readonly inFlight: number;
  /** Whether the first input that cannot be read ends it. */
  readonly strict: boolean;
}

/** A source while it is read. A document that could not be read leaves a gap, so that the places of the others stay. */
interface OpenSource {
  readonly path: string;
  readonly documents: (CorpusDocument | null)[];
  readonly diagnostics: CorpusDiagnostic[];
}

/**
 * Reads files and streams, each document that the store does not have, and keeps what was read in the store. Null where the
 * user asked to stop: what was in hand is finished and kept. Only names and digests stay in memory.
 */
export async function readCorpus(paths: readonly string[], reader: CorpusReader): Promise<Corpus | null> {
  const { log, terminal, strict, inFlight } = reader;
  const sources = new Map<string, OpenSource>();
  const listing: Diagnostic[] = [];
  const pending: Promise<void>[] = [];
  let totalBytes: number | null = null;
  const advance = countAdvance(() => totalBytes, Date.now);
  const onListed = (listed: readonly string[]): void => {
    for (const path of listed) openSource(sources, path);
    totalBytes = paths.includes('-') ? null : listed.reduce((sum, path) => sum + sizeOf(path), 0);
  };
  const { signal } = terminal;
  try {
    for await (const item of readDocuments(paths, { stdin: terminal.stdin, onListed, ingest: reader.ingest })) {
      if (signal.aborted) break;
      if (item.kind === 'diagnostic') {
        keepDiagnostic(item, sources, listing);
        log.diagnostic(item.diagnostic);
        if (strict && item.diagnostic.severity === 'error') throw new CommandError('stopped, since --strict was given');
        continue;
      }
      const work = readOne(item, openSource(sources, item.path), reader).then((reading) =>
        log.advance(advance.count({ bytes: item.record === null ? sizeOf(item.path) : item.document.text.length, reading })));
      // Whoever waits for it sees the failure; the others must not end the process meanwhile.
      work.catch(() => undefined);
      pending.push(work);
      if (pending.length >= inFlight) await pending.shift();
    }
  } finally {
    await Promise.allSettled(pending);
  }
  await Promise.all(pending);
  return signal.aborted ? null : { sources: [...sources.values()].map(closeSource), listing };
}

async function readOne({ document, record }: { document: Document; record: RecordOrigin | null }, source: OpenSource, reader: CorpusReader): Promise<{ wordCount: number; claimCount: number } | null> {
  const { store, pool, log, readerDigest, strict } = reader;
  const digest = digestOf(document, readerDigest);
  const place = source.documents.push({ record, digest }) - 1;
  if (await store.has(digest)) return null;
  const outcome = await pool.read(document);
  if (outcome.kind === 'read') {
    await store.put(digest, outcome.reading.content as Uint8Array);
    return outcome.reading;
  }
  source.documents[place] = null;
  const { stage, severity, reason, message } = outcome.diagnostic;
  const diagnostic: Diagnostic = { stage, severity, reason, message, source: nameOf(source.path), ...(record === null ? {} : { line: record.line }) };
  source.diagnostics.push({ diagnostic, document: null });
  log.diagnostic(diagnostic);
  if (strict) throw new CommandError('stopped, since --strict was given');
  return { wordCount: 0, claimCount: 0 };
}

function openSource(sources: Map<string, OpenSource>, path: string): OpenSource {
  const known = sources.get(path) ?? { path, documents: [], diagnostics: [] };
  sources.set(path, known);
  return known;
}

function keepDiagnostic({ diagnostic, path }: Extract<ReadItem, { kind: 'diagnostic' }>, sources: Map<string, OpenSource>, listing: Diagnostic[]): void {
  if (path === null) listing.push(diagnostic);
  // Whose id is taken depends on the whole corpus and is told anew whenever documents are joined.
  else if (diagnostic.reason !== 'duplicate-id') {
    const source = openSource(sources, path);
    source.diagnostics.push({ diagnostic, document: diagnostic.doc === undefined ? null : source.documents.length - 1 });
  }
}

/** Closes the gaps; diagnostics in the order of the documents, whichever thread was first. */
function closeSource({ path, documents, diagnostics }: OpenSource): CorpusSource {
  const placeOf = new Map<number, number>();
  documents.forEach((document, index) => {
    if (document !== null) placeOf.set(index, placeOf.size);
  });
  return {
    path,
    documents: documents.filter((document) => document !== null),
    diagnostics: diagnostics
      .filter(({ document }) => document === null || placeOf.has(document))
      .map(({ diagnostic, document }) => ({ diagnostic, document: document === null ? null : (placeOf.get(document) ?? null) }))
      .sort((a, b) => (a.diagnostic.line ?? 0) - (b.diagnostic.line ?? 0)),
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
