import { compareSpans } from '../../model/span.js';
import type { Region } from '../../model/document.js';
import { splitLines } from '../../text/lines.js';
import { trimSpan } from '../../text/trim-span.js';
import type { PageLine } from './page.js';

/** Sorted, and without those that begin inside an earlier one. */
export function withoutOverlaps(regions: readonly Region[]): Region[] {
  const kept: Region[] = [];
  for (const region of [...regions].sort(compareSpans)) {
    if (region.start < region.end && region.start >= (kept.at(-1)?.end ?? 0)) kept.push(region);
  }
  return kept;
}

/** Puts regions into the lines that they lie in, cut at the lines' ends. */
export function placeKnown(lines: readonly PageLine[], regions: readonly Region[], found: Region[][]): void {
  let next = 0;
  for (const line of lines) {
    while (next < regions.length && (regions[next]?.end ?? 0) <= line.start) next += 1;
    for (let index = next; index < regions.length; index += 1) {
      const region = regions[index];
      if (region === undefined || region.start >= line.end) break;
      const start = Math.max(region.start, line.start);
      found[line.index]?.push({ start, end: Math.min(region.end, line.end), kind: region.kind });
    }
  }
}

/** Regions cut at line ends and trimmed: no region reaches over a line's end. */
export function splitAtLines(text: string, regions: readonly Region[]): Region[] {
  return regions.flatMap((region) =>
    splitLines(text.slice(region.start, region.end))
      .map((line) => trimSpan(text, { start: region.start + line.start, end: region.start + line.end }))
      .filter((span) => span.start < span.end)
      .map((span) => ({ ...span, kind: region.kind })),
  );
}

/** Merges two sorted lists; a region of the first that holds some of the second is cut into the parts around them. */
export function cutAround(text: string, regions: readonly Region[], markup: readonly Region[]): Region[] {
  const result: Region[] = [];
  let next = 0;
  for (const region of regions) {
    let from = region.start;
    for (let mark = markup[next]; mark !== undefined && mark.start < region.end; mark = markup[(next += 1)]) {
      push(result, text, { start: from, end: Math.max(from, mark.start), kind: region.kind });
      result.push(mark);
      from = Math.max(from, mark.end);
    }
    push(result, text, { start: from, end: region.end, kind: region.kind });
  }
  return [...result, ...markup.slice(next)].sort(compareSpans);
}

function push(result: Region[], text: string, region: Region): void {
  const span = trimSpan(text, region);
  if (span.start < span.end) result.push({ ...span, kind: region.kind });
}
