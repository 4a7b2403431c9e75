import { unpack } from '../document-forms.js';
import { digestOf } from './digests.js';
import { nameOf } from './join-corpus.js';
import type { Corpus, CorpusDocument, CorpusSource } from './manifest.js';
import type { CorpusReader } from './read-corpus.js';
import { CommandError } from '../usage-error.js';

/**
 * Reads all documents of a corpus again from the texts in the store: the program, or what the user brings, has changed since.
 * Null where the user asked to stop.
 */
export async function readAgain(corpus: Corpus, reader: CorpusReader): Promise<Corpus | null> {
  const sources: CorpusSource[] = [];
  for (const source of corpus.sources) {
    const documents: CorpusDocument[] = [];
    const group = source.documents.slice();
    while (group.length > 0) {
      if (reader.terminal.signal.aborted) return null;
      const next = group.splice(0, reader.inFlight);
      documents.push(...(await Promise.all(next.map((document) => readOneAgain(document, source.path, reader)))));
    }
    sources.push({ ...source, documents });
  }
  return { ...corpus, sources };
}

async function readOneAgain({ record, digest }: CorpusDocument, path: string, { store, pool, readerDigest }: CorpusReader): Promise<CorpusDocument> {
  const packed = await store.get(digest);
  if (packed === undefined) throw new CommandError(`${nameOf(path)}: what was read of this document is gone from the work folder; build the graph again`);
  const { id, source, title, publishedAt, text, regions } = unpack(packed, nameOf(path), nameOf(path)).document;
  const document = { id, source, title, publishedAt, text, regions };
  const newDigest = digestOf(document, readerDigest);
  if (!(await store.has(newDigest))) {
    const outcome = await pool.read(document);
    if (outcome.kind === 'failed') throw new CommandError(`${nameOf(path)}: ${outcome.diagnostic.message}`);
    await store.put(newDigest, outcome.reading.content as Uint8Array);
  }
  return { record, digest: newDigest };
}
