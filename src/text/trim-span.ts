import type { Span } from '../model/span.js';

/** Shrinks a span so that it neither begins nor ends with white space; an all-blank one becomes empty at its start. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const leading = inner.length - inner.trimStart().length;
  const length = inner.trim().length;
  return length === 0 ? { start, end: start } : { start: start + leading, end: start + leading + length };
}
