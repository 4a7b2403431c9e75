/** How much of one input is read before it is refused with a `too-large` diagnostic. */
export interface IngestLimits {
  /** Bytes of one file, or of one line of a JSONL file, after unpacking. Default 64 MiB. */
  readonly maxBytes: number;
  /** UTF-16 code units of one document's text. Default ten million: no article or book is longer. */
  readonly maxCharacters: number;
}

export const DEFAULT_LIMITS: IngestLimits = { maxBytes: 64 * 1024 * 1024, maxCharacters: 10_000_000 };
