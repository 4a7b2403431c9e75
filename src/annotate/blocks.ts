import { isProse, type Region } from '../model/document.js';
import type { SentenceKind } from '../model/token.js';
import type { Span } from '../model/span.js';
import { trimSpan } from '../text/trim-span.js';

/** A stretch of prose that no sentence crosses. */
export interface Block extends Span {
  readonly kind: SentenceKind;
}

const KIND_OF_REGION: ReadonlyMap<Region['kind'], SentenceKind> = new Map([
  ['title', 'title'],
  ['heading', 'heading'],
  ['caption', 'caption'],
]);

/**
 * Cuts prose at the borders of its regions, at blank lines and where a line plainly ends a paragraph. Marks inside a line (a
 * link's address, the stars around a word) cut nothing: `text` has blanks in their place.
 */
export function findBlocks(text: string, regions: readonly Region[]): Block[] {
  const blocks: Block[] = [];
  let position = 0;
  for (const region of regions) {
    if (region.kind === 'markup') continue;
    addParagraphs(text, position, region.start, 'prose', blocks);
    if (isProse(region)) addParagraphs(text, region.start, region.end, KIND_OF_REGION.get(region.kind) ?? 'prose', blocks);
    position = region.end;
  }
  addParagraphs(text, position, text.length, 'prose', blocks);
  return blocks;
}

const BREAK = /\r?\n[^\S\n]*(?:\r?\n\s*)+|\r?\n|\u2029/gu;

function addParagraphs(text: string, from: number, to: number, kind: SentenceKind, blocks: Block[]): void {
  let start = from;
  BREAK.lastIndex = from;
  for (let match = BREAK.exec(text); match !== null && match.index < to; match = BREAK.exec(text)) {
    const after = match.index + match[0].length;
    if (/^\r?\n$/u.test(match[0]) && !endsParagraph(text, start, match.index, after)) continue;
    addBlock(text, start, match.index, kind, blocks);
    start = Math.min(after, to);
  }
  addBlock(text, start, to, kind, blocks);
}

/** A single line break inside hard-wrapped prose is a space; after a sentence's end or before a list item it is not. */
function endsParagraph(text: string, lineStart: number, lineEnd: number, nextStart: number): boolean {
  const lastLine = text.slice(Math.max(lineStart, text.lastIndexOf('\n', lineEnd - 1) + 1), lineEnd).trim();
  const next = text.slice(nextStart, nextStart + 40);
  if (/[.!?:;]["'”’)]*$/u.test(lastLine) || /^\s*(?:[-*•–—]|\d+[.)])\s/u.test(next)) return true;
  return lastLine.length < 50 && /^\s*["“‘']?\p{Lu}/u.test(next) && !/[,(]$/u.test(lastLine);
}

function addBlock(text: string, from: number, to: number, kind: SentenceKind, blocks: Block[]): void {
  const { start, end } = trimSpan(text, { start: from, end: to });
  if (start < end) blocks.push({ start, end, kind });
}
