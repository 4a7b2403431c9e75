import { assignDocumentIds } from '../../index.js';
import { CommandError } from '../usage-error.js';
import type { Corpus, CorpusDiagnostic, CorpusSource } from './manifest.js';

const STDIN = '-';

/** A corpus with what was read added; a file that it had already is replaced by what is in it now. `inputs` are as the user gave them. */
export function addSources(corpus: Corpus, read: Corpus, inputs: readonly string[]): Corpus {
  const newPaths = new Set(read.sources.map(({ path }) => path));
  const old = corpus.sources.filter(({ path }) => !newPaths.has(path));
  const stream = corpus.sources.find(({ path }) => path === STDIN);
  const added = read.sources.map((source) => (source.path === STDIN && stream !== undefined ? addToStream(stream, source) : source));
  return { sources: [...old, ...added], listing: [...withoutListing(corpus, inputs), ...read.listing] };
}

/** Standard input cannot be read again, so another one adds to what came before; a document with the same id takes the other's place. */
function addToStream(before: CorpusSource, read: CorpusSource): CorpusSource {
  const ids = read.documents.map(({ record }) => record?.id ?? null);
  if (ids.includes(null)) throw new CommandError('standard input: give each text an "id", so that it can be told from those that came before');
  const kept = keepDocuments(before, (index) => !ids.includes(before.documents[index]?.record?.id ?? null));
  const shift = kept.documents.length;
  const diagnostics = read.diagnostics.map(({ diagnostic, document }) => ({ diagnostic, document: document === null ? null : document + shift }));
  return { path: STDIN, documents: [...kept.documents, ...read.documents], diagnostics: [...kept.diagnostics, ...diagnostics] };
}

export interface Removal {
  readonly corpus: Corpus;
  /** Names that fit no file, folder or document of the corpus. */
  readonly unknown: readonly string[];
}

/** A corpus without what is named: files, folders with all below them, or single documents by their ids in the graph. */
export function removeSources(corpus: Corpus, names: readonly string[]): Removal {
  const { ids } = assignDocumentIds(corpus.sources);
  const used = new Set<string>();
  const wanted = new Set(names);
  const sources = corpus.sources.flatMap((source, at): CorpusSource[] => {
    const name = names.find((candidate) => isWithin(source.path, candidate));
    if (name !== undefined) {
      used.add(name);
      return [];
    }
    const isNamed = (index: number): boolean => wanted.has(ids[at]?.[index] ?? '');
    const named = source.documents.flatMap((_, index) => (isNamed(index) ? [ids[at]?.[index] ?? ''] : []));
    if (named.length === 0) return [source];
    for (const id of named) used.add(id);
    return named.length === source.documents.length ? [] : [keepDocuments(source, (index) => !isNamed(index))];
  });
  for (const { source } of corpus.listing) for (const name of names) if (isWithin(source, name)) used.add(name);
  return { corpus: { sources, listing: withoutListing(corpus, names) }, unknown: names.filter((name) => !used.has(name)) };
}

/** The files of a corpus that these names mean; standard input is none. */
export function pathsWithin(corpus: Corpus, names: readonly string[]): string[] {
  return corpus.sources.map(({ path }) => path).filter((path) => path !== STDIN && names.some((name) => isWithin(path, name)));
}

export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

function withoutListing({ listing }: Corpus, inputs: readonly string[]): Corpus['listing'] {
  return listing.filter(({ source }) => !inputs.some((input) => isWithin(source, input)));
}

function keepDocuments({ path, documents, diagnostics }: CorpusSource, keep: (index: number) => boolean): CorpusSource {
  const placeOf = new Map(documents.flatMap((_, index) => (keep(index) ? [index] : [])).map((index, place) => [index, place]));
  return {
    path,
    documents: documents.filter((_, index) => keep(index)),
    diagnostics: diagnostics.flatMap(({ diagnostic, document }): CorpusDiagnostic[] => {
      if (document === null) return [{ diagnostic, document }];
      const place = placeOf.get(document);
      return place === undefined ? [] : [{ diagnostic, document: place }];
    }),
  };
}
