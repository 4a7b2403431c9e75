import type { Diagnostic } from '../model/diagnostic.js';
import type { Document, Region } from '../model/document.js';
import { cutOut } from '../text/blank-out.js';
import { lineNumberAt } from '../text/lines.js';
import { checkCharacters } from './check-characters.js';
import { ingestDiagnostic } from './ingest-diagnostic.js';
import { DEFAULT_LIMITS } from './limits.js';
import { findPublishedDate, normalizeDate } from './published-date.js';
import { findRegions } from './regions/find-regions.js';

/** What a source says of itself; all but the id is optional. */
export interface TextMetadata {
  readonly id: string;
  /** Default: the id. */
  readonly source?: string;
  readonly title?: string | null;
  readonly publishedAt?: string | null;
  /** Regions that the format itself marks (a page's figure captions, Markdown's headings). */
  readonly regions?: readonly Region[];
  readonly maxCharacters?: number;
}

/** One input's outcome. `document` is null where nothing could be read; the diagnostics then say why. */
export interface Ingested {
  readonly document: Document | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes a document of a text. The text is kept as it is, to the character, but for unpaired surrogates, which no file
 * could hold: each becomes U+FFFD, so that all offsets stay. Title and date come from the metadata, else from the text.
 */
export function ingestText(original: string, metadata: TextMetadata): Ingested {
  const source = metadata.source ?? metadata.id;
  const limit = metadata.maxCharacters ?? DEFAULT_LIMITS.maxCharacters;
  if (original.length > limit) {
    const message = `the text has ${original.length} characters, more than the limit of ${limit}`;
    return { document: null, diagnostics: [ingestDiagnostic('error', 'too-large', source, message)] };
  }
  if (original.trim() === '') {
    return { document: null, diagnostics: [ingestDiagnostic('warning', 'empty-document', source, 'there is no text in it')] };
  }
  const text = original.replace(/\p{Surrogate}/gu, '\ufffd');
  const diagnostics = text === original ? [] : [unpairedSurrogates(original, source)];
  const regions = findRegions(text, { title: metadata.title ?? null, known: metadata.regions ?? [] });
  const document: Document = {
    id: metadata.id,
    source,
    title: metadata.title?.trim() || titleOf(text, regions),
    publishedAt: normalizeDate(metadata.publishedAt ?? '') ?? findPublishedDate(text, regions),
    text,
    regions,
  };
  return { document, diagnostics: [...diagnostics, ...checkCharacters(text, source, metadata.id)] };
}

/** The words of the title line, without markup between them. */
function titleOf(text: string, regions: readonly Region[]): string | null {
  const parts = regions.filter((region) => region.kind === 'title');
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const marks = regions.filter(({ kind, start, end }) => kind === 'markup' && start >= first.start && end <= last.end);
  const inTitle = marks.map(({ start, end }) => ({ start: start - first.start, end: end - first.start }));
  return cutOut(text.slice(first.start, last.end), inTitle).replace(/\s+/g, ' ');
}

function unpairedSurrogates(text: string, source: string): Diagnostic {
  const line = lineNumberAt(text, text.search(/\p{Surrogate}/u));
  return ingestDiagnostic('warning', 'invalid-encoding', source, 'unpaired surrogates were replaced by U+FFFD', line);
}
