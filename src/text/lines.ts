import type { Span } from '../model/span.js';

/** A line without its line break. */
export interface Line extends Span {
  /** Counted from 1, as editors do. */
  readonly number: number;
}

/** Every way in which a text may break a line, a form feed (a page's end) included. */
const LINE_BREAK = /\r\n|[\n\r\f\u2028\u2029]/g;

/** All lines of a text, blank ones included. A text without a line break is one line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    lines.push({ number: lines.length + 1, start, end: lineBreak.index });
    start = lineBreak.index + lineBreak[0].length;
  }
  lines.push({ number: lines.length + 1, start, end: text.length });
  return lines;
}

/** The line number, from 1, of a position. */
export function lineNumberAt(text: string, position: number): number {
  let number = 1;
  for (const lineBreak of text.slice(0, position).matchAll(LINE_BREAK)) {
    if (lineBreak.index < position) number += 1;
  }
  return number;
}
