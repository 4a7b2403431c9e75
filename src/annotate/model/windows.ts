import type { Word } from './words.js';

/** A run of words that the encoder sees at once. Its first words may be there only so that the rest is understood. */
export interface Window {
  /** Indices into the document's words, half open. */
  readonly first: number;
  readonly end: number;
  /** Where its own words begin: what stands before belongs to an earlier window. */
  readonly own: number;
}

/**
 * Cuts a document into windows at ends of sentences: at most `own` pieces that are the window's own, after up to `context` pieces of the
 * sentences before. A sentence that is longer than a window is cut where it must.
 */
export function cutWindows(words: readonly Word[], sizes: readonly number[], own: number, context: number): Window[] {
  const windows: Window[] = [];
  for (let at = 0; at < words.length;) {
    let end = at;
    let safe = at;
    for (let pieces = 0; end < words.length && pieces + sizes[end]! <= own;) {
      pieces += sizes[end]!;
      end += 1;
      if (end === words.length || words[end]!.sentence !== words[end - 1]!.sentence) safe = end;
    }
    if (safe > at) end = safe;
    end = Math.max(end, at + 1);
    windows.push({ first: contextStart(words, sizes, at, context), end, own: at });
    at = end;
  }
  return windows;
}

/** The earliest start of a sentence from which the text before a window fits. */
function contextStart(words: readonly Word[], sizes: readonly number[], own: number, context: number): number {
  let start = own;
  let pieces = 0;
  for (let index = own - 1; index >= 0; index -= 1) {
    pieces += sizes[index]!;
    if (pieces > context) break;
    if (index === 0 || words[index - 1]!.sentence !== words[index]!.sentence) start = index;
  }
  return start;
}
