import type { PdfLine } from './pdf-lines.js';

const SENTENCE_END = /[.!?:;]["'”’)\]]*$/;
/** A gap is wide, or a line short, beyond these shares of what is usual. */
const WIDE_GAP = 1.35;
const SHORT_LINE = 0.85;

/** Joins lines to paragraphs, by their gaps, sizes, indents and the shortness of a last line. */
export function pdfParagraphs(lines: readonly PdfLine[]): string[] {
  const seen = new Set(lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
  const leading = usualLeading(lines);
  const widths = usualWidths(lines);
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const paragraph = paragraphs.at(-1);
    if (before === undefined || paragraph === undefined || startsParagraph(before, line, leading, widths.get(before.page) ?? 0)) {
      paragraphs.push(line.text);
    } else paragraphs[paragraphs.length - 1] = joinLine(paragraph, line.text, seen);
  });
  return paragraphs.map((paragraph) => paragraph.replaceAll('\u00ad', ''));
}

function startsParagraph(before: PdfLine, line: PdfLine, leading: number, usualRight: number): boolean {
  if (Math.abs(line.size - before.size) > 0.1 * before.size) return true;
  const isClosed = SENTENCE_END.test(before.text);
  const isShort = before.right < SHORT_LINE * usualRight;
  // A new page or column continues a sentence that is still open.
  if (line.page !== before.page || line.y > before.y) return isClosed || (isShort && /^\p{Lu}/u.test(line.text));
  if (before.y - line.y > WIDE_GAP * leading * line.size) return true;
  const isIndented = line.left > before.left + 0.8 * line.size;
  return isClosed && (isIndented || isShort);
}

/** A word that the line's end divides is joined, unless the text writes it with a hyphen elsewhere. */
function joinLine(paragraph: string, line: string, seen: ReadonlySet<string>): string {
  const divided = /([\p{L}]+)[-\u00ad\u2010]$/u.exec(paragraph)?.[1];
  const rest = /^\p{Ll}+/u.exec(line)?.[0];
  if (divided === undefined || rest === undefined) return `${paragraph}${/[-\u2010]$/.test(paragraph) ? '' : ' '}${line}`;
  const isCompound = seen.has(`${divided}-${rest}`.toLowerCase()) && !seen.has(`${divided}${rest}`.toLowerCase());
  return isCompound ? paragraph + line : paragraph.slice(0, -1) + line;
}

/** The usual distance of lines as a multiple of their size. */
function usualLeading(lines: readonly PdfLine[]): number {
  const gaps: number[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const gap = before !== undefined && before.page === line.page && line.size > 0 ? (before.y - line.y) / line.size : 0;
    if (gap > 0.8 && gap < 2.2) gaps.push(gap);
  });
  gaps.sort((a, b) => a - b);
  return gaps[gaps.length >> 2] ?? 1.2;
}

/** Where the text's right edge is on each page. */
function usualWidths(lines: readonly PdfLine[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (const line of lines) widths.set(line.page, Math.max(widths.get(line.page) ?? 0, line.right));
  return widths;
}
