import { assignDocumentIds, joinDocuments, shippedSyntax, type Diagnostic, type ExtractedDocument, type KnowledgeGraph } from '../../index.js';
import { unpack } from '../document-forms.js';
import { CommandError } from '../usage-error.js';
import { toPipelineOptions, type UserFiles } from '../user-files.js';
import type { Corpus, CorpusSource } from './manifest.js';
import type { WorkStore } from './work-store.js';

/** The graph of a corpus whose documents are all in the store. The same corpus gives the same graph, however it came together. */
export async function joinCorpus(corpus: Corpus, store: WorkStore, files: UserFiles): Promise<KnowledgeGraph> {
  const sources = sortSources(corpus.sources);
  const { ids, diagnostics: taken } = assignDocumentIds(sources);
  const extracted: ExtractedDocument[] = [];
  const diagnostics: Diagnostic[] = [...sortListing(corpus.listing), ...taken];
  for (const [index, source] of sources.entries()) {
    const idsHere = ids[index] ?? [];
    extracted.push(...(await loadSource(source, idsHere, store)));
    for (const { diagnostic, document } of source.diagnostics) {
      diagnostics.push(document === null ? diagnostic : { ...diagnostic, doc: idsHere[document] ?? '' });
    }
  }
  return joinDocuments(extracted, toPipelineOptions(files, shippedSyntax()), diagnostics);
}

async function loadSource({ path, documents }: CorpusSource, ids: readonly string[], store: WorkStore): Promise<ExtractedDocument[]> {
  const loaded: ExtractedDocument[] = [];
  for (const [index, { record, digest }] of documents.entries()) {
    const packed = await store.get(digest);
    if (packed === undefined) throw new CommandError(`${path}: what was read of this document is gone from the work folder; build the graph again`);
    loaded.push(unpack(packed, ids[index] ?? '', record?.source ?? nameOf(path)));
  }
  return loaded;
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
