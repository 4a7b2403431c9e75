/** How far reading has come. */
export interface Advance {
  readonly documents: number;
  /** Of these, how many had been read by an earlier run. */
  readonly known: number;
  /** Words and claims of the documents read now. */
  readonly words: number;
  readonly claims: number;
  readonly seconds: number;
  /** Share of the input that is done, 0 to 1; null where its size is not known. */
  readonly share: number | null;
}

/** What counts one document. */
interface Counted {
  readonly bytes: number;
  readonly reading: { readonly wordCount: number; readonly claimCount: number } | null;
}

export interface AdvanceCounter {
  /** A `reading` of null means that the document was known already. */
  readonly count: (counted: Counted) => Advance;
}

/** Counts documents; `totalBytes` is the size of all input, or null for a stream. */
export function countAdvance(totalBytes: () => number | null, now: () => number): AdvanceCounter {
  const start = now();
  let [documents, known, words, claims, bytes] = [0, 0, 0, 0, 0];
  return {
    count: (counted) => {
      documents += 1;
      bytes += counted.bytes;
      if (counted.reading === null) known += 1;
      words += counted.reading?.wordCount ?? 0;
      claims += counted.reading?.claimCount ?? 0;
      const total = totalBytes();
      return { documents, known, words, claims, seconds: (now() - start) / 1000, share: total === null || total === 0 ? null : Math.min(1, bytes / total) };
    },
  };
}

export function wordsPerSecond({ words, seconds }: Advance): number {
  return seconds < 0.001 ? 0 : Math.round(words / seconds);
}

/** In whole seconds; null where nothing can be said. */
export function secondsLeft({ share, seconds }: Advance): number | null {
  return share === null || share === 0 ? null : Math.ceil((seconds * (1 - share)) / share);
}
