/** A piece of text on a page, as the PDF reader gives it; the origin is the lower left corner. */
export interface PdfItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
}

export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

const EDGE_LINES = 2;
const FEWEST_PAGES = 3;
const LONGEST_RUNNING_LINE = 120;

/** The lines of each page in reading order, as the file's own order gives it. */
export function pdfLines(pages: readonly (readonly PdfItem[])[]): PdfLine[] {
  return pages.flatMap((items, page) => pageLines(items, page));
}

function pageLines(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let inLine: PdfItem[] = [];
  const close = (): void => {
    const text = inLine.map((item) => item.str).join('').replace(/\s+/g, ' ').trim();
    const written = inLine.filter((item) => item.str.trim() !== '');
    const first = written[0];
    if (first !== undefined && text !== '') {
      const right = Math.max(...written.map((item) => item.x + item.width));
      lines.push({ text, page, left: first.x, right, y: first.y, size: first.fontSize });
    }
    inLine = [];
  };
  for (const item of items) {
    const before = inLine.findLast((other) => other.str.trim() !== '');
    if (before !== undefined && item.str.trim() !== '' && Math.abs(item.y - before.y) > 0.7 * before.fontSize) close();
    inLine.push(item);
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

/** Leaves out what stands at the edge of most pages: running headers, footers, page numbers. */
export function withoutRunningLines(lines: readonly PdfLine[]): PdfLine[] {
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  if (pages.size < FEWEST_PAGES) return [...lines];
  const edges = new Set<PdfLine>();
  const counts = new Map<string, number>();
  for (const onPage of pages.values()) {
    const byHeight = [...onPage].sort((a, b) => b.y - a.y);
    const atEdge = new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)]);
    for (const key of new Set([...atEdge].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
    atEdge.forEach((line) => edges.add(line));
  }
  const isRunning = (line: PdfLine): boolean => edges.has(line) && line.text.length <= LONGEST_RUNNING_LINE && (counts.get(keyOf(line)) ?? 0) > pages.size / 2;
  return lines.filter((line) => !isRunning(line));
}

/** Page numbers differ from page to page only in their figures. */
function keyOf(line: PdfLine): string {
  return line.text.replace(/\d+/g, '#');
}
