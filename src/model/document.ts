import type { Span } from './span.js';

/** Why a region of a document is not running prose, or is prose of a special kind. */
export type RegionKind =
  | 'title'
  | 'heading'
  | 'caption'
  | 'dateline'
  | 'headline-duplicate'
  | 'byline'
  | 'counter'
  | 'credit'
  | 'advertisement'
  | 'navigation'
  | 'tags'
  | 'contact'
  | 'legal'
  | 'separator'
  | 'markup';

/**
 * A marked part of a document. Prose regions (title, heading, caption, dateline) are read for entities and facts
 * like the rest; the others are page furniture and make neither.
 */
export interface Region extends Span {
  readonly kind: RegionKind;
}

const PROSE_KINDS: ReadonlySet<RegionKind> = new Set(['title', 'heading', 'caption', 'dateline']);

/** Whether text in this region counts as prose: it may make entities and facts. */
export function isProse(region: Region): boolean {
  return PROSE_KINDS.has(region.kind);
}

/**
 * One text with its provenance. `text` never changes after ingest; every span of every stage points into it.
 */
export interface Document {
  /** Unique in a corpus: the file's name without its extension, made unique where two would collide. */
  readonly id: string;
  /** Where it came from: a path, `stdin`, or what the input itself names. */
  readonly source: string;
  readonly title: string | null;
  /** ISO 8601 date or date-time as given by the source; never guessed from the clock. */
  readonly publishedAt: string | null;
  readonly text: string;
  /** Marked regions in order of their start; they do not overlap. Unmarked text is prose. */
  readonly regions: readonly Region[];
}
