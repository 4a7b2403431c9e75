import { assignDocumentIds, makeRecords, openDocumentJoin, shippedSyntax, type Diagnostic, type ExtractedDocument, type KnowledgeRecords } from '../../index.js';
import { unpack } from '../document-forms.js';
import { CommandError } from '../usage-error.js';
import { toPipelineOptions, type UserFiles } from '../user-files.js';
import type { Corpus, CorpusSource } from './manifest.js';
import { openTextFile, openTextList } from './text-file.js';
import type { WorkStore } from './work-store.js';

/** What a corpus says. To be closed when it is written. */
export interface JoinedCorpus {
  readonly knowledge: KnowledgeRecords;
  /** How many of its facts are stated as so. */
  readonly actualFactCount: number;
  readonly close: () => void;
}

/** A document of the corpus as the graph calls it. */
interface Entry {
  readonly id: string;
  readonly source: string;
  readonly digest: string;
}

/**
 * What a corpus says whose documents are all in the store. The same corpus says the same, however it came together. Of the documents
 * only names, claims and places stay in memory; their texts stay on disk.
 */
export async function joinCorpus(corpus: Corpus, store: WorkStore, files: UserFiles): Promise<JoinedCorpus> {
  const { entries, diagnostics } = listEntries(corpus);
  const join = openDocumentJoin(toPipelineOptions(files, shippedSyntax()));
  const texts = store.scratch === null ? openTextList() : openTextFile(store.scratch);
  try {
    for (const entry of entries) {
      const extracted = load(entry, await store.get(entry.digest));
      texts.add(extracted.document.text);
      join.add(extracted);
    }
    const resolved = join.finish(({ index }, span) => texts.read(index, span), diagnostics);
    const documents = makeRecords(entries.length, (index) => load(entries[index]!, store.getNow(entries[index]!.digest)).document);
    return { knowledge: { ...resolved, documents }, actualFactCount: resolved.actualFactCount, close: texts.close };
  } catch (error) {
    texts.close();
    throw error;
  }
}

/** The documents by id, and what was told of them. */
function listEntries(corpus: Corpus): { entries: Entry[]; diagnostics: Diagnostic[] } {
  const sources = sortSources(corpus.sources);
  const { ids, diagnostics: taken } = assignDocumentIds(sources);
  const entries: Entry[] = [];
  const diagnostics: Diagnostic[] = [...sortListing(corpus.listing), ...taken];
  for (const [index, source] of sources.entries()) {
    const idsHere = ids[index] ?? [];
    for (const [place, { record, digest }] of source.documents.entries()) entries.push({ id: idsHere[place] ?? '', source: record?.source ?? nameOf(source.path), digest });
    for (const { diagnostic, document } of source.diagnostics) {
      diagnostics.push(document === null ? diagnostic : { ...diagnostic, doc: idsHere[document] ?? '' });
    }
  }
  return { entries: entries.sort((a, b) => compareText(a.id, b.id)), diagnostics };
}

function load({ id, source, digest }: Entry, packed: Uint8Array | undefined): ExtractedDocument {
  if (packed === undefined) throw new CommandError(`${source}: what was read of this document (${digest.slice(0, 12)}) is gone from the work folder; build the graph again`);
  return unpack(packed, id, source);
}

export function sortSources(sources: readonly CorpusSource[]): CorpusSource[] {
  return [...sources].sort((a, b) => compareText(a.path, b.path));
}

/** How documents and diagnostics call a source. */
export function nameOf(path: string): string {
  return path === '-' ? 'stdin' : path;
}

/** Listings come from several runs; what two of them tell is told once. */
function sortListing(listing: readonly Diagnostic[]): Diagnostic[] {
  const byContent = new Map(listing.map((diagnostic) => [JSON.stringify([diagnostic.source, diagnostic.reason, diagnostic.message]), diagnostic]));
  return [...byContent].sort(([a], [b]) => compareText(a, b)).map(([, diagnostic]) => diagnostic);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
