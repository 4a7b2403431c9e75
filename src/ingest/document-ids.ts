import type { Diagnostic } from '../model/diagnostic.js';
import { fileForm } from './format.js';
import { ingestDiagnostic } from './ingest-diagnostic.js';

/** Where a document stands in a file of JSON lines, and what its line says of itself. */
export interface RecordOrigin {
  /** Counted from 1. */
  readonly line: number;
  /** Null where the line gives none. */
  readonly id: string | null;
  readonly source: string | null;
}

/** A file or stream with the documents that were read from it, in their order. */
export interface SourceDocuments {
  /** The path as listed, or `-` for standard input. */
  readonly path: string;
  readonly documents: readonly { readonly record: RecordOrigin | null }[];
}

export interface AssignedIds {
  /** For each source, in the order given, an id for each of its documents. */
  readonly ids: readonly (readonly string[])[];
  /** Which documents could not have the id that they ask for. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The ids that `readDocuments` gives to the same documents when it reads all these sources at once. With it, a corpus can grow
 * and shrink and still have the ids of one that was read in one go. Sources without documents count: their names are taken.
 */
export function assignDocumentIds(sources: readonly SourceDocuments[]): AssignedIds {
  const files = sources.filter(({ path }) => path !== '-');
  const names = fileIds(files.map(({ path }) => path).filter((path) => !holdsRecords(path)));
  const claimId = idRegister(names.values());
  const hasStdin = files.length < sources.length;
  if (hasStdin) names.set('-', claimId('stdin'));
  const order = sources.map((source, index) => ({ source, index })).sort((a, b) => compareSources(a.source.path, b.source.path));
  const ids: string[][] = sources.map(() => []);
  const diagnostics: Diagnostic[] = [];
  for (const { source: { path, documents }, index } of order) {
    const stem = names.get(path) ?? fileForm(path).stem;
    ids[index] = documents.map(({ record }) => {
      if (record === null) return stem;
      const wished = record.id ?? `${stem}:${record.line}`;
      const id = claimId(wished);
      if (id !== wished) diagnostics.push(takenId(wished, id, path === '-' ? 'stdin' : path, record.line));
      return id;
    });
  }
  return { ids, diagnostics };
}

export function holdsRecords(path: string): boolean {
  return fileForm(path).format === 'jsonl';
}

export function takenId(wished: string, id: string, path: string, line: number): Diagnostic {
  const message = `the id ${JSON.stringify(wished)} is taken; this document is ${JSON.stringify(id)}`;
  return ingestDiagnostic('warning', 'duplicate-id', path, message, line);
}

/** Standard input comes last; files by their paths. */
function compareSources(a: string, b: string): number {
  if ((a === '-') !== (b === '-')) return a === '-' ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Gives each file an id: its name without extension. Where two would have the same, each takes as many of its parent
 * folders as tell them apart (`2020/index`, `2021/index`); two that differ in their extension only, keep it. The ids
 * depend on the set of paths, never on their order.
 */
export function fileIds(paths: readonly string[]): Map<string, string> {
  const sorted = [...new Set(paths)].sort();
  const namesakes = new Map<string, string[]>();
  for (const path of sorted) {
    const stem = fileForm(path).stem;
    namesakes.set(stem, [...(namesakes.get(stem) ?? []), path]);
  }
  const wished = new Map<string, string>();
  for (const group of namesakes.values()) {
    const stemmed = group.map(withoutExtension);
    const names = shortestDistinctTails(stemmed) ?? shortestDistinctTails(group) ?? group;
    group.forEach((path, index) => wished.set(path, names[index] ?? path));
  }
  const claim = idRegister();
  return new Map(sorted.map((path) => [path, claim(wished.get(path) ?? path)]));
}

/** Hands out every id once: one that is asked for again gets a number, `id~2`. */
export function idRegister(taken: Iterable<string> = []): (id: string) => string {
  const given = new Set(taken);
  const counts = new Map<string, number>();
  return (id) => {
    let unique = id;
    for (let count = counts.get(id) ?? 2; given.has(unique); count += 1) {
      unique = `${id}~${count}`;
      counts.set(id, count + 1);
    }
    given.add(unique);
    return unique;
  };
}

/** The last segments of each path, as few as make all of them different; null where nothing does. */
function shortestDistinctTails(paths: readonly string[]): string[] | null {
  const split = paths.map((path) => path.split('/'));
  const deepest = Math.max(...split.map((segments) => segments.length));
  for (let count = 1; count <= deepest; count += 1) {
    const tails = split.map((segments) => segments.slice(-count).join('/'));
    if (new Set(tails).size === tails.length) return tails;
  }
  return null;
}

function withoutExtension(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1) + fileForm(path).stem;
}
