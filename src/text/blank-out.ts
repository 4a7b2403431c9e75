import type { Span } from '../model/span.js';

/** Puts a space for every code unit in the spans, so that all offsets stay. Spans are sorted and do not overlap. */
export function blankOut(text: string, spans: readonly Span[]): string {
  return rewriteSpans(text, spans, (hidden) => hidden.replace(/[^\n\r\f\u2028\u2029]/g, ' '));
}

/** The text without the spans. Spans are sorted and do not overlap. */
export function cutOut(text: string, spans: readonly Span[]): string {
  return rewriteSpans(text, spans, () => '');
}

function rewriteSpans(text: string, spans: readonly Span[], rewrite: (hidden: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), rewrite(text.slice(start, end)));
    from = end;
  }
  return parts.join('') + text.slice(from);
}
