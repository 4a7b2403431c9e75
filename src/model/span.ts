/**
 * A stretch of a document's original text, in UTF-16 code units, half open: `text.slice(start, end)`.
 * Everything in Relata that points into text is a span or holds one.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text that a span stands for. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two half-open spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner` (equal spans hold each other). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders spans by start, the longer first where two start together. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
