import type { AliasEntry, Diagnostic, FormatName, OutsideClaim, RecordOrigin, UserRelation } from '../../index.js';

/** A document of a built graph: where its text comes from, and under which digest what was read of it is kept. */
export interface CorpusDocument {
  readonly record: RecordOrigin | null;
  readonly digest: string;
}

/** A file or stream that a graph was built from. */
export interface CorpusSource {
  /** The path as listed, or `-` for standard input. */
  readonly path: string;
  readonly documents: readonly CorpusDocument[];
  /** What was told while it was read; document ids in them are those of the time, see {@link CorpusDiagnostic}. */
  readonly diagnostics: readonly CorpusDiagnostic[];
}

/** A diagnostic of a source; `document` is the index of the document in the source that it speaks of, since ids can change. */
export interface CorpusDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly document: number | null;
}

/** How a graph was built: all that is needed to build it again, or with some documents more or fewer. */
export interface BuildSettings {
  readonly formats: readonly FormatName[];
  readonly aliases: readonly AliasEntry[];
  readonly relations: readonly UserRelation[];
  readonly claims: readonly OutsideClaim[];
  readonly withModel: boolean;
}

/** What a graph was built from. */
export interface Corpus {
  readonly sources: readonly CorpusSource[];
  /** What was told of inputs that are no single file: missing ones, folders without texts, files passed over. */
  readonly listing: readonly Diagnostic[];
}

export interface Manifest extends Corpus {
  readonly settings: BuildSettings;
  /** The digest of the program and the names and relations that read the documents. */
  readonly readerDigest: string;
  /** SHA-256 of the graph.json that was written, or null where that format was not asked for. */
  readonly graphDigest: string | null;
}
