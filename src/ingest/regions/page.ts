import type { Span } from '../../model/span.js';
import type { Region, RegionKind } from '../../model/document.js';
import { splitLines } from '../../text/lines.js';
import { trimSpan } from '../../text/trim-span.js';

/** A line with text in it, trimmed. */
export interface PageLine extends Span {
  /** Position among the lines with text. */
  readonly index: number;
  readonly text: string;
  /** Whether a blank line, or the text's edge, is before and after it. */
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
}

/** What a detector sees: the whole text by lines, and what the detectors before it have found. */
export interface Page {
  readonly lines: readonly PageLine[];
  /** The title that the source gives. */
  readonly title: string | null;
  /** Regions found so far in a line; regions never reach over a line's end. */
  readonly regionsIn: (line: PageLine) => readonly Region[];
}

/**
 * Finds what one line, or a part of it, is; the line is not wholly marked yet. Most lines are prose: in doubt, nothing.
 */
export type Detector = (line: PageLine, page: Page) => readonly Region[];

/** No furniture is longer, but for legal notices; longer lines are prose without a look. */
export const LONGEST_FURNITURE = 400;

export function readPageLines(text: string): PageLine[] {
  const lines: PageLine[] = [];
  const all = splitLines(text).map((line) => trimSpan(text, line));
  all.forEach((span, index) => {
    if (span.start === span.end) return;
    const isBlank = (other: Span | undefined): boolean => other === undefined || other.start === other.end;
    lines.push({
      ...span,
      index: lines.length,
      text: text.slice(span.start, span.end),
      blankBefore: isBlank(all[index - 1]),
      blankAfter: isBlank(all[index + 1]),
    });
  });
  return lines;
}

/** The whole line as a region. */
export function wholeLine(line: PageLine, kind: RegionKind): Region[] {
  return [{ start: line.start, end: line.end, kind }];
}

/** A part of a line as a region, given by offsets in the line's text; white space at its ends is left out. */
export function partOfLine(line: PageLine, start: number, end: number, kind: RegionKind): Region[] {
  const part = trimSpan(line.text, { start, end });
  return part.start === part.end ? [] : [{ start: line.start + part.start, end: line.start + part.end, kind }];
}

/** The kind of a line that one region covers as a whole; null for any other. */
export function kindOfLine(line: PageLine | undefined, page: Page): RegionKind | null {
  if (line === undefined) return null;
  const region = page.regionsIn(line).find(({ start, end }) => start === line.start && end === line.end);
  return region?.kind ?? null;
}
